package org.sabor.store;

import java.util.Map;
import java.util.Objects;
import org.sabor.message.Message;

/// What the tables that are gathered from a damaged file hold, in words.
final class SalvageWords {
    /// Each table with the key of its text. The mark of the file and the list of what was done are not among them:
    /// a new file has its own.
    static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("attachment", "salvage.table-attachment"),
            Map.entry("erased", "salvage.table-erased"),
            Map.entry("seminar_details", "salvage.table-seminar-details"),
            Map.entry("project", "salvage.table-project"),
            Map.entry("day", "salvage.table-day"),
            Map.entry("room", "salvage.table-room"),
            Map.entry("organisation", "salvage.table-organisation"),
            Map.entry("participant", "salvage.table-participant"),
            Map.entry("needs", "salvage.table-needs"),
            Map.entry("session", "salvage.table-session"),
            Map.entry("session_speaker", "salvage.table-session-speaker"),
            Map.entry("attendance", "salvage.table-attendance"),
            Map.entry("speaker", "salvage.table-speaker"),
            Map.entry("visit", "salvage.table-visit"),
            Map.entry("visit_seat", "salvage.table-visit-seat"),
            Map.entry("distinct_participants", "salvage.table-distinct-participants"),
            Map.entry("distinct_organisations", "salvage.table-distinct-organisations"),
            Map.entry("evidence", "salvage.table-evidence"),
            Map.entry("sheet_print", "salvage.table-sheet-print"),
            Map.entry("online_report", "salvage.table-online-report"),
            Map.entry("online_attendee", "salvage.table-online-attendee"),
            Map.entry("agenda_release", "salvage.table-agenda-release"),
            Map.entry("accepted_finding", "salvage.table-accepted-finding"),
            Map.entry("own_text", "salvage.table-own-text"),
            Map.entry("photo", "salvage.table-photo"),
            Map.entry("certificate", "salvage.table-certificate"));

    private SalvageWords() {}

    static Message of(String table) {
        return Message.of(Objects.requireNonNull(TABLES.get(table)));
    }
}
