package org.sabor.reliability;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// RELIABILITY G5: a monkey before the window.
final class UiMonkey {
    private UiMonkey() {}

    static List<Check> checks() {
        return List.of(new Check(
                "G5",
                "clicks, keys and texts by chance on all tabs and desks of the window on a real file, without a screen",
                "0 uncaught, 0 freezes of more than 1 s, the file as on the screen",
                UiMonkey::played));
    }

    private static Outcome played(Run run) throws Exception {
        int seeds = run.times(1, 5);
        int events = run.times(300, 20_000);
        int uncaught = 0;
        int freezes = 0;
        int good = 0;
        int edits = 0;
        long stoodStill = 0;
        boolean teeth = true;
        var where = new ArrayList<String>();
        for (int seed = 1; seed <= seeds; seed++) {
            var words = words(run, seed, events);
            uncaught += Integer.parseInt(words[1]);
            freezes += Integer.parseInt(words[2]);
            teeth &= Integer.parseInt(words[3]) > 0 && Integer.parseInt(words[4]) > 0;
            good += Boolean.parseBoolean(words[5]) ? 1 : 0;
            edits += Integer.parseInt(words[6]);
            stoodStill += Long.parseLong(words[9]);
            if (!words[7].equals("[]")) {
                where.add(words[7]);
            }
            if (!words[2].equals("0")) {
                where.add("held up " + words[8]);
            }
        }
        var result =
                "%d seeds × %d events, %d edits in the files, %d uncaught, %d freezes, %d files as on the screen %s"
                                .formatted(seeds, events, edits, uncaught, freezes, good, where.isEmpty() ? "" : where)
                        + (stoodStill == 0 ? "" : "; the computer itself stood still for " + stoodStill + " ms");
        var control = "a planted bug and a planted freeze are found: " + teeth;
        boolean reached = uncaught == 0 && good == seeds;
        return reached
                ? Outcome.measured(freezes == 0, result, teeth, control)
                : Outcome.of(false, result, teeth, control);
    }

    private static String[] words(Run run, int seed, int events) throws Exception {
        var options = List.of(
                "-Xmx1g",
                // As the installed program has it (packaging/Package.java).
                "-XX:+UseSerialGC",
                "-XX:SoftRefLRUPolicyMSPerMB=50",
                "-Xms32m",
                // Compiled further than the installed one: the platform without a screen copies each picture dot by dot
                // on the JavaFX thread, which would be most of what that does.
                "-XX:TieredStopAtLevel=4",
                // A fault says where it is, however often it comes.
                "-XX:-OmitStackTraceInFastThrow",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Djava.util.logging.config.file=src/test/resources/logging.properties",
                "-Dsabor.data=" + run.folder());
        try (var child = Children.in(run.folder())
                .withClassPath(System.getProperty("java.class.path"))
                .start(Class.forName("org.sabor.app.Monkey"), options, run.folder(), seed, events)) {
            for (var line = child.answerOrEnd(); line != null; line = child.answerOrEnd()) {
                if (line.startsWith("result\t")) {
                    return line.split("\t", -1);
                }
            }
            throw new IOException("the window ended without a word");
        }
    }
}
