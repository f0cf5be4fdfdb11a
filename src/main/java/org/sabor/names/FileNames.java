package org.sabor.names;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/// Parts of names of files that every system takes: ASCII letters, digits and hyphens (DOMAIN 5.4).
public final class FileNames {
    /// What opens as a document, a picture, a recording or an archive. Whatever may run is not among them.
    private static final Set<String> ENDINGS = Set.of(
            "pdf", "txt", "csv", "tsv", "json", "ics", "eml", "msg", "rtf", "doc", "docx", "odt", "xls", "xlsx", "ods",
            "ppt", "pptx", "odp", "key", "png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "webp", "heic", "mp3",
            "m4a", "wav", "mp4", "mov", "mkv", "avi", "webm", "zip", "7z", "p7s", "p7m");

    private static final String UNKNOWN = "bin";

    private FileNames() {}

    /// A text in Latin letters, digits and hyphens, cut where a word ends; empty where nothing of it can be kept.
    public static String word(String text, int longest) {
        var latin = Normalizer.normalize(
                        Transliteration.latin(text).replace('ł', 'l').replace('Ł', 'L'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9]+", "-");
        var cut = latin.length() <= longest ? latin : latin.substring(0, Math.max(1, cut(latin, longest)));
        return cut.replaceAll("^-+|-+$", "");
    }

    /// Where a word ends.
    private static int cut(String text, int longest) {
        int hyphen = text.lastIndexOf('-', longest);
        return hyphen > longest / 2 ? hyphen : longest;
    }

    /// The project's part of a name, by its acronym.
    public static String project(String acronym) {
        var plain = acronym.replaceAll("[^A-Za-z0-9-]+", "");
        return plain.isEmpty() ? "Sabor" : plain;
    }

    /// The ending of a file that came from outside, with its full stop; a neutral one for whatever may run when it is
    /// opened (RELIABILITY D9).
    public static String ending(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT);
        return "." + (ENDINGS.contains(ending) ? ending : UNKNOWN);
    }
}
