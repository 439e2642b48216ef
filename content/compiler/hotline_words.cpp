// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/hotline_words.h"

#include <algorithm>
#include <array>

namespace amparo::compiler {
namespace {

struct Need {
    std::string_view name;
    std::string_view english;
    std::string_view spanish;
    std::string_view german;
};

// Folded, as the index is.
constexpr std::array<Need, 15> spoken = {{
    {"raid", "report raid raids redada ice migra immigration agents near me here",
     "reportar redada redadas migra aqui cerca agentes", "razzia kontrolle melden"},
    {"detained", "detained detention arrested taken locked up jail held prison",
     "detenido detenida detencion arrestado preso encerrado carcel agarraron llevaron",
     "festgenommen verhaftet haft abschiebehaft eingesperrt gefangnis notdienst"},
    {"locate", "find locate where missing looking for lost disappeared",
     "buscar encontrar donde desaparecido perdido paradero", "suchen finden verschwunden vermisst weg wo"},
    {"legal", "lawyer attorney free legal help advice represent",
     "abogado abogada gratis barato ayuda legal consejo asesoria",
     "anwalt anwaltin rechtsanwalt kostenlos gratis rechtsberatung hilfe"},
    {"court", "court hearing date judge case appointment", "corte cita audiencia fecha juez caso tribunal",
     "gericht termin verhandlung richter verfahren"},
    {"work", "work job boss employer worker employee workplace fired unfair treatment pay",
     "trabajo patron jefe empleo empleador trabajador despido corrieron pago sueldo",
     "arbeit job chef arbeitgeber firma lohn gekundigt kollegen"},
    {"violence", "violence abuse beats hits hit hurt partner husband threatened attacked rape victim",
     "violencia abuso golpea pega maltrato lastimar pareja marido esposo amenaza violacion "
     "victima",
     "gewalt schlagt geschlagen haut bedroht missbrauch vergewaltigt opfer partner mann"},
    {"crisis",
     "crisis suicide suicidal kill myself die dying depressed hopeless panic talk to someone "
     "lonely",
     "crisis suicidio suicidarme matarme morir morirme deprimido desesperado panico hablar "
     "solo",
     "krise suizid selbstmord umbringen sterben leben nicht mehr verzweifelt angst traurig "
     "reden allein"},
    {"children", "child children kid kids son daughter minor baby teenager",
     "nino nina ninos hijo hija hijos menor bebe joven solo",
     "kind kinder sohn tochter jugendliche baby minderjahrig"},
    {"family", "family relatives husband wife mother father brother sister",
     "familia familiar esposo esposa madre padre mama papa hermano hermana",
     "familie angehorige mann frau mutter vater bruder schwester"},
    {"protest", "protest demonstration march arrested activist",
     "protesta manifestacion marcha arrestado activista", "demo demonstration protest festgenommen"},
    {"status", "status case application papers visa permit",
     "estatus caso tramite solicitud papeles visa permiso", "status antrag papiere visum aufenthalt amt"},
    {"complaint", "complain complaint report treated badly mistreated discrimination racism abuse unfair",
     "queja quejarme quejarse denunciar denuncia maltrato discriminacion racismo injusto",
     "beschwerde beschweren melden anzeige diskriminierung rassismus benachteiligung unfair"},
    {"emergency", "emergency urgent help danger ambulance fire police",
     "emergencia urgente ayuda peligro ambulancia bomberos policia",
     "notfall notruf dringend hilfe gefahr rettung"},
    {"consulate", "consulate embassy passport my country", "consulado embajada pasaporte mi pais",
     "konsulat botschaft pass heimatland"},
}};

constexpr std::array<std::string_view, 3> country_codes = {"1", "43", "49"};

void append(std::string& words, std::string_view more) {
    if (!words.empty()) words += ' ';
    words += more;
}

}  // namespace

std::string need_words(const Hotline& hotline, std::string_view tag) {
    std::string out;
    for (const std::string& name : hotline.needs) {
        const auto* need =
            std::find_if(spoken.begin(), spoken.end(), [&](const Need& each) { return each.name == name; });
        if (need == spoken.end()) continue;
        const std::string_view language = tag.substr(0, tag.find('-'));
        const std::string_view words = language == "es"   ? need->spanish
                                       : language == "de" ? need->german
                                                          : need->english;
        append(out, words);
        if (name == hotline.needs.front()) append(out, words);  // what it is there for before all
    }
    return out;
}

std::string number_words(const Hotline& hotline) {
    std::string out;
    for (const HotlineNumber& number : hotline.numbers) {
        if (!number.number.starts_with('+')) {
            append(out, number.number);
            continue;
        }
        const std::string digits = number.number.substr(1);
        append(out, digits);
        for (const std::string_view code : country_codes) {
            if (!digits.starts_with(code)) continue;
            append(out, digits.substr(code.size()));
            append(out, "0" + digits.substr(code.size()));
        }
    }
    return out;
}

}  // namespace amparo::compiler
