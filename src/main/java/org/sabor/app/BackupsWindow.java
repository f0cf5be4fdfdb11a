package org.sabor.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.store.Backup;
import org.sabor.store.BackupContent;
import org.sabor.store.DataFolder;
import org.sabor.store.Editor;
import org.sabor.store.PlaceNotice;
import org.sabor.store.Restore;
import org.sabor.store.Safekeeping;
import org.sabor.store.Salvage;
import org.sabor.ui.backups.BackupsPane;
import org.sabor.ui.backups.BackupsPane.Way;
import org.sabor.ui.backups.KeptBackup;
import org.sabor.ui.kit.FileKind;
import org.sabor.ui.kit.Frame;

/// The backups of a file in the window: what there is, and bringing one back. Nothing is brought back by itself, and
/// what takes the place of something newer or fuller is asked for twice (RELIABILITY C5).
final class BackupsWindow {
    private final Frame frame;
    private final Consumer<Runnable> leave;
    private final Consumer<Path> open;
    private final Consumer<Path> openAnyway;
    private final Safekeeping keeping;

    /// In this window.
    ///
    /// @param leave closes the open seminar, if one is, and goes on; not where the person wants to stay
    /// @param open opens a file
    /// @param openAnyway opens a file although it is damaged
    BackupsWindow(Frame frame, Consumer<Runnable> leave, Consumer<Path> open, Consumer<Path> openAnyway) {
        this.frame = frame;
        this.leave = leave;
        this.open = open;
        this.openAnyway = openAnyway;
        this.keeping = new Safekeeping(
                DataFolder.ofUser(),
                InstantSource.system(),
                warning -> frame.notices().warn(warning));
    }

    /// Deletes, in the background, the backups that are older than they may become, of all files.
    void ageOut() {
        frame.tasks()
                .job(Message.of("backups.reading"), _ -> {
                    keeping.backups().ageOut();
                    return keeping;
                })
                .quietly()
                .start();
    }

    /// Says once, in the background, where a file lies that was opened, if files get lost there more easily.
    void sayWhere(Path file) {
        frame.tasks()
                .job(Message.of("app.opening"), _ -> PlaceNotice.of(file, DataFolder.ofUser()))
                .then(notice -> notice.ifPresent(said -> frame.notices().warn(said)))
                .quietly()
                .start();
    }

    /// Whether the backups of a file that was refused may help.
    static boolean helps(Failure failure) {
        return failure.exit() == Failure.Exit.BAD_FILE || failure.text().key().equals("file.missing");
    }

    /// Says why a file was not opened, and shows its backups where the person wants to see them.
    void offer(Path file, Failure why) {
        if (frame.dialogs().confirm(why.text(), Message.of("backups.show"))) {
            boolean differs = why.text().key().equals("file.differs");
            boolean missing = why.text().key().equals("file.missing");
            show(
                    file,
                    missing
                            ? List.of(Way.IN_PLACE, Way.AS_COPY)
                            : differs
                                    ? List.of(Way.IN_PLACE, Way.AS_COPY, Way.SALVAGE, Way.GO_ON)
                                    : List.of(Way.IN_PLACE, Way.AS_COPY, Way.SALVAGE));
        }
    }

    /// Shows the backups of a file that is whole: whoever only says yes changes nothing of what is there.
    void show(Path file) {
        show(file, List.of(Way.AS_COPY, Way.IN_PLACE, Way.SALVAGE));
    }

    private record Found(List<Backup> backups, @Nullable BackupContent now) {}

    private void show(Path file, List<Way> ways) {
        frame.tasks()
                .job(Message.of("backups.reading"), _ -> {
                    var backups = keeping.backups();
                    return new Found(backups.of(file), backups.now(file).orElse(null));
                })
                .then(found -> choose(file, ways, found))
                .start();
    }

    private void choose(Path file, List<Way> ways, Found found) {
        var rows = found.backups.stream().map(each -> row(each, found.now)).toList();
        var pane = new BackupsPane(Message.of("backups.what", name(file)), rows, ways, frame.messages());
        if (!frame.dialogs().ask(Message.of("backups.title"), pane, Message.of("backups.do"))) {
            return;
        }
        var backup = pane.chosen()
                .flatMap(row -> found.backups.stream()
                        .filter(each -> each.id().equals(row.id()))
                        .findFirst());
        pane.way().ifPresent(way -> {
            switch (way) {
                case AS_COPY -> backup.ifPresent(this::asCopy);
                case IN_PLACE -> backup.ifPresent(each -> inPlace(each, file, found.now));
                case SALVAGE -> salvage(file);
                case GO_ON -> openAnyway.accept(file);
            }
        });
    }

    private static KeptBackup row(Backup backup, @Nullable BackupContent now) {
        var content = backup.content();
        return new KeptBackup(
                backup.id(),
                LocalDateTime.ofInstant(backup.at(), ZoneId.systemDefault()),
                content == null
                        ? null
                        : new KeptBackup.Counts(content.participants(), content.sessions(), content.attendance()),
                content == null || now == null ? List.of() : content.differences(now),
                content != null && now != null && content.losesFrom(now));
    }

    private void asCopy(Backup backup) {
        saving(file -> frame.tasks()
                .job(Message.of("backups.restoring"), _ -> new Restore(keeping).asCopy(backup.path(), file))
                .then(made -> leave.accept(() -> open.accept(made)))
                .start());
    }

    private void inPlace(Backup backup, Path file, @Nullable BackupContent now) {
        var content = backup.content();
        if (content != null && sure(backup, content, file, now)) {
            leave.accept(() -> frame.tasks()
                    .job(Message.of("backups.restoring"), _ -> {
                        new Restore(keeping).inPlace(backup.path(), file, number -> kept(file, number), editor());
                        return file;
                    })
                    .then(open)
                    .start());
        }
    }

    /// Asks once more where something of now would be lost or nobody knows; not where there is nothing to lose.
    private boolean sure(Backup backup, BackupContent content, Path file, @Nullable BackupContent now) {
        var moment = frame.messages().moment(LocalDateTime.ofInstant(backup.at(), ZoneId.systemDefault()));
        var yes = Message.of("backups.sure");
        if (now != null) {
            return !content.losesFrom(now)
                    || frame.dialogs()
                            .confirm(Message.of("backups.sure-loses", moment, differences(content, now)), yes);
        }
        return !Files.exists(file)
                || frame.dialogs().confirm(Message.of("backups.sure-damaged", name(file), moment), yes);
    }

    private String differences(BackupContent content, BackupContent now) {
        return String.join(
                ", ",
                content.differences(now).stream().map(frame.messages()::text).toList());
    }

    /// The name under which the file as it was is kept.
    private String kept(Path file, int number) {
        var plain = name(file).replaceAll("\\.sabor$", "");
        return frame.messages().text("backups.kept-name", plain) + (number == 0 ? "" : " " + (number + 1)) + ".sabor";
    }

    private static Editor editor() {
        return new Editor(InstantSource.system(), System.getProperty("user.name", "?"), Runnable::run, _ -> {});
    }

    private void salvage(Path file) {
        saving(target -> leave.accept(() -> frame.tasks()
                .job(Message.of("backups.gathering"), _ -> Salvage.gather(file, target, InstantSource.system()))
                .then(report -> salvaged(report, target))
                .start()));
    }

    private void salvaged(Salvage.Report report, Path target) {
        var losses = new ListView<String>();
        losses.setId("salvage-losses");
        losses.getItems().add(frame.messages().text("cli.backups-salvaged", report.gathered(), name(target)));
        report.losses().forEach(each -> losses.getItems().add(frame.messages().text(each)));
        frame.dialogs().tell(Message.of("backups.gathered"), losses);
        open.accept(target);
    }

    private void saving(Consumer<Path> then) {
        var target = frame.dialogs().save(FileKind.SABOR, frame.messages().text("backups.copy-name") + ".sabor");
        if (target != null) {
            then.accept(target);
        }
    }

    private static String name(Path file) {
        var name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
