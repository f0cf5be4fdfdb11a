package org.sabor.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sabor.json.Json;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.model.Attachments;
import org.sabor.model.Project;
import org.sabor.model.Seminar;

/// All that a funder demands of documents, as a file that an office makes once and reads into each of its seminars: the
/// project with its texts, logos, rules of lists and retention, and the pictures of the logos.
///
/// @param project its id is that of the seminar's own project, and is not in the file
/// @param pictures the bytes of each logo by their hash
public record FunderProfile(Project project, Map<String, byte[]> pictures) {
    static final String FORMAT = "sabor-funder";
    static final int VERSION = 1;

    public FunderProfile {
        pictures = Map.copyOf(pictures);
    }

    /// The profile of this project.
    ///
    /// @param from has the bytes of its logos; one without bytes is left out
    public static FunderProfile of(Project project, Attachments from) {
        var pictures = new TreeMap<String, byte[]>();
        for (var hash : hashes(project)) {
            var bytes = from.bytes(hash);
            if (bytes != null) {
                pictures.put(hash, bytes);
            }
        }
        var strip = project.logos();
        var whole = project.withLogos(strip == null || pictures.containsKey(strip.hash()) ? strip : null)
                .withOtherLogos(project.otherLogos().stream()
                        .filter(logo -> pictures.containsKey(logo.picture().hash()))
                        .toList());
        return new FunderProfile(whole, pictures);
    }

    /// The profile in this file, for the project of this seminar.
    ///
    /// @throws Failure (exit `INPUT_REFUSED`) where it cannot be read, or is none; it names the place
    public static FunderProfile read(Path file, Seminar into) {
        return new FunderReader(file, into).profile();
    }

    /// The hashes of the logos of a project.
    static List<String> hashes(Project project) {
        var hashes = new ArrayList<String>();
        var strip = project.logos();
        if (strip != null) {
            hashes.add(strip.hash());
        }
        project.otherLogos().forEach(logo -> hashes.add(logo.picture().hash()));
        return hashes.stream().distinct().toList();
    }

    /// The document: the same profile gives the same text.
    String document() {
        var json = Json.withPictures();
        var root = json.mapper().createObjectNode();
        root.put("format", FORMAT).put("version", VERSION);
        if (json.tree(project) instanceof ObjectNode tree) {
            tree.remove("id");
            root.set("project", tree);
        }
        var bytes = root.putObject("pictures");
        new TreeMap<>(pictures).forEach(bytes::put);
        try {
            return json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Writes the file. What was there under its name is replaced, whole or not at all.
    ///
    /// @throws Failure (exit `TARGET_REFUSED`) where the folder refuses
    public void write(Path file) {
        try {
            SeminarPackage.replace(file, document().getBytes(StandardCharsets.UTF_8));
        } catch (IOException refused) {
            throw new Failure(Failure.Exit.TARGET_REFUSED, Message.of("package.not-written", file.toString()), refused);
        }
    }
}
