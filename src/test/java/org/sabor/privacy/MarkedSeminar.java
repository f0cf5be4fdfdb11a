package org.sabor.privacy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.model.Attachments;
import org.sabor.model.Attendance;
import org.sabor.model.AttendanceMode;
import org.sabor.model.AttendanceSource;
import org.sabor.model.AttendeeKind;
import org.sabor.model.Bilingual;
import org.sabor.model.Certificate;
import org.sabor.model.Connection;
import org.sabor.model.Country;
import org.sabor.model.Day;
import org.sabor.model.Edit;
import org.sabor.model.Evidence;
import org.sabor.model.EvidenceKind;
import org.sabor.model.Held;
import org.sabor.model.Id;
import org.sabor.model.Ids;
import org.sabor.model.MeetingPlatform;
import org.sabor.model.NameMatch;
import org.sabor.model.Needs;
import org.sabor.model.OnlineAttendee;
import org.sabor.model.OnlineReport;
import org.sabor.model.Organisation;
import org.sabor.model.OrganisationType;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantKind;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.Period;
import org.sabor.model.PersonName;
import org.sabor.model.Photo;
import org.sabor.model.Picture;
import org.sabor.model.PlannedMode;
import org.sabor.model.Project;
import org.sabor.model.Recording;
import org.sabor.model.Retention;
import org.sabor.model.Role;
import org.sabor.model.Row;
import org.sabor.model.RowChange;
import org.sabor.model.SeatState;
import org.sabor.model.Seminar;
import org.sabor.model.SeminarDetails;
import org.sabor.model.Session;
import org.sabor.model.SessionKind;
import org.sabor.model.Speaker;
import org.sabor.model.SpeakerState;
import org.sabor.model.TalkFile;
import org.sabor.model.Visit;
import org.sabor.model.VisitSeat;

/// A seminar whose every person has forty strings of their own, in all places where people can stand (RELIABILITY F1):
/// `Mq` and the number of the person and of the string.
public final class MarkedSeminar {
    /// How many strings each person has.
    public static final int STRINGS = 40;

    private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 3, 12, 9, 0);

    private final Ids ids = new Ids(InstantSource.fixed(Instant.parse("2026-03-01T08:00:00Z")), new Random(11));
    private final Random random = new Random(5);
    private final List<Row<?>> rows = new ArrayList<>();
    private final Map<String, byte[]> bytes = new HashMap<>();
    private final List<Edit> edits = new ArrayList<>();
    private Seminar seminar;

    /// @param people how many
    public MarkedSeminar(int people) {
        var details = SeminarDetails.of(ids.next(), new Bilingual("Семинар", "Seminar"), ZoneId.of("Europe/Sofia"));
        var project = Project.of(ids.next()).withRetention(new Retention(2027, 5, false));
        var day = new Day(ids.next(), 1, LocalDate.of(2026, 3, 12), LocalTime.of(9, 0), LocalTime.of(17, 0));
        var second = new Day(ids.next(), 2, LocalDate.of(2026, 3, 13), null, null);
        rows.addAll(List.of(details, project, day, second));
        var organisations = new ArrayList<Organisation>();
        for (int i = 0; i < 30; i++) {
            organisations.add(add(Organisation.named(
                    ids.next(),
                    new Bilingual("Организация " + i, "Organisation " + i),
                    one(OrganisationType.values()),
                    new Country(List.of("BG", "GR", "PL", "PT", "ES").get(i % 5)))));
        }
        var visit = add(Visit.of(ids.next(), new Bilingual("Музей", "Museum")));
        var texts = new StringBuilder();
        for (int i = 0; i < people; i++) {
            person(i, organisations.get(random.nextInt(30)), List.of(day, second), visit, texts);
        }
        rows.add(new Session(
                ids.next(),
                day.id(),
                LocalTime.of(9, 0),
                LocalTime.of(10, 0),
                1,
                null,
                SessionKind.PRESENTATION,
                new Bilingual("Тема", "Topic"),
                Held.of(new Bilingual("Говориха: " + texts, "Spoke: " + texts), Bilingual.EMPTY),
                List.of()));
        seminar = Seminar.ofRows(rows);
        edit(people);
    }

    private <R extends Row<R>> R add(R row) {
        rows.add(row);
        return row;
    }

    /// A string of this person.
    static String mark(int person, int string) {
        return "Mq%03d%02d".formatted(person, string);
    }

    private static Bilingual two(int person, int string) {
        return new Bilingual(mark(person, string), mark(person, string + 1));
    }

    @SafeVarargs
    private <E> E one(E... some) {
        return some[random.nextInt(some.length)];
    }

    private String attachment(int person, int string) {
        var content = ("%PDF " + mark(person, string) + " " + "x".repeat(100)).getBytes(StandardCharsets.UTF_8);
        var hash = Attachments.hash(content);
        bytes.put(hash, content);
        return hash;
    }

    private void person(int i, Organisation organisation, List<Day> days, Visit visit, StringBuilder texts) {
        Id<Participant> id = ids.next();
        rows.add(new Participant(
                id,
                ParticipantKind.PERSON,
                new PersonName(two(i, 0), mark(i, 2), mark(i, 3), mark(i, 4), mark(i, 5), mark(i, 6)),
                Bilingual.EMPTY,
                null,
                random.nextInt(10) == 0 ? null : organisation.id(),
                Country.NOT_STATED,
                two(i, 7),
                random.nextInt(6) == 0 ? EnumSet.of(Role.SPEAKER) : Set.of(Role.PARTICIPANT),
                random.nextBoolean() ? PlannedMode.IN_PERSON : PlannedMode.REMOTE,
                one(ParticipantStatus.values()),
                mark(i, 9) + "@example.org",
                "+359 " + mark(i, 10),
                "bg",
                List.of(),
                List.of(mark(i, 11), mark(i, 12) + "@example.org"),
                mark(i, 13)));
        rows.add(new Needs(ids.next(), id, mark(i, 14), mark(i, 15)));
        for (int number = 0; number < days.size(); number++) {
            var day = days.get(number);
            if (random.nextInt(3) > 0) {
                rows.add(new Attendance(
                        ids.next(),
                        id,
                        Period.of(day.id()),
                        one(AttendanceMode.values()),
                        LocalTime.of(9, random.nextInt(60)),
                        null,
                        random.nextInt(90),
                        AttendanceSource.DESK,
                        number == 0 ? mark(i, 16) : "",
                        new Recording(number == 0 ? mark(i, 17) : "desk", MOMENT, Set.of())));
            } else if (number == 0) {
                rows.add(new Attendance(
                        ids.next(),
                        id,
                        Period.of(day.id()),
                        AttendanceMode.ABSENT,
                        null,
                        null,
                        null,
                        AttendanceSource.DESK,
                        mark(i, 16),
                        new Recording(mark(i, 17), MOMENT, Set.of())));
            }
        }
        rows.add(new Speaker(
                ids.next(),
                id,
                two(i, 18),
                two(i, 20),
                two(i, 22),
                SpeakerState.CONFIRMED,
                List.of(),
                mark(i, 24),
                mark(i, 25),
                new Picture(attachment(i, 26), new Bilingual(mark(i, 27), "")),
                List.of(new TalkFile(mark(i, 28) + ".pdf", attachment(i, 29), 100, null))));
        rows.add(new VisitSeat(ids.next(), visit.id(), id, i + 1, SeatState.GOING, null, MOMENT, null));
        Id<Evidence> file = ids.next();
        rows.add(new Evidence(
                file,
                one(
                        EvidenceKind.SIGNED_SHEET,
                        EvidenceKind.ONLINE_REPORT,
                        EvidenceKind.PHOTO_CONSENT,
                        EvidenceKind.OTHER),
                mark(i, 30) + ".pdf",
                attachment(i, 31),
                100,
                days.getFirst().id(),
                MOMENT,
                mark(i, 32),
                null));
        Id<OnlineReport> report = ids.next();
        rows.add(new OnlineReport(
                report, MeetingPlatform.TEAMS, "", file, days.getFirst().id(), mark(i, 33), null, null));
        rows.add(new OnlineAttendee(
                ids.next(),
                report,
                mark(i, 34),
                List.of(mark(i, 35)),
                mark(i, 36) + "@example.org",
                AttendeeKind.PERSON,
                List.of(new Connection(MOMENT, MOMENT.plusHours(1))),
                null,
                List.of(id),
                NameMatch.PERSON));
        rows.add(new Photo(
                ids.next(),
                i + 1,
                new Picture(attachment(i, 26), new Bilingual(mark(i, 37), "")),
                new Bilingual(mark(i, 38), ""),
                null));
        rows.add(new Certificate(ids.next(), i + 1, id, LocalDate.of(2026, 3, 14)));
        // Said in a text that stays, by name and by address.
        texts.append(mark(i, 2))
                .append(' ')
                .append(mark(i, 4))
                .append(", ")
                .append(mark(i, 9))
                .append("@example.org; ");
    }

    /// The last string of each stands in the history alone: a note that was written over.
    private void edit(int people) {
        var now = seminar;
        int i = 0;
        for (var person : List.copyOf(now.participants())) {
            var other = new Participant(
                    person.id(),
                    person.kind(),
                    person.name(),
                    person.groupName(),
                    person.headCount(),
                    person.organisation(),
                    person.country(),
                    person.position(),
                    person.roles(),
                    person.plannedMode(),
                    person.status(),
                    person.email(),
                    person.phone(),
                    person.language(),
                    person.consents(),
                    person.aliases(),
                    mark(i++, 39));
            edits.add(new Edit(
                    Message.of("edit.x", person.name().full()), List.of(new RowChange.Changed(person, other))));
            edits.add(new Edit(Message.of("edit.x", "y"), List.of(new RowChange.Changed(other, person))));
        }
        assert i == people;
    }

    /// The seminar.
    public Seminar seminar() {
        return seminar;
    }

    /// What was done to it, and is in the history; the seminar is the same after all of it.
    public List<Edit> edits() {
        return List.copyOf(edits);
    }

    /// The bytes of its files.
    public Attachments attachments() {
        return new Attachments() {
            @Override
            public byte @Nullable [] bytes(String hash) {
                return bytes.get(hash);
            }
        };
    }

    /// The different marks in these bytes, written in UTF-8 or in UTF-16 of either order.
    public static Set<Integer> found(byte[] content) {
        var found = new java.util.HashSet<Integer>();
        for (int width = 1; width <= 2; width++) {
            for (int at = 0; at + 7 * width <= content.length; at++) {
                int number = number(content, at, width);
                if (number >= 0) {
                    found.add(number);
                }
            }
        }
        return found;
    }

    private static int number(byte[] content, int at, int width) {
        if (content[at] != 'M' || content[at + width] != 'q') {
            return -1;
        }
        int number = 0;
        for (int digit = 2; digit < 7; digit++) {
            int value = content[at + digit * width] - '0';
            if (value < 0 || value > 9) {
                return -1;
            }
            number = number * 10 + value;
        }
        return number;
    }
}
