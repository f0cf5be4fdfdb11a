package org.sabor.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.sabor.model.Attendance;
import org.sabor.model.AttendanceMode;
import org.sabor.model.AttendanceSource;
import org.sabor.model.Bilingual;
import org.sabor.model.Country;
import org.sabor.model.Day;
import org.sabor.model.Held;
import org.sabor.model.Organisation;
import org.sabor.model.OrganisationType;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantKind;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.PartnerRole;
import org.sabor.model.Period;
import org.sabor.model.PlannedMode;
import org.sabor.model.Project;
import org.sabor.model.Role;
import org.sabor.model.Room;
import org.sabor.model.Seminar;
import org.sabor.model.SeminarDetails;
import org.sabor.model.Session;
import org.sabor.model.SessionKind;
import org.sabor.model.SessionSpeaker;
import org.sabor.model.Speaker;
import org.sabor.model.SpeakerPart;

/// An invented seminar of any size, to try how the program bears it. The time it takes grows with the people and the
/// days, nothing more.
final class LargeSample {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 5, 4);
    private static final int PEOPLE_OF_AN_ORGANISATION = 12;
    private static final int SESSIONS_OF_A_DAY = 8;
    private static final int FIRST_HOUR = 9;

    private final Random chance;
    private final Draft draft;
    private final InventedNames names;
    private final Map<String, List<Organisation>> organisations;
    private final List<Day> days = new ArrayList<>();
    private final List<Participant> people = new ArrayList<>();

    LargeSample(int participants, int dayCount, long seed) {
        chance = new Random(seed);
        draft = new Draft(Instant.parse("2026-04-01T08:00:00Z"), seed);
        names = new InventedNames(chance);
        organisations = organisations(Math.max(9, participants / PEOPLE_OF_AN_ORGANISATION));
        var title = new Bilingual("Голям примерен семинар", "Large sample seminar");
        draft.add(SeminarDetails.of(draft.id(), title, ZoneId.of("Europe/Sofia")));
        draft.add(Project.of(draft.id()));
        for (int day = 0; day < dayCount; day++) {
            addDay(day);
        }
        for (int number = 1; number <= participants; number++) {
            addPerson(number);
        }
        addAgenda();
    }

    Seminar seminar() {
        return draft.seminar();
    }

    /// By country, each country with at least one.
    private Map<String, List<Organisation>> organisations(int count) {
        var countries = List.of("BG", "GR", "RO", "PL", "DE", "PT", "LV", "ES");
        var types = OrganisationType.values();
        var made = new ArrayList<Organisation>();
        for (int i = 0; i < count; i++) {
            int number = i + 1;
            made.add(draft.add(new Organisation(
                    draft.id(),
                    new Bilingual("Примерна организация " + number, "Sample Organisation " + number),
                    types[number % types.length],
                    new Country(countries.get(number % countries.size())),
                    number == 1 ? PartnerRole.LEAD : number <= 10 ? PartnerRole.PARTNER : PartnerRole.NONE,
                    false,
                    Bilingual.EMPTY,
                    List.of())));
        }
        return made.stream().collect(Collectors.groupingBy(row -> row.country().code()));
    }

    private void addDay(int index) {
        days.add(draft.add(new Day(
                draft.id(), index + 1, FIRST_DAY.plusDays(index), LocalTime.of(FIRST_HOUR, 0), LocalTime.of(17, 0))));
    }

    private void addPerson(int number) {
        var person = names.next();
        var from = Objects.requireNonNull(organisations.get(person.country()));
        var organisation = from.get(chance.nextInt(from.size()));
        boolean remote = chance.nextInt(10) < 3;
        var participant = draft.add(new Participant(
                draft.id(),
                ParticipantKind.PERSON,
                person.name(),
                Bilingual.EMPTY,
                null,
                organisation.id(),
                Country.NOT_STATED,
                Bilingual.EMPTY,
                Set.of(organisation.partner() ? Role.PARTNER : Role.PARTICIPANT),
                remote ? PlannedMode.REMOTE : PlannedMode.IN_PERSON,
                chance.nextInt(20) == 0 ? ParticipantStatus.REGISTERED : ParticipantStatus.CONFIRMED,
                String.format(Locale.ROOT, "person%05d@large.example", number),
                "",
                person.language(),
                List.of(),
                List.of(),
                ""));
        people.add(participant);
        days.forEach(day -> addAttendance(participant, day, remote));
    }

    private void addAttendance(Participant participant, Day day, boolean remote) {
        var mode = chance.nextInt(12) == 0
                ? AttendanceMode.ABSENT
                : remote ? AttendanceMode.REMOTE : AttendanceMode.IN_PERSON;
        var arrived = mode == AttendanceMode.ABSENT ? null : LocalTime.of(8, 40).plusMinutes(chance.nextInt(60));
        var minutes = mode == AttendanceMode.REMOTE ? Integer.valueOf(120 + chance.nextInt(240)) : null;
        draft.add(new Attendance(
                draft.id(),
                participant.id(),
                Period.of(day.id()),
                mode,
                arrived,
                null,
                minutes,
                switch (mode) {
                    case IN_PERSON -> AttendanceSource.DESK;
                    case REMOTE -> AttendanceSource.ONLINE_REPORT;
                    case ABSENT -> AttendanceSource.BY_HAND;
                },
                mode == AttendanceMode.REMOTE ? "large-" + day.date() + "-report.csv" : "",
                null));
    }

    /// One room, sessions of an hour one after the other, the speakers in turn.
    private void addAgenda() {
        var room = draft.add(Room.named(draft.id(), new Bilingual("Голяма зала", "Great Hall")));
        var speakers = people.subList(0, Math.min(people.size(), SESSIONS_OF_A_DAY));
        for (var person : speakers) {
            draft.add(Speaker.of(draft.id(), person.id(), new Bilingual("примерен лектор", "sample speaker")));
        }
        for (var day : days) {
            for (int i = 0; i < SESSIONS_OF_A_DAY; i++) {
                int number = i + 1;
                var start = LocalTime.of(FIRST_HOUR + i, 0);
                var speaker =
                        new SessionSpeaker(speakers.get(i % speakers.size()).id(), SpeakerPart.SPEAKER);
                draft.add(new Session(
                        draft.id(),
                        day.id(),
                        start,
                        start.plusHours(1),
                        number,
                        room.id(),
                        SessionKind.PRESENTATION,
                        new Bilingual("Примерна тема " + number, "Sample topic " + number),
                        Held.NOTHING,
                        List.of(speaker)));
            }
        }
    }
}
