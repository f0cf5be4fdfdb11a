package org.sabor.spreadsheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a workbook says of itself: its sheets and where its parts are.
///
/// @param days1904 whether its dates count from 1904
record WorkbookIndex(
        List<Tab> tabs,
        boolean days1904,
        @Nullable String sharedStrings,
        @Nullable String styles) {

    /// A sheet of cells, without its cells. Sheets of charts, dialogues and macros are none.
    record Tab(String name, boolean hidden, String part) {}

    private record Relation(String kind, String part) {}

    static WorkbookIndex read(WorkbookParts parts, Refusals refusals, Meter meter) throws IOException {
        var workbook = workbookPart(parts, refusals, meter);
        var folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
        var relations =
                relations(parts, folder + "_rels/" + workbook.substring(folder.length()) + ".rels", workbook, meter);
        var tabs = new ArrayList<Tab>();
        boolean days1904 = false;
        try (var xml = parts.xml(workbook, meter)) {
            for (int event = xml.next(); event != XmlPart.DONE; event = xml.next()) {
                if (event != XmlPart.START) {
                    continue;
                }
                if (xml.depth() == 1 && !xml.name().equals("workbook")) {
                    throw refusals.because("sheets.other-office");
                }
                if (xml.name().equals("workbookPr")) {
                    days1904 = xml.flag("date1904");
                } else if (xml.name().equals("sheet") && xml.depth() == 3) {
                    tab(xml, relations, tabs);
                }
            }
        }
        if (tabs.isEmpty()) {
            throw refusals.because("sheets.no-sheet");
        }
        return new WorkbookIndex(
                List.copyOf(tabs), days1904, first(relations, "sharedstrings"), first(relations, "styles"));
    }

    private static String workbookPart(WorkbookParts parts, Refusals refusals, Meter meter) throws IOException {
        var usual = "xl/workbook.xml";
        var main =
                parts.has("_rels/.rels") ? first(relations(parts, "_rels/.rels", "", meter), "officedocument") : null;
        if (main != null && main.endsWith(".bin")) {
            throw refusals.because("sheets.xlsb");
        }
        if (main != null && parts.has(main)) {
            return main;
        }
        if (parts.has(usual)) {
            return usual;
        }
        if (main != null || parts.has("[content_types].xml")) {
            throw new IOException("no workbook");
        }
        throw refusals.because(parts.has("mimetype") ? openDocument(parts) : "sheets.archive");
    }

    private static String openDocument(WorkbookParts parts) throws IOException {
        try (var in = parts.bytes("mimetype")) {
            var type = new String(in.readNBytes(100), StandardCharsets.US_ASCII);
            return type.contains("spreadsheet") ? "sheets.ods" : "sheets.other-office";
        }
    }

    private static Map<String, Relation> relations(WorkbookParts parts, String name, String of, Meter meter)
            throws IOException {
        var relations = new HashMap<String, Relation>();
        try (var xml = parts.xml(name, meter)) {
            for (int event = xml.next(); event != XmlPart.DONE; event = xml.next()) {
                var id = event == XmlPart.START ? xml.attribute("Id") : null;
                var type = id == null ? null : xml.attribute("Type");
                var target = type == null ? null : xml.attribute("Target");
                if (id != null && type != null && target != null && !"External".equals(xml.attribute("TargetMode"))) {
                    var kind = type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
                    relations.put(id, new Relation(kind, WorkbookParts.resolve(of, target)));
                }
            }
        }
        return relations;
    }

    private static @Nullable String first(Map<String, Relation> relations, String kind) {
        return relations.values().stream()
                .filter(relation -> relation.kind().equals(kind))
                .map(Relation::part)
                .findFirst()
                .orElse(null);
    }

    private static void tab(XmlPart xml, Map<String, Relation> relations, List<Tab> tabs) throws IOException {
        var name = xml.attribute("name");
        var relation = relations.get(xml.attribute("id"));
        if (name == null || relation == null) {
            throw new IOException("a sheet without a part");
        }
        if (relation.kind().equals("worksheet")) {
            var state = xml.attribute("state");
            tabs.add(new Tab(EscapedText.decoded(name), state != null && !state.equals("visible"), relation.part()));
        }
    }
}
