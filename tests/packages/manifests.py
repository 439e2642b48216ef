#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""manifests.py BUILD: what shops and distributors are told of the program, held against the program itself."""

import re
import subprocess
import sys
import unittest
from pathlib import Path
from xml.etree import ElementTree

import yaml

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "app/packaging"
VERSION = re.search(r"project\(amparo VERSION (\S+)", (ROOT / "CMakeLists.txt").read_text()).group(1)
# What lets a program in a Flatpak out of its box, by way of the network or of somebody who has one.
WAYS_OUT = [r"--share=network", r"--socket=(session|system)-bus", r"--socket=(ssh|gpg)-.*", r"--talk-name=.*",
            r"--system-talk-name=.*", r"--own-name=.*", r"--device=.*", r"--filesystem=(host|home|~|/)(-.*|:.*)?",
            r"--allow=.*", r"--persist=.*"]


def ways_out(arguments: list[str]) -> list[str]:
    return [argument for argument in arguments if any(re.fullmatch(way, argument) for way in WAYS_OUT)]


class Flatpak(unittest.TestCase):
    manifest = yaml.safe_load((PACKAGING / "flatpak/org.amparo.Amparo.yaml").read_text())

    def test_has_no_way_out(self) -> None:
        self.assertEqual(ways_out(self.manifest["finish-args"]), [])

    def test_a_way_out_would_be_seen(self) -> None:
        for argument in ("--share=network", "--socket=session-bus", "--filesystem=home", "--talk-name=org.example.Any",
                         "--filesystem=host:ro", "--device=all"):
            self.assertEqual(ways_out([*self.manifest["finish-args"], argument]), [argument])

    def test_no_module_fetches_what_is_not_named_by_its_bytes(self) -> None:
        for module in self.manifest["modules"]:
            self.assertNotIn("build-options", module, module["name"])
            for source in module["sources"]:
                if source["type"] != "dir":
                    self.assertRegex(source["sha256"], r"^[0-9a-f]{64}$", module["name"])
                    self.assertTrue(source["url"].startswith("https://"), module["name"])


class Shops(unittest.TestCase):
    def test_the_metainfo_is_valid_and_shows_pictures_that_are_there(self) -> None:
        file = PACKAGING / "org.amparo.Amparo.metainfo.xml"
        done = subprocess.run(["appstreamcli", "validate", "--no-net", file], capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        pictures = [Path(image.text).name for image in ElementTree.parse(file).iter("image")]
        self.assertGreaterEqual(len(pictures), 3)
        for picture in pictures:
            self.assertTrue((PACKAGING / "pictures" / picture).is_file(), picture)

    def test_the_menu_entries_are_valid(self) -> None:
        for file in PACKAGING.glob("*.desktop"):
            done = subprocess.run(["desktop-file-validate", file], capture_output=True, text=True, check=False)
            self.assertEqual((done.returncode, done.stdout), (0, ""), file.name)

    def test_fdroid_is_told_of_this_version(self) -> None:
        listing = yaml.safe_load((PACKAGING / "fdroid/org.amparo.Amparo.yml").read_text())
        major, minor, patch = map(int, VERSION.split("."))
        self.assertEqual(listing["CurrentVersion"], VERSION)
        self.assertEqual(listing["CurrentVersionCode"], major * 10000 + minor * 100 + patch)
        self.assertLessEqual(len(listing["Summary"]), 80)


class ManualPages(unittest.TestCase):
    build: Path

    def page(self, name: str) -> str:
        return (PACKAGING / f"man/{name}.1").read_text().replace("\\-", "-")

    def test_the_program_has_no_option_that_its_page_does_not_tell(self) -> None:
        usage = subprocess.run([self.build / "bin/amparo", "--help"], capture_output=True, text=True, check=True).stdout
        options = set(re.findall(r"--[a-z-]+", usage))
        self.assertGreater(len(options), 8)
        self.assertEqual({option for option in options if option not in self.page("amparo")}, set())

    def test_the_tool_has_no_command_that_its_page_does_not_tell(self) -> None:
        usage = subprocess.run([self.build / "bin/amparo-pack", "--help"], capture_output=True, text=True, check=True).stdout
        commands = re.findall(r"^  ([a-z]+) ", usage.split("Subcommands:")[1], re.MULTILINE)
        self.assertGreater(len(commands), 10)
        told = re.findall(r"^\.BI? (\S+)", self.page("amparo-pack"), re.MULTILINE)
        self.assertEqual(set(commands) - set(told), set())

    def test_the_pages_are_of_this_version_and_without_a_fault(self) -> None:
        for name in ("amparo", "amparo-pack"):
            self.assertIn(f'"Amparo {VERSION}"', self.page(name))
            done = subprocess.run(["man", "--warnings", "-l", PACKAGING / f"man/{name}.1"], capture_output=True,
                                  text=True, check=False, env={"LC_ALL": "C.UTF-8", "MANWIDTH": "100", "PATH": "/usr/bin:/bin"})
            self.assertEqual((done.returncode, done.stderr), (0, ""), name)

    def test_the_debian_package_has_this_version(self) -> None:
        self.assertRegex((PACKAGING / "debian/changelog").read_text(), rf"^amparo \({re.escape(VERSION)}-")


if __name__ == "__main__":
    ManualPages.build = Path(sys.argv[1])
    unittest.main(argv=[sys.argv[0], *sys.argv[2:]])
