package org.sabor.reliability;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.sabor.exchange.SeminarPackage;
import org.sabor.message.Failure;
import org.sabor.model.Attachments;
import org.sabor.spreadsheet.Cell;
import org.sabor.spreadsheet.Steps;
import org.sabor.spreadsheet.TableWriter;
import org.sabor.store.SeminarFile;
import org.sabor.store.SmallFile;

/// RELIABILITY A3: the power goes while files are written that the program hands out or keeps for itself.
final class Outputs {
    private static final int VERSIONS = 4;
    private static final String FILE = "seminar.sabor";

    private Outputs() {}

    static List<Check> checks() {
        return List.of(new Check(
                "A3",
                "power loss replayed while settings, a list, a package are written again and again, a copy is saved"
                        + " and a backup is made",
                "the old or the new file, never a part or an empty one",
                Outputs::replayed));
    }

    /// What is written again and again under one name.
    private enum Kind {
        SETTINGS {
            @Override
            void write(Path to, int version) throws IOException {
                SmallFile.write(to, bytes(version));
            }
        },
        LIST {
            @Override
            void write(Path to, int version) {
                var cell = Cell.text("Колева".repeat(50) + version);
                new TableWriter("list", List.of("име"), Collections.nCopies(40 + version, List.of(cell)))
                        .csv(to, ',', Steps.UNSEEN);
            }
        },
        PACKAGE {
            @Override
            void write(Path to, int version) {
                var seminar = Operations.start();
                for (int i = 0; i < version; i++) {
                    seminar = seminar.apply(new Operations(i).list(3));
                }
                new SeminarPackage(seminar, Attachments.NONE).write(to);
            }
        },
        /// The control: renamed before its bytes are on the disk.
        CARELESS {
            @Override
            void write(Path to, int version) throws IOException {
                var part = to.resolveSibling("careless.part");
                Files.write(part, bytes(version));
                Files.move(part, to, StandardCopyOption.REPLACE_EXISTING);
            }
        };

        abstract void write(Path to, int version) throws IOException;

        private static byte[] bytes(int version) {
            return ("{\"version\": " + version + "}\n").repeat(300).getBytes(StandardCharsets.UTF_8);
        }
    }

    /// Writes all of it into the folder that is given.
    static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        try (var file = SeminarFile.open(folder.resolve(FILE), BitRot.keeping(folder.resolve("data")))) {
            for (int version = 0; version < VERSIONS; version++) {
                for (var kind : Kind.values()) {
                    kind.write(folder.resolve(kind.name()), version);
                }
            }
            file.copyTo(folder.resolve("copy"));
        }
    }

    private static Outcome replayed(Run run) throws IOException, InterruptedException {
        var folder = run.folder();
        var shim = Shim.compiled(folder);
        if (shim.isEmpty()) {
            return Shim.missing();
        }
        var memory = run.memory();
        var work = Files.createDirectory(memory.resolve("work"));
        var after = Files.createDirectory(memory.resolve("after"));
        var record = memory.resolve("record");
        SeminarFile.create(work.resolve(FILE), Operations.start(), Attachments.NONE, KillLoop.editor())
                .close();
        // So that there is something to back up.
        try (var open = SeminarFile.open(work.resolve(FILE), KillLoop.editor())) {
            open.writer().accept(new Operations(1).nextDone(open.seminar()));
        }
        var disk = new Disk(work);
        var children = Children.in(folder).withClassPath(System.getProperty("java.class.path"));
        try (var child =
                children.begun(List.of(), shim.get().recording(work, record)).start(Outputs.class, List.of(), work)) {
            if (child.end() != 0) {
                throw new IOException("the recorded process failed");
            }
        }
        var versions = versions(run.memory());
        var operations = Trace.of(record, work).operations();
        int most = run.times(300, 5_000);
        var random = new Random(8);
        int states = 0;
        int seen = 0;
        int backups = 0;
        int careless = 0;
        var wrong = new ArrayList<String>();
        for (int i = 0; i < operations.size(); i++) {
            disk.follow(operations.get(i));
            int here = (i + 1) * most / operations.size() - i * most / operations.size();
            for (int j = 0; j < here; j++) {
                disk.powerLoss(after, random);
                states++;
                for (var kind : Kind.values()) {
                    var file = after.resolve(kind.name());
                    if (Files.exists(file)) {
                        boolean whole = isOneOf(versions.get(kind), Files.readAllBytes(file));
                        careless += !whole && kind == Kind.CARELESS ? 1 : 0;
                        if (!whole && kind != Kind.CARELESS) {
                            wrong.add(kind.name());
                        }
                        seen++;
                    }
                }
                backups += whole(after, wrong);
            }
        }
        return Outcome.of(
                wrong.isEmpty() && backups > 0,
                "%d states, %d files and %d copies and backups looked at, in part: %s"
                        .formatted(
                                states, seen, backups, wrong.isEmpty() ? "0" : wrong.size() + " " + wrong.getFirst()),
                careless > 0,
                "renamed before its bytes are on the disk: %d in part".formatted(careless));
    }

    private static Map<Kind, List<byte[]>> versions(Path folder) throws IOException {
        var all = new EnumMap<Kind, List<byte[]>>(Kind.class);
        for (var kind : Kind.values()) {
            var each = new ArrayList<byte[]>();
            for (int version = 0; version < VERSIONS; version++) {
                kind.write(folder.resolve(kind.name()), version);
                each.add(Files.readAllBytes(folder.resolve(kind.name())));
            }
            all.put(kind, each);
        }
        return all;
    }

    private static boolean isOneOf(List<byte[]> versions, byte[] bytes) {
        return versions.stream().anyMatch(version -> Arrays.equals(version, bytes));
    }

    /// Opens the copy and the backups that are there.
    private static int whole(Path folder, List<String> wrong) throws IOException {
        int whole = 0;
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile)
                    .filter(each -> each.endsWith("copy") || each.toString().endsWith(".sabor"))
                    .toList()) {
                try (var open = SeminarFile.openReadOnly(file)) {
                    whole += open.seminar().participants().isEmpty() ? 0 : 1;
                } catch (Failure refused) {
                    wrong.add(folder.relativize(file).getName(0) + " "
                            + refused.text().key());
                }
            }
        }
        return whole;
    }
}
