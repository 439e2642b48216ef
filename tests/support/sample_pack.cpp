// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sample_pack.h"

#include "pack/format.h"

namespace amparo::test {
namespace {

struct Blocks {
    PackBuilder& builder;
    std::int64_t item;
    std::int64_t position = 0;

    // Returns the id of the block.
    std::int64_t add(const std::string& kind, const Value& text, std::int64_t right_now = 0,
                     std::int64_t number = 0, const std::string& audiences = {},
                     const std::string& as_of = {}, const std::string& target = {},
                     const std::string& owner = {}, std::int64_t advice = 0,
                     const std::string& official = {}) {
        const std::int64_t id = builder.count("block") + 1;
        builder.insert("block", {id, item, owner, position++, kind, right_now, number, text, official,
                                 official.empty() ? std::string() : std::string("en"), audiences, as_of,
                                 target, advice});
        return id;
    }
    void source(std::int64_t block, std::int64_t position_in_block, std::int64_t key) const {
        builder.insert("block_source", {block, position_in_block, key});
    }
};

void add_frame(PackBuilder& b) {
    const pack::Seal seal = sample_seal();
    b.insert("meta", {std::string("id"), seal.id});
    b.insert("meta", {std::string("name"), std::string("United States")});
    b.insert("meta", {std::string("official_language"), std::string("en")});
    b.insert("meta", {std::string("version"), std::to_string(seal.version)});
    b.insert("meta", {std::string("date"), seal.date.iso()});
    b.insert("meta", {std::string("expires"), seal.expires.iso()});
    b.run("INSERT INTO language VALUES(0, 'en'), (1, 'es'), (2, 'fa')");
    b.run(
        "INSERT INTO source VALUES(1, 'payton-1980', 'Payton v. New York', 'case', 'U.S. Supreme Court', "
        "'https://example.org/payton', '1980-04-15', '2026-11-23', 1)");
    b.run(
        "INSERT INTO source VALUES(2, 'ap-memo', 'A report', 'report', 'A newspaper', '', '2026', "
        "'2026-11-23', 0)");
    const auto name = b.text("judge's warrant", "orden judicial", "reviewed");
    const auto definition = b.text("A paper signed by a judge.", "Un papel firmado por un juez.");
    b.insert("term", {std::int64_t{1}, std::string("judicial-warrant"), name, definition});
    b.run("INSERT INTO term_source VALUES(1, 0, 1)");
    b.index("term", "judicial-warrant", 0, "judge's warrant", "", {definition});
    b.index("term", "judicial-warrant", 1, "orden judicial", "", {definition});
}

void add_home_door(PackBuilder& b) {
    const auto title = b.text("Officers at my door", "Agentes en mi puerta");
    const auto summary = b.text("They knock. You do not have to open.", "Tocan. Usted no tiene que abrir.");
    b.insert("item", {std::int64_t{1}, std::string("us/home-door"), std::string("guide"), title, summary,
                      std::string("now"), std::string("door"), std::string("2026-09-16"),
                      std::string("2027-01-15"), std::string(), std::string()});
    const auto closed =
        b.text("Keep the door <b>closed</b>.", "Mantenga la puerta <b>cerrada</b>.", "reviewed");
    const auto heading = b.text("At the door", "En la puerta");
    const auto warrant =
        b.text("Officers need a <a href=\"term:judicial-warrant\">judge's warrant</a> &amp; must show it.",
               "Los agentes necesitan una orden judicial.", "outdated");
    const auto say = b.text("I do not agree to you coming in.", "No estoy de acuerdo con que entren.");
    const auto never = b.text("Do not lie.");
    const auto contested =
        b.text("ICE says that its own paper is enough.", "ICE dice que su propio papel basta.");
    const auto only = b.text("You may have to carry papers.", "Quizás deba llevar papeles.");
    Blocks blocks{b, 1};
    blocks.source(blocks.add("step", closed, 1, 1), 0, 1);
    blocks.add("heading", heading);
    const auto paragraph = blocks.add("paragraph", warrant);
    blocks.source(paragraph, 0, 1);
    blocks.source(paragraph, 1, 2);
    blocks.add("say", say, 0, 0, "", "", "", "", 0, "I do not agree to you coming in.");
    blocks.add("never", never, 0, 0, "", "", "", "", 1);
    blocks.source(blocks.add("contested", contested, 0, 0, "", "2026-09-16"), 0, 2);
    blocks.source(blocks.add("only", only, 0, 0, "no-papers asylum"), 0, 1);
    blocks.add("term", nullptr, 0, 0, "", "", "judicial-warrant");
    blocks.add("hotline", nullptr, 0, 0, "", "", "us-hotline");
    blocks.add("link", nullptr, 0, 0, "", "", "us/street-stop");
    b.run(
        "INSERT INTO relation VALUES(1, '', 'related', 0, 'us/street-stop'), (1, '', 'related', 1, "
        "'eu/elsewhere'), "
        "(1, '', 'hotline', 0, 'us-hotline')");
    b.run("INSERT INTO review VALUES(1, 0, 'A. Lawyer', 'attorney', '2026-10-01')");
    const std::vector<std::int64_t> paragraphs = {closed, heading, warrant, say, never, contested, only};
    b.index("guide", "us/home-door", 0, "Officers at my door", "la migra, knock, raid", paragraphs);
    b.index("guide", "us/home-door", 1, "Agentes en mi puerta", "la migra, redada", paragraphs);
}

void add_street_stop(PackBuilder& b) {
    const auto title = b.text("Stopped in the street", "Parado en la calle");
    const auto summary = b.text("Ask whether you may go.", "Pregunte si puede irse.");
    b.insert("item", {std::int64_t{2}, std::string("us/street-stop"), std::string("guide"), title, summary,
                      std::string("now"), std::string("street"), std::string("2026-09-16"),
                      std::string("2027-01-15"), std::string(), std::string()});
    const auto silent =
        b.text("You may stay silent. No officer may punish silence.", "Usted puede guardar silencio.");
    Blocks blocks{b, 2};
    blocks.source(blocks.add("paragraph", silent), 0, 1);
    b.index("guide", "us/street-stop", 0, "Stopped in the street", "arrest", {silent});
    b.index("guide", "us/street-stop", 1, "Parado en la calle", "arresto", {silent});
}

void add_card(PackBuilder& b) {
    const auto title = b.text("Card for officers", "Tarjeta para agentes");
    const auto summary = b.text("Show it.", "Muéstrela.");
    b.insert("item", {std::int64_t{3}, std::string("us/card"), std::string("card"), title, summary,
                      std::string(), std::string("card"), std::string("2026-09-16"),
                      std::string("2027-01-15"), std::string(), std::string("en")});
    const auto line = b.text("I want to stay silent.", "Quiero guardar silencio.");
    Blocks blocks{b, 3};
    blocks.add("say", line, 0, 1, "", "", "", "", 0, "I want to stay silent.");
    b.index("card", "us/card", 0, "Card for officers", "", {line});
}

void add_check(PackBuilder& b) {
    const auto title = b.text("Is this paper from a judge?", "¿Es de un juez este papel?");
    const auto summary = b.text("Hold it against the window.", "Póngalo contra la ventana.");
    b.insert("item", {std::int64_t{4}, std::string("us/warrant"), std::string("check"), title, summary,
                      std::string(), std::string("paper-judge"), std::string("2026-09-16"),
                      std::string("2027-01-15"), std::string("top"), std::string()});
    const auto question = b.text("What stands at the top?", "¿Qué dice arriba?");
    const auto help = b.text("Look at the first lines.", "Mire las primeras líneas.");
    const auto answer = b.text("I cannot see it", "No lo veo");
    const auto result = b.text("Treat it as not from a judge.", "Trátelo como no judicial.");
    const auto detail = b.text("A form I-200 is not from a judge.", "Un formulario I-200 no es de un juez.");
    b.insert("check_node", {std::int64_t{4}, std::int64_t{0}, std::string("top"), std::string("question"),
                            question, help, std::string()});
    b.insert("check_node", {std::int64_t{4}, std::int64_t{1}, std::string("unclear"), std::string("result"),
                            result, nullptr, std::string("warning")});
    b.insert("check_answer",
             {std::int64_t{4}, std::string("top"), std::int64_t{0}, answer, std::string("unclear")});
    Blocks blocks{b, 4};
    blocks.source(blocks.add("paragraph", detail, 0, 0, "", "", "", "unclear"), 0, 1);
    b.run("INSERT INTO relation VALUES(4, 'unclear', 'link', 0, 'us/home-door')");
    b.index("check", "us/warrant", 0, "Is this paper from a judge?", "I-200 warrant",
            {question, result, detail});
}

void add_hotlines(PackBuilder& b) {
    const auto purpose = b.text("Report a raid and get help.", "Denuncie una redada y pida ayuda.");
    const auto who = b.text("Anyone", "Cualquiera");
    const auto note = b.text("Not a lawyer's office.", "No es un bufete.");
    const auto add = [&](std::int64_t id, const std::string& slug, const std::string& organisation,
                         const std::string& hours, const std::string& zone, const Value& confidential_note,
                         const std::string& called_on, const std::string& confidence) {
        b.insert("hotline", {id,
                             slug,
                             organisation,
                             purpose,
                             who,
                             std::string("raid detained"),
                             std::string("community"),
                             std::string("national"),
                             std::string("en es"),
                             std::int64_t{0},
                             hours,
                             zone,
                             nullptr,
                             std::string("free"),
                             std::string("unknown"),
                             std::string("no"),
                             confidential_note,
                             std::string("2026-11-23"),
                             called_on,
                             confidence});
        b.insert("hotline_source", {id, std::int64_t{0}, std::int64_t{2}});
        b.index("hotline", slug, 0, organisation, "raid", {purpose});
        b.index("hotline", slug, 1, organisation, "redada", {purpose});
    };
    add(1, "us-hotline", "Watch Line", "24/7", "", note, "", "confirmed");
    add(2, "us-office", "Legal Office", "Mo-Fr 09:00-17:00", "America/New_York", nullptr, "2026-11-20",
        "secondary");
    b.run(
        "INSERT INTO hotline_number VALUES(1, 0, 'voice', '+18443631423'), (1, 1, 'short', '911'), "
        "(2, 0, 'tty', '+12025550100')");
}

}  // namespace

void fill_sample(PackBuilder& builder) {
    add_frame(builder);
    add_home_door(builder);
    add_street_stop(builder);
    add_card(builder);
    add_check(builder);
    add_hotlines(builder);
}

pack::Seal sample_seal() {
    return {"us", 2026112301, {2026, 11, 23}, {2027, 5, 22}, pack::schema_version};
}

std::string sample_database() {
    PackBuilder builder;
    fill_sample(builder);
    return builder.bytes();
}

}  // namespace amparo::test
