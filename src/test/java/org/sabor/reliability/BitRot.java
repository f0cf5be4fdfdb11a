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
import org.sabor.store.DataFolder;
import org.sabor.store.Editor;
import org.sabor.store.Safekeeping;
import org.sabor.store.SeminarFile;

/// RELIABILITY A7: one bit of a closed file is other than it was written.
final class BitRot {
    private BitRot() {}

    static List<Check> checks() {
        return List.of(new Check(
                "A7",
                "bit flips by chance in a closed file; the file is then opened and read",
                "100 % noticed at opening, 0 crashes, the file left as it is",
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
        var folder = run.memory();
        var file = folder.resolve("seminar.sabor");
        var keeping = keeping(folder.resolve("data"));
        var seminar = closedFile(file, 40);
        // The hash is remembered at the close.
        SeminarFile.open(file, keeping).close();
        byte[] good = Files.readAllBytes(file);
        var random = new Random(6);
        int flips = run.times(100, 1_000);
        int noticed = 0;
        int byChecks = 0;
        int wrong = 0;
        for (int i = 0; i < flips; i++) {
            byte[] bad = good.clone();
            bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, bad);
            noticed += refused(file, keeping) ? 1 : 0;
            wrong += Arrays.equals(bad, Files.readAllBytes(file)) ? 0 : 1;
            Files.write(file, bad);
            byChecks += refused(file, KillLoop.editor()) ? 1 : 0;
        }
        Files.write(file, good);
        boolean accepted;
        try (var open = SeminarFile.open(file, keeping)) {
            accepted = open.seminar().equals(seminar);
        }
        return Outcome.of(
                noticed == flips && wrong == 0 && accepted,
                "%d flips in %d KB: %d noticed at opening (%.0f %%), %d files touched; without a flip it opens: %s"
                        .formatted(flips, good.length / 1024, noticed, 100.0 * noticed / flips, wrong, accepted),
                byChecks < flips,
                "without the hash of the last close %d noticed (%.0f %%)"
                        .formatted(byChecks, 100.0 * byChecks / flips));
    }

    private static boolean refused(Path file, Editor editor) {
        try (var open = SeminarFile.open(file, editor)) {
            open.seminar();
            return false;
        } catch (Failure refused) {
            return true;
        }
    }

    /// An editor who keeps backups and hashes in this folder.
    static Editor keeping(Path data) {
        var plain = KillLoop.editor();
        return new Editor(
                plain.clock(),
                plain.user(),
                plain.thread(),
                plain.states(),
                new Safekeeping(new DataFolder(data), plain.clock(), _ -> {}));
    }
}
