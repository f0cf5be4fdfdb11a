package org.sabor.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.sabor.cli.Commands;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.model.Attachments;
import org.sabor.model.DeskCopy;
import org.sabor.model.Edit;
import org.sabor.model.Id;
import org.sabor.model.Ids;
import org.sabor.model.RowChange;
import org.sabor.model.SecondDesk;
import org.sabor.model.Step;
import org.sabor.privacy.Erasure;
import org.sabor.privacy.MarkedSeminar;
import org.sabor.sample.Sample;
import org.sabor.store.DataFolder;
import org.sabor.store.Editor;
import org.sabor.store.Restore;
import org.sabor.store.Safekeeping;
import org.sabor.store.SeminarFile;
import org.sabor.store.SmallFile;

/// RELIABILITY F8: a process that does what people do with the program in folders that are new, and looks again and
/// again who may read what lies there.
public final class Session {
    private static final InstantSource CLOCK = InstantSource.system();

    private final Path folder;
    private final Set<Path> given = new TreeSet<>();
    private final Map<String, String> open = new TreeMap<>();
    private final Set<Path> seen = new TreeSet<>();

    private Session(Path folder) throws IOException {
        this.folder = folder;
        // What a user has made before: its rights are the user's.
        for (var name : List.of("work", "stick", "temp", "home")) {
            given.add(Files.createDirectories(folder.resolve(name)));
        }
        given.add(folder);
    }

    /// @param arguments a new folder, in which the properties of this process lead to `data`, `stick` and `temp`;
    ///     whether to make all documents
    static void main(String[] arguments) throws IOException {
        var session = new Session(Path.of(arguments[0]));
        session.window();
        session.commands(Boolean.parseBoolean(arguments[1]));
        session.forGood();
        session.look();
        IO.println("looked\t%d\t%s".formatted(session.seen.size(), session.open));
        // The control: a file as Java and the driver make it.
        Files.writeString(session.folder.resolve("work").resolve("plain.txt"), "x");
        session.look();
        IO.println("looked\t%d\t%s".formatted(session.seen.size(), session.open));
    }

    /// Who may look into what the program has made.
    private void look() throws IOException {
        try (var all = Files.walk(folder)) {
            for (var each : all.filter(one -> !given.contains(one)).toList()) {
                var name = folder.relativize(each);
                // The driver unpacks its library, with nothing of anybody in it, into a folder of its owner alone.
                if (name.startsWith("data/native") && Files.isRegularFile(each)) {
                    continue;
                }
                seen.add(each);
                var rights = PosixFilePermissions.toString(Files.getPosixFilePermissions(each));
                if (!rights.equals(Files.isDirectory(each) ? "rwx------" : "rw-------")) {
                    open.put(name.toString().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "…"), rights);
                }
            }
        }
    }

    private Path work(String name) {
        return folder.resolve("work").resolve(name);
    }

    private static Editor editor() {
        var keeping = new Safekeeping(DataFolder.ofUser(), CLOCK, _ -> {});
        return new Editor(CLOCK, "clerk", Runnable::run, _ -> {}, keeping);
    }

    /// What the window does with a file, on the disk and on a stick.
    private void window() throws IOException {
        var demo = Sample.demo();
        for (var place : List.of(work("seminar.sabor"), folder.resolve("stick").resolve("seminar.sabor"))) {
            OpenSeminar.create(place, demo.seminar(), demo.pictures(), Runnable::run)
                    .close();
            var seminar = OpenSeminar.open(place, Runnable::run);
            for (var mark : demo.seminar().attendance().stream().limit(3).toList()) {
                seminar.workspace()
                        .perform(new Edit(
                                Message.of("edit.participants-removed", 1), List.of(new RowChange.Removed(mark))));
            }
            while (!seminar.saved()) {
                Thread.onSpinWait();
            }
            seminar.addAttachment("a scan".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            seminar.backUpNow();
            look();
            var number = seen.size();
            var _ = seminar.copying(work("copy" + number + ".sabor")).get();
            seminar.asItWas(seminar.recorded().getFirst(), seminar.recorded(), work("earlier" + number + ".sabor"));
            look();
            seminar.close();
            OpenSeminar.openReadOnly(place, Runnable::run).close();
            look();
        }
        var copy = SecondDesk.of(demo.seminar(), new DeskCopy("Desk 2", java.time.LocalDateTime.of(2026, 3, 12, 9, 0)));
        SeminarFile.create(work("desk.sabor"), copy, Attachments.NONE, editor()).close();
        PreferencesFile.ofUser(Map.of(), folder.resolve("home").toString()).write(Preferences.first(Language.BG));
        var restore = new Restore(new Safekeeping(DataFolder.ofUser(), CLOCK, _ -> {}));
        var backups =
                new Safekeeping(DataFolder.ofUser(), CLOCK, _ -> {}).backups().of(work("seminar.sabor"));
        restore.asCopy(backups.getLast().path(), work("restored.sabor"));
        restore.inPlace(
                backups.getLast().path(), work("seminar.sabor"), number -> "kept" + number + ".sabor", editor());
        SmallFile.write(work("protocol.txt"), new byte[3]);
    }

    /// @param all whether all documents are made
    private void commands(boolean all) throws IOException {
        var file = work("seminar.sabor").toString();
        Function<String, String> at = name -> work(name).toString();
        run(
                "documents",
                file,
                "--out",
                at.apply("documents"),
                all ? "--lang" : "--only",
                all ? "bg" : "agenda,participant-list");
        for (var name : List.of("a.json", "a.xlsx", "a.csv", "a.ics")) {
            run("export", file, "--to", at.apply(name));
        }
        run("export", file, "--evidence", at.apply("evidence"));
        if (all) {
            run("export", file, "--evidence", at.apply("evidence.zip"));
        }
        run("export", file, "--slides", at.apply("slides"));
        run("create", at.apply("created.sabor"), "--from", at.apply("a.json"));
        run("sample", "secon", at.apply("secon.sabor"));
        run("import", "participants", at.apply("secon.sabor"), at.apply("a.xlsx"), "--accept-proposals");
        run("check", file);
        run("backups", file, "--salvage", "--as", at.apply("gathered.sabor"));
        look();
    }

    /// Somebody is erased, and a seminar made anonymous.
    private void forGood() {
        var path = work("marked.sabor");
        var marked = new MarkedSeminar(6);
        try (var file = SeminarFile.create(path, marked.seminar(), marked.attachments(), editor())) {
            file.writer().accept(new Step(Step.Direction.DO, marked.edits().getFirst()));
            var who = file.seminar().participants().getFirst().id();
            var erasure = Erasure.of(file.seminar(), Set.<Id<org.sabor.model.Participant>>of(who), ids());
            file.replaceForGood(erasure.seminar(), erasure.erased());
        }
        run("anonymise", path.toString(), "--confirm");
    }

    private static Ids ids() {
        return new Ids(CLOCK, new SecureRandom());
    }

    private static void run(String... arguments) {
        var said = new StringWriter();
        var out = new PrintWriter(said);
        int code = Commands.run(arguments, out, out, InstantSource.offset(CLOCK, java.time.Duration.ofDays(3660)));
        if (code != 0 && code != 7) {
            throw new IllegalStateException(String.join(" ", arguments) + ": " + code + " " + said);
        }
    }
}
