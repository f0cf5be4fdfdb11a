package org.sabor.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sabor.message.Failure;
import org.sabor.model.Attachments;
import org.sabor.model.Step;
import org.sabor.store.Editor;
import org.sabor.store.Loosened;
import org.sabor.store.SaveState;
import org.sabor.store.SeminarFile;

/// RELIABILITY B4: somebody deletes, moves, replaces or overwrites a file that is open.
final class MovedFile {
    private MovedFile() {}

    /// What becomes of the file.
    private enum Fate {
        DELETED,
        MOVED,
        REPLACED,
        OVERWRITTEN;

        void befall(Path file, byte[] old) throws IOException {
            var other = file.resolveSibling("other");
            switch (this) {
                case DELETED -> Files.delete(file);
                case MOVED -> Files.move(file, other, StandardCopyOption.REPLACE_EXISTING);
                case REPLACED -> {
                    Files.write(other, old);
                    Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
                }
                case OVERWRITTEN -> Files.write(file, old);
            }
        }
    }

    static List<Check> checks() {
        return List.of(new Check(
                "B4",
                "the open file is deleted, moved, replaced, overwritten in place, after some steps by chance; then a"
                        + " step, a second try, and all is saved as a new file",
                "4 of 4 noticed at the next step, 0 silent acknowledgements, the new file has all",
                MovedFile::moved));
    }

    private static Outcome moved(Run run) throws IOException, SQLException {
        var folder = run.folder();
        int rounds = run.times(3, 50);
        int noticed = 0;
        int saved = 0;
        var wrong = new ArrayList<String>();
        for (int i = 0; i < rounds; i++) {
            for (var fate : Fate.values()) {
                var key = noticed(folder, fate, i);
                noticed += key.equals("file.replaced") ? 1 : 0;
                if (key.startsWith("file.")) {
                    saved++;
                }
                if (!key.equals("file.replaced")) {
                    wrong.add(fate + " " + key);
                }
            }
        }
        int silent = silentlyLost(folder);
        return Outcome.of(
                noticed == rounds * Fate.values().length && saved == noticed,
                "%d of %d noticed at the next step and saved as a new file %s"
                        .formatted(noticed, rounds * Fate.values().length, wrong.isEmpty() ? "" : wrong),
                silent > 0,
                "without the generation, overwritten in place: %d acknowledged rows gone".formatted(silent));
    }

    private static String noticed(Path folder, Fate fate, int round) throws IOException {
        for (var name : Run.names(folder)) {
            Files.delete(folder.resolve(name));
        }
        var path = folder.resolve("seminar.sabor");
        var states = new ArrayList<SaveState>();
        var editor = new Editor(KillLoop.editor().clock(), "check", Runnable::run, states::add);
        SeminarFile.create(path, Operations.start(), Attachments.NONE, editor).close();
        byte[] old = Files.readAllBytes(path);
        var file = SeminarFile.open(path, editor);
        var seminar = file.seminar();
        for (int i = 0; i <= round % 4; i++) {
            var step = new Operations(round * 10L + i).nextDone(seminar);
            file.writer().accept(step);
            seminar = seminar.apply(step.effect());
        }
        fate.befall(path, old);
        Step next = new Operations(round * 10L + 9).nextDone(seminar);
        seminar = seminar.apply(next.effect());
        file.writer().accept(next);
        file.writer().retry();
        var key = states.getLast() instanceof SaveState.NotSaved(var why, var _) ? why.key() : "silent";
        // What the window saves as a new file.
        try (var other = SeminarFile.create(folder.resolve("rescued.sabor"), seminar, file, KillLoop.editor())) {
            key = other.seminar().equals(seminar) ? key : "not rescued";
        }
        try {
            file.close();
        } catch (Failure gone) {
            return key;
        }
        return key;
    }

    private static int silentlyLost(Path folder) throws IOException, SQLException {
        var path = folder.resolve("raw.sabor");
        SeminarFile.create(path, Operations.start(), Attachments.NONE, KillLoop.editor())
                .close();
        byte[] old = Files.readAllBytes(path);
        var insert = "INSERT INTO edit (at, by, content, undone) VALUES ('', 'a', '{}', 0)";
        try (var raw = Loosened.connection(path)) {
            raw.run(insert);
            Files.write(path, old);
            raw.run(insert);
        }
        try (var after = Loosened.connection(path)) {
            return 2 - (int) after.number("SELECT count(*) FROM edit");
        }
    }
}
