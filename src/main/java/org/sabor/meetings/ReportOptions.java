package org.sabor.meetings;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// How a report is to be taken where its content does not say it, or says it wrong; null is found from the content.
///
/// @param encoding a name of [org.sabor.spreadsheet.ReadOptions#ENCODINGS], or any other the Java platform knows
/// @param dateOrder of dates such as `3/12/2026`
/// @param sheet of a workbook
/// @param zone of times that name none; null is the seminar's
/// @param columns of a report that is no program's; null for all others
public record ReportOptions(
        @Nullable String encoding,
        @Nullable DateOrder dateOrder,
        @Nullable String sheet,
        @Nullable ZoneId zone,
        @Nullable ColumnMapping columns) {
    /// Everything is found from the content.
    public static final ReportOptions FROM_CONTENT = new ReportOptions(null, null, null, null, null);
}
