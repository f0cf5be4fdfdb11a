package org.sabor.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.sabor.json.Json;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.model.Attachments;
import org.sabor.model.Seminar;
import org.sabor.store.SeminarFile;

/// Makes a new file and says so, or says what would be made.
record NewSeminarFile(Console console, boolean json, boolean dryRun) {
    void create(Path file, Seminar seminar, Attachments pictures) {
        if (dryRun) {
            check(file);
        } else {
            SeminarFile.create(file, seminar, pictures, console.editor()).close();
        }
        int rows = seminar.rows().size();
        if (json) {
            console.answer(Json.strict()
                    .mapper()
                    .createObjectNode()
                    .put("file", file.toString())
                    .put("created", !dryRun)
                    .put("participants", seminar.participants().size())
                    .put("rows", rows));
        } else if (dryRun) {
            console.say(
                    "cli.would-create", file.toString(), seminar.participants().size(), rows);
        } else {
            console.say("cli.created", file.toString(), seminar.participants().size(), rows);
        }
    }

    private static void check(Path file) {
        var name = file.toString();
        if (Files.exists(file)) {
            throw new Failure(Failure.Exit.TARGET_REFUSED, Message.of("file.exists", name));
        }
        var folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Failure(Failure.Exit.TARGET_REFUSED, Message.of("file.folder-missing", name));
        }
        if (!Files.isWritable(folder)) {
            throw new Failure(Failure.Exit.TARGET_REFUSED, Message.of("file.no-access", name));
        }
    }
}
