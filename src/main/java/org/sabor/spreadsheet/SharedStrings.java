package org.sabor.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The texts that cells of a workbook name by their number.
final class SharedStrings {
    private final List<String> texts = new ArrayList<>();

    static SharedStrings read(WorkbookParts parts, @Nullable String part, Refusals refusals, Meter meter)
            throws IOException {
        var strings = new SharedStrings();
        if (part != null && parts.has(part)) {
            try (var xml = parts.xml(part, meter)) {
                for (int event = xml.next(); event != XmlPart.DONE; event = xml.next()) {
                    if (event == XmlPart.START && xml.name().equals("si")) {
                        strings.texts.add(xml.richText());
                        if (strings.texts.size() > Limits.CELLS) {
                            throw refusals.tooManyCells();
                        }
                    }
                }
            }
        }
        return strings;
    }

    /// The text of this number; null where there is none, which means that the file has lost something.
    @Nullable
    String text(String number) {
        try {
            int index = Integer.parseInt(number.strip());
            return index >= 0 && index < texts.size() ? texts.get(index) : null;
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }
}
