#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""finished.py BUILD: fails when the finished program asks for something that reaches a network.

check.py reads what was written; this reads what came out of the compiler: every object of the program's own libraries,
the libraries that the program itself asks for, and the addresses that stand in it."""

import re
import subprocess
import sys
from pathlib import Path

# By their C names. Qt's own connect() is C++ and has another one.
CALLS = {"socket", "socketpair", "connect", "bind", "listen", "accept", "accept4", "sendto", "sendmsg", "sendmmsg",
         "recvfrom", "recvmsg", "recvmmsg", "getaddrinfo", "gethostbyname", "gethostbyname2", "gethostbyname_r", "res_query",
         "res_search", "res_init", "if_nameindex", "getifaddrs", "system", "popen", "execve", "execv", "execvp", "execl",
         "execlp", "posix_spawn", "posix_spawnp"}
# The guard tries these, to show that they are refused.
OF_THE_GUARD = {"socket", "getaddrinfo"}
CLASSES = re.compile(r"QNetwork|QTcp|QUdp|QLocalSocket|QLocalServer|QSsl|QHttp|QWebSocket|QWebEngine|QHostInfo|QHostAddress|"
                     r"QDnsLookup|QProcess(?!Environment)|QBluetooth")
NOT_OF_THE_PROGRAM = {"compiler", "golden", "test_support"}
# What the program may ask for by itself; Qt's QML loads Qt's network library on its own, and finds every door shut.
LIBRARIES = re.compile(r"(libQt6(Core|Gui|Qml|QmlModels|Quick|QuickControls2|QuickTemplates2|Svg|OpenGL|"
                       r"TextToSpeech|DBus)|libicu\w+|libsqlite3|libsodium|libseccomp|libstemmer|"
                       r"libqrcodegencpp|libcairo|libfreetype|libstdc\+\+|libm|libgcc_s|libc|libasan|libubsan|ld-linux[\w-]*)\.so.*")


def undefined(file: Path, *options: str) -> set[str]:
    lines = subprocess.run(["nm", "--undefined-only", "--format=posix", *options, file], capture_output=True, text=True,
                           check=True).stdout.splitlines()
    return {line.split()[0].split("@")[0] for line in lines if " U" in line}


def readable(names: set[str]) -> dict[str, str]:
    out = subprocess.run(["c++filt"], input="\n".join(sorted(names)), capture_output=True, text=True, check=True).stdout
    return dict(zip(sorted(names), out.splitlines()))


def faults_of_names(where: str, names: set[str], allowed: set[str]) -> list[str]:
    found = [f"{where} calls {name}" for name in sorted(names & (CALLS - allowed))]
    return found + [f"{where} uses {shown}" for shown in readable(names).values() if CLASSES.search(shown)]


def faults_of_libraries(program: Path) -> list[str]:
    out = subprocess.run(["readelf", "-d", program], capture_output=True, text=True, check=True).stdout
    needed = re.findall(r"\(NEEDED\).*\[(.+)\]", out)
    return [f"{program.name} asks for {name}" for name in needed if not LIBRARIES.fullmatch(name)]


def main(build: Path) -> int:
    program = build / "bin/amparo"
    libraries = sorted((build / "lib").glob("libamparo_*.a"))
    names = {"base", "guard", "pack", "shell", "store", "ui", "view"}
    missing = names - {library.stem.removeprefix("libamparo_") for library in libraries}
    found = [f"there is no libamparo_{name}.a to look into" for name in sorted(missing)]
    for library in libraries:
        if library.stem.removeprefix("libamparo_") not in NOT_OF_THE_PROGRAM:
            found += faults_of_names(library.name, undefined(library),
                                     OF_THE_GUARD if library.stem == "libamparo_guard" else set())
    found += faults_of_names(program.name, undefined(program, "--dynamic"), OF_THE_GUARD)
    found += faults_of_libraries(program)
    print("\n".join(found) if found else f"finished: {len(libraries)} libraries and the program, no fault")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
