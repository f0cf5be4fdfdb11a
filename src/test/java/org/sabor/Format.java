package org.sabor;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Sets the Java sources as palantir-java-format does. Started by `mvn validate exec:exec@format`; [FormatTest] is the
/// check.
final class Format {
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    private Format() {}

    /// Rewrites each source below the working folder that is set differently.
    public static void main(String[] args) throws IOException {
        for (var file : differing(Path.of("src"))) {
            Files.writeString(file, formatted(file));
            System.out.println("formatted " + file);
        }
    }

    static List<Path> differing(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            var found = new ArrayList<Path>();
            for (var file :
                    files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                if (!formatted(file).equals(Files.readString(file))) {
                    found.add(file);
                }
            }
            return found;
        }
    }

    private static String formatted(Path file) throws IOException {
        // The formatter would break such a line into one that is no comment.
        if (Files.readAllLines(file).stream().anyMatch(line -> line.strip().startsWith("///") && line.length() > 120)) {
            throw new IOException(file + ": a line of a /// comment is longer than 120 characters");
        }
        try {
            var before = Files.readString(file);
            var after = FORMATTER.formatSourceAndFixImports(RemoveUnusedImports.removeUnusedImports(before));
            // So it does with one that becomes longer where it is set further to the right.
            if (!comments(before).equals(comments(after))) {
                throw new IOException(file + ": a line of a /// comment has no room where it belongs; shorten it");
            }
            return after;
        } catch (FormatterException wrong) {
            throw new IOException(file + ": " + wrong.getMessage(), wrong);
        }
    }

    private static List<String> comments(String source) {
        return source.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("///"))
                .toList();
    }
}
