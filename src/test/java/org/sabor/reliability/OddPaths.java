package org.sabor.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sabor.message.Failure;
import org.sabor.model.Attachments;
import org.sabor.store.Editor;
import org.sabor.store.Loosened;
import org.sabor.store.SaveState;
import org.sabor.store.SeminarFile;

/// RELIABILITY B7, B11: names of files that mean something to somebody, links, and what lies beside a closed file.
final class OddPaths {
    private static final List<String> NAMES = List.of(
            "with space",
            "it's",
            "what?mode=memory",
            "100%25",
            "a#b",
            "Семинар „Морски туризъм“",
            "😀 ü",
            "a;b&c=d",
            "file:x",
            ":memory:",
            "..sabor",
            "a+b",
            "-rf",
            "$HOME",
            "x".repeat(195));

    private OddPaths() {}

    static List<Check> checks() {
        return List.of(
                new Check(
                        "B7",
                        "files with spaces, quotes, ? % # ; & : emoji, a name of 200 characters, `..`, symbolic and"
                                + " hard links: made, changed, opened again",
                        "the right file or a refusal, never another file, never two silent writers",
                        OddPaths::named),
                new Check(
                        "B11",
                        "what lies beside a file while it is open and after it was closed",
                        "nothing after closing",
                        OddPaths::left));
    }

    private static Outcome named(Run run) throws IOException {
        var folder = run.folder();
        var wrong = new ArrayList<String>();
        for (var name : NAMES) {
            var place = Files.createDirectory(folder.resolve("f" + NAMES.indexOf(name)));
            var file = place.resolve(name + ".sabor");
            try {
                var expected = changed(file, file, 1);
                if (!Run.names(place).equals(List.of(name + ".sabor"))
                        || !read(file).equals(expected)) {
                    wrong.add(name);
                }
            } catch (Failure refused) {
                wrong.add(name + " " + refused.text().key());
            }
        }
        var file = folder.resolve("f0/seminar.sabor");
        var up = folder.resolve("f1/../f0/seminar.sabor");
        var expected = changed(file, up, 2);
        check(read(file).equals(expected), "..", wrong);
        var link = Files.createSymbolicLink(folder.resolve("f2/link.sabor"), file);
        try (var open = SeminarFile.open(file, KillLoop.editor())) {
            check(open.writable() && refused(link), "symbolic link to an open file", wrong);
        }
        check(!refused(link), "symbolic link", wrong);
        var silent = twoNames(file, folder.resolve("f3/hard.sabor"));
        check(silent == 0, "hard link", wrong);
        return Outcome.of(
                wrong.isEmpty(),
                "%d names, .., 2 links; wrong: %s; through a hard link beside an open file the other program is told at its"
                                .formatted(NAMES.size(), wrong)
                        + " next step",
                !read(file).equals(Expected.of(Operations.start())),
                "the files that are told apart are different");
    }

    private static void check(boolean good, String what, List<String> wrong) {
        if (!good) {
            wrong.add(what);
        }
    }

    private static boolean refused(Path file) {
        try (var open = SeminarFile.open(file, KillLoop.editor())) {
            return !open.writable();
        } catch (Failure refused) {
            return refused.exit() == Failure.Exit.OPEN_ELSEWHERE;
        }
    }

    /// Makes a file, and changes it by another path.
    private static Expected changed(Path file, Path by, long seed) {
        SeminarFile.create(file, Operations.start(), Attachments.NONE, KillLoop.editor())
                .close();
        var step = new Operations(seed).nextDone(Operations.start());
        try (var open = SeminarFile.open(by, KillLoop.editor())) {
            open.writer().accept(step);
        }
        return Expected.of(Operations.start()).after(step);
    }

    private static Expected read(Path file) {
        try (var open = SeminarFile.openReadOnly(file)) {
            return Expected.in(open);
        }
    }

    /// How many steps of two programs that know one file by two names were acknowledged and are not there.
    private static int twoNames(Path file, Path other) throws IOException {
        Files.createLink(other, file);
        var states = new ArrayList<SaveState>();
        var editor = new Editor(KillLoop.editor().clock(), "one", Runnable::run, states::add);
        Expected written;
        try (var one = SeminarFile.open(file, editor)) {
            try (var two = SeminarFile.open(other, KillLoop.editor())) {
                var before = Expected.in(two);
                var step = new Operations(5).nextDone(before.seminar());
                two.writer().accept(step);
                written = before.after(step);
            } catch (Failure refused) {
                return 0;
            }
            one.writer().accept(new Operations(6).nextDone(one.seminar()));
        }
        return states.getLast() instanceof SaveState.NotSaved && read(file).equals(written) ? 0 : 1;
    }

    private static Outcome left(Run run) throws IOException, SQLException {
        var folder = run.folder();
        var file = folder.resolve("seminar.sabor");
        SeminarFile.create(file, Operations.start(), Attachments.NONE, KillLoop.editor())
                .close();
        List<String> open;
        try (var opened = SeminarFile.open(file, KillLoop.editor())) {
            opened.writer().accept(new Operations(1).nextDone(opened.seminar()));
            open = Run.names(folder);
        }
        var closed = Run.names(folder);
        try (var raw = Loosened.connection(file)) {
            raw.run("UPDATE meta SET generation = generation + 1");
        }
        var control = Run.names(folder);
        return Outcome.of(
                closed.equals(List.of("seminar.sabor")),
                "open: %s; closed: %s".formatted(open, closed),
                control.contains("seminar.sabor-journal"),
                "closed without a word to SQLite: " + control);
    }
}
