package org.sabor.ui.paper;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a scan or a screenshot may be, told by its first bytes, whatever its name ends in.
enum FileContent {
    PDF("pdf", "pdf"),
    PNG("png", "png"),
    JPEG("jpg", "jpeg"),
    TIFF("tif", "tiff");

    /// A PDF may have something before its head, as scanners leave it.
    private static final int LONGEST_BEFORE_PDF = 1024;

    private static final byte[] PDF_HEAD = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] PNG_HEAD = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG_HEAD = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] TIFF_LITTLE = {'I', 'I', 42, 0};
    private static final byte[] TIFF_BIG = {'M', 'M', 0, 42};

    private final String ending;
    private final String longEnding;

    FileContent(String ending, String longEnding) {
        this.ending = ending;
        this.longEnding = longEnding;
    }

    /// What these bytes are, or null for anything else.
    static @Nullable FileContent of(byte[] bytes) {
        if (startsWith(bytes, 0, PNG_HEAD)) {
            return PNG;
        }
        if (startsWith(bytes, 0, JPEG_HEAD)) {
            return JPEG;
        }
        if (startsWith(bytes, 0, TIFF_LITTLE) || startsWith(bytes, 0, TIFF_BIG)) {
            return TIFF;
        }
        for (int at = 0; at < LONGEST_BEFORE_PDF && at < bytes.length; at++) {
            if (startsWith(bytes, at, PDF_HEAD)) {
                return PDF;
            }
        }
        return null;
    }

    private static boolean startsWith(byte[] bytes, int at, byte[] head) {
        if (bytes.length < at + head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if (bytes[at + i] != head[i]) {
                return false;
            }
        }
        return true;
    }

    /// The name with an ending that fits, so that the system opens the right program.
    String fitting(String name) {
        var small = name.toLowerCase(Locale.ROOT);
        return small.endsWith("." + ending) || small.endsWith("." + longEnding) ? name : name + "." + ending;
    }
}
