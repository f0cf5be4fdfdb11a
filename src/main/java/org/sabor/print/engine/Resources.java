package org.sabor.print.engine;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/// The fonts and pictures of a document, embedded once and known to all of its pages.
final class Resources {
    private final PdfFile file;
    private final int object;
    private final Map<Face, EmbeddedFont> fonts = new LinkedHashMap<>();
    private final Map<Picture, Integer> pictures = new LinkedHashMap<>();

    Resources(PdfFile file) {
        this.file = file;
        object = file.reserve();
    }

    int object() {
        return object;
    }

    EmbeddedFont font(Face face) {
        var font = fonts.get(face);
        if (font == null) {
            font = new EmbeddedFont(face, fonts.size(), file.reserve());
            fonts.put(face, font);
        }
        return font;
    }

    /// The name of a picture, which is written at its first use.
    String picture(Picture picture) throws IOException {
        var number = pictures.get(picture);
        if (number == null) {
            number = picture.write(file);
            pictures.put(picture, number);
        }
        return name(number);
    }

    private static String name(int picture) {
        return "I" + picture;
    }

    /// Writes the fonts and the list of it all.
    ///
    /// @param withTexts whether the text can be read back from the fonts' glyphs
    void write(boolean withTexts) throws IOException {
        for (var font : fonts.values()) {
            font.write(file, withTexts);
        }
        var body = file.object(object).put("<</Font<<");
        for (var font : fonts.values()) {
            body.put('/').put(font.name()).put(' ').putReference(font.object());
        }
        body.put(">>/XObject<<");
        for (int number : pictures.values()) {
            body.put('/').put(name(number)).put(' ').putReference(number);
        }
        body.put(">>>>");
    }
}
