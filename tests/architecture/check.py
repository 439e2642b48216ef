#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a file includes, imports or calls what its room of the house does not allow."""

import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

STD = r"[a-z_]+(\.h)?"
ICU = r"unicode/.*"
EXPECTED = r"tl/expected\.hpp"
POSIX = r"(sys|linux|netinet|net|arpa)/.*|netdb\.h|unistd\.h|fcntl\.h|poll\.h"
QT_CORE = r"Q(Abstract|Byte|Char|Collator|Coming|Core|Date|Debug|Dir|File|Guid|Hash|Identity|Json|Lib|List|Loc|Logging|" \
          r"Map|Meta|Model|Object|Pointer|Qml|QmlEngine|Set|Sort|Standard|String|Sys|Text|Time|Timer|TimeZone|Tr|Url|" \
          r"Variant|Vector|Version|Jv|JS|Concat|Point)[A-Za-z0-9]*|Qt[A-Z]?[A-Za-z]*/?.*"


@dataclass(frozen=True)
class Room:
    """What the files of one folder may include: other rooms, and system headers by pattern."""
    rooms: tuple[str, ...]
    system: tuple[str, ...]


ROOMS = {
    "app/base": Room(("base",), (STD, ICU, EXPECTED, r"libstemmer\.h")),
    "app/pack": Room(("base", "pack"), (STD, POSIX, r"sqlite3\.h", r"sodium.*")),
    "app/store": Room(("base", "pack", "store"), (STD, POSIX, r"sodium.*")),
    "app/guard": Room(("guard",), (STD, POSIX, r"seccomp\.h")),
    "app/view": Room(("base", "pack", "store", "guard", "view"), (STD, QT_CORE, r"unicode/.*")),
    "app/output": Room(("base", "pack", "store", "view", "output"), (STD, r"Q.*", r"qrcodegen.*", r"cups/.*", r"cairo.*", r"ft2build\.h")),
    "app/shell": Room(("base", "pack", "store", "guard", "view", "output", "shell"), (STD, POSIX, r"Q.*")),
    "content/compiler": Room(("base", "pack", "compiler"),
                             (STD, POSIX, ICU, r"cmark.*", r"yaml-cpp/.*", r"gettext-po\.h", r"CLI/.*",
                              r"nlohmann/.*", r"sqlite3\.h", r"sodium.*")),
}

# Nobody may use these, wherever the file lives. The reason is printed.
FORBIDDEN_CPP = {
    r"\bsetContextProperty\b": "QML is served by declared singletons and required properties",
    r"\bstatic\s+\w+\s*[*&]\s*instance\(\)": "services are made in main() and handed on",
    r"QtNetwork|QNetwork(?!AccessManager\* )\w*|QTcpSocket|QUdpSocket|QLocalSocket|QSslSocket":
        "the program has no network",
    r"\bQ(Process|WebEngine\w*|WebSocket\w*)\b": "the program starts nothing and has no network",
}
FORBIDDEN_QML = {
    r"\bXMLHttpRequest\b|\bWebSocket\b|\bQtNetwork\b|\bQtWebEngine\b|\bQtWebView\b": "the program has no network",
    r"[\"'`](https?|ftp|wss?|file|data):": "nothing is loaded from outside",
    r"\bQt\.openUrlExternally\b": "Navigator.openExternally lets numbers through and nothing else",
    r"\b(FontLoader|WorkerScript|AnimatedImage)\b": "fonts are the system's, pages are compiled in",
    r"\bproperty\s+var\b": "properties have types",
    r"\b(ShaderEffect|GaussianBlur|DropShadow|MultiEffect|layer\.enabled)\b": "the software renderer is the normal case",
}
QML_IMPORTS = {"QtQml", "QtQml.Models", "QtQuick", "QtQuick.Controls.Basic", "QtQuick.Layouts", "QtQuick.Templates",
               "QtQuick.Window", "Qt.labs.qmlmodels", "Amparo.View", "Amparo.Ui"}
NETWORK_CALLS = re.compile(r"\b(connect|bind|listen|accept4?|sendto|recvfrom|getaddrinfo)\s*\(")

LIMITS = {".cpp": 350, ".h": 120, ".qml": 200}
LICENSED = {".cpp", ".h", ".qml", ".py", ".cmake", ".txt", ".js", ".svg", ".sh"}


def room_of(path: str) -> str | None:
    return next((room for room in ROOMS if path.startswith(room + "/")), None)


def own_name(room: str) -> str:
    return room.rsplit("/", 1)[-1]


def includes(path: str, text: str, room: str):
    allowed = ROOMS[room]
    for number, line in enumerate(text.splitlines(), 1):
        match = re.match(r'\s*#\s*include\s+(?:"([^"]+)"|<([^>]+)>)', line)
        if not match:
            continue
        ours, system = match.groups()
        if ours:
            other = ours.split("/", 1)[0] if "/" in ours else own_name(room)
            if other not in allowed.rooms and not ours.endswith((".moc", ".inc")):
                yield f"{path}:{number}: {room} may not include \"{ours}\""
        elif not any(re.fullmatch(pattern, system) for pattern in allowed.system):
            yield f"{path}:{number}: {room} may not include <{system}>"


def forbidden(path: str, text: str, rules: dict[str, str]):
    for number, line in enumerate(text.splitlines(), 1):
        code = line.split("//", 1)[0] if "://" not in line else line
        for pattern, reason in rules.items():
            if re.search(pattern, code):
                yield f"{path}:{number}: {re.search(pattern, code).group(0)!r} is not used here: {reason}"


def qml(path: str, text: str):
    for number, line in enumerate(text.splitlines(), 1):
        match = re.match(r"import\s+([A-Za-z][\w.]*)", line)
        if match and match.group(1) not in QML_IMPORTS:
            yield f"{path}:{number}: app/ui may not import {match.group(1)}"
    yield from forbidden(path, text, FORBIDDEN_QML)


def network_calls(path: str, text: str):
    if path.startswith(("app/guard/", "app/view/", "app/shell/")):
        return  # the guard tries them to prove that they fail; Qt's connect() is no socket
    for number, line in enumerate(text.splitlines(), 1):
        if NETWORK_CALLS.search(line.split("//", 1)[0]):
            yield f"{path}:{number}: a socket call outside app/guard"


def faults_in(path: str, text: str) -> list[str]:
    found: list[str] = []
    suffix = Path(path).suffix
    room = room_of(path)
    if suffix in (".cpp", ".h") and room:
        found += includes(path, text, room)
        found += forbidden(path, text, FORBIDDEN_CPP)
        found += network_calls(path, text)
    if suffix == ".qml" and path.startswith("app/"):
        found += qml(path, text)
    if path.startswith("app/ui/") and suffix in (".cpp", ".h"):
        found.append(f"{path}: app/ui is QML only")
    limit = LIMITS.get(suffix)
    lines = text.count("\n")
    if limit and lines > limit:
        found.append(f"{path}: {lines} lines; the limit for {suffix} is {limit}: split it by what its parts are for")
    if suffix in LICENSED and "SPDX-License-Identifier:" not in text:
        found.append(f"{path}: no SPDX-License-Identifier")
    return found


def folders_without_readme(files: list[str]) -> list[str]:
    tops = ("app/", "content/", "i18n/", "tests/")
    folders = {"/".join(f.split("/")[:2]) for f in files if f.startswith(tops) and f.count("/") >= 2}
    return [f"{folder}: no README.md that says what lives here" for folder in sorted(folders)
            if f"{folder}/README.md" not in files]


def main() -> int:
    root = Path(__file__).resolve().parents[2]
    listed = subprocess.run(["git", "-c", f"safe.directory={root}", "ls-files", "-co", "--exclude-standard"], cwd=root,
                            check=True, capture_output=True, text=True).stdout.split("\n")
    files = [f for f in listed if f and (root / f).is_file()]
    found = folders_without_readme(files)
    for path in files:
        if Path(path).suffix in LICENSED | set(LIMITS) and not path.startswith("LICENSES/"):
            found += faults_in(path, (root / path).read_text(encoding="utf-8"))
    print("\n".join(found) if found else f"architecture: {len(files)} files, no fault")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
