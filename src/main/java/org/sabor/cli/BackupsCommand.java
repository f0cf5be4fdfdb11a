package org.sabor.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sabor.json.Json;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.store.Backup;
import org.sabor.store.BackupContent;
import org.sabor.store.Restore;
import org.sabor.store.Salvage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `sabor backups`: the backups of a file, which may be damaged or missing; one of them as a new file; or what can be
/// read of a damaged file.
@Command(
        name = "backups",
        footer = {
            "sabor backups seminar.sabor",
            "sabor backups seminar.sabor --restore 12 --as restored.sabor",
            "sabor backups seminar.sabor --salvage --as gathered.sabor"
        })
final class BackupsCommand implements Callable<Integer> {
    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "FILE.sabor", descriptionKey = "cli.backups-file")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    Path file;

    @Option(names = "--restore", paramLabel = "ID", descriptionKey = "cli.backups-restore")
    @Nullable
    String restore;

    @Option(names = "--salvage", descriptionKey = "cli.backups-salvage")
    boolean salvage;

    @Option(names = "--as", paramLabel = "OTHER.sabor", descriptionKey = "cli.backups-as")
    @Nullable
    Path target;

    private final Console console;

    BackupsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean makes = restore != null || salvage;
        if ((restore != null && salvage) || makes != (target != null)) {
            throw new Failure(Failure.Exit.USAGE, Message.of("cli.backups-needs"));
        }
        if (target == null) {
            list();
        } else if (restore != null) {
            restore(restore, target);
        } else {
            salvage(target);
        }
        return 0;
    }

    private void list() {
        var backups = console.safekeeping().backups();
        var found = backups.of(file);
        if (found.isEmpty() && !Files.exists(file)) {
            throw new Failure(Failure.Exit.INPUT_REFUSED, Message.of("file.missing", name(file)));
        }
        var now = backups.now(file).orElse(null);
        if (common.json) {
            var answer = Json.strict().mapper().createArrayNode();
            found.forEach(each -> answer.add(answer(each, now)));
            console.answer(answer);
            return;
        }
        console.say("cli.backups-count", found.size(), name(file));
        for (var each : found) {
            console.out().println("  " + each.id() + "  " + said(each, now));
        }
    }

    private String said(Backup backup, @Nullable BackupContent now) {
        var messages = console.messages();
        var moment = messages.moment(LocalDateTime.ofInstant(backup.at(), ZoneId.systemDefault()));
        var content = backup.content();
        if (content == null) {
            return messages.text("cli.backup-unreadable", moment);
        }
        var counts =
                messages.text("cli.backup", moment, content.participants(), content.sessions(), content.attendance());
        return now == null
                ? counts
                : counts + " – " + differences(content, now).stream().collect(Collectors.joining(", "));
    }

    private List<String> differences(BackupContent content, BackupContent now) {
        return content.differences(now).stream().map(console.messages()::text).toList();
    }

    private ObjectNode answer(Backup backup, @Nullable BackupContent now) {
        var entry = Json.strict().mapper().createObjectNode();
        entry.put("id", backup.id()).put("at", backup.at().toString());
        var content = backup.content();
        entry.put("readable", content != null);
        if (content != null) {
            entry.put("title", content.title().in(console.messages().language()))
                    .put("participants", content.participants())
                    .put("sessions", content.sessions())
                    .put("attendance", content.attendance());
            var differences = entry.putArray("differences");
            if (now != null) {
                differences(content, now).forEach(differences::add);
            }
        }
        return entry;
    }

    private void restore(String id, Path to) {
        var keeping = console.safekeeping();
        var chosen = keeping.backups().of(file).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new Failure(Failure.Exit.INPUT_REFUSED, Message.of("cli.backups-unknown", id, name(file))));
        var made = new Restore(keeping).asCopy(chosen.path(), to);
        if (common.json) {
            console.answer(Json.strict()
                    .mapper()
                    .createObjectNode()
                    .put("restored", id)
                    .put("file", made.toString()));
        } else {
            console.say("cli.backup-restored", id, name(made));
        }
    }

    private void salvage(Path to) {
        var report = Salvage.gather(file, to, console.clock());
        var losses = report.losses().stream().map(console.messages()::text).toList();
        if (common.json) {
            console.answer(salvaged(report.gathered(), losses, to));
        } else {
            console.say("cli.backups-salvaged", report.gathered(), name(to));
            losses.forEach(each -> console.out().println("  • " + each));
        }
    }

    private static JsonNode salvaged(int gathered, List<String> losses, Path to) {
        var answer = Json.strict().mapper().createObjectNode();
        answer.put("gathered", gathered).put("file", to.toAbsolutePath().toString());
        var array = answer.putArray("losses");
        losses.forEach(array::add);
        return answer;
    }

    private static String name(Path path) {
        var name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
