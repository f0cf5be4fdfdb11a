package org.sabor.print.engine;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/// One font as a document uses it: each code point gets a code of its own at its first use, so that the text can be
/// read back exactly; only the glyphs used are embedded.
final class EmbeddedFont {
    private final Face face;
    private final String name;
    private final String prefix;
    private final int object;
    private final char[] codes = new char[Typeface.LIMIT];
    private final Map<Integer, Integer> rareCodes = new HashMap<>();
    private int[] codePoints = new int[256];
    private int count;

    EmbeddedFont(Face face, int index, int object) {
        this.face = face;
        this.name = "F" + index;
        this.prefix = "SABOR" + (char) ('A' + index) + "+";
        this.object = object;
    }

    Face face() {
        return face;
    }

    /// The name by which pages call it.
    String name() {
        return name;
    }

    int object() {
        return object;
    }

    /// The two-byte code of this code point, from 1.
    int code(int codePoint) {
        if (codePoint >= Typeface.LIMIT) {
            return rareCodes.computeIfAbsent(codePoint, this::added);
        }
        int code = codes[codePoint];
        if (code == 0) {
            code = added(codePoint);
            codes[codePoint] = (char) code;
        }
        return code;
    }

    /// What shows it: a question mark where the font does not have it, or its script can't be set.
    private int glyph(int codePoint) {
        int glyph = Typeface.canBeSet(codePoint) ? face.glyph(codePoint) : 0;
        return glyph == 0 ? face.glyph(Typeface.UNKNOWN) : glyph;
    }

    private int added(int codePoint) {
        count++;
        if (count == codePoints.length) {
            codePoints = Arrays.copyOf(codePoints, count * 2);
        }
        codePoints[count] = codePoint;
        return count;
    }

    /// Writes the font with all that has been used of it.
    ///
    /// @param withTexts whether the text can be read back from its glyphs
    void write(PdfFile file, boolean withTexts) throws IOException {
        int descendant = file.reserve();
        int toUnicode = withTexts ? file.reserve() : 0;
        var body = file.object(object)
                .put("<</Type/Font/Subtype/Type0/Encoding/Identity-H/BaseFont/")
                .put(prefix + face.name())
                .put("/DescendantFonts[")
                .putReference(descendant)
                .put(']');
        if (withTexts) {
            body.put("/ToUnicode ").putReference(toUnicode);
        }
        body.put(">>");
        writeDescendant(file, descendant);
        if (withTexts) {
            file.stream(toUnicode, "", toUnicode());
        }
    }

    private void writeDescendant(PdfFile file, int number) throws IOException {
        var glyphs = new TreeSet<Integer>();
        var widths = new Bytes(1_024);
        for (int i = 1; i <= count; i++) {
            int glyph = glyph(codePoints[i]);
            glyphs.add(glyph);
            widths.putInt(face.width(glyph)).put(' ');
        }
        var subset = face.subset(glyphs, prefix);
        var map = new Bytes(2 * count + 2).put(0).put(0);
        for (int i = 1; i <= count; i++) {
            int place = subset.places().getOrDefault(glyph(codePoints[i]), 0);
            map.put(place >> 8).put(place);
        }
        int descriptor = file.reserve();
        int program = file.reserve();
        int glyphMap = file.reserve();
        file.object(number)
                .put("<</Type/Font/Subtype/CIDFontType2/BaseFont/")
                .put(prefix + face.name())
                .put("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 600/W[1[")
                .put(widths)
                .put("]]/CIDToGIDMap ")
                .putReference(glyphMap)
                .put("/FontDescriptor ")
                .putReference(descriptor)
                .put(">>");
        file.object(descriptor)
                .put("<</Type/FontDescriptor/Flags 4/FontName/")
                .put(prefix + face.name())
                .put(face.measures())
                .put("/FontFile2 ")
                .putReference(program)
                .put(">>");
        file.stream(glyphMap, "", map);
        file.stream(
                program,
                "/Length1 " + subset.file().length,
                new Bytes(subset.file().length).put(subset.file(), subset.file().length));
    }

    private Bytes toUnicode() {
        var map = new Bytes(4_096)
                .put("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
                .put("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n")
                .put("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n")
                .put("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        for (int from = 1; from <= count; from += 100) {
            int to = Math.min(count, from + 99);
            map.putInt(to - from + 1).put(" beginbfchar\n");
            for (int i = from; i <= to; i++) {
                map.put('<').putHex(i).put("> <");
                for (char unit : Character.toChars(codePoints[i])) {
                    map.putHex(unit);
                }
                map.put(">\n");
            }
            map.put("endbfchar\n");
        }
        return map.put("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    }
}
