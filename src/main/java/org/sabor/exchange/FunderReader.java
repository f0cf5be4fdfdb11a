package org.sabor.exchange;

import static org.sabor.exchange.PackageReader.refused;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sabor.json.Json;
import org.sabor.message.Failure;
import org.sabor.model.Attachments;
import org.sabor.model.Limits;
import org.sabor.model.Project;
import org.sabor.model.RowKind;
import org.sabor.model.Rules;
import org.sabor.model.Seminar;

/// Reads the file of a funder's profile, which may come from anywhere: with the limits of a package, and with each
/// wrong thing named by its place.
final class FunderReader {
    private static final long LARGEST = 50L * 1024 * 1024;
    private static final int MOST_LOGOS = 20;
    private static final Set<String> FIELDS = Set.of("format", "version", "project", "pictures");

    private final Path file;
    private final Seminar into;
    private final Json json = Json.withPictures();

    FunderReader(Path file, Seminar into) {
        this.file = file;
        this.into = into;
    }

    FunderProfile profile() {
        var root = root();
        if (!root.isObject() || !root.path("format").asText().equals(FunderProfile.FORMAT)) {
            throw refused(file, null, "funder.foreign");
        }
        var version = root.path("version");
        if (!version.isInt() || version.intValue() < 1) {
            throw wrong(null, "version");
        }
        if (version.intValue() > FunderProfile.VERSION) {
            throw refused(file, null, "package.too-new");
        }
        root.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) {
                throw wrong(null, name);
            }
        });
        var project = project(root.path("project"));
        var pictures = pictures(root.path("pictures"));
        var named = Set.copyOf(FunderProfile.hashes(project));
        if (!named.equals(pictures.keySet())) {
            throw wrong(null, "pictures");
        }
        return new FunderProfile(project, pictures);
    }

    private JsonNode root() {
        try {
            if (Files.size(file) > LARGEST) {
                throw refused(file, null, "funder.too-large");
            }
            return json.mapper().readTree(Files.readAllBytes(file));
        } catch (StreamConstraintsException beyond) {
            throw refused(file, beyond, "funder.too-large");
        } catch (JsonProcessingException noJson) {
            throw refused(file, noJson, "funder.foreign");
        } catch (IOException unreadable) {
            throw refused(file, unreadable, "package.unreadable");
        }
    }

    private Project project(JsonNode node) {
        if (!(node instanceof ObjectNode tree) || tree.has("id")) {
            throw wrong(null, "project");
        }
        try {
            tree.put("id", into.project().id().toString());
            var project = (Project) json.row(RowKind.PROJECT, tree);
            if (project.otherLogos().size() > MOST_LOGOS) {
                throw wrong(null, "project, otherLogos");
            }
            for (var problem : Rules.check(project, into)) {
                throw refused(file, null, "package.rule", problem.field(), problem.text());
            }
            return project;
        } catch (JsonProcessingException wrong) {
            throw wrong(wrong, "project" + PackageReader.field(wrong));
        }
    }

    private Map<String, byte[]> pictures(JsonNode node) {
        if (!node.isObject()) {
            throw wrong(null, "pictures");
        }
        var pictures = new HashMap<String, byte[]>();
        for (var each : node.properties()) {
            try {
                var bytes = Base64.getDecoder().decode(each.getValue().asText());
                if (!Attachments.hash(bytes).equals(each.getKey())) {
                    throw wrong(null, "pictures, " + shortened(each.getKey()));
                }
                pictures.put(each.getKey(), bytes);
            } catch (IllegalArgumentException noBase64) {
                throw wrong(noBase64, "pictures, " + shortened(each.getKey()));
            }
        }
        return pictures;
    }

    private static String shortened(String name) {
        return name.length() <= Limits.LINE ? name : name.substring(0, Limits.LINE);
    }

    private Failure wrong(@Nullable Throwable cause, String place) {
        return refused(file, cause, "funder.wrong", place);
    }
}
