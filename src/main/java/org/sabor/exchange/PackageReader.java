package org.sabor.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sabor.json.Json;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.model.RowKind;
import org.sabor.model.Seminar;

/// Reads the document of a package, which may come from anywhere: with limits (RELIABILITY D6), and with each wrong
/// thing named by its place.
final class PackageReader {
    private static final long LARGEST = 50L * 1024 * 1024;

    private final Path file;
    private final Json json = Json.strict();

    PackageReader(Path file) {
        this.file = file;
    }

    Seminar seminar() {
        var root = root();
        if (!root.isObject() || !root.path("format").asText().equals(SeminarPackage.FORMAT)) {
            throw refused(null, "package.foreign");
        }
        var version = root.path("version");
        if (!version.isInt() || version.intValue() < 1) {
            throw refused(null, "package.wrong", "version");
        }
        if (version.intValue() > SeminarPackage.VERSION) {
            throw refused(null, "package.too-new");
        }
        root.fieldNames().forEachRemaining(this::checkField);
        var rows = new ArrayList<PlacedRow>();
        for (var kind : RowKind.values()) {
            rows.addAll(rows(kind, root.path(kind.word())));
        }
        return new PackageCheck(file, rows).seminar();
    }

    private JsonNode root() {
        try {
            if (Files.size(file) > LARGEST) {
                throw refused(null, "package.too-large");
            }
            return json.mapper().readTree(Files.readAllBytes(file));
        } catch (StreamConstraintsException beyond) {
            throw refused(beyond, "package.too-large");
        } catch (JsonProcessingException wrong) {
            var where = wrong.getLocation();
            throw where == null
                    ? refused(wrong, "package.foreign")
                    : refused(wrong, "package.no-json", where.getLineNr(), where.getColumnNr());
        } catch (IOException unreadable) {
            throw refused(unreadable, "package.unreadable");
        }
    }

    private void checkField(String name) {
        boolean known = name.equals("format") || name.equals("version");
        for (var kind : RowKind.values()) {
            known |= name.equals(kind.word());
        }
        if (!known) {
            throw refused(null, "package.wrong", name);
        }
    }

    private List<PlacedRow> rows(RowKind kind, JsonNode node) {
        boolean single = SeminarPackage.single(kind);
        if (single ? !node.isObject() : !node.isArray() && !node.isMissingNode()) {
            throw refused(null, "package.wrong", kind.word());
        }
        if (single) {
            return List.of(row(kind, 0, node));
        }
        var rows = new ArrayList<PlacedRow>();
        for (var each : node) {
            rows.add(row(kind, rows.size() + 1, each));
        }
        return rows;
    }

    private PlacedRow row(RowKind kind, int number, JsonNode node) {
        var place = number == 0 ? kind.word() : kind.word() + " " + number;
        if (!node.isObject()) {
            throw refused(null, "package.wrong", place);
        }
        try {
            return new PlacedRow(place, kind, json.row(kind, node));
        } catch (JsonProcessingException wrong) {
            throw refused(wrong, "package.wrong", place + field(wrong));
        }
    }

    /// Where in the row: `, name.given`.
    static String field(JsonProcessingException wrong) {
        if (!(wrong instanceof JsonMappingException mapping)
                || mapping.getPath().isEmpty()) {
            return "";
        }
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex() + 1) : step.getFieldName())
                .collect(Collectors.joining(".", ", ", ""));
    }

    private Failure refused(@Nullable Throwable cause, String key, Object... more) {
        return refused(file, cause, key, more);
    }

    /// The package is refused; the text begins with the name of the file.
    static Failure refused(Path file, @Nullable Throwable cause, String key, Object... more) {
        var arguments = new ArrayList<Object>();
        arguments.add(file.toString());
        arguments.addAll(List.of(more));
        return new Failure(Failure.Exit.INPUT_REFUSED, new Message(key, arguments), cause);
    }
}
