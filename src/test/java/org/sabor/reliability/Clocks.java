package org.sabor.reliability;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sabor.model.Attachments;
import org.sabor.store.Editor;
import org.sabor.store.SeminarFile;

/// RELIABILITY A10: a clock that jumps.
final class Clocks {
    private static final List<Instant> MOMENTS = List.of(
            Instant.parse("1970-01-01T00:00:00Z"),
            Instant.parse("2099-12-31T23:59:59Z"),
            // Both changes to and from summer time in Bulgaria.
            Instant.parse("2026-03-29T01:00:00Z"),
            Instant.parse("2026-10-25T00:59:59Z"),
            Instant.parse("2026-03-12T08:00:00Z"));

    private Clocks() {}

    static List<Check> checks() {
        return List.of(new Check(
                "A10",
                "steps while the clock jumps by days, to 1970 and 2099, over both changes of summer time; the file"
                        + " closed and opened between",
                "order of steps by number, state and history equal, 0 exceptions",
                Clocks::jumping));
    }

    private static Outcome jumping(Run run) throws IOException {
        var path = run.memory().resolve("seminar.sabor");
        var random = new Random(4);
        var given = new ArrayList<Instant>();
        var editor = new Editor(
                () -> {
                    var days = Duration.ofDays(random.nextInt(3) - 1L);
                    var now = MOMENTS.get(random.nextInt(MOMENTS.size())).plus(days);
                    given.add(now);
                    return now;
                },
                "check",
                Runnable::run,
                _ -> {});
        var expected = Expected.of(Operations.start());
        SeminarFile.create(path, expected.seminar(), Attachments.NONE, editor).close();
        int rounds = run.times(5, 100);
        int wrong = 0;
        for (int i = 0; i < rounds; i++) {
            try (var file = SeminarFile.open(path, editor)) {
                for (int j = 0; j < 20; j++) {
                    var step = new Operations(i * 100L + j).nextDone(expected.seminar());
                    file.writer().accept(step);
                    expected = expected.after(step);
                }
            }
            try (var file = SeminarFile.openReadOnly(path)) {
                wrong += Expected.in(file).equals(expected) ? 0 : 1;
            }
        }
        var sorted = given.stream().sorted().toList();
        return Outcome.of(
                wrong == 0,
                "%d steps, %d times another state or order; backups: see C4".formatted(rounds * 20, wrong),
                !sorted.equals(given),
                "an order by moments would be another");
    }
}
