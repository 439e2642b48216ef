// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/font_faces.h"

#include <cairo-ft.h>
#include <QtEndian>
#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include <ft2build.h>
#include FT_FREETYPE_H

namespace amparo::output {

namespace {

constexpr std::array tags{"CFF ", "OS/2", "cmap", "cvt ", "fpgm", "glyf", "head", "hhea",
                          "hmtx", "loca", "maxp", "name", "post", "prep", "vhea", "vmtx"};

struct Table {
    QByteArray tag;
    QByteArray bytes;
};

template <typename Number>
void append(QByteArray& file, Number number) {
    const Number big = qToBigEndian(number);
    file.append(reinterpret_cast<const char*>(&big), sizeof big);
}

// The file of one font, put together again from its tables: a collection holds several.
QByteArray font_file(const QRawFont& font) {
    constexpr quint32 true_type = 0x00010000;
    constexpr quint32 post_script = 0x4F54544F;
    std::vector<Table> tables;
    for (const char* tag : tags) {
        const QByteArray bytes = font.fontTable(tag);
        if (!bytes.isEmpty()) {
            tables.push_back({tag, bytes});
        }
    }
    const bool outlines_of_post_script = !tables.empty() && tables.front().tag == "CFF ";
    QByteArray file;
    append(file, outlines_of_post_script ? post_script : true_type);
    append(file, static_cast<quint16>(tables.size()));
    append(file, quint32{0});
    append(file, quint16{0});
    auto offset = static_cast<quint32>(12 + 16 * tables.size());
    for (const Table& table : tables) {
        const auto size = static_cast<quint32>(table.bytes.size());
        file.append(table.tag);
        append(file, quint32{0});
        append(file, offset);
        append(file, size);
        offset += (size + 3U) & ~3U;
    }
    for (const Table& table : tables) {
        file.append(table.bytes);
        file.append((4 - table.bytes.size() % 4) % 4, '\0');
    }
    return file;
}

bool has_outlines(const QRawFont& font) {
    return !font.fontTable("glyf").isEmpty() || !font.fontTable("CFF ").isEmpty();
}

// Lives as long as cairo uses it, which its caches may do after everybody else.
struct Face {
    std::shared_ptr<FT_LibraryRec_> library;
    QByteArray file;
    FT_Face face = nullptr;
};

void close(void* data) {
    const std::unique_ptr<Face> face(static_cast<Face*>(data));
    FT_Done_Face(face->face);
}

std::shared_ptr<FT_LibraryRec_> start_freetype() {
    FT_Library library = nullptr;
    return FT_Init_FreeType(&library) == 0 ? std::shared_ptr<FT_LibraryRec_>(library, FT_Done_FreeType)
                                           : nullptr;
}

}  // namespace

FontFaces::FontFaces() : library_(start_freetype()) {}

FontFaces::~FontFaces() {
    for (cairo_font_face_t* face : std::as_const(by_name_)) {
        cairo_font_face_destroy(face);
    }
}

cairo_font_face_t* FontFaces::find(const QRawFont& font) {
    const QString name = font.familyName() + u'/' + font.styleName();
    const auto known = by_name_.constFind(name);
    if (known != by_name_.constEnd()) {
        return *known;
    }
    return by_name_[name] = open(font);
}

cairo_font_face_t* FontFaces::open(const QRawFont& font) const {
    if (library_ == nullptr || !has_outlines(font)) {
        return nullptr;
    }
    static constexpr cairo_user_data_key_t key{};
    auto face = std::make_unique<Face>(Face{library_, font_file(font)});
    if (FT_New_Memory_Face(library_.get(), reinterpret_cast<const FT_Byte*>(face->file.constData()),
                           static_cast<FT_Long>(face->file.size()), 0, &face->face) != 0) {
        return nullptr;
    }
    cairo_font_face_t* made = cairo_ft_font_face_create_for_ft_face(face->face, 0);
    if (cairo_font_face_set_user_data(made, &key, face.get(), close) == CAIRO_STATUS_SUCCESS) {
        static_cast<void>(face.release());
        return made;
    }
    cairo_font_face_destroy(made);
    FT_Done_Face(face->face);
    return nullptr;
}

}  // namespace amparo::output
