package org.sabor.print.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;

/// One bundled TrueType font, parsed once per process. Lengths are thousandths of the type size.
final class Face {
    /// What a font inside a PDF needs (ISO 32000-1, 9.9); the rest would be three quarters of its bytes.
    private static final List<String> TABLES =
            List.of("head", "hhea", "maxp", "hmtx", "loca", "glyf", "cvt ", "fpgm", "prep", "gasp");

    private final String name;
    private final TrueTypeFont font;
    private final CmapLookup glyphs;

    private Face(String name, TrueTypeFont font) throws IOException {
        this.name = name;
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
    }

    /// The font of this file name without its ending. It is part of the program, so that it is there and readable.
    static Face bundled(String name) {
        try (var file = Face.class.getResourceAsStream("/org/sabor/print/fonts/" + name + ".ttf")) {
            if (file == null) {
                throw new IllegalStateException("no font " + name);
            }
            return new Face(name, new TTFParser(true).parseEmbedded(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String name() {
        return name;
    }

    /// The glyph of this code point, or 0 where the font has none.
    int glyph(int codePoint) {
        return glyphs.getGlyphId(codePoint);
    }

    int width(int glyph) throws IOException {
        return Math.round(font.getAdvanceWidth(glyph) * scale());
    }

    private float scale() throws IOException {
        return 1000f / font.getUnitsPerEm();
    }

    /// The entries of a font descriptor that speak of measures.
    String measures() throws IOException {
        var box = font.getFontBBox();
        float scale = scale();
        int ascent = Math.round(font.getHorizontalHeader().getAscender() * scale);
        int descent = Math.round(font.getHorizontalHeader().getDescender() * scale);
        return "/FontBBox[%d %d %d %d]/Ascent %d/Descent %d/CapHeight 714/ItalicAngle 0/StemV 80"
                .formatted(
                        Math.round(box.getLowerLeftX() * scale),
                        Math.round(box.getLowerLeftY() * scale),
                        Math.round(box.getUpperRightX() * scale),
                        Math.round(box.getUpperRightY() * scale),
                        ascent,
                        descent);
    }

    /// A font file with these glyphs only, and where each of them stands in it.
    synchronized Subset subset(Set<Integer> wanted, String prefix) throws IOException {
        var subsetter = new TTFSubsetter(font, TABLES);
        subsetter.setPrefix(prefix);
        subsetter.addGlyphIds(wanted);
        var places = new HashMap<Integer, Integer>();
        subsetter.getGIDMap().forEach((place, glyph) -> places.put(glyph, place));
        var bytes = new ByteArrayOutputStream(32_768);
        subsetter.writeToStream(bytes);
        return new Subset(bytes.toByteArray(), places);
    }

    /// A font file, and the place in it of each glyph of the whole font.
    @SuppressWarnings("ArrayRecordComponent")
    record Subset(byte[] file, Map<Integer, Integer> places) {}
}
