package org.sabor.reliability;

import java.util.List;

/// RELIABILITY C3: a backup of a large file does not take long, and nobody waits for it.
final class LargeBackup {
    private static final int MOST_HELD = 100;

    private LargeBackup() {}

    static List<Check> checks() {
        return List.of(new Check(
                "C3",
                "a backup of a file made large by what is attached to it (100 MB in full, 10 MB else), written, opened"
                        + " again, checked and counted, while somebody goes on changing rows on the JavaFX thread",
                "under 2 s; the JavaFX thread held no longer than 100 ms, all that was changed saved",
                LargeBackup::measured));
    }

    private static Outcome measured(Run run) throws Exception {
        int megabytes = run.times(10, 100);
        var folder = run.folder();
        var options = List.of(
                "-Xmx1g",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Dsabor.data=" + folder.resolve("data"),
                "-Djava.util.logging.config.file=src/test/resources/logging.properties");
        try (var child = Children.in(run.folder())
                .withClassPath(System.getProperty("java.class.path"))
                .start(Class.forName("org.sabor.app.BackupShown"), options, folder, megabytes)) {
            var line = child.answer();
            while (!line.startsWith("measured\t")) {
                line = child.answer();
            }
            var words = line.split("\t", -1);
            long took = Long.parseLong(words[1]);
            long held = Long.parseLong(words[2]);
            boolean saved = Boolean.parseBoolean(words[4]);
            long control = Long.parseLong(words[5]);
            var result =
                    "%d MB in %d ms; an edit waited at most %d ms on the JavaFX thread; %s edits meanwhile, saved: %b"
                            .formatted(megabytes, took, held, words[3], saved);
            var teeth = "a backup on the JavaFX thread itself holds it for %d ms".formatted(control);
            boolean quick = took < 2_000 && held <= MOST_HELD;
            return saved
                    ? Outcome.measured(quick, result, control > held, teeth)
                    : Outcome.of(false, result, control > held, teeth);
        }
    }
}
