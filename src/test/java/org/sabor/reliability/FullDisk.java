package org.sabor.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sabor.message.Failure;
import org.sabor.model.Attachments;
import org.sabor.store.Editor;
import org.sabor.store.Loosened;
import org.sabor.store.SaveState;
import org.sabor.store.SeminarFile;

/// RELIABILITY A5: the disk is really full.
final class FullDisk {
    private static final int KILOBYTES = 900;

    private FullDisk() {}

    static List<Check> checks() {
        return List.of(new Check(
                "A5",
                "steps and a copy on a file system of " + KILOBYTES + " KB in memory until it is full (where none may"
                        + " be made: a limit of pages)",
                "0 acknowledged lost, 0 leftovers; the rest is saved once there is room",
                FullDisk::filled));
    }

    private static Outcome filled(Run run) throws IOException, InterruptedException {
        var folder = run.folder();
        var children = Children.in(folder);
        var small = Files.createDirectory(folder.resolve("small"));
        for (var namespace : List.of("-m", "-rm")) {
            if (!Files.isExecutable(Path.of("/usr/bin/unshare"))) {
                break;
            }
            var begin = List.of(
                    "unshare",
                    namespace,
                    "sh",
                    "-c",
                    "mount -t tmpfs -o size=" + KILOBYTES + "k none '" + small + "' 2>/dev/null && exec \"$@\"",
                    "sh");
            try (var child = children.begun(begin, Map.of()).start(FullDisk.class, List.of(), small, 0)) {
                var answer = child.answerOrEnd();
                if (answer != null) {
                    return outcome(answer, "a full file system");
                }
            }
        }
        try (var child = children.start(FullDisk.class, List.of(), small, KILOBYTES / 4)) {
            return outcome(child.answer(), "a limit of pages");
        }
    }

    private static Outcome outcome(String answer, String where) {
        var words = answer.split("\t", -1);
        return Outcome.of(
                words[0].equals("good"),
                where + ": " + words[1],
                !words[2].equals("0"),
                "counted when handed over: " + words[2] + " not in the file");
    }

    /// Fills the folder it is given.
    static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        int pages = Integer.parseInt(arguments[1]);
        var path = folder.resolve("seminar.sabor");
        var states = new ArrayList<SaveState>();
        var editor = new Editor(KillLoop.editor().clock(), "clerk", Runnable::run, states::add);
        var expected = Expected.of(Operations.start());
        Expected acknowledged = expected;
        int saved = 0;
        int waiting;
        boolean copied = false;
        String copy = "none";
        boolean goneOn;
        Expected found;
        var filler = folder.resolve("filler");
        try (var file = SeminarFile.create(path, Operations.start(), Attachments.NONE, editor)) {
            if (pages > 0) {
                Loosened.set(file, "max_page_count = " + pages);
            } else {
                // Room that the user makes later on.
                Files.write(filler, new byte[100 * 1024]);
            }
            for (int i = 0; i < 2_000 && file.writer().waiting() < 5; i++) {
                var step = new Operations(i).nextDone(expected.seminar());
                file.writer().accept(step);
                expected = expected.after(step);
                if (file.writer().waiting() == 0) {
                    acknowledged = expected;
                    saved++;
                }
            }
            waiting = file.writer().waiting();
            try {
                file.copyTo(folder.resolve("copy.sabor"));
                copied = true;
            } catch (Failure refused) {
                copy = refused.text().key();
            }
            try (var read = SeminarFile.openReadOnly(path)) {
                found = Expected.in(read);
            }
            Files.deleteIfExists(filler);
            if (pages > 0) {
                Loosened.set(file, "max_page_count = 100000");
            }
            file.writer().retry();
            goneOn = file.writer().waiting() == 0;
        }
        Expected end;
        try (var file = SeminarFile.openReadOnly(path)) {
            end = Expected.in(file);
        }
        var left = new ArrayList<>(Run.names(folder));
        left.removeAll(List.of("seminar.sabor", copied ? "copy.sabor" : ""));
        boolean good = found.equals(acknowledged) && goneOn && end.equals(expected) && left.isEmpty();
        IO.println(
                "%s\t%d steps acknowledged, then %s; %d waited; lost: %s; a copy was refused with %s; left behind %s; saved once there was room: %s\t%d"
                        .formatted(
                                good ? "good" : "bad",
                                saved,
                                states.stream()
                                        .filter(SaveState.NotSaved.class::isInstance)
                                        .map(state -> ((SaveState.NotSaved) state)
                                                .why()
                                                .key())
                                        .findFirst()
                                        .orElse("nothing"),
                                waiting,
                                found.equals(acknowledged) ? "0" : "some",
                                copy,
                                left,
                                goneOn && end.equals(expected),
                                waiting));
    }
}
