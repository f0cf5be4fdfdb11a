package org.sabor.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.sabor.message.Failure;
import org.sabor.model.Attachments;
import org.sabor.model.Seminar;
import org.sabor.model.Step;
import org.sabor.store.SeminarFile;

/// RELIABILITY A7: one bit of a closed file is other than it was written.
final class BitRot {
    private BitRot() {}

    static List<Check> checks() {
        return List.of(new Check(
                "A7",
                "bit flips by chance in a closed file; the file is then opened and read",
                "100 % noticed, 0 crashes, the file left as it is",
                BitRot::flipped));
    }

    /// Makes a closed file with some history.
    static Seminar closedFile(Path file, int steps) {
        var seminar = Operations.start();
        try (var open = SeminarFile.create(file, seminar, Attachments.NONE, KillLoop.editor())) {
            var operations = new Operations(5);
            for (int i = 0; i < steps; i++) {
                Step step = operations.nextDone(seminar);
                open.writer().accept(step);
                seminar = seminar.apply(step.effect());
            }
        }
        return seminar;
    }

    private static Outcome flipped(Run run) throws IOException {
        var file = run.memory().resolve("seminar.sabor");
        var seminar = closedFile(file, 60);
        byte[] good = Files.readAllBytes(file);
        var random = new Random(6);
        int flips = run.times(100, 1_000);
        int noticed = 0;
        int changed = 0;
        int wrong = 0;
        for (int i = 0; i < flips; i++) {
            byte[] bad = good.clone();
            bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, bad);
            try (var open = SeminarFile.openReadOnly(file)) {
                changed += open.seminar().equals(seminar) ? 0 : 1;
                open.history();
            } catch (Failure refused) {
                noticed++;
            }
            wrong += Arrays.equals(bad, Files.readAllBytes(file)) ? 0 : 1;
        }
        Files.write(file, good);
        boolean accepted;
        try (var open = SeminarFile.openReadOnly(file)) {
            accepted = open.seminar().equals(seminar);
        }
        var result =
                "%d flips in %d KB: %d noticed by the checks of opening and reading (%.0f %%), %d not noticed although rows differ, %d files touched"
                        .formatted(flips, good.length / 1024, noticed, 100.0 * noticed / flips, changed, wrong);
        return new Outcome(
                wrong > 0 || !accepted ? Outcome.Verdict.MISSED : Outcome.Verdict.NOT_THERE,
                result + "; the hash of the whole file, which notices all, is not there",
                "without a flip the file opens: " + accepted);
    }
}
