package org.sabor.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A list of words bundled with the program, a line for each meaning: `FULL_NAME = Име и фамилия | Name`.
public final class WordList {
    private WordList() {}

    /// The words by their meaning, in the order of the file, which lies beside this class.
    public static Map<String, List<String>> read(Class<?> beside, String resource) {
        var lists = new LinkedHashMap<String, List<String>>();
        for (var line : lines(beside, resource)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                var parts = line.split("=", 2);
                var words = lists.computeIfAbsent(parts[0].strip(), _ -> new ArrayList<>());
                for (var word : parts[1].split("\\|", -1)) {
                    words.add(word.strip());
                }
            }
        }
        return lists;
    }

    private static List<String> lines(Class<?> beside, String resource) {
        try (var stream = beside.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
