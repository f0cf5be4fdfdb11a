package org.sabor.spreadsheet;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The letters of a text file, with the name of the encoding they were found in or were asked for.
///
/// @param letters backed by an array, from its position to its limit
record DecodedText(CharBuffer letters, String encoding) {
    private static final int SAMPLE = 4_096;

    static DecodedText of(byte[] bytes, @Nullable String asked, Refusals refusals) {
        if (asked != null) {
            return decoded(bytes, charset(asked, refusals), asked);
        }
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return decoded(bytes, StandardCharsets.UTF_8, ReadOptions.UTF_8_WITH_BOM);
        }
        var found = starts(bytes, 0xFF, 0xFE) ? "UTF-16LE" : starts(bytes, 0xFE, 0xFF) ? "UTF-16BE" : byZeros(bytes);
        if (found == null) {
            found = mostlyUtf8(bytes) ? "UTF-8" : SingleByteGuess.of(bytes);
        }
        return decoded(bytes, Charset.forName(found), found);
    }

    private static Charset charset(String asked, Refusals refusals) {
        try {
            return asked.toUpperCase(Locale.ROOT).startsWith("UTF-8") ? StandardCharsets.UTF_8 : Charset.forName(asked);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw refusals.because(unknown, "sheets.encoding-unknown", asked);
        }
    }

    private static boolean starts(byte[] bytes, int... mark) {
        boolean same = bytes.length >= mark.length;
        for (int i = 0; same && i < mark.length; i++) {
            same = (bytes[i] & 0xff) == mark[i];
        }
        return same;
    }

    /// UTF-16 without a mark: every other byte of digits, addresses and delimiters is zero.
    private static @Nullable String byZeros(byte[] bytes) {
        int units = Math.min(SAMPLE, bytes.length) / 2;
        int first = 0;
        int second = 0;
        for (int i = 0; i < units; i++) {
            first += bytes[2 * i] == 0 ? 1 : 0;
            second += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (second * 8 > units && first * 20 <= second) {
            return "UTF-16LE";
        }
        return first * 8 > units && second * 20 <= first ? "UTF-16BE" : null;
    }

    /// UTF-8 is hard to hit by chance, so a few broken bytes in much of it are damage.
    private static boolean mostlyUtf8(byte[] bytes) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < bytes.length; i++) {
            int lead = bytes[i] & 0xff;
            if (lead >= 0x80) {
                int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0;
                int follow = 0;
                while (follow < more && i + 1 < bytes.length && (bytes[i + 1] & 0xC0) == 0x80) {
                    i++;
                    follow++;
                }
                boolean whole = more > 0 && follow == more && lead < 0xF5;
                good += whole ? 1 : 0;
                bad += whole ? 0 : 1;
            }
        }
        return bad * 10 <= good;
    }

    private static DecodedText decoded(byte[] bytes, Charset charset, String name) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        var chars = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        decoder.decode(ByteBuffer.wrap(bytes), chars, true);
        decoder.flush(chars);
        chars.flip();
        if (chars.hasRemaining() && chars.get(0) == '\uFEFF') {
            chars.position(1);
        }
        // DOS programs end a text with this control character.
        if (chars.hasRemaining() && chars.get(chars.limit() - 1) == '\u001A') {
            chars.limit(chars.limit() - 1);
        }
        return new DecodedText(chars, name);
    }
}
