package org.sabor.reliability;

import java.io.IOException;
import java.util.List;

/// RELIABILITY A4: the n-th operation on the disk fails, for every n.
final class FailAtN {
    private FailAtN() {}

    static List<Check> checks() {
        return List.of(new Check(
                "A4",
                "the n-th write, sync, opening, cut, removal or renaming fails (no space, input/output, read only),"
                    + " once with a second try or for good, for steps, an import, a copy, a backup, a file brought up"
                    + " to date, people taken out for good, a backup put in place of its file; every n in full, one of"
                    + " 29 else",
                "100 %: the file opens with the old or the new state, nothing said to be saved is not, nothing stays"
                        + " behind, a sentence with its cause",
                FailAtN::failing));
    }

    private static Outcome failing(Run run) throws IOException, InterruptedException {
        var folder = run.folder();
        var shim = Shim.compiled(folder);
        if (shim.isEmpty()) {
            return Shim.missing();
        }
        var children = Children.in(folder);
        var honest = words(run, shim.get(), children, run.times(29, 1), false);
        var lying = words(run, shim.get(), children, run.times(101, 29), true);
        return Outcome.of(
                honest.bad == 0 && honest.failed > 0,
                "%d runs, in %d an operation failed, %d refusals said %s, %d wrong %s"
                        .formatted(honest.runs, honest.failed, honest.refusals, honest.keys, honest.bad, honest.first),
                lying.bad > 0,
                "where every step counts as said to be saved: %d of %d wrong".formatted(lying.bad, lying.runs));
    }

    private record Words(int runs, int failed, int refusals, int bad, String keys, String first) {}

    private static Words words(Run run, Shim shim, Children children, int stride, boolean lying)
            throws IOException, InterruptedException {
        var memory = run.memory();
        var control = run.folder().resolve("control");
        try (var clerk = children.begun(List.of(), shim.governing(memory, control))
                .start(FailingClerk.class, List.of(), memory, control, stride, lying)) {
            var words = clerk.answer().split("\t", -1);
            clerk.end();
            return new Words(
                    Integer.parseInt(words[0]),
                    Integer.parseInt(words[1]),
                    Integer.parseInt(words[2]),
                    Integer.parseInt(words[3]),
                    words[4],
                    words[3].equals("0") ? "" : words[5]);
        }
    }
}
