package org.sabor.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.model.Attachments;
import org.sabor.model.AttendanceMode;
import org.sabor.model.BadgeCode;
import org.sabor.model.Bilingual;
import org.sabor.model.Id;
import org.sabor.model.Ids;
import org.sabor.model.Obstacle;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.Period;
import org.sabor.model.PersonName;
import org.sabor.model.Project;
import org.sabor.model.Room;
import org.sabor.model.Seminar;
import org.sabor.model.SeminarDetails;
import org.sabor.model.SmallSeminar;
import org.sabor.store.Editor;
import org.sabor.store.SeminarFile;
import org.sabor.workspace.History;
import org.sabor.workspace.Workspace;

/// Random work at the desk against a plain model of it that shares no code with it (RELIABILITY E8).
final class DeskTest {
    private static final int ACTIONS = 10_000;
    private static final int PLACES = 25;
    private static final List<ParticipantStatus> STATUSES = List.of(
            ParticipantStatus.INVITED,
            ParticipantStatus.REGISTERED,
            ParticipantStatus.CONFIRMED,
            ParticipantStatus.WAITING,
            ParticipantStatus.DECLINED,
            ParticipantStatus.CANCELLED);
    private static final List<String> GIVEN = List.of("Мария", "Иван", "Ана", "Петър", "Стела");
    private static final List<String> FAMILY = List.of("Колева", "Петров", "Банова", "Илиев", "Стоянова", "Донева");

    @TempDir
    Path folder;

    private final Random chance = new Random(20_260_312);
    private Instant now = Instant.parse("2026-03-12T06:00:00Z");
    private final InstantSource clock = () -> now;
    private final Deque<PlainDesk> undo = new ArrayDeque<>();
    private final Deque<PlainDesk> redo = new ArrayDeque<>();
    private PlainDesk state = new PlainDesk(new HashMap<>(), new HashMap<>());
    private final Map<String, Integer> counted = new HashMap<>();

    private @Nullable SeminarFile file;
    private Workspace workspace = new Workspace(new SmallSeminar().seminar(), new History(), ids(), _ -> {});
    private Desk desk = desk(Period.of(new SmallSeminar().day(1).id()));
    private List<Period> days = List.of();
    private int day;

    private Ids ids() {
        return new Ids(clock, new Random(chance.nextLong()));
    }

    private Desk desk(Period period) {
        return new Desk(workspace, new Finder(workspace.seminar()), clock, "anna", period);
    }

    private SmallSeminar seminar() {
        var small = new SmallSeminar();
        var first = small.day(1);
        var second = small.day(2);
        var room = small.row(new Room(small.ids.next(), Bilingual.same("Зала"), Bilingual.EMPTY, PLACES, ""));
        small.session(first, "09:00", "10:00", room);
        days = List.of(Period.of(first.id()), Period.of(second.id()));
        for (int i = 0; i < 40; i++) {
            var given = GIVEN.get(chance.nextInt(GIVEN.size()));
            var family = i % 4 == 0 ? FAMILY.get(chance.nextInt(FAMILY.size())) : unlike();
            var status = STATUSES.get(chance.nextInt(STATUSES.size()));
            var row = small.row(small.person(given, family, null)
                    .withStatus(chance.nextInt(3) > 0 ? ParticipantStatus.CONFIRMED : status));
            state.people().put(row.id(), new PlainDesk.Known(given + " " + family, row.status()));
        }
        return small;
    }

    private void open(Path path) {
        file = SeminarFile.open(path, editor());
        var log = file.history();
        workspace = new Workspace(file.seminar(), new History(log.edits(), log.done()), ids(), file.writer());
        desk = desk(days.get(day));
        undo.clear();
        redo.clear();
    }

    private Editor editor() {
        return new Editor(clock, "anna", Runnable::run, _ -> {});
    }

    @Test
    void tenThousandRandomActionsAdmitNobodyWronglyAndLoseNobody() {
        var small = seminar();
        var path = folder.resolve("desk.sabor");
        SeminarFile.create(path, small.seminar(), Attachments.NONE, editor()).close();
        open(path);
        for (int i = 0; i < ACTIONS; i++) {
            now = now.plusSeconds(chance.nextInt(4));
            if (i % 2_500 == 1_250) {
                now = now.plus(Duration.ofDays(i > 5_000 ? -1 : 1));
            }
            act(i, path);
            check(i);
        }
        Objects.requireNonNull(file).close();
        open(path);
        check(ACTIONS);
        Objects.requireNonNull(file).close();
        System.out.println("desk actions: " + new TreeMap<>(counted));
        for (var kind : List.of(
                "let in",
                "stopped",
                "overridden",
                "walk-in",
                "foreign",
                "garbled",
                "undone",
                "redone",
                "left",
                "restart")) {
            assertTrue(counted.getOrDefault(kind, 0) > 20, kind + " " + counted);
        }
    }

    private void act(int number, Path path) {
        switch (chance.nextInt(20)) {
            case 0, 1, 2, 3, 4, 5 -> searchAndEnter(chance.nextInt(4) == 0);
            case 6, 7, 8, 9 -> scan();
            case 10 -> garbled();
            case 11 -> foreign();
            case 12, 13 -> walkIn();
            case 14, 15, 16 -> takeBack();
            case 17 -> doAgain();
            case 18 -> leave();
            default -> {
                if (number % 7 == 0) {
                    Objects.requireNonNull(file).close();
                    open(path);
                    count("restart");
                } else {
                    day = chance.nextInt(5) == 0 ? 1 - day : day;
                    desk.choose(days.get(day));
                }
            }
        }
    }

    private Id<Participant> somebody() {
        var all = state.people().keySet().stream().sorted().toList();
        return all.get(chance.nextInt(all.size()));
    }

    private void searchAndEnter(boolean allTheSame) {
        var who = somebody();
        var found = desk.find(known(who).name());
        assertTrue(found.all() > 0);
        var chosen = found.first().get(chance.nextInt(found.first().size()));
        var against = obstacles(chosen.id());
        var came = allTheSame ? desk.letIn(chosen) : desk.enter(chosen);
        expect(came, chosen.id(), against, allTheSame);
    }

    private void scan() {
        var who = somebody();
        var against = obstacles(who);
        var code = BadgeCode.of(workspace.seminar(), who);
        var came = desk.scan((chance.nextInt(5) == 0 ? "ст" : "") + code);
        expect(Objects.requireNonNull(came), who, against, false);
    }

    private void expect(Outcome came, Id<Participant> who, Set<Obstacle> against, boolean allTheSame) {
        if (against.isEmpty() || allTheSame) {
            var in = assertInstanceOf(Outcome.LetIn.class, came);
            assertEquals(against, in.admission().obstacles());
            push();
            state.marks(day).put(who, true);
            count(against.isEmpty() ? "let in" : "overridden");
            var despite = new HashSet<>(Objects.requireNonNull(
                            Objects.requireNonNull(desk.door().mark(who)).recording())
                    .despite());
            assertTrue(despite.containsAll(against), "every override is logged");
        } else {
            assertEquals(
                    against,
                    assertInstanceOf(Outcome.Stopped.class, came).admission().obstacles());
            count("stopped");
        }
    }

    private void garbled() {
        var code = new StringBuilder(BadgeCode.of(workspace.seminar(), somebody()));
        int at = chance.nextInt(code.length());
        switch (chance.nextInt(3)) {
            case 0 -> code.setCharAt(at, (char) ('0' + (code.charAt(at) - '0' + 1 + chance.nextInt(9)) % 10));
            case 1 -> code.deleteCharAt(at);
            default -> code.setLength(16 + chance.nextInt(31));
        }
        var came = assertInstanceOf(Outcome.NoPerson.class, desk.scan(code.toString()));
        assertInstanceOf(BadgeCode.Reading.Misread.class, came.reading());
        count("garbled");
    }

    private void foreign() {
        var other = Seminar.of(
                SeminarDetails.of(
                        ids().next(),
                        Bilingual.EMPTY,
                        workspace.seminar().details().zone()),
                Project.of(ids().next()));
        var came = assertInstanceOf(Outcome.NoPerson.class, desk.scan(BadgeCode.of(other, somebody())));
        assertInstanceOf(BadgeCode.Reading.OtherSeminar.class, came.reading());
        count("foreign");
    }

    private void walkIn() {
        if (state.people().size() > 150) {
            return;
        }
        var name = GIVEN.get(chance.nextInt(GIVEN.size())) + " "
                + (chance.nextInt(8) == 0 ? FAMILY.get(chance.nextInt(FAMILY.size())) : unlike());
        var who = Participant.person(workspace.ids().next(), PersonName.typed(name), null, Set.of());
        var against = obstacles(who.id(), new PlainDesk.Known(name, ParticipantStatus.WALK_IN));
        boolean allTheSame = chance.nextInt(3) == 0;
        var came = desk.add(who, null, allTheSame);
        if (against.isEmpty() || allTheSame) {
            assertInstanceOf(Outcome.LetIn.class, came);
            push();
            state.people().put(who.id(), new PlainDesk.Known(name, ParticipantStatus.WALK_IN));
            state.marks(day).put(who.id(), true);
            count("walk-in");
        } else {
            assertEquals(
                    against,
                    assertInstanceOf(Outcome.Stopped.class, came).admission().obstacles());
            count("stopped");
        }
    }

    /// A family name that sounds like no other.
    private String unlike() {
        var name = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            name.append("бгдзклмнпрст".charAt(chance.nextInt(12))).append("аеиоу".charAt(chance.nextInt(5)));
        }
        return name.append("рски").toString();
    }

    private void leave() {
        var inside = state.marks(day).entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (inside.isEmpty()) {
            return;
        }
        var who = workspace.seminar().participants().require(inside.get(chance.nextInt(inside.size())));
        if (desk.leave(who) instanceof Outcome.Left) {
            push();
            state.marks(day).put(who.id(), false);
            count("left");
        }
    }

    private void push() {
        undo.push(state);
        redo.clear();
        state = state.copy();
    }

    private void takeBack() {
        var came = desk.undo();
        if (undo.isEmpty()) {
            assertInstanceOf(Outcome.NothingToUndo.class, came);
        } else {
            assertInstanceOf(Outcome.Undone.class, came);
            redo.push(state);
            state = undo.pop();
            count("undone");
        }
    }

    private void doAgain() {
        var came = desk.redo();
        if (redo.isEmpty()) {
            assertInstanceOf(Outcome.NothingToUndo.class, came);
        } else {
            assertInstanceOf(Outcome.Redone.class, came);
            undo.push(state);
            state = redo.pop();
            count("redone");
        }
    }

    private PlainDesk.Known known(Id<Participant> who) {
        return Objects.requireNonNull(state.people().get(who));
    }

    private Set<Obstacle> obstacles(Id<Participant> who) {
        return obstacles(who, known(who));
    }

    private Set<Obstacle> obstacles(Id<Participant> who, PlainDesk.Known known) {
        var today = LocalDateTime.ofInstant(now, ZoneOffset.ofHours(2)).toLocalDate();
        return state.obstacles(who, known, day, today, PLACES);
    }

    /// The file and the screen have exactly what the model has.
    private void check(int number) {
        var seminar = workspace.seminar();
        assertEquals(
                state.people().keySet(),
                seminar.participants().stream().map(Participant::id).collect(Collectors.toSet()),
                "action " + number);
        var marks = new HashMap<String, Boolean>();
        for (var row : seminar.attendance()) {
            assertEquals(AttendanceMode.IN_PERSON, row.mode());
            assertNotNull(row.recording());
            marks.put(row.participant() + " " + days.indexOf(row.period()), row.left() == null);
        }
        var expected = new HashMap<String, Boolean>();
        state.in().forEach((when, all) -> all.forEach((who, in) -> expected.put(who + " " + when, in)));
        assertEquals(expected, marks, "action " + number);
        assertEquals(state.inside(day), desk.door().here().known());
    }

    private void count(String kind) {
        counted.merge(kind, 1, Integer::sum);
    }

    @Test
    void whatWasDoneBeforeTheDeskWasOpenedIsNotTakenBackHere() {
        var small = seminar();
        workspace = new Workspace(small.seminar(), new History(), ids(), _ -> {});
        desk = desk(days.getFirst());
        var row = new ArrayList<>(workspace.seminar().participants()).getFirst();
        desk.letIn(row);
        var again = desk(days.getFirst());
        assertInstanceOf(Outcome.NothingToUndo.class, again.undo());
        assertInstanceOf(Outcome.NothingToUndo.class, again.redo());
        assertTrue(again.door().isIn(row.id()));
        assertInstanceOf(Outcome.Undone.class, desk.undo());
        assertInstanceOf(Outcome.Redone.class, desk.redo());
    }
}
