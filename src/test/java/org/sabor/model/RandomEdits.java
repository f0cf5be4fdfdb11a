package org.sabor.model;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.sabor.message.Message;

/// Edits by chance that fit the seminar they are made for: rows of all kinds are added, changed and removed,
/// with what follows from a removal, one or several of these in an edit. The same seed gives the same edits.
public final class RandomEdits {
    private static final int MOST_ACTIONS = 4;

    private final Random random;
    private final RandomRows rows;
    private final Ids ids;

    /// Edits by this source of chance.
    public RandomEdits(Random random) {
        this.random = random;
        this.rows = new RandomRows(random);
        this.ids = new Ids(InstantSource.fixed(Instant.parse("2026-03-12T08:00:00Z")), random);
    }

    /// A seminar of two rows to begin with.
    public Seminar start() {
        var empty = Seminar.of(
                SeminarDetails.of(ids.next(), Bilingual.EMPTY, java.time.ZoneId.of("Europe/Sofia")),
                Project.of(ids.next()));
        return empty.apply(next(empty));
    }

    /// An edit of at least one change.
    public Edit next(Seminar seminar) {
        var draft = new Draft(seminar);
        int actions = 1 + random.nextInt(MOST_ACTIONS);
        for (int i = 0; i < actions || draft.changes().isEmpty(); i++) {
            switch (random.nextInt(6)) {
                case 0, 1, 2 -> add(draft);
                case 3, 4 -> change(draft);
                default -> remove(draft);
            }
        }
        var inner = Message.of("random.inner", "„x“", random.nextInt(9));
        return new Edit(Message.of("random.edit", "A", draft.changes().size(), inner), draft.changes());
    }

    private void add(Draft draft) {
        var now = draft.now();
        boolean noDay = now.days().isEmpty();
        switch (rows.one(RowKind.values())) {
            case SEMINAR_DETAILS, PROJECT -> change(draft);
            case DAY -> draft.add(rows.day(ids.next()));
            case ROOM -> draft.add(rows.room(ids.next()));
            case ORGANISATION -> draft.add(rows.organisation(ids.next()));
            case PARTICIPANT -> draft.add(rows.participant(ids.next(), now));
            case SESSION -> draft.add(noDay ? rows.day(ids.next()) : rows.session(ids.next(), now));
            case VISIT -> draft.add(rows.visit(ids.next(), now));
            case NEEDS, ATTENDANCE, SPEAKER, VISIT_SEAT -> addToParticipant(draft);
            case DISTINCT_PARTICIPANTS, DISTINCT_ORGANISATIONS -> addPair(draft);
            case EVIDENCE -> draft.add(rows.evidence(ids.next(), now));
            case SHEET_PRINT -> draft.add(noDay ? rows.day(ids.next()) : rows.print(ids.next(), nextNumber(now), now));
            case ONLINE_REPORT -> draft.add(rows.onlineReport(ids.next(), now));
            case ONLINE_ATTENDEE ->
                draft.add(
                        now.onlineReports().isEmpty()
                                ? rows.onlineReport(ids.next(), now)
                                : rows.onlineAttendee(
                                        ids.next(),
                                        rows.one(now.onlineReports()).id(),
                                        now));
            case AGENDA_RELEASE -> draft.add(rows.release(ids.next(), now));
            case ACCEPTED_FINDING -> draft.add(rows.accepted(ids.next(), now));
            case OWN_TEXT -> draft.add(rows.ownText(ids.next()));
            case PHOTO -> draft.add(rows.photo(ids.next(), now));
            case CERTIFICATE -> {
                int last = now.certificates().stream()
                        .mapToInt(Certificate::number)
                        .max()
                        .orElse(0);
                draft.add(rows.certificate(ids.next(), last + 1, now));
            }
        }
    }

    private static int nextNumber(Seminar now) {
        return 1 + now.sheetPrints().stream().mapToInt(SheetPrint::number).max().orElse(0);
    }

    private void addToParticipant(Draft draft) {
        var now = draft.now();
        if (now.participants().isEmpty() || now.days().isEmpty() || now.visits().isEmpty()) {
            draft.add(rows.participant(ids.next(), now));
            draft.add(rows.day(ids.next()));
            draft.add(rows.visit(ids.next(), now));
            return;
        }
        var who = rows.one(now.participants()).id();
        switch (random.nextInt(5)) {
            case 0 -> {
                if (now.needsOf(who) == null) {
                    draft.add(rows.needs(ids.next(), who));
                }
            }
            case 1 -> {
                if (now.speakerOf(who) == null) {
                    draft.add(rows.speaker(ids.next(), who, now));
                }
            }
            case 2 -> {
                var visit = rows.one(now.visits()).id();
                if (isFree(now, visit, who)) {
                    draft.add(rows.visitSeat(ids.next(), visit, who));
                }
            }
            default -> {
                var period = rows.period(now);
                if (isFree(now, who, period)) {
                    draft.add(rows.attendance(ids.next(), who, period));
                }
            }
        }
    }

    private void addPair(Draft draft) {
        var now = draft.now();
        if (now.participants().isEmpty() || now.organisations().isEmpty()) {
            return;
        }
        var one = rows.one(now.participants()).id();
        var other = rows.one(now.participants()).id();
        if (!one.equals(other)
                && now.distinctParticipants().stream()
                        .noneMatch(pair -> Set.of(pair.first(), pair.second()).equals(Set.of(one, other)))) {
            draft.add(new DistinctParticipants(ids.next(), one, other));
        }
        var first = rows.one(now.organisations()).id();
        var second = rows.one(now.organisations()).id();
        if (!first.equals(second)
                && now.distinctOrganisations().stream()
                        .noneMatch(pair -> Set.of(pair.first(), pair.second()).equals(Set.of(first, second)))) {
            draft.add(new DistinctOrganisations(ids.next(), first, second));
        }
    }

    private static boolean isFree(Seminar now, Id<Participant> who, Period period) {
        return now.attendance().stream()
                .noneMatch(row -> row.participant().equals(who) && row.period().equals(period));
    }

    private static boolean isFree(Seminar now, Id<Visit> visit, Id<Participant> who) {
        return now.visitSeats().stream()
                .noneMatch(
                        seat -> seat.visit().equals(visit) && seat.participant().equals(who));
    }

    private void change(Draft draft) {
        var now = draft.now();
        var kind = rows.one(RowKind.values());
        if (now.rows(kind).isEmpty()) {
            return;
        }
        switch (rows.one(new ArrayList<Row<?>>(now.rows(kind)))) {
            case SeminarDetails row -> draft.change(row, rows.details(row.id(), now));
            case Project row -> draft.change(row, rows.project(row.id()));
            case Day row -> draft.change(row, rows.day(row.id()));
            case Room row -> draft.change(row, rows.room(row.id()));
            case Organisation row -> draft.change(row, rows.organisation(row.id()));
            case Participant row -> draft.change(row, rows.participant(row.id(), now));
            case Needs row -> draft.change(row, rows.needs(row.id(), row.participant()));
            case Attendance row -> changeAttendance(draft, row);
            case Session row -> moveSession(draft, row, rows.session(row.id(), now));
            case Speaker row -> draft.change(row, rows.speaker(row.id(), row.participant(), now));
            case Visit row -> draft.change(row, rows.visit(row.id(), now));
            case VisitSeat row -> changeSeats(draft, row);
            case DistinctParticipants row ->
                draft.change(row, new DistinctParticipants(row.id(), row.second(), row.first()));
            case DistinctOrganisations row ->
                draft.change(row, new DistinctOrganisations(row.id(), row.second(), row.first()));
            case Evidence row -> draft.change(row, rows.evidence(row.id(), now));
            case SheetPrint row -> draft.change(row, rows.print(row.id(), row.number(), now));
            case OnlineReport row -> draft.change(row, rows.onlineReport(row.id(), now));
            case OnlineAttendee row -> draft.change(row, rows.onlineAttendee(row.id(), row.report(), now));
            case AgendaRelease row -> draft.change(row, rows.release(row.id(), row.number(), now));
            case AcceptedFinding row -> draft.change(row, rows.accepted(row.id(), now));
            case OwnText row -> draft.change(row, rows.ownText(row.id()));
            case Photo row -> draft.change(row, rows.photo(row.id(), now));
            case Certificate row -> draft.change(row, rows.certificate(row.id(), row.number(), now));
        }
    }

    /// Another period where it is free, or two rows change their participants.
    private void changeAttendance(Draft draft, Attendance row) {
        var other = rows.one(draft.now().attendance());
        if (!other.equals(row) && other.period().equals(row.period())) {
            draft.change(row, rows.attendance(row.id(), other.participant(), row.period()));
            draft.change(other, rows.attendance(other.id(), row.participant(), row.period()));
            return;
        }
        var period = rows.period(draft.now());
        boolean free = isFree(draft.now(), row.participant(), period);
        draft.change(row, rows.attendance(row.id(), row.participant(), free ? period : row.period()));
    }

    /// The attendance of a session is recorded for the session's day.
    private static void moveSession(Draft draft, Session before, Session after) {
        draft.change(before, after);
        for (var row : draft.now().attendance()) {
            if (before.id().equals(row.period().session())) {
                draft.change(row, row.withPeriod(Period.of(after)));
            }
        }
        for (var print : draft.now().sheetPrints()) {
            draft.change(
                    print,
                    print.withPeriods(period -> before.id().equals(period.session()) ? Period.of(after) : period));
        }
    }

    private void changeSeats(Draft draft, VisitSeat seat) {
        var other = rows.one(draft.now().visitSeats());
        boolean swap = !other.equals(seat)
                && isFree(draft.now(), seat.visit(), other.participant())
                && isFree(draft.now(), other.visit(), seat.participant());
        if (swap) {
            draft.change(seat, rows.visitSeat(seat.id(), seat.visit(), other.participant()));
            draft.change(other, rows.visitSeat(other.id(), other.visit(), seat.participant()));
        }
    }

    private void remove(Draft draft) {
        var all = draft.now().rows();
        switch (rows.one(all)) {
            case SeminarDetails _, Project _ -> change(draft);
            case Day row -> removeDay(draft, row);
            case Room row -> {
                for (var session : draft.now().sessions()) {
                    if (row.id().equals(session.room())) {
                        draft.change(session, session.withRoom(null));
                    }
                }
                draft.remove(row);
            }
            case Organisation row -> removeOrganisation(draft, row);
            case Participant row -> removeParticipant(draft, row);
            case Session row -> removeSession(draft, row);
            case Visit row -> {
                draft.remove(row);
                for (var seat : draft.now().visitSeats()) {
                    if (seat.visit().equals(row.id())) {
                        draft.remove(seat);
                    }
                }
            }
            case Needs row -> draft.remove(row);
            case Attendance row -> draft.remove(row);
            case Speaker row -> draft.remove(row);
            case VisitSeat row -> draft.remove(row);
            case DistinctParticipants row -> draft.remove(row);
            case DistinctOrganisations row -> draft.remove(row);
            case Evidence row -> removeEvidence(draft, row);
            case SheetPrint row -> draft.remove(row);
            case OnlineReport row -> {
                for (var attendee : draft.now().onlineAttendees()) {
                    if (attendee.report().equals(row.id())) {
                        draft.remove(attendee);
                    }
                }
                draft.remove(row);
            }
            case OnlineAttendee row -> draft.remove(row);
            case AgendaRelease row -> draft.remove(row);
            case AcceptedFinding row -> draft.remove(row);
            case OwnText row -> draft.remove(row);
            case Photo row -> draft.remove(row);
            case Certificate row -> draft.remove(row);
        }
    }

    private void removeDay(Draft draft, Day day) {
        draft.remove(day);
        SpeakerEdits.without(draft.now(), List.of(), day.id()).forEach(draft::take);
        for (var session : draft.now().sessions()) {
            if (session.day().equals(day.id())) {
                removeSession(draft, session);
            }
        }
        for (var row : draft.now().attendance()) {
            if (row.period().day().equals(day.id())) {
                draft.remove(row);
            }
        }
        for (var photo : draft.now().photos()) {
            if (day.id().equals(photo.day())) {
                draft.change(photo, photo.withDay(null));
            }
        }
        for (var visit : draft.now().visits()) {
            if (day.id().equals(visit.day())) {
                draft.change(visit, visit.withDay(null));
            }
        }
        for (var print : draft.now().sheetPrints()) {
            if (print.period().day().equals(day.id())) {
                draft.remove(print);
            }
        }
        for (var row : draft.now().evidence()) {
            if (day.id().equals(row.day())) {
                draft.change(row, row.withDay(null));
            }
        }
        for (var row : draft.now().onlineReports()) {
            if (day.id().equals(row.day())) {
                draft.change(row, row.withDay(null));
            }
        }
    }

    private static void removeEvidence(Draft draft, Evidence evidence) {
        for (var print : draft.now().sheetPrints()) {
            if (evidence.id().equals(print.scan())) {
                draft.change(print, print.withScan(null));
            }
        }
        for (var report : draft.now().onlineReports()) {
            if (evidence.id().equals(report.evidence())) {
                draft.change(report, report.withEvidence(null));
            }
        }
        draft.remove(evidence);
    }

    private static void removeSession(Draft draft, Session session) {
        SpeakerEdits.without(draft.now(), List.of(session), null).forEach(draft::take);
        for (var row : draft.now().attendance()) {
            if (session.id().equals(row.period().session())) {
                draft.remove(row);
            }
        }
        for (var print : draft.now().sheetPrints()) {
            if (session.id().equals(print.period().session())) {
                draft.remove(print);
            }
        }
        draft.remove(session);
    }

    private void removeOrganisation(Draft draft, Organisation organisation) {
        var details = draft.now().details();
        if (organisation.id().equals(details.organiser()) || organisation.id().equals(details.host())) {
            draft.change(details, SeminarDetails.of(details.id(), details.title(), details.zone()));
        }
        for (var participant : draft.now().participants()) {
            if (organisation.id().equals(participant.organisation())) {
                draft.change(participant, participant.withOrganisation(null));
            }
        }
        for (var pair : draft.now().distinctOrganisations()) {
            if (organisation.id().equals(pair.first()) || organisation.id().equals(pair.second())) {
                draft.remove(pair);
            }
        }
        draft.remove(organisation);
    }

    private static void removeParticipant(Draft draft, Participant participant) {
        var now = draft.now();
        var id = participant.id();
        now.sessions().stream()
                .filter(row -> row.hasSpeaker(id))
                .forEach(row -> draft.change(
                        row,
                        row.withSpeakers(row.speakers().stream()
                                .filter(speaker -> !speaker.participant().equals(id))
                                .toList())));
        now.needs().stream().filter(row -> row.participant().equals(id)).forEach(draft::remove);
        now.attendance().stream().filter(row -> row.participant().equals(id)).forEach(draft::remove);
        now.speakers().stream().filter(row -> row.participant().equals(id)).forEach(draft::remove);
        now.visitSeats().stream().filter(row -> row.participant().equals(id)).forEach(draft::remove);
        now.distinctParticipants().stream()
                .filter(pair -> pair.first().equals(id) || pair.second().equals(id))
                .forEach(draft::remove);
        draft.remove(participant);
    }
}
