package org.sabor.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Language;
import org.sabor.model.Attendance;
import org.sabor.model.AttendanceMode;
import org.sabor.model.AttendanceSource;
import org.sabor.model.Bilingual;
import org.sabor.model.Consent;
import org.sabor.model.ConsentScope;
import org.sabor.model.ConsentState;
import org.sabor.model.Country;
import org.sabor.model.Day;
import org.sabor.model.Id;
import org.sabor.model.Needs;
import org.sabor.model.Organisation;
import org.sabor.model.OrganisationType;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantKind;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.PartnerRole;
import org.sabor.model.Period;
import org.sabor.model.PersonName;
import org.sabor.model.PlannedMode;
import org.sabor.model.Role;
import org.sabor.model.SeatState;
import org.sabor.model.Visit;
import org.sabor.model.VisitSeat;

/// The invented organisations and people of the demonstration seminar: who they are, what they need, how they took part
/// and where they go, read from two tables among the resources.
final class DemoPeople {
    private final Draft draft;
    private final List<Day> days;
    private final Map<String, Visit> visits;
    private final Map<String, Organisation> organisations = new HashMap<>();
    private final Map<String, Participant> byLatinName = new HashMap<>();
    private final Map<Visit, Integer> numbers = new HashMap<>();

    /// @param visits by the key that the table of people names them with
    DemoPeople(Draft draft, List<Day> days, Map<String, Visit> visits) {
        this.draft = draft;
        this.days = days;
        this.visits = visits;
        TableRow.of("demo-organisations.tsv").forEach(this::addOrganisation);
        TableRow.of("demo-participants.tsv").forEach(this::addParticipant);
    }

    Organisation organisation(String key) {
        return Objects.requireNonNull(organisations.get(key), key);
    }

    Participant person(String latinName) {
        return Objects.requireNonNull(byLatinName.get(latinName), latinName);
    }

    private void addOrganisation(TableRow row) {
        organisations.put(
                row.get("key"),
                draft.add(new Organisation(
                        draft.id(),
                        new Bilingual(row.get("bg"), row.get("en")),
                        row.constant(OrganisationType.class, "type"),
                        new Country(row.get("country")),
                        row.constant(PartnerRole.class, "partner"),
                        row.get("collective").equals("yes"),
                        row.both("note"),
                        List.of())));
    }

    private void addParticipant(TableRow row) {
        var participant = draft.add(participant(draft.id(), row));
        byLatinName.put(participant.name().in(Language.EN), participant);
        if (!row.get("diet").isEmpty() || !row.get("accessibility").isEmpty()) {
            draft.add(new Needs(draft.id(), participant.id(), row.get("diet"), row.get("accessibility")));
        }
        for (var day : days) {
            addAttendance(participant, day, row.get("day" + day.number()));
        }
        row.parts("visits").forEach(text -> addSeat(participant, text));
    }

    /// For instance `2:1` for the first bus of visit 2, `2:w` for its waiting list. On the first visit everybody was
    /// counted.
    private void addSeat(Participant participant, String text) {
        var words = text.split(":", -1);
        var visit = Objects.requireNonNull(visits.get(words[0]), text);
        int number = numbers.merge(visit, 1, Integer::sum);
        boolean waits = words[1].equals("w");
        draft.add(new VisitSeat(
                draft.id(),
                visit.id(),
                participant.id(),
                number,
                waits ? SeatState.WAITING : SeatState.GOING,
                waits ? null : Integer.valueOf(words[1]),
                counted(words[0], "counted_out", number),
                counted(words[0], "counted_back", number)));
    }

    private @Nullable LocalDateTime counted(String key, String column, int number) {
        var visit = TableRow.of("demo-visits.tsv").stream()
                .filter(row -> row.get("key").equals(key))
                .findFirst()
                .orElseThrow();
        var from = visit.time(column);
        var day = days.get(Integer.parseInt(visit.get("day")) - 1).date();
        return from == null || day == null ? null : day.atTime(from).plusSeconds(11L * number);
    }

    private Participant participant(Id<Participant> id, TableRow row) {
        return new Participant(
                id,
                row.constant(ParticipantKind.class, "kind"),
                new PersonName(
                        row.both("title"),
                        row.get("given"),
                        row.get("middle"),
                        row.get("family"),
                        row.get("latin"),
                        row.get("cyrillic")),
                row.both("group"),
                row.number("head_count"),
                row.get("organisation").isEmpty()
                        ? null
                        : organisation(row.get("organisation")).id(),
                Country.NOT_STATED,
                row.both("position"),
                row.parts("roles").stream().map(Role::valueOf).collect(Collectors.toSet()),
                row.constant(PlannedMode.class, "planned"),
                row.constant(ParticipantStatus.class, "status"),
                row.get("email"),
                row.get("phone"),
                row.get("language"),
                row.parts("consents").stream().map(DemoPeople::consent).toList(),
                List.of(),
                row.get("note"));
    }

    /// For instance `PHOTO GIVEN 2026-02-19`.
    private static Consent consent(String text) {
        var words = text.split(" ", -1);
        return new Consent(ConsentScope.valueOf(words[0]), ConsentState.valueOf(words[1]), LocalDate.parse(words[2]));
    }

    /// For instance `REMOTE ONLINE_REPORT 09:36 15:11 323`: mode, source, arrived, left, minutes; the end may be
    /// missing, and `-` is not stated.
    private void addAttendance(Participant participant, Day day, String text) {
        if (text.isEmpty()) {
            return;
        }
        var words = text.split(" ", -1);
        var source = AttendanceSource.valueOf(words[1]);
        draft.add(new Attendance(
                draft.id(),
                participant.id(),
                Period.of(day.id()),
                AttendanceMode.valueOf(words[0]),
                time(words, 2),
                time(words, 3),
                words.length > 4 ? Integer.valueOf(words[4]) : null,
                source,
                evidence(source, day),
                null));
    }

    private static @Nullable LocalTime time(String[] words, int at) {
        return words.length <= at || words[at].equals("-") ? null : LocalTime.parse(words[at]);
    }

    private static String evidence(AttendanceSource source, Day day) {
        return switch (source) {
            case ONLINE_REPORT -> "loom-" + day.date() + "-teams.csv";
            case PAPER -> "loom-" + day.date() + "-sheet.pdf";
            case DESK, BY_HAND -> "";
        };
    }
}
