package org.sabor.privacy;

import static org.sabor.privacy.Purpose.CONSENT;
import static org.sabor.privacy.Purpose.CONTACT;
import static org.sabor.privacy.Purpose.NEEDS;
import static org.sabor.privacy.Purpose.ORGANISATION;
import static org.sabor.privacy.Purpose.PROOF;
import static org.sabor.privacy.Purpose.REPORT;
import static org.sabor.privacy.Purpose.TRAVEL;
import static org.sabor.privacy.Rule.EMPTIED;
import static org.sabor.privacy.Rule.PSEUDONYM;
import static org.sabor.privacy.Rule.REMOVED;
import static org.sabor.privacy.Rule.SHARED;
import static org.sabor.privacy.Rule.WITHOUT_NAMES;
import static org.sabor.privacy.Term.EMAIL;
import static org.sabor.privacy.Term.PHONE;
import static org.sabor.privacy.Term.RETENTION;

import java.util.List;
import org.sabor.model.RowKind;

/// What the registry says of people and of what is known of each (DOMAIN 5.2, 5.3).
final class ColumnsOfPeople {
    private ColumnsOfPeople() {}

    static List<DataColumn> of(RowKind kind) {
        return switch (kind) {
            case PARTICIPANT -> participant();
            case NEEDS -> needs();
            case ATTENDANCE -> attendance();
            case SPEAKER -> speaker();
            case VISIT_SEAT -> seat();
            case DISTINCT_PARTICIPANTS ->
                List.of(
                        id(kind),
                        plain(kind, "first").ofOthers(ORGANISATION, RETENTION, REMOVED),
                        plain(kind, "second").ofOthers(ORGANISATION, RETENTION, REMOVED));
            case EVIDENCE -> evidence();
            case SHEET_PRINT -> print();
            case ONLINE_REPORT -> report();
            case ONLINE_ATTENDEE -> attendee();
            case ACCEPTED_FINDING ->
                List.of(
                        id(kind),
                        going(kind, "code"),
                        plain(kind, "rows").ofOthers(ORGANISATION, RETENTION, REMOVED),
                        plain(kind, "note").ofOthers(ORGANISATION, RETENTION, REMOVED),
                        going(kind, "at"));
            case PHOTO ->
                List.of(
                        id(kind),
                        going(kind, "number"),
                        plain(kind, "picture")
                                .in("picture", "alternative_bg", "alternative_en")
                                .ofOthers(REPORT, RETENTION, REMOVED),
                        plain(kind, "caption").bilingual().ofOthers(REPORT, RETENTION, REMOVED),
                        going(kind, "day"));
            case CERTIFICATE ->
                List.of(
                        id(kind),
                        plain(kind, "number").personal(PROOF, RETENTION, REMOVED),
                        plain(kind, "participant").ofOthers(PROOF, RETENTION, REMOVED),
                        plain(kind, "issued").personal(PROOF, RETENTION, REMOVED));
            default -> throw new IllegalArgumentException("not in the registry: " + kind);
        };
    }

    private static DataColumn plain(RowKind kind, String component) {
        return DataColumn.plain(kind, component);
    }

    /// A column that is not personal by itself and goes with its row.
    private static DataColumn going(RowKind kind, String component) {
        return plain(kind, component).kept(REMOVED);
    }

    private static DataColumn id(RowKind kind) {
        return going(kind, "id");
    }

    private static List<DataColumn> participant() {
        var kind = RowKind.PARTICIPANT;
        return List.of(
                // Printed on badges as a code: a new one takes its place.
                plain(kind, "id").personal(ORGANISATION, RETENTION, PSEUDONYM),
                plain(kind, "kind").kept(SHARED),
                plain(kind, "name")
                        .in("title_bg", "title_en", "given", "middle", "family", "latin", "cyrillic")
                        .of("title", "given", "middle", "family", "latin", "cyrillic")
                        .personal(PROOF, RETENTION, PSEUDONYM),
                plain(kind, "groupName").bilingual().personal(PROOF, RETENTION, PSEUDONYM),
                plain(kind, "headCount").kept(SHARED),
                plain(kind, "organisation").personal(PROOF, RETENTION, SHARED),
                plain(kind, "country").personal(PROOF, RETENTION, SHARED),
                plain(kind, "position").bilingual().personal(PROOF, RETENTION, EMPTIED),
                plain(kind, "roles").personal(PROOF, RETENTION, SHARED),
                plain(kind, "plannedMode").personal(ORGANISATION, RETENTION, SHARED),
                plain(kind, "status").personal(PROOF, RETENTION, SHARED),
                plain(kind, "email").personal(CONTACT, EMAIL, EMPTIED),
                plain(kind, "phone").personal(CONTACT, PHONE, EMPTIED),
                plain(kind, "language").personal(ORGANISATION, RETENTION, EMPTIED),
                plain(kind, "consents").of("scope", "state", "date", "origin").personal(CONSENT, RETENTION, EMPTIED),
                plain(kind, "aliases").personal(PROOF, RETENTION, EMPTIED),
                plain(kind, "note").personal(ORGANISATION, RETENTION, EMPTIED));
    }

    private static List<DataColumn> needs() {
        var kind = RowKind.NEEDS;
        return List.of(
                id(kind),
                plain(kind, "participant").ofOthers(NEEDS, Term.NEEDS, REMOVED),
                plain(kind, "diet").personal(NEEDS, Term.NEEDS, REMOVED),
                plain(kind, "accessibility").personal(NEEDS, Term.NEEDS, REMOVED));
    }

    private static List<DataColumn> attendance() {
        var kind = RowKind.ATTENDANCE;
        return List.of(
                plain(kind, "id").kept(SHARED),
                plain(kind, "participant").ofOthers(PROOF, RETENTION, PSEUDONYM),
                plain(kind, "period")
                        .in("day", "part", "session")
                        .of("day", "part", "session")
                        .personal(PROOF, RETENTION, SHARED),
                plain(kind, "mode").personal(PROOF, RETENTION, SHARED),
                plain(kind, "arrived").personal(PROOF, RETENTION, EMPTIED),
                plain(kind, "left").in("departed").personal(PROOF, RETENTION, EMPTIED),
                plain(kind, "minutes").personal(PROOF, RETENTION, EMPTIED),
                plain(kind, "source").personal(PROOF, RETENTION, EMPTIED),
                plain(kind, "evidence").personal(PROOF, RETENTION, EMPTIED),
                plain(kind, "recording").of("by", "at", "despite").personal(PROOF, RETENTION, EMPTIED));
    }

    private static List<DataColumn> speaker() {
        var kind = RowKind.SPEAKER;
        return List.of(
                id(kind),
                plain(kind, "participant").ofOthers(REPORT, RETENTION, REMOVED),
                plain(kind, "roleText").bilingual().personal(REPORT, RETENTION, REMOVED),
                plain(kind, "biography").bilingual().personal(REPORT, RETENTION, REMOVED),
                plain(kind, "topic").bilingual().personal(REPORT, RETENTION, REMOVED),
                plain(kind, "state").personal(ORGANISATION, RETENTION, REMOVED),
                plain(kind, "availability").of("day", "from", "to").personal(TRAVEL, Term.TRAVEL, REMOVED),
                plain(kind, "needs").personal(TRAVEL, Term.TRAVEL, REMOVED),
                plain(kind, "travel").personal(TRAVEL, Term.TRAVEL, REMOVED),
                plain(kind, "photo")
                        .in("photo", "photo_alternative_bg", "photo_alternative_en")
                        .personal(REPORT, RETENTION, REMOVED),
                plain(kind, "files").of("name", "hash", "size", "session").personal(REPORT, RETENTION, REMOVED));
    }

    private static List<DataColumn> seat() {
        var kind = RowKind.VISIT_SEAT;
        return List.of(
                id(kind),
                plain(kind, "visit").personal(ORGANISATION, RETENTION, REMOVED),
                plain(kind, "participant").ofOthers(ORGANISATION, RETENTION, REMOVED),
                plain(kind, "number").personal(ORGANISATION, RETENTION, REMOVED),
                plain(kind, "state").personal(ORGANISATION, RETENTION, REMOVED),
                plain(kind, "bus").personal(ORGANISATION, RETENTION, REMOVED),
                plain(kind, "out").in("counted_out").personal(ORGANISATION, RETENTION, REMOVED),
                plain(kind, "back").in("counted_back").personal(ORGANISATION, RETENTION, REMOVED));
    }

    /// Only what was published stays, under a name of the program's.
    private static List<DataColumn> evidence() {
        var kind = RowKind.EVIDENCE;
        return List.of(
                plain(kind, "id").kept(SHARED),
                plain(kind, "kind").kept(SHARED),
                plain(kind, "name").ofOthers(PROOF, RETENTION, PSEUDONYM),
                plain(kind, "hash").ofOthers(PROOF, RETENTION, SHARED),
                plain(kind, "size").kept(SHARED),
                plain(kind, "day").kept(SHARED),
                plain(kind, "added").kept(SHARED),
                plain(kind, "note").ofOthers(PROOF, RETENTION, WITHOUT_NAMES),
                plain(kind, "pages").kept(SHARED));
    }

    private static List<DataColumn> print() {
        var kind = RowKind.SHEET_PRINT;
        return List.of(
                id(kind),
                going(kind, "number"),
                going(kind, "period").in("day", "part", "session").of("day", "part", "session"),
                going(kind, "at"),
                plain(kind, "rows").ofOthers(PROOF, RETENTION, REMOVED),
                going(kind, "blankRows"),
                plain(kind, "signed")
                        .of("period/day", "period/part", "period/session", "rows")
                        .ofOthers(PROOF, RETENTION, REMOVED),
                plain(kind, "writtenIn").of("row", "participant").ofOthers(PROOF, RETENTION, REMOVED),
                going(kind, "scan"));
    }

    private static List<DataColumn> report() {
        var kind = RowKind.ONLINE_REPORT;
        return List.of(
                id(kind),
                going(kind, "platform"),
                going(kind, "variant"),
                going(kind, "evidence"),
                going(kind, "day"),
                plain(kind, "title").ofOthers(PROOF, RETENTION, REMOVED),
                going(kind, "start").in("starts"),
                going(kind, "end").in("ends"));
    }

    private static List<DataColumn> attendee() {
        var kind = RowKind.ONLINE_ATTENDEE;
        return List.of(
                id(kind),
                going(kind, "report"),
                plain(kind, "name").personal(PROOF, RETENTION, REMOVED),
                plain(kind, "namesInFile").personal(PROOF, RETENTION, REMOVED),
                plain(kind, "email").personal(PROOF, RETENTION, REMOVED),
                plain(kind, "kind").personal(PROOF, RETENTION, REMOVED),
                plain(kind, "connections").of("join", "leave").personal(PROOF, RETENTION, REMOVED),
                plain(kind, "seconds").personal(PROOF, RETENTION, REMOVED),
                plain(kind, "people").ofOthers(PROOF, RETENTION, REMOVED),
                plain(kind, "match").personal(PROOF, RETENTION, REMOVED));
    }
}
