#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""android.py BUILD: what a phone would be told of the program. Debian's aapt compiles manifest and resources against the
framework of Android 10; nothing here runs on Android."""

import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "app/packaging/android"
FRAMEWORK = "/usr/share/android-framework-res/framework-res.apk"
ANDROID = "{http://schemas.android.com/apk/res/android}"
OF_ANDROID_12 = "dataExtractionRules"  # newer than Debian's framework: read as XML, and left out for aapt


def assemble(out: Path, *options: str) -> Path:
    subprocess.run(["cmake", f"-DOUT={out}", "-DVERSION=1.2.3", *options, "-P", SOURCE / "assemble.cmake"], check=True)
    return out / "AndroidManifest.xml"


def compile_package(folder: Path) -> subprocess.CompletedProcess:
    old = folder / "old-manifest/AndroidManifest.xml"
    old.parent.mkdir(exist_ok=True)
    text = (folder / "AndroidManifest.xml").read_text()
    old.write_text(re.sub(rf'android:{OF_ANDROID_12}="[^"]*"', "", text))
    return subprocess.run(["aapt", "package", "-f", "-M", old, "-S", folder / "res", "-I", FRAMEWORK, "-F",
                           folder / "program.apk"], capture_output=True, text=True, check=False)


def dump(folder: Path, what: str) -> str:
    return subprocess.run(["aapt", "dump", what, folder / "program.apk"], capture_output=True, text=True,
                          check=True).stdout


def permissions(folder: Path) -> list[str]:
    return re.findall(r"permission[^:\n]*: name='([^']+)'", dump(folder, "permissions"))


class Android(unittest.TestCase):
    def setUp(self) -> None:
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = Path(temporary.name) / "package"

    def compiled(self, *options: str) -> Path:
        assemble(self.folder, *options)
        done = compile_package(self.folder)
        self.assertEqual(done.returncode, 0, done.stderr)
        return self.folder

    def test_asks_for_no_permission(self) -> None:
        self.assertEqual(permissions(self.compiled()), [])
        self.assertNotIn("INSERT_PERMISSIONS", (self.folder / "AndroidManifest.xml").read_text())

    def test_a_permission_would_be_seen(self) -> None:
        manifest = assemble(self.folder)
        wanted = '<uses-permission android:name="android.permission.INTERNET"/></manifest>'
        manifest.write_text(manifest.read_text().replace("</manifest>", wanted))
        self.assertEqual(compile_package(self.folder).returncode, 0)
        self.assertEqual(permissions(self.folder), ["android.permission.INTERNET"])

    def test_a_broken_manifest_does_not_compile(self) -> None:
        manifest = assemble(self.folder)
        manifest.write_text(manifest.read_text().replace("@mipmap/launcher", "@mipmap/nothing"))
        self.assertNotEqual(compile_package(self.folder).returncode, 0)

    def test_nothing_goes_into_a_backup(self) -> None:
        application = ElementTree.parse(assemble(self.folder)).getroot().find("application")
        self.assertEqual(application.get(ANDROID + "allowBackup"), "false")
        self.assertEqual(application.get(ANDROID + OF_ANDROID_12), "@xml/data_extraction_rules")
        rules = ElementTree.parse(self.folder / "res/xml/data_extraction_rules.xml").getroot()
        for way in ("cloud-backup", "device-transfer"):
            left_out = {rule.get("domain") for rule in rules.find(way)}
            self.assertEqual(left_out, {"root", "file", "database", "sharedpref", "external"}, way)
            self.assertEqual({rule.tag for rule in rules.find(way)}, {"exclude"}, way)

    def test_has_its_name_and_its_version(self) -> None:
        badging = dump(self.compiled(), "badging")
        self.assertIn("package: name='org.amparo.Amparo' versionCode='10203' versionName='1.2.3'", badging)
        self.assertIn("application-label:'Amparo'", badging)

    def test_the_plain_one_does_not_say_who_it_is(self) -> None:
        badging = dump(self.compiled("-DDISGUISE=ON"), "badging")
        self.assertIn("application-label:'Calculator'", badging)
        self.assertIn("application-label-es:'Calculadora'", badging)
        shown = "\n".join(line for line in badging.splitlines() if not line.startswith("launchable-activity"))
        self.assertNotIn("amparo", shown.lower())

    def test_the_build_hands_it_to_qt_with_large_pages(self) -> None:
        project = self.folder / "project"
        project.mkdir(parents=True)
        (project / "CMakeLists.txt").write_text(f"""cmake_minimum_required(VERSION 3.25)
            project(amparo VERSION 1.2.3 LANGUAGES NONE)
            add_library(amparo INTERFACE)
            macro(target_link_options target visibility)
                message(NOTICE "link: ${{ARGN}}")
            endmacro()
            include({SOURCE}/android.cmake)
            get_target_property(folder amparo QT_ANDROID_PACKAGE_SOURCE_DIR)
            message(NOTICE "folder: ${{folder}}")""")
        done = subprocess.run(["cmake", "-S", project, "-B", project / "build"], capture_output=True, text=True, check=True)
        self.assertIn("link: -Wl,-z,max-page-size=16384", done.stderr)
        self.assertIn(f"folder: {project}/build/android-package", done.stderr)
        self.assertTrue((project / "build/android-package/AndroidManifest.xml").is_file())

    def test_a_secure_window_is_there_for_who_asks(self) -> None:
        for asked, value in ((), "0x0"), (("-DSECURE=ON",), "0xffffffff"):
            resources = subprocess.run(["aapt", "dump", "--values", "resources", self.compiled(*asked) / "program.apk"],
                                       capture_output=True, text=True, check=True).stdout
            self.assertRegex(resources, rf"secure_window: t=0x12 d={value.replace('0x0', '0x00000000')}")


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[2:]])
