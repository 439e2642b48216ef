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
    b.run("INSERT INTO review VALUES(1, 0, 'A. Lawyer', 'attorney', '2026-10-01', 1)");
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
    const auto court = b.text("A court stands here.", "Aquí está la corte.");
    const auto judge = b.text("A judge signed it.");
    blocks.add("drawing", court, 0, 1, "", "", "us-warrants", "top", 1);
    blocks.source(blocks.add("drawing", judge, 0, 2, "", "", "us-warrants", "top"), 0, 1);
    b.run("INSERT INTO relation VALUES(4, 'unclear', 'link', 0, 'us/home-door')");
    b.index("check", "us/warrant", 0, "Is this paper from a judge?", "I-200 warrant",
            {question, result, detail});
}

void add_document(PackBuilder& b) {
    const auto name = b.text("Notice to Appear", "Aviso de comparecencia");
    const auto explains = b.text("It starts your case in court.", "Inicia su caso en el tribunal.");
    b.insert("item", {std::int64_t{5}, std::string("us/i-862"), std::string("document"), name, explains,
                      std::string(), std::string("paper-agency"), std::string("2026-09-16"),
                      std::string("2027-01-15"), std::string(), std::string("en")});
    b.run("INSERT INTO document VALUES(5, 'I-862', 'hearing')");
    const auto looks = b.text("The name stands at the top.", "El nombre está arriba.");
    const auto what = b.text("It says why they want you to leave.");
    const auto deadline = b.text("Go to the hearing.", "Vaya a la audiencia.");
    const auto first = b.text("Read the day.", "Lea el día.");
    Blocks blocks{b, 5};
    blocks.add("paragraph", looks, 0, 0, "", "", "", "looks", 1);
    blocks.source(blocks.add("paragraph", what, 0, 0, "", "", "", "what"), 0, 1);
    blocks.source(blocks.add("paragraph", deadline, 0, 0, "", "", "", "deadline"), 0, 1);
    blocks.add("step", first, 0, 1, "", "", "", "first", 1);
    b.run(
        "INSERT INTO relation VALUES(5, '', 'hotline', 0, 'us-hotline'), "
        "(5, '', 'related', 0, 'us/home-door'), (5, '', 'related', 1, 'us/data')");
    b.index("document", "us/i-862", 0, "Notice to Appear", "NTA, I-862", {explains, looks, what});
    b.index("document", "us/i-862", 1, "Notice to Appear", "NTA, I-862", {explains, looks});
}

void add_letter(PackBuilder& b) {
    const auto title = b.text("Ask for your file", "Pida su expediente");
    const auto summary = b.text("What the office keeps about you.", "Lo que la oficina guarda sobre usted.");
    b.insert("item", {std::int64_t{6}, std::string("us/data"), std::string("letter"), title, summary,
                      std::string(), std::string("letter"), std::string("2026-09-16"),
                      std::string("2027-01-15"), std::string(), std::string("en")});
    b.insert("letter",
             {std::int64_t{6}, std::string("Office of Records"), std::string("1 Main Street\nWashington"),
              std::int64_t{20}, std::int64_t{0}, std::int64_t{1}});
    b.run("INSERT INTO letter_source VALUES(6, 'address', 0, 2), (6, 'answer', 0, 1)");
    const auto question = [&b](std::int64_t position, const std::string& id, const std::string& kind,
                               std::int64_t required, const Value& ask) {
        b.insert("letter_question", {std::int64_t{6}, position, id, ask, nullptr, kind, required});
    };
    question(0, "name", "line", 1, b.text("What is your name?", "¿Cómo se llama?"));
    question(1, "what", "choice", 1, b.text("Which file?", "¿Qué expediente?"));
    question(2, "since", "date", 0, b.text("Since when?", "¿Desde cuándo?"));
    question(3, "hurry", "yes-no", 0, b.text("Is a hearing near?", "¿Hay pronto una audiencia?"));
    const auto option = [&b](std::int64_t position, const std::string& id, const Value& text,
                             const std::string& letter) {
        b.insert("letter_option", {std::int64_t{6}, std::string("what"), position, id, text, letter});
    };
    option(0, "all", b.text("Everything", "Todo"), "all records");
    option(1, "entry", b.text("My entries", "Mis entradas"), "my records of entry");
    const auto paragraph = [&b](std::int64_t position, const std::string& if_answered,
                                const std::string& with, std::int64_t numbered, const std::string& body) {
        b.insert("letter_paragraph", {std::int64_t{6}, position, if_answered, with, numbered, body});
    };
    paragraph(0, "", "", 0, "I ask for {{what}}.");
    paragraph(1, "since", "", 1, "Begin on {{since}}.");
    paragraph(2, "", "", 1, "Send copies.");
    paragraph(3, "hurry", "", 0, "A hearing is near.");
    paragraph(4, "what", "entry", 0, "Name each place of entry.");
    paragraph(5, "", "", 0, "Yours faithfully\n{{name}}");
    const auto enclose = b.text("A copy of your passport.", "Una copia de su pasaporte.");
    const auto send = b.text("By post.", "Por correo.");
    const auto deadline = b.text("They have 20 working days.", "Tienen 20 días hábiles.");
    Blocks blocks{b, 6};
    blocks.source(blocks.add("step", enclose, 0, 1, "", "", "", "enclose"), 0, 1);
    blocks.add("paragraph", send, 0, 0, "", "", "", "send", 1);
    blocks.source(blocks.add("paragraph", deadline, 0, 0, "", "", "", "deadline"), 0, 1);
    b.run("INSERT INTO relation VALUES(6, '', 'related', 0, 'us/i-862')");
    b.index("letter", "us/data", 0, "Ask for your file", "foia", {enclose, send, deadline});
    b.index("letter", "us/data", 1, "Pida su expediente", "foia", {enclose, send, deadline});
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
        b.index("hotline", slug, 0, organisation, id == 1 ? "raid 18443631423 8443631423" : "raid",
                {purpose});
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
    add_document(builder);
    add_letter(builder);
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

std::string sample_pack(const PackSigner& signer, const std::string& id, std::int64_t version) {
    PackBuilder builder;
    fill_sample(builder);
    builder.run("UPDATE meta SET value = '" + id + "' WHERE key = 'id'");
    builder.run("UPDATE meta SET value = '" + std::to_string(version) + "' WHERE key = 'version'");
    for (const char* place : {"item SET slug", "hotline SET slug", "relation SET target", "block SET target",
                              "search_row SET slug"}) {
        const std::string column = std::string(place).substr(std::string(place).rfind(' ') + 1);
        builder.run("UPDATE " + std::string(place) + " = '" + id + "' || substr(" + column + ", 3) WHERE " +
                    column + " LIKE 'us/%' OR " + column + " LIKE 'us-%'");
    }
    pack::Seal seal = sample_seal();
    seal.id = id;
    seal.version = version;
    return signer.pack(builder.bytes(), seal);
}

}  // namespace amparo::test
