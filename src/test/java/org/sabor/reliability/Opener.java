package org.sabor.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Failure;
import org.sabor.store.Editor;
import org.sabor.store.Loosened;
import org.sabor.store.Restore;
import org.sabor.store.SaveState;
import org.sabor.store.SeminarFile;

/// A process that does with a file what it is told, a line at a time, and answers each line with one.
final class Opener {
    private final Path path;
    private final List<SaveState> states = new ArrayList<>();
    private @Nullable SeminarFile file;
    private @Nullable Loosened raw;

    private Opener(Path path) {
        this.path = path;
    }

    static void main(String[] arguments) throws Exception {
        var opener = new Opener(Path.of(arguments[0]));
        IO.println("ready");
        for (var line = IO.readln(); line != null && !line.equals("end"); line = IO.readln()) {
            String answer;
            try {
                answer = opener.answer(line.split("\t", -1));
            } catch (Failure refused) {
                answer =
                        refused.text().key() + "\t" + refused.text().arguments().size();
            } catch (SQLException refused) {
                answer = "SQLException";
            }
            IO.println(answer);
        }
    }

    private String answer(String[] words) throws SQLException, IOException {
        switch (words[0]) {
            case "open" ->
                file = SeminarFile.open(
                        path, new Editor(KillLoop.editor().clock(), words[1], Runnable::run, states::add));
            case "read" -> SeminarFile.openReadOnly(path).close();
            case "step" -> {
                var open = Objects.requireNonNull(file);
                open.writer().accept(new Operations(Long.parseLong(words[1])).nextDone(open.seminar()));
                return states.getLast() instanceof SaveState.NotSaved(var why, var waiting)
                        ? why.key() + "\t" + waiting
                        : "saved";
            }
            case "replace" -> Objects.requireNonNull(file).replaceForGood(RecordedClerk.nameless(), Set.of());
            case "backup" ->
                Objects.requireNonNull(
                                BitRot.keeping(path.resolveSibling("data")).safekeeping())
                        .backUp(path);
            case "restore" ->
                new Restore(Objects.requireNonNull(
                                BitRot.keeping(path.resolveSibling("data")).safekeeping()))
                        .inPlace(
                                path.resolveSibling("backup"),
                                path,
                                number -> "kept" + number + ".sabor",
                                KillLoop.editor());
            case "close" -> Objects.requireNonNull(file).close();
            case "raw" -> raw = Loosened.connection(path);
            case "run" -> Objects.requireNonNull(raw).run(words[1]);
            case "touch" -> Files.newInputStream(path).close();
            case "unraw" -> Objects.requireNonNull(raw).close();
            default -> throw new IllegalArgumentException(words[0]);
        }
        return words[0];
    }
}
