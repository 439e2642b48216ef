// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/handout_pdf.h"

#include "output/imposition.h"
#include "output/page_flow.h"
#include "output/wallet.h"

namespace amparo::output {

namespace {

void draw_pages(const PageFlow& flow, Canvas& canvas) {
    for (int page = 0; page < flow.pages(); ++page) {
        canvas.start_page(flow.size());
        flow.draw(canvas, page, {});
        canvas.finish_page();
    }
}

// Two pages beside each other on paper that lies on its side.
void draw_folded(const PageFlow& flow, bool right_to_left, Canvas& canvas) {
    const QSizeF half = flow.size();
    for (const FoldedSide& side : folded(flow.pages(), right_to_left)) {
        canvas.start_page({2 * half.width(), half.height()});
        for (int i = 0; i < 2; ++i) {
            const int page = side[static_cast<std::size_t>(i)];
            if (page >= 0) {
                flow.draw(canvas, page, {i * half.width(), 0});
            }
        }
        canvas.finish_page();
    }
}

}  // namespace

base::Result<view::Pdf, view::PressFault> handout_pdf(const view::Handout& handout, view::Form form,
                                                      view::Paper paper, FontFaces& faces) {
    Canvas canvas(faces, handout.title.empty() ? QString() : handout.title.front().text, handout.day);
    if (form == view::Form::wallet) {
        const auto wallet = Wallet::write(handout);
        if (!wallet) {
            return base::failure(view::PressFault::too_long);
        }
        wallet->draw(canvas, paper);
    } else {
        const PageFlow flow(handout, sheet_of(form, paper));
        if (form == view::Form::folded) {
            draw_folded(flow, handout.right_to_left, canvas);
        } else {
            draw_pages(flow, canvas);
        }
    }
    view::Pdf pdf{canvas.pdf(), canvas.pages()};
    if (pdf.bytes.isEmpty()) {
        return base::failure(view::PressFault::no_memory);
    }
    return pdf;
}

}  // namespace amparo::output
