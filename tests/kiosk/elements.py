#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what a screen reader sees of the program, as JSON: name, role, x, y, width, height; with --windows, names."""

import json
import sys

import pyatspi


def walk(element):
    yield element
    for index in range(element.childCount):
        child = element.getChildAtIndex(index)
        if child is not None:
            yield from walk(child)


def applications():
    desktop = pyatspi.Registry.getDesktop(0)
    for index in range(desktop.childCount):
        application = desktop.getChildAtIndex(index)
        if application is not None and application.name == "amparo":
            yield application


def windows():
    for application in applications():
        for index in range(application.childCount):
            yield application.getChildAtIndex(index).name


def described():
    for application in applications():
        for element in walk(application):
            if "Component" not in pyatspi.listInterfaces(element) or not element.name:
                continue
            if element.getState().contains(pyatspi.STATE_SHOWING):
                box = element.queryComponent().getExtents(pyatspi.WINDOW_COORDS)
                yield [element.name, element.getRoleName(), box.x, box.y, box.width, box.height]


if __name__ == "__main__":
    print(json.dumps(list(windows() if "--windows" in sys.argv else described())))
