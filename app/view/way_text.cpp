// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/way_text.h"

#include <QCoreApplication>

namespace amparo::view {

namespace {

struct WayText {
    Q_DECLARE_TR_FUNCTIONS(WayText)
};

using guard::Way;

QString network_text(Way way) {
    switch (way) {
        case Way::ipv4_tcp:
            //: On the privacy page: something the program tried just now and that should have been refused.
            return WayText::tr("Connect to another computer (IPv4, TCP)");
        case Way::ipv4_udp:
            //: On the privacy page: something the program tried just now and that should have been refused.
            return WayText::tr("Send to another computer (IPv4, UDP)");
        case Way::ipv6_tcp:
            //: On the privacy page: something the program tried just now and that should have been refused.
            return WayText::tr("Connect to another computer (IPv6, TCP)");
        case Way::ipv6_udp:
            //: On the privacy page: something the program tried just now and that should have been refused.
            return WayText::tr("Send to another computer (IPv6, UDP)");
        case Way::raw:
            //: On the privacy page: something the program tried just now and that should have been refused.
            return WayText::tr("Write network packets by hand (raw socket)");
        case Way::packet:
            //: On the privacy page: something the program tried just now and that should have been refused.
            return WayText::tr("Speak to the network card (packet socket)");
        case Way::netlink:
            //: On the privacy page: something the program tried just now and that should have been refused.
            return WayText::tr("Ask which networks are near (netlink)");
        case Way::bluetooth:
            //: On the privacy page: something the program tried just now and that should have been refused.
            return WayText::tr("Connect by Bluetooth");
        case Way::io_uring:
            //: On the privacy page: something the program tried just now and that should have been refused.
            return WayText::tr("Go around the lock (io_uring)");
        case Way::name_lookup:
            //: On the privacy page: something the program tried just now and that should have been refused.
            return WayText::tr("Look up the address of a website (DNS)");
        default:
            return {};
    }
}

QString other_text(Way way) {
    switch (way) {
        case Way::other_process:
            //: On the privacy page: something the program tried just now and that should have been refused.
            return WayText::tr("Look into another program (ptrace)");
        case Way::new_namespace:
            //: On the privacy page: something the program tried just now and that should have been refused.
            return WayText::tr("Make a room without the lock (new namespace)");
        case Way::memory_image:
            //: On the privacy page: something the program tried just now and that should have been refused.
            return WayText::tr("Leave its memory on the disk after a crash (core file)");
        case Way::write_outside:
            //: On the privacy page: something the program tried just now and that should have been refused.
            return WayText::tr("Write a file where it should not");
        case Way::read_home:
            //: On the privacy page: something the program tried just now and that should have been refused.
            return WayText::tr("See what is in your home folder");
        default:
            return {};
    }
}

}  // namespace

QString way_text(Way way) {
    return guard::is_network(way) ? network_text(way) : other_text(way);
}

}  // namespace amparo::view
