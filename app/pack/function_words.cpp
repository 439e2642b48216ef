// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/function_words.h"

#include <algorithm>
#include <array>

namespace amparo::pack {
namespace {

constexpr std::array<std::string_view, 326> function_words = {
    "a",       "aber",     "about",  "after",  "al",      "algo",   "all",     "alle",      "als",
    "also",    "am",       "an",     "and",    "any",     "aqui",   "are",     "as",        "asi",
    "at",      "auch",     "auf",    "aun",    "aus",     "be",     "because", "been",      "bei",
    "beim",    "bekommen", "bin",    "bis",    "bist",    "but",    "by",      "can",       "cant",
    "cause",   "como",     "con",    "could",  "cual",    "cuando", "da",      "damit",     "dann",
    "darf",    "darum",    "das",    "dass",   "de",      "del",    "dem",     "den",       "denn",
    "der",     "des",      "desde",  "dice",   "dicen",   "did",    "didnt",   "die",       "dir",
    "do",      "doch",     "does",   "donde",  "dont",    "du",     "duerfen", "durfen",    "e",
    "ein",     "eine",     "einem",  "einen",  "einer",   "eines",  "el",      "ella",      "ellos",
    "en",      "er",       "era",    "es",     "esa",     "ese",    "eso",     "esta",      "estan",
    "estar",   "este",     "esto",   "estoy",  "even",    "for",    "from",    "fue",       "fur",
    "ganz",    "gar",      "get",    "gets",   "getting", "gibt",   "give",    "going",     "gonna",
    "got",     "gotta",    "grad",   "ha",     "hab",     "habe",   "haben",   "hace",      "hacer",
    "had",     "hago",     "han",    "has",    "hasta",   "hat",    "hatte",   "have",      "hay",
    "he",      "her",      "here",   "him",    "his",     "how",    "i",       "iba",       "ich",
    "idk",     "if",       "ihm",    "ihn",    "ihr",     "im",     "immer",   "in",        "into",
    "ir",      "is",       "ist",    "it",     "its",     "ja",     "jetzt",   "just",      "kann",
    "keine",   "keinen",   "keiner", "know",   "komme",   "kommen", "la",      "las",       "le",
    "les",     "like",     "lo",     "los",    "make",    "mal",    "man",     "mas",       "me",
    "mein",    "meine",    "meinem", "meinen", "meiner",  "mi",     "mich",    "mir",       "mis",
    "mit",     "muss",     "muy",    "my",     "nach",    "need",   "ni",      "nicht",     "nimmer",
    "nix",     "no",       "noch",   "nos",    "not",     "now",    "nur",     "o",         "ob",
    "oder",    "of",       "on",     "one",    "or",      "our",    "out",     "para",      "pero",
    "please",  "por",      "porque", "puede",  "puedo",   "q",      "que",     "quien",     "quiere",
    "quieren", "quiero",   "raus",   "really", "rein",    "rn",     "s",       "saber",     "says",
    "schon",   "se",       "sein",   "ser",    "she",     "should", "si",      "sich",      "sie",
    "sin",     "sind",     "so",     "sobre",  "soll",    "sollen", "some",    "something", "son",
    "su",      "sus",      "t",      "take",   "tan",     "te",     "tengo",   "than",      "that",
    "thats",   "the",      "their",  "them",   "then",    "there",  "they",    "theyre",    "thing",
    "things",  "this",     "tiene",  "tienen", "to",      "told",   "too",     "tu",        "tun",
    "tus",     "uber",     "ueber",  "um",     "un",      "una",    "und",     "uno",       "unos",
    "uns",     "up",       "us",     "va",     "van",     "vom",    "von",     "vor",       "voy",
    "wann",    "want",     "wanted", "wants",  "war",     "warum",  "was",     "we",        "weg",
    "weil",    "wenn",     "wer",    "werd",   "werde",   "werden", "were",    "what",      "when",
    "where",   "which",    "who",    "why",    "wie",     "will",   "wir",     "wird",      "with",
    "wo",      "wollen",   "would",  "y",      "ya",      "yo",     "you",     "your",      "zu",
    "zum",     "zur"};
static_assert(std::is_sorted(function_words.begin(), function_words.end()));

}  // namespace

bool is_function_word(std::string_view word) {
    return std::binary_search(function_words.begin(), function_words.end(), word);
}

}  // namespace amparo::pack
