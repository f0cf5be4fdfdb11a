package org.sabor.reliability;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sabor.model.AttendanceEdits;
import org.sabor.model.AttendanceMode;
import org.sabor.model.BoardingEdits;
import org.sabor.model.DeskEdits;
import org.sabor.model.Door;
import org.sabor.model.Edit;
import org.sabor.model.Id;
import org.sabor.model.Ids;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantEdits;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.PartnerRole;
import org.sabor.model.Period;
import org.sabor.model.PersonName;
import org.sabor.model.RandomEdits;
import org.sabor.model.Role;
import org.sabor.model.Seminar;
import org.sabor.model.SmallSeminar;
import org.sabor.model.Step;
import org.sabor.model.VisitEdits;
import org.sabor.model.Way;
import org.sabor.workspace.Workspace;

/// What people at a laptop do by chance: register, cancel, move up, let in at the door, count on a bus, import a
/// list, take back and do again; beside these, edits of rows of every kind. The same seed does the same to the same
/// seminar, in this process and in another.
final class Operations {
    private static final LocalDateTime MORNING = LocalDateTime.of(2026, 3, 12, 8, 30);
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-12T08:00:00Z"));
    private static final int ON_A_LIST = 25;

    /// A seed for imports alone.
    static final long LISTS = 12;

    private final Random random;
    private final RandomEdits rows;
    private final Ids ids;

    Operations(long seed) {
        this.random = new Random(seed);
        this.rows = new RandomEdits(new Random(seed + 1));
        this.ids = new Ids(CLOCK, new Random(seed + 2));
    }

    /// A seminar to begin with: two days, forty people, a visit with few places.
    static Seminar start() {
        var make = new SmallSeminar();
        make.day(1);
        make.day(2);
        var town = make.organisation("Община Бургас", "BG", PartnerRole.NONE);
        for (int i = 0; i < 40; i++) {
            make.person("Име" + i, "Фамилия" + i, i % 3 == 0 ? town : null);
        }
        make.visit("Солници", null, 6);
        return make.seminar();
    }

    /// One operation; where nothing fits, nothing is done.
    void next(Workspace on) {
        switch (random.nextInt(20)) {
            case 0, 1, 2 -> on.undo();
            case 3 -> on.redo();
            case 4, 5, 6, 7 -> on.perform(rows.next(on.seminar()));
            default -> {
                var edit = edit(on.seminar());
                if (edit != null) {
                    on.perform(edit);
                }
            }
        }
    }

    /// The next step as a value, of a seminar without history.
    Step nextDone(Seminar seminar) {
        var edit = random.nextInt(3) == 0 ? null : edit(seminar);
        return new Step(Step.Direction.DO, edit == null || edit.isEmpty() ? rows.next(seminar) : edit);
    }

    private @Nullable Edit edit(Seminar now) {
        if (now.participants().isEmpty() || random.nextInt(6) == 0) {
            return random.nextInt(5) == 0 ? list(ON_A_LIST) : ParticipantEdits.add(now, person());
        }
        var who = now.participants().get(random.nextInt(now.participants().size()));
        var at = MORNING.plusMinutes(random.nextInt(600));
        return switch (random.nextInt(7)) {
            case 0 -> ParticipantEdits.setStatus(now, List.of(who), ParticipantStatus.CANCELLED);
            case 1 -> ParticipantEdits.setStatus(now, List.of(who), ParticipantStatus.CONFIRMED);
            case 2, 3 -> atTheDoor(now, who, at);
            case 4 -> onTheVisit(now, who, at);
            case 5 -> ParticipantEdits.needs(now, ids, who, random.nextBoolean() ? "вегетарианец" : "", "");
            default -> absent(now, who);
        };
    }

    private @Nullable Edit atTheDoor(Seminar now, Participant who, LocalDateTime at) {
        if (now.days().isEmpty()) {
            return null;
        }
        var period = Period.of(now.days().get(random.nextInt(now.days().size())).id());
        var admission = new Door(now, period).admission(who, at, List.of());
        return DeskEdits.admit(now, ids, admission, "desk");
    }

    private @Nullable Edit onTheVisit(Seminar now, Participant who, LocalDateTime at) {
        if (now.visits().isEmpty()) {
            return null;
        }
        var visit = now.visits().get(random.nextInt(now.visits().size()));
        return switch (random.nextInt(4)) {
            case 0, 1 -> VisitEdits.signUp(now, ids, visit, List.of(who)).edit();
            case 2 -> VisitEdits.leave(now, visit, List.of(who));
            default ->
                BoardingEdits.hindrance(now, visit, who, Way.OUT, null) == null
                        ? BoardingEdits.count(now, ids, visit, who, new BoardingEdits.Counting(Way.OUT, null), at)
                        : null;
        };
    }

    private @Nullable Edit absent(Seminar now, Participant who) {
        if (now.days().isEmpty()) {
            return null;
        }
        var period = Period.of(now.days().getFirst().id());
        return AttendanceEdits.mark(
                now, ids, List.of(who), period, AttendanceMode.ABSENT, AttendanceEdits.Mark.BY_HAND);
    }

    /// A list of people that is imported.
    Edit list(int length) {
        var people = new ArrayList<Participant>();
        for (int i = 0; i < length; i++) {
            people.add(person());
        }
        return ParticipantEdits.addAll(List.of(), people);
    }

    private Participant person() {
        Id<Participant> id = ids.next();
        var number = Integer.toString(random.nextInt(10_000));
        return Participant.person(
                id, PersonName.of("Ива " + number, "Колева", "Iva Koleva"), null, Set.of(Role.PARTICIPANT));
    }
}
