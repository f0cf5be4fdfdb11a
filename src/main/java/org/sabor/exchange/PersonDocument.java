package org.sabor.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.sabor.json.Json;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.model.Seminar;
import org.sabor.privacy.PersonExport;
import org.sabor.privacy.PersonExport.DataRow;

/// Everything a seminar has about one person as JSON, for that person to take along (GDPR Art. 20): the components of
/// rows under the names of the package ([SeminarPackage]), with purpose and term of each.
public final class PersonDocument {
    private PersonDocument() {}

    /// The document: the same data give the same text.
    public static String of(Seminar seminar, PersonExport export) {
        var mapper = Json.strict().mapper();
        var root = mapper.createObjectNode();
        root.put("format", "sabor-person").put("version", SeminarPackage.VERSION);
        root.set("seminar", mapper.valueToTree(seminar.details().title()));
        rows(mapper, root.putArray("rows"), export.rows());
        var sheets = root.putArray("sheets");
        export.sheets()
                .forEach(each -> sheets.addObject()
                        .put("sheet", each.sheet().number())
                        .put("row", each.row())
                        .put("signed", each.signed()));
        var sessions = root.putArray("sessions");
        export.sessions().forEach(each -> sessions.add(mapper.<JsonNode>valueToTree(each.topic())));
        rows(mapper, root.putArray("history"), export.history());
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Writes the document beside the pages, under the same name.
    ///
    /// @throws Failure (exit `TARGET_REFUSED`) where the folder refuses
    public static Path write(Path pages, String document) {
        var file = pages.resolveSibling(String.valueOf(pages.getFileName()).replaceAll("\\.pdf$", ".json"));
        try {
            SeminarPackage.replace(file, document.getBytes(StandardCharsets.UTF_8));
            return file;
        } catch (IOException refused) {
            throw new Failure(Failure.Exit.TARGET_REFUSED, Message.of("package.not-written", file.toString()), refused);
        }
    }

    private static void rows(ObjectMapper mapper, ArrayNode array, Iterable<DataRow> rows) {
        for (var row : rows) {
            var node = array.addObject();
            node.put("kind", row.kind().word());
            var data = node.putObject("data");
            for (var value : row.values()) {
                var entry = data.putObject(value.column().component());
                entry.set("value", mapper.valueToTree(value.value()));
                var personal = value.column().personal();
                if (personal != null) {
                    entry.put("purpose", Json.word(personal.purpose()));
                    entry.put("term", Json.word(personal.term()));
                }
            }
        }
    }
}
