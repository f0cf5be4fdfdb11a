package org.sabor.print;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.model.Day;
import org.sabor.print.engine.Content;

/// A list to be signed, ready to become a document or a part of one.
///
/// @param name its bookmark where it is a part
/// @param line at the head of each of its pages, or empty
/// @param rows how many rows have a name
record Sheet(
        PageHead head, String name, @Nullable Day day, String line, Content content, int rows, List<Message> warnings) {
    Sheet {
        warnings = List.copyOf(warnings);
    }

    /// These sheets as documents: one each, or all in one, as is chosen.
    static List<Document> documents(Request request, DocumentKind kind, List<Sheet> sheets) {
        boolean wide = request.sheets().landscape();
        if (!request.sheets().together() || sheets.size() < 2) {
            return sheets.stream()
                    .map(sheet -> sheet.head()
                            .document(wide, sheet.content(), sheet.rows(), sheet.line())
                            .warning(sheet.warnings()))
                    .toList();
        }
        var days = sheets.stream().map(Sheet::day).distinct().toList();
        var head = new PageHead(request, kind, days.size() == 1 ? days.getFirst() : null);
        var document = head.document(
                sheets.stream()
                        .map(sheet -> sheet.head().section(sheet.name(), wide, sheet.line(), sheet.content(), head))
                        .toList(),
                sheets.stream().mapToInt(Sheet::rows).sum());
        return List.of(document.warning(sheets.stream()
                .flatMap(sheet -> sheet.warnings().stream())
                .distinct()
                .toList()));
    }
}
