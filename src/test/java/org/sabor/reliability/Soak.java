package org.sabor.reliability;

import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.sabor.model.Attachments;
import org.sabor.model.AttendanceEdits;
import org.sabor.model.AttendanceMode;
import org.sabor.model.Ids;
import org.sabor.model.Period;
import org.sabor.print.Choices;
import org.sabor.print.DocumentKind;
import org.sabor.print.DocumentLanguage;
import org.sabor.print.Documents;
import org.sabor.print.Request;
import org.sabor.store.Editor;
import org.sabor.store.SeminarFile;
import org.sabor.workspace.History;
import org.sabor.workspace.Workspace;

/// RELIABILITY A13: a long day at the desk.
final class Soak {
    /// Of 40,000 marks in eight hours so many are made in a minute.
    private static final int IN_A_MINUTE = 83;

    private Soak() {}

    static List<Check> checks() {
        return List.of(new Check(
                "A13",
                "a simulated desk: marks one after the other (40,000 in full), after each minute's worth of them a"
                        + " list as PDF",
                "from the first quarter on the heap grows by no more than the steps that can be taken back, and 5 %; no"
                        + " handles left, no temporary files",
                Soak::measured));
    }

    private static Outcome measured(Run run) throws IOException, InterruptedException {
        var folder = run.folder();
        var temporary = Files.createDirectory(folder.resolve("temporary"));
        var options = List.of("-Xmx1g", "-Djava.io.tmpdir=" + temporary);
        int marks = run.times(500, 40_000);
        try (var child = Children.in(folder)
                .withClassPath(System.getProperty("java.class.path"))
                .start(Soak.class, options, folder, marks)) {
            var words = child.answer().split("\t", -1);
            child.end();
            double grown = Double.parseDouble(words[0]);
            double history = Double.parseDouble(words[1]);
            int handles = Integer.parseInt(words[2]);
            int held = Integer.parseInt(words[3]);
            var left = Run.names(temporary);
            var result =
                    "%d marks, %s reports: the heap of %s KB grew by %.0f bytes a step, a step read from the file weighs %.0f; %d handles left, temporary files %s"
                            .formatted(marks, words[4], words[6], grown, history, handles, left);
            var control = "a list that is held and a file that is left open are seen: %d KB, 1 handle".formatted(held);
            boolean teeth = held > 900 && words[5].equals("1");
            boolean reached = handles <= 0 && left.isEmpty();
            // What a few hundred steps weigh is noise.
            return reached
                    ? Outcome.measured(
                            !run.full() || (grown - history) * marks * 0.75 < 0.05 * 1024 * Integer.parseInt(words[6]),
                            result,
                            teeth,
                            control)
                    : Outcome.of(false, result, teeth, control);
        }
    }

    /// Marks, reports, and says how the process has grown.
    static void main(String[] arguments) throws Exception {
        var path = Path.of(arguments[0]).resolve("seminar.sabor");
        int marks = Integer.parseInt(arguments[1]);
        var writing = Executors.newSingleThreadExecutor();
        var editor = new Editor(KillLoop.editor().clock(), "desk", writing, _ -> {});
        long steps = 0;
        int reports = 0;
        long before = 0;
        long perStep;
        long after;
        int handles;
        var random = new Random(5);
        try (var file = SeminarFile.create(path, Operations.start(), Attachments.NONE, editor)) {
            var workspace = new Workspace(
                    file.seminar(), new History(), new Ids(KillLoop.editor().clock(), random), file.writer());
            // The first documents load fonts and classes.
            report(workspace, path.resolveSibling("reports"));
            int open = handles();
            for (int i = 0; i < marks; i++) {
                mark(workspace, random);
                steps++;
                if (i % IN_A_MINUTE == 0) {
                    report(workspace, path.resolveSibling("reports"));
                    reports++;
                    await(file);
                }
                if (i == marks / 4) {
                    before = heap();
                    steps = 0;
                }
            }
            await(file);
            after = heap();
            handles = handles() - open;
            perStep = ofHistory(file);
        }
        writing.shutdown();
        double grown = (double) (after - before) / steps;
        heap();
        long held = heapWith(new byte[1 << 20]) - heap();
        int handle;
        int without = handles();
        try (var stream = Files.newInputStream(path)) {
            handle = handles() - without;
            if (stream.read() < 0) {
                throw new IOException("an empty file");
            }
        }
        IO.println(grown + "\t" + perStep + "\t" + handles + "\t" + (held >> 10) + "\t" + reports + "\t" + handle + "\t"
                + (before >> 10));
    }

    /// What a step of the history weighs in memory: it stays, so that it can be taken back.
    private static long ofHistory(SeminarFile file) throws InterruptedException {
        long before = heap();
        var held = new ArrayList<>(file.history().edits());
        long weight = (heap() - before) / Math.max(1, held.size());
        return held.isEmpty() ? 0 : weight;
    }

    private static void mark(Workspace on, Random random) {
        var now = on.seminar();
        var who = now.participants().get(random.nextInt(now.participants().size()));
        var period = Period.of(now.days().get(random.nextInt(2)).id());
        var modes = AttendanceMode.values();
        var mode = modes[random.nextInt(modes.length)];
        on.perform(AttendanceEdits.mark(now, on.ids(), List.of(who), period, mode, AttendanceEdits.Mark.BY_HAND));
    }

    private static void report(Workspace on, Path folder) {
        var now = on.seminar();
        var request = new Request(
                now,
                Attachments.NONE,
                DocumentLanguage.BG,
                Choices.USUAL,
                ZonedDateTime.of(2026, 3, 12, 9, 0, 0, 0, ZoneOffset.UTC));
        Documents.make(DocumentKind.PARTICIPANT_LIST, request).forEach(document -> document.writeInto(folder));
    }

    private static void await(SeminarFile file) throws InterruptedException {
        while (file.writer().waiting() > 0) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }

    private static long heap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(50);
        }
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static long heapWith(byte[] control) throws InterruptedException {
        try {
            return heap();
        } finally {
            Reference.reachabilityFence(control);
        }
    }

    private static int handles() {
        var open = Path.of("/proc/self/fd").toFile().list();
        return open == null ? 0 : open.length;
    }
}
