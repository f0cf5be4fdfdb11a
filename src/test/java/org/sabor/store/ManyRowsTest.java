package org.sabor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.message.Message;
import org.sabor.model.Attachments;
import org.sabor.model.Attendance;
import org.sabor.model.AttendanceMode;
import org.sabor.model.AttendanceSource;
import org.sabor.model.Bilingual;
import org.sabor.model.Day;
import org.sabor.model.Edit;
import org.sabor.model.Id;
import org.sabor.model.Ids;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.Period;
import org.sabor.model.PersonName;
import org.sabor.model.Project;
import org.sabor.model.Role;
import org.sabor.model.Row;
import org.sabor.model.RowChange;
import org.sabor.model.Seminar;
import org.sabor.model.SeminarDetails;
import org.sabor.model.Step;
import org.sabor.model.Step.Direction;

/// The largest seminar the program promises. The limits are wide, as others may use the machine; what is measured is
/// printed into the report of the tests.
class ManyRowsTest {
    @TempDir
    Path folder;

    private final Ids ids = new Ids(InstantSource.fixed(Instant.parse("2026-03-12T08:00:00Z")), new Random(4));

    private Seminar large(int people) {
        var rows = new ArrayList<Row<?>>();
        rows.add(SeminarDetails.of(ids.next(), Bilingual.same("Large"), java.time.ZoneId.of("Europe/Sofia")));
        rows.add(Project.of(ids.next()));
        var days = List.of(new Day(ids.next(), 1, null, null, null), new Day(ids.next(), 2, null, null, null));
        rows.addAll(days);
        for (int i = 0; i < people; i++) {
            Id<Participant> id = ids.next();
            rows.add(Participant.person(
                    id, PersonName.of("Име " + i, "Фамилия " + i, "Name " + i), null, Set.of(Role.PARTICIPANT)));
            for (var day : days) {
                rows.add(new Attendance(
                        ids.next(),
                        id,
                        Period.of(day.id()),
                        AttendanceMode.REMOTE,
                        LocalTime.of(9, 1),
                        null,
                        i % 400,
                        AttendanceSource.ONLINE_REPORT,
                        "",
                        null));
            }
        }
        return Seminar.ofRows(rows);
    }

    private static <T> T within(Duration limit, String what, Supplier<T> work) {
        long start = System.nanoTime();
        var result = work.get();
        var took = Duration.ofNanos(System.nanoTime() - start);
        System.out.println(what + ": " + took.toMillis() + " ms");
        assertTrue(took.compareTo(limit) < 0, what + ": " + took);
        return result;
    }

    @Test
    void twentyThousandPeopleOpenAndChangeInSeconds() {
        var path = folder.resolve("large.sabor");
        var seminar = large(20_000);
        var editor = new Editor(InstantSource.system(), "Анна", Runnable::run, state -> {});
        within(Duration.ofSeconds(30), "create", () -> SeminarFile.create(path, seminar, Attachments.NONE, editor))
                .close();
        try (var file = within(Duration.ofSeconds(15), "open", () -> SeminarFile.open(path, editor))) {
            assertEquals(seminar, within(Duration.ofSeconds(15), "read", file::seminar));
            var changes = new ArrayList<RowChange>();
            for (var before : seminar.participants().subList(0, 5_000)) {
                changes.add(new RowChange.Changed(before, before.withStatus(ParticipantStatus.CONFIRMED)));
            }
            var many = new Edit(Message.of("x", 5_000), changes);
            var one = new Edit(
                    Message.of("x", 1), List.of(many.inverse().changes().getFirst()));
            step(file, new Step(Direction.DO, many), "change 5,000");
            for (int i = 0; i < 5; i++) {
                step(file, new Step(Direction.DO, one), "change 1");
                step(file, new Step(Direction.UNDO, one), "undo 1");
            }
            assertEquals(seminar.apply(many), within(Duration.ofSeconds(15), "read again", file::seminar));
            assertEquals(
                    2,
                    within(Duration.ofSeconds(15), "history", file::history)
                            .edits()
                            .size());
        }
        within(Duration.ofSeconds(15), "open again", () -> SeminarFile.open(path, editor))
                .close();
    }

    private static void step(SeminarFile file, Step step, String what) {
        int waiting = within(Duration.ofSeconds(10), what, () -> {
            file.writer().accept(step);
            return file.writer().waiting();
        });
        assertEquals(0, waiting);
    }
}
