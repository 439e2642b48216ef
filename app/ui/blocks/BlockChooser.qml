// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Qt.labs.qmlmodels
import Amparo.View
import Amparo.Ui

// Chooses the component for each kind of block, for a list of any view model that has the roles of blocks.
DelegateChooser {
    id: chooser

    // Room left and right of the column of text, where the list itself leaves none.
    property int inset: 0

    // A legal word was touched: the page explains it in place.
    signal termRequested(string termId)

    function follow(link: string) {
        if (!Navigator.openLink(link) && link.startsWith("term:")) {
            termRequested(link.slice(5));
        }
    }

    role: "kind"

    DelegateChoice {
        roleValue: "heading"
        HeadingBlock { inset: chooser.inset }
    }
    DelegateChoice {
        roleValue: "paragraph"
        ParagraphBlock {
            inset: chooser.inset
            onLinkActivated: link => chooser.follow(link)
        }
    }
    DelegateChoice {
        roleValue: "now"
        NowBlock {
            inset: chooser.inset
            onLinkActivated: link => chooser.follow(link)
        }
    }
    DelegateChoice {
        roleValue: "step"
        StepBlock {
            inset: chooser.inset
            onLinkActivated: link => chooser.follow(link)
        }
    }
    DelegateChoice {
        roleValue: "say"
        SayBlock {
            inset: chooser.inset
            onLinkActivated: link => chooser.follow(link)
        }
    }
    DelegateChoice {
        roleValue: "never"
        NeverBlock {
            inset: chooser.inset
            onLinkActivated: link => chooser.follow(link)
        }
    }
    DelegateChoice {
        roleValue: "warning"
        WarningBlock {
            inset: chooser.inset
            onLinkActivated: link => chooser.follow(link)
        }
    }
    DelegateChoice {
        roleValue: "contested"
        ContestedBlock {
            inset: chooser.inset
            onLinkActivated: link => chooser.follow(link)
        }
    }
    DelegateChoice {
        roleValue: "only"
        OnlyBlock {
            inset: chooser.inset
            onLinkActivated: link => chooser.follow(link)
        }
    }
    DelegateChoice {
        roleValue: "term"
        TermBlock {
            inset: chooser.inset
            onLinkActivated: link => chooser.follow(link)
        }
    }
    DelegateChoice {
        roleValue: "hotline"
        HotlineBlock { inset: chooser.inset }
    }
    DelegateChoice {
        roleValue: "drawing"
        DrawingBlock {
            inset: chooser.inset
            onLinkActivated: link => chooser.follow(link)
        }
    }
    DelegateChoice {
        roleValue: "link"
        LinkBlock { inset: chooser.inset }
    }
    DelegateChoice {
        ParagraphBlock {
            inset: chooser.inset
            onLinkActivated: link => chooser.follow(link)
        }
    }
}
