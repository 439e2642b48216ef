// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language_tag.h"
#include "base/opening_hours.h"
#include "base/phone_number.h"
#include "compiler/readers.h"
#include "compiler/text_rules.h"
#include "compiler/words.h"

#include <algorithm>

namespace amparo::compiler {
namespace {

// Reads one entry of hotlines.yaml.
class HotlineReader {
  public:
    HotlineReader(const YAML::Node& node, const YamlFile& where, Faults& faults)
        : fields_(node, where, faults), where_(where), faults_(faults) {}

    Hotline read() {
        hotline_.place = fields_.place();
        hotline_.id = fields_.text("id");
        if (!hotline_.id.empty() && !is_plain_id(hotline_.id)) {
            fault("id", in_quotes(hotline_.id) + " is no id", "Use small letters, digits and hyphens.");
        }
        hotline_.organisation = fields_.text("organisation");
        hotline_.purpose = fields_.phrase("purpose", note_rules);
        hotline_.who_may_call = fields_.phrase("who_may_call", note_rules);
        hotline_.operated_by = fields_.choice("operator", operators());
        hotline_.scope = fields_.text("scope");
        fields_.each("numbers",
                     [&](const YAML::Node& number) { hotline_.numbers.push_back(read_number(number)); });
        hotline_.cost = fields_.choice("cost", costs());
        hotline_.abroad = fields_.choice("abroad", yes_no_unknown());
        hotline_.confidential = fields_.choice("confidential", yes_no_unknown());
        hotline_.confidential_note = fields_.optional_phrase("confidential_note", note_rules);
        read_lists();
        read_hours();
        read_dates();
        fields_.finish();
        return std::move(hotline_);
    }

  private:
    void fault(const std::string& field, std::string message, std::string advice) {
        faults_.add(fields_.place(field), std::move(message), std::move(advice));
    }

    HotlineNumber read_number(const YAML::Node& node) {
        Fields fields(node, where_, faults_);
        HotlineNumber result{fields.choice("kind", number_kinds()), fields.text("number")};
        fields.finish();
        const bool may_be_short = result.kind == "short" || result.kind == "sms" || result.kind == "tty";
        const bool right = (may_be_short && base::is_short_number(result.number)) ||
                           (result.kind != "short" && base::is_e164(result.number));
        if (!right && !result.number.empty()) {
            faults_.add(
                fields.place("number"), in_quotes(result.number) + " is no such phone number",
                result.kind == "short"
                    ? "Write it as \"911\", or choose another kind."
                    : "Write it with + and the country, in quotes and without spaces: \"+18443631423\".");
        }
        return result;
    }

    void read_lists() {
        hotline_.needs = fields_.words("needs");
        for (const std::string& need : hotline_.needs) {
            if (std::count(needs().begin(), needs().end(), need) == 1) continue;
            fault("needs", "unknown need " + in_quotes(need),
                  suggestion(need, needs()) + "Known: " + one_of(needs()) + ".");
        }
        hotline_.languages = fields_.words("languages");
        for (const std::string& tag : hotline_.languages) {
            if (base::canonical_tag(tag) == tag) continue;
            fault("languages", in_quotes(tag) + " is no language",
                  "Write its BCP 47 tag, such as en, es or zh-Hans.");
        }
        hotline_.interpreters = fields_.yes_or_no("interpreters");
        hotline_.sources = read_pointers(fields_, "source", true);
    }

    void read_hours() {
        hotline_.hours = fields_.text("hours");
        hotline_.hours_note = fields_.optional_phrase("hours_note", note_rules);
        hotline_.zone = fields_.optional_text("zone");
        if (hotline_.hours.empty()) return;
        const bool needs_zone = hotline_.hours != "24/7" && hotline_.hours != "unknown";
        if (needs_zone && hotline_.zone.empty()) {
            return fault("hours", "\"zone\" is missing",
                         "Name the IANA zone of these hours, such as America/New_York.");
        }
        const auto hours =
            base::OpeningHours::parse(hotline_.hours, hotline_.zone.empty() ? "UTC" : hotline_.zone);
        if (hours) return;
        if (hours.error() == base::OpeningHours::Error::unknown_zone) {
            return fault("zone", "there is no zone " + in_quotes(hotline_.zone),
                         "Write it as America/New_York.");
        }
        fault("hours", in_quotes(hotline_.hours) + " cannot be read",
              R"(Write it as "24/7", "Mo-Fr 08:00-20:00; Sa,Su 09:00-17:00" or unknown.)");
    }

    void read_dates() {
        hotline_.checked_on = fields_.date("checked_on");
        hotline_.called_on = fields_.optional_date("called_on");
        hotline_.confidence = fields_.choice("confidence", {"confirmed", "secondary"});
    }

    Fields fields_;
    const YamlFile& where_;
    Faults& faults_;
    Hotline hotline_;
};

}  // namespace

std::optional<std::vector<Hotline>> read_hotlines(std::string_view text, const std::string& file,
                                                  Faults& faults) {
    if (!check_encoding(text, file, faults)) return std::nullopt;
    const std::optional<YAML::Node> node = parse_yaml(text, file, 0, faults);
    if (!node) return std::nullopt;
    if (!node->IsSequence()) {
        faults.add({file, 1}, "this is not a list of hotlines", "Begin each entry with \"- id: name\".");
        return std::nullopt;
    }
    std::vector<Hotline> result;
    const YamlFile where{file, 0};
    for (const YAML::Node& one : *node) result.push_back(HotlineReader(one, where, faults).read());
    return result;
}

}  // namespace amparo::compiler
