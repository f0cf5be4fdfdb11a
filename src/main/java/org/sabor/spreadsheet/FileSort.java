package org.sabor.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import org.sabor.message.Failure;

/// What a file is by its first bytes, whatever its name ends in.
enum FileSort {
    ZIP,
    TEXT;

    private static final int HEAD = 4_096;
    private static final String OLE = "d0cf11e0a1b11ae1";

    /// Whether to read it as a workbook or as text.
    ///
    /// @throws Failure for what is neither, with advice for its kind
    static FileSort of(Path file, Refusals refusals) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        var magic = HexFormat.of().formatHex(head, 0, Math.min(8, head.length));
        if (magic.startsWith("504b0304") || magic.startsWith("504b0506")) {
            return ZIP;
        }
        if (magic.equals(OLE)) {
            throw refusals.because(oldOffice(file));
        }
        if (magic.startsWith("25504446")) {
            throw refusals.because("sheets.pdf");
        }
        if (magic.startsWith("52617221") || magic.startsWith("377abcaf271c") || magic.startsWith("1f8b08")) {
            throw refusals.because("sheets.archive");
        }
        refuseMarkup(new String(head, StandardCharsets.UTF_8).replace("\0", ""), refusals);
        return TEXT;
    }

    private static void refuseMarkup(String head, Refusals refusals) {
        var text =
                head.replace("\uFEFF", "").replace("\uFFFD", "").stripLeading().toLowerCase(Locale.ROOT);
        if (text.startsWith("{\\rtf")) {
            throw refusals.because("sheets.other-office");
        }
        if (text.startsWith("<?xml") && text.contains("spreadsheet") && !text.contains("<html")) {
            throw refusals.because("sheets.xml-spreadsheet");
        }
        if (text.startsWith("mime-version:")
                || text.matches("(?s)<(!doctype|!--|\\?xml|(html|head|meta|table|body|style|script|div)[\\s>/]).*")) {
            throw refusals.because("sheets.web-page");
        }
    }

    /// The old container of Microsoft Office: its directory says in UTF-16 what is in it.
    private static String oldOffice(Path file) throws IOException {
        var text = new String(readAll(file), StandardCharsets.ISO_8859_1);
        if (text.contains(wide("EncryptedPackage")) || text.contains(wide("EncryptionInfo"))) {
            return "sheets.password";
        }
        return text.contains(wide("Workbook")) || text.contains(wide("Book")) ? "sheets.xls" : "sheets.other-office";
    }

    private static byte[] readAll(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes((int) Limits.FILE_BYTES);
        }
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
