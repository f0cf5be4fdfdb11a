package org.sabor.ui.speakers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.exchange.SlidesFolder;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.model.Id;
import org.sabor.model.Limits;
import org.sabor.model.Session;
import org.sabor.model.Speaker;
import org.sabor.model.SpeakerEdits;
import org.sabor.model.TalkFile;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Choice;
import org.sabor.ui.kit.FileKind;
import org.sabor.ui.kit.FileSize;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.Styles;
import org.sabor.workspace.Workspace;

/// The presentations of a speaker: added, given to a session, saved out, removed.
final class TalkFiles extends VBox {
    private static final int MOST_MEGABYTES = 45;

    private final Workspace workspace;
    private final Frame frame;
    private final Desk desk;
    private final SpeakerTexts texts;
    private final VBox list = new VBox(8);
    private @Nullable Id<Speaker> of;
    private List<Object> shown = List.of();

    TalkFiles(Workspace workspace, Frame frame, Desk desk) {
        super(8);
        this.workspace = workspace;
        this.frame = frame;
        this.desk = desk;
        texts = new SpeakerTexts(frame.messages());
        setId("speaker-files");
        var add = new Actions(frame.messages()).action("speaker.add-files", Icons.ADD, this::add);
        getChildren().setAll(list, Actions.button(add));
    }

    /// Shows the presentations of this speaker.
    void show(Speaker speaker) {
        of = speaker.id();
        var sessions = sessions(speaker);
        List<Object> now = List.of(speaker.id(), speaker.files(), sessions);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        list.getChildren().clear();
        if (speaker.files().isEmpty()) {
            list.getChildren().add(Styles.label(frame.messages().text("speaker.no-files"), Styles.MUTED));
        }
        for (int i = 0; i < speaker.files().size(); i++) {
            list.getChildren().add(line(i, speaker.files().get(i), sessions));
        }
    }

    /// Those the speaker speaks in, and those files are for already.
    private List<Session> sessions(Speaker speaker) {
        var seminar = workspace.seminar();
        var sessions = new ArrayList<>(seminar.sessionsWith(speaker.participant()));
        speaker.files().stream()
                .map(file -> seminar.sessions().find(file.session()))
                .flatMap(Stream::ofNullable)
                .filter(session -> !sessions.contains(session))
                .distinct()
                .forEach(sessions::add);
        return sessions;
    }

    private Node line(int at, TalkFile file, List<Session> sessions) {
        var messages = frame.messages();
        var id = "speaker-file-" + (at + 1);
        var name = Styles.label(file.name());
        name.setId(id);
        var size = Styles.label(FileSize.text(file.size(), messages), Styles.MUTED, Styles.SMALL);
        size.setMinWidth(USE_PREF_SIZE);
        var save = tool(Icons.SAVE, messages.text("speaker.save-file", file.name()), () -> save(file));
        save.setId(id + "-save");
        var remove =
                tool(Icons.REMOVE, messages.text("speaker.remove-file", file.name()), () -> change(file, _ -> null));
        remove.setId(id + "-remove");
        var words = new VBox(2, name, size);
        HBox.setHgrow(words, Priority.ALWAYS);
        var head = new HBox(8, Icons.DOCUMENTS.node(), words, save, remove);
        var card = Styles.with(new VBox(8, head), Styles.CARD);
        if (!sessions.isEmpty()) {
            card.getChildren().add(choice(id, file, sessions));
        }
        return card;
    }

    private ComboBox<Optional<Session>> choice(String id, TalkFile file, List<Session> sessions) {
        var messages = frame.messages();
        ComboBox<Optional<Session>> box = Choice.box(
                id + "-session",
                session -> session.map(each -> texts.session(each, workspace.seminar()))
                        .orElse(messages.text("speaker.file-general")));
        box.setAccessibleText(messages.text("speaker.file-session", file.name()));
        box.getItems().add(Optional.empty());
        sessions.forEach(session -> box.getItems().add(Optional.of(session)));
        box.setMinWidth(0);
        box.setPrefWidth(240);
        box.setValue(sessions.stream()
                .filter(session -> session.id().equals(file.session()))
                .findFirst());
        box.setOnAction(_ -> {
            var chosen = box.getValue();
            change(file, each -> each.withSession(chosen.map(Session::id).orElse(null)));
        });
        return box;
    }

    private static Button tool(Icons icon, String text, Runnable work) {
        var button = Styles.with(new Button("", icon.node()), Styles.QUIET, "button-icon", "small");
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
        button.setOnAction(_ -> work.run());
        return button;
    }

    private void add() {
        var speaker = of;
        var chosen = speaker == null ? List.<Path>of() : frame.dialogs().openSeveral(FileKind.PRESENTATION);
        if (speaker == null || chosen.isEmpty()) {
            return;
        }
        frame.tasks()
                .job(Message.of("speaker.reading-files"), progress -> {
                    var read = new ArrayList<TalkFile>();
                    for (int i = 0; i < chosen.size(); i++) {
                        progress.at(i, chosen.size());
                        read.add(read(chosen.get(i)));
                    }
                    return read;
                })
                .then(read -> added(speaker, read))
                .start();
    }

    /// Puts the bytes of this file where they are kept. For a worker thread.
    private TalkFile read(Path file) {
        var full = String.valueOf(file.getFileName());
        var name = full.length() <= Limits.LINE ? full : full.substring(full.length() - Limits.LINE);
        try {
            long size = Files.size(file);
            if (size > MOST_MEGABYTES * 1024L * 1024) {
                throw new Failure(
                        Failure.Exit.INPUT_REFUSED,
                        Message.of("speaker.file-too-large", name, (int) (size / 1024 / 1024), MOST_MEGABYTES));
            }
            if (size == 0) {
                throw new Failure(Failure.Exit.INPUT_REFUSED, Message.of("speaker.file-empty", name));
            }
            var bytes = Files.readAllBytes(file);
            return new TalkFile(name, desk.add().apply(bytes), bytes.length, null);
        } catch (IOException unreadable) {
            throw new Failure(Failure.Exit.INPUT_REFUSED, Message.of("speaker.file-unreadable", name), unreadable);
        }
    }

    /// A file that is there already is not added again. With one session, that is what it is for.
    private void added(Id<Speaker> id, List<TalkFile> read) {
        var seminar = workspace.seminar();
        var speaker = seminar.speakers().find(id);
        if (speaker == null) {
            return;
        }
        var sessions = seminar.sessionsWith(speaker.participant());
        var session = sessions.size() == 1 ? sessions.getFirst().id() : null;
        var files = new ArrayList<>(speaker.files());
        for (var file : read) {
            if (files.stream().noneMatch(each -> each.hash().equals(file.hash()))) {
                files.add(file.withSession(session));
            }
        }
        int added = files.size() - speaker.files().size();
        workspace.perform(SpeakerEdits.change(seminar, speaker.withFiles(files)));
        if (added < read.size()) {
            frame.notices().say(Message.of("speaker.files-there", read.size() - added));
        }
    }

    private void change(TalkFile file, Function<TalkFile, @Nullable TalkFile> after) {
        var seminar = workspace.seminar();
        var speaker = seminar.speakers().find(of);
        if (speaker != null) {
            var files = speaker.files().stream()
                    .map(each -> each.equals(file) ? after.apply(each) : each)
                    .flatMap(Stream::ofNullable)
                    .toList();
            workspace.perform(SpeakerEdits.change(seminar, speaker.withFiles(files)));
        }
    }

    private void save(TalkFile file) {
        var target = frame.dialogs().save(FileKind.PRESENTATION, file.name());
        if (target != null) {
            frame.tasks()
                    .job(Message.of("speaker.saving-file"), _ -> SlidesFolder.save(file, desk.files(), target))
                    .then(_ -> frame.notices().say(Message.of("speaker.file-saved", file.name())))
                    .start();
        }
    }
}
