package org.sabor.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Language;
import org.sabor.model.AgendaSettings;
import org.sabor.model.Attachments;
import org.sabor.model.AttendanceUnit;
import org.sabor.model.Availability;
import org.sabor.model.Bilingual;
import org.sabor.model.Bus;
import org.sabor.model.Day;
import org.sabor.model.Decision;
import org.sabor.model.Format;
import org.sabor.model.Goal;
import org.sabor.model.Held;
import org.sabor.model.Id;
import org.sabor.model.OnlineMeeting;
import org.sabor.model.Participant;
import org.sabor.model.Photo;
import org.sabor.model.Picture;
import org.sabor.model.Project;
import org.sabor.model.Publication;
import org.sabor.model.Retention;
import org.sabor.model.Room;
import org.sabor.model.SeminarDetails;
import org.sabor.model.SeminarType;
import org.sabor.model.Session;
import org.sabor.model.SessionKind;
import org.sabor.model.SessionSpeaker;
import org.sabor.model.SheetRules;
import org.sabor.model.Signatory;
import org.sabor.model.Speaker;
import org.sabor.model.SpeakerPart;
import org.sabor.model.SpeakerState;
import org.sabor.model.StatedFigures;
import org.sabor.model.TalkFile;
import org.sabor.model.Transport;
import org.sabor.model.Visit;

/// A hybrid seminar of two days with invented people and organisations, which fills every screen and document. Its
/// texts are tables among the resources.
final class DemoSample {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 12);

    private final Draft draft = new Draft(Instant.parse("2026-02-01T08:00:00Z"), 2026);
    private final List<TableRow> decisionRows = TableRow.of("demo-decisions.tsv");
    private final List<TableRow> texts = TableRow.of("demo-texts.tsv");
    private final List<Day> days = List.of(
            day(1, LocalTime.of(9, 30), LocalTime.of(17, 30)), day(2, LocalTime.of(9, 15), LocalTime.of(16, 30)));
    private final Map<String, Room> rooms = Map.of("hall", room("hall", 120), "lipa", room("lipa", 40));
    private final DemoPeople people = new DemoPeople(draft, days, visits());
    private final Map<String, byte[]> files = new HashMap<>();

    Sample sample() {
        var hash = kept(bytes("demo-logos.png"));
        details();
        project(hash);
        var sessions =
                TableRow.of("demo-sessions.tsv").stream().map(this::addSession).toList();
        TableRow.of("demo-speakers.tsv").forEach(row -> addSpeaker(row, sessions));
        photos();
        var evidence = new DemoEvidence(draft.seminar(), draft.ids());
        var seminar = evidence.prove();
        files.putAll(evidence.files());
        return new Sample(seminar, wanted -> {
            var found = files.get(wanted);
            return found == null ? null : found.clone();
        });
    }

    private void details() {
        var svetlodol = people.organisation("svetlodol");
        draft.add(new SeminarDetails(
                draft.id(),
                text("title"),
                all("alias"),
                SeminarType.SEMINAR,
                Format.HYBRID,
                text("format"),
                svetlodol.id(),
                svetlodol.id(),
                text("venue"),
                ZoneId.of("Europe/Sofia"),
                new OnlineMeeting("Microsoft Teams", "https://meet.example/loom-2026"),
                AttendanceUnit.DAY,
                15,
                AgendaSettings.USUAL,
                all("policy-document"),
                all("policy-context"),
                all("outcome"),
                List.of(
                        new Publication(
                                text("announcement"),
                                LocalDate.of(2026, 2, 20),
                                "https://svetlodol.example/pokana-loom-2026"),
                        new Publication(text("radio"), LocalDate.of(2026, 3, 12), ""),
                        new Publication(
                                text("news"), LocalDate.of(2026, 3, 16), "https://svetlodol.example/novini/loom-2026")),
                new Signatory(text("prepared-by"), text("prepared-by-position")),
                "https://svetlodol.example/privacy",
                null,
                new StatedFigures(60, 4, 41, 466, text("feedback"), null)));
    }

    private void project(String logoHash) {
        draft.add(new Project(
                draft.id(),
                text("project"),
                "LOOM",
                "NR-0426",
                text("programme"),
                all("premise"),
                all("aim"),
                all("activity"),
                List.of(new Goal(text("goal"), text("effect"))),
                text("funding"),
                text("disclaimer"),
                new Picture(logoHash, text("logos")),
                List.of(),
                SheetRules.USUAL,
                new Retention(2027, 5, false)));
    }

    private void photos() {
        var pictures = List.of(InventedPhoto.HALL, InventedPhoto.BUS, InventedPhoto.TABLE);
        for (int i = 0; i < pictures.size(); i++) {
            var key = "photo-" + (i + 1);
            draft.add(new Photo(
                    draft.id(),
                    i + 1,
                    new Picture(kept(pictures.get(i).png()), text(key + "-alt")),
                    text(key),
                    days.get(i == 1 ? 1 : 0).id()));
        }
    }

    private Day day(int number, LocalTime start, LocalTime end) {
        return draft.add(new Day(draft.id(), number, FIRST_DAY.plusDays(number - 1), start, end));
    }

    private Room room(String key, int capacity) {
        return draft.add(new Room(draft.id(), text(key), Bilingual.EMPTY, capacity, ""));
    }

    private Map<String, Visit> visits() {
        var visits = new LinkedHashMap<String, Visit>();
        for (var row : TableRow.of("demo-visits.tsv")) {
            visits.put(
                    row.get("key"),
                    draft.add(new Visit(
                            draft.id(),
                            row.both("name"),
                            false,
                            row.both("description"),
                            row.both("place"),
                            dayOf(row).id(),
                            row.time("start"),
                            row.time("end"),
                            row.both("meeting"),
                            row.time("meeting_time"),
                            row.time("back"),
                            row.both("guide"),
                            row.both("language"),
                            row.number("capacity"),
                            row.constant(Transport.class, "transport"),
                            buses(row.parts("buses")),
                            row.get("transport_note"))));
        }
        return visits;
    }

    /// For instance `Minibus|6|with a ramp`: name, seats, note.
    private static List<Bus> buses(List<String> texts) {
        var buses = new ArrayList<Bus>();
        for (var text : texts) {
            var words = text.split("\\|", -1);
            buses.add(new Bus(buses.size() + 1, words[0], Integer.valueOf(words[1]), words[2]));
        }
        return buses;
    }

    private void addSpeaker(TableRow row, List<Session> sessions) {
        var person = people.person(row.get("latin"));
        draft.add(new Speaker(
                draft.id(),
                person.id(),
                row.both("role"),
                row.both("biography"),
                row.both("topic"),
                row.constant(SpeakerState.class, "state"),
                row.parts("availability").stream().map(this::availability).toList(),
                row.get("needs"),
                row.get("travel"),
                portrait(row, person),
                row.parts("slides").stream()
                        .map(number -> slides(sessions.get(Integer.parseInt(number) - 1)))
                        .toList()));
    }

    /// The colours of ground, hair, skin and clothes, and what else belongs to the face.
    private @Nullable Picture portrait(TableRow row, Participant person) {
        var parts = row.parts("portrait");
        if (parts.isEmpty()) {
            return null;
        }
        var colours =
                parts.stream().limit(4).map(part -> Integer.parseInt(part, 16)).toList();
        var drawn = new InventedPortrait(
                colours.get(0),
                colours.get(1),
                colours.get(2),
                colours.get(3),
                parts.contains("long"),
                parts.contains("glasses"));
        var name = new Bilingual(person.name().in(Language.BG), person.name().in(Language.EN));
        return new Picture(kept(drawn.png()), new Bilingual("Портрет на " + name.bg(), "Portrait of " + name.en()));
    }

    private TalkFile slides(Session session) {
        var topic = session.topic().en();
        var file = new InventedSlides(topic).pdf();
        var name = topic.replaceAll("[:,].*", "").replace(' ', '-') + ".pdf";
        return new TalkFile(name, kept(file), file.length, session.id());
    }

    /// Keeps these bytes and gives the hash by which a row names them.
    private String kept(byte[] file) {
        var hash = Attachments.hash(file);
        files.put(hash, file);
        return hash;
    }

    /// A day and the times of it: `2-09:00-13:30`; what is left out is not stated.
    private Availability availability(String dayAndTimes) {
        var words = dayAndTimes.split("-", -1);
        return new Availability(days.get(Integer.parseInt(words[0]) - 1).id(), time(words, 1), time(words, 2));
    }

    private static @Nullable LocalTime time(String[] words, int at) {
        return words.length <= at || words[at].isEmpty() ? null : LocalTime.parse(words[at]);
    }

    private Session addSession(TableRow row) {
        return draft.add(new Session(
                draft.id(),
                dayOf(row).id(),
                row.time("start"),
                row.time("end"),
                0,
                roomOf(row),
                row.constant(SessionKind.class, "kind"),
                row.both("topic"),
                held(row),
                row.parts("speakers").stream().map(this::sessionSpeaker).toList()));
    }

    /// The decisions of a session are those of its day and start, in the hall.
    private Held held(TableRow row) {
        var decisions = decisionRows.stream()
                .filter(each -> row.get("room").equals("hall")
                        && each.get("day").equals(row.get("day"))
                        && each.get("start").equals(row.get("start")))
                .map(each -> new Decision(each.both("text"), each.both("who"), each.date("until")))
                .toList();
        return new Held(
                row.time("held_start"), row.time("held_end"), row.both("summary"), row.both("conclusion"), decisions);
    }

    private SessionSpeaker sessionSpeaker(String nameAndPart) {
        var words = nameAndPart.split(":", -1);
        return new SessionSpeaker(people.person(words[0]).id(), SpeakerPart.valueOf(words[1]));
    }

    private Day dayOf(TableRow row) {
        return days.get(Integer.parseInt(row.get("day")) - 1);
    }

    private @Nullable Id<Room> roomOf(TableRow row) {
        var room = rooms.get(row.get("room"));
        return room == null ? null : room.id();
    }

    private List<Bilingual> all(String key) {
        return texts.stream()
                .filter(row -> row.get("key").equals(key))
                .map(row -> new Bilingual(row.get("bg"), row.get("en")))
                .toList();
    }

    private Bilingual text(String key) {
        return all(key).getFirst();
    }

    private static byte[] bytes(String resource) {
        try (var stream = Objects.requireNonNull(DemoSample.class.getResourceAsStream(resource), resource)) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }
}
