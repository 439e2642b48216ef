// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/fingerprint.h"

#include <array>
#include <span>

#include "pack/signature.h"

namespace amparo::pack {
namespace {

constexpr std::size_t word_count = 9;

// Everyday English words, no two of which begin with the same four letters; one for each byte. Never change
// the list: people have written words of it down.
constexpr std::array<std::string_view, 256> word_list = {
    "acorn",    "actor",    "adult",    "afternoon",  "album",    "almond",   "alpine",  "amber",
    "anchor",   "angel",    "animal",   "answer",     "apple",    "apron",    "arrow",   "artist",
    "aspen",    "attic",    "autumn",   "avenue",     "baker",    "balcony",  "bamboo",  "banjo",
    "barrel",   "basket",   "beacon",   "bedroom",    "berry",    "bicycle",  "biscuit", "blanket",
    "blossom",  "bottle",   "bread",    "bridge",     "broom",    "bucket",   "butter",  "cabin",
    "cactus",   "camel",    "canyon",   "captain",    "carpet",   "castle",   "cedar",   "cellar",
    "cherry",   "chimney",  "cinema",   "circle",     "citrus",   "clay",     "cliff",   "clover",
    "coconut",  "coffee",   "comet",    "copper",     "coral",    "cotton",   "cousin",  "cradle",
    "cricket",  "crown",    "crystal",  "cupboard",   "curtain",  "cushion",  "daisy",   "dancer",
    "dentist",  "desert",   "diamond",  "dinner",     "doctor",   "dolphin",  "donkey",  "dragon",
    "drum",     "eagle",    "earring",  "eclipse",    "elbow",    "elephant", "emerald", "engine",
    "envelope", "evening",  "fabric",   "falcon",     "farmer",   "feather",  "fiddle",  "finger",
    "flamingo", "flute",    "forest",   "fossil",     "fountain", "freckle",  "frozen",  "fruit",
    "funnel",   "galaxy",   "garden",   "giant",      "ginger",   "glacier",  "glove",   "goblet",
    "grape",    "guitar",   "hammer",   "harbor",     "hazel",    "helmet",   "heron",   "hilltop",
    "honey",    "horizon",  "hotel",    "hundred",    "icicle",   "igloo",    "insect",  "island",
    "ivory",    "jacket",   "jaguar",   "jasmine",    "jelly",    "jewel",    "journey", "jungle",
    "kayak",    "kettle",   "kitchen",  "ladder",     "lagoon",   "lantern",  "laundry", "lavender",
    "lemon",    "letter",   "library",  "lighthouse", "lion",     "lobster",  "lumber",  "magnet",
    "mango",    "maple",    "marble",   "meadow",     "melon",    "mermaid",  "mirror",  "monkey",
    "morning",  "mosaic",   "mountain", "muffin",     "museum",   "napkin",   "nectar",  "needle",
    "nephew",   "nickel",   "noodle",   "notebook",   "nutmeg",   "oasis",    "ocean",   "olive",
    "onion",    "orange",   "orchard",  "otter",      "oven",     "oyster",   "paddle",  "pancake",
    "parrot",   "passport", "peanut",   "pebble",     "pelican",  "pencil",   "pepper",  "piano",
    "pillow",   "pilot",    "pirate",   "planet",     "plum",     "pocket",   "pony",    "poppy",
    "potato",   "pumpkin",  "puzzle",   "quarter",    "quilt",    "rabbit",   "radio",   "raven",
    "ribbon",   "river",    "robin",    "rocket",     "rooster",  "saddle",   "sailor",  "salad",
    "sandal",   "scarf",    "school",   "seagull",    "shadow",   "silver",   "singer",  "sister",
    "spider",   "spoon",    "stable",   "sugar",      "sunset",   "sweater",  "table",   "teacher",
    "temple",   "thunder",  "tiger",    "tomato",     "tractor",  "trumpet",  "tulip",   "turtle",
    "umbrella", "valley",   "vanilla",  "velvet",     "village",  "violin",   "walnut",  "waterfall",
    "whale",    "window",   "winter",   "wizard",     "yellow",   "yogurt",   "zebra",   "zipper",
};

}  // namespace

std::string fingerprint(std::string_view text) {
    pack::Hash hash;
    hash.update(std::as_bytes(std::span(text.data(), text.size())));
    const auto digest = hash.finish();
    std::string words;
    for (std::size_t i = 0; i < word_count; ++i) {
        if (i > 0) words += ' ';
        words += word_list[digest[i]];
    }
    return words;
}

}  // namespace amparo::pack
