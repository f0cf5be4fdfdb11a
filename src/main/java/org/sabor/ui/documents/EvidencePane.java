package org.sabor.ui.documents;

import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;
import org.sabor.evidence.EvidenceFolder;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.print.Choices;
import org.sabor.print.DocumentLanguage;
import org.sabor.print.Request;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Choice;
import org.sabor.ui.kit.FileKind;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.LastWish;
import org.sabor.ui.kit.Nullables;
import org.sabor.ui.kit.Progress;
import org.sabor.ui.kit.Styles;

/// The evidence folder: first what a funder would miss, then how and where it is written, then how far it is.
final class EvidencePane extends ScrollPane {
    private final Frame frame;
    private final Messages messages;
    private final Desk desk;
    private final Prints prints;
    private final Supplier<Request> wish;
    private final LastWish looking;
    private final Label missing = Styles.label("");
    private final Label files = Styles.label("", Styles.MUTED);
    private final RadioButton folder = new RadioButton();
    private final RadioButton zip = new RadioButton();
    private final RadioButton locked = new RadioButton();
    private final PasswordFields password;
    private final ComboBox<DocumentLanguage> language;
    private final ProgressBar bar = new ProgressBar();
    private final Label count = Styles.label("");
    private final HBox progress = new HBox(8);
    private final Action write;
    private final Action cancel;
    private final Action show;
    private @Nullable Progress running;
    private @Nullable Path written;

    /// @param wish how documents are wished at the moment
    /// @param close takes this away
    EvidencePane(Frame frame, Desk desk, Prints prints, Supplier<Request> wish, Runnable close) {
        this.frame = frame;
        this.messages = frame.messages();
        this.desk = desk;
        this.prints = prints;
        this.wish = wish;
        looking = new LastWish(frame.tasks());
        setId("evidence-folder");
        var actions = new Actions(messages);
        write = actions.action("documents.evidence-write", Icons.SAVE, this::write);
        cancel = actions.action("documents.evidence-cancel", Icons.CLOSE, this::cancel);
        show = actions.action("documents.evidence-show", Icons.OPEN_FILE, this::showWritten);
        var leave = actions.action("documents.evidence-leave", Icons.BACK, close);
        language = Choice.box("evidence-language", messages::text);
        language.getItems().setAll(DocumentLanguage.values());
        language.setAccessibleText(messages.text("documents.language"));
        language.setMaxWidth(280);
        language.setOnAction(_ -> look());
        password = new PasswordFields(messages, "documents.evidence-password");
        missing.setId("evidence-missing");
        files.setId("evidence-files");
        count.setId("evidence-count");
        var ways = new ToggleGroup();
        way(folder, ways, "evidence-as-folder", "documents.evidence-folder");
        way(zip, ways, "evidence-as-zip", "documents.evidence-zip");
        way(locked, ways, "evidence-as-locked", "documents.evidence-locked");
        folder.setSelected(true);
        password.visibleProperty().bind(locked.selectedProperty());
        password.managedProperty().bind(locked.selectedProperty());
        password.setMaxWidth(420);
        progress.setAlignment(Pos.CENTER_LEFT);
        bar.setPrefWidth(280);
        progress.getChildren().setAll(bar, count, Actions.button(cancel));
        var content = new VBox(
                12,
                new HBox(8, Actions.button(leave, Styles.QUIET)),
                Styles.label(messages.text("documents.evidence-title"), Styles.TITLE),
                Styles.label(messages.text("documents.evidence-missing-title"), Styles.HEADING),
                missing,
                files,
                Styles.label(messages.text("documents.evidence-how"), Styles.HEADING),
                folder,
                zip,
                locked,
                password,
                new VBox(4, Styles.label(messages.text("documents.language")), language),
                new HBox(8, Actions.button(write, Styles.MAIN_ACTION), Actions.button(show)),
                progress);
        content.setPadding(new Insets(8, 16, 16, 12));
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        Styles.with(this, Styles.FORM);
        progress(null);
        locked.selectedProperty().addListener((_, _, _) -> usable());
        password.usable().addListener((_, _, _) -> usable());
    }

    private void way(RadioButton button, ToggleGroup group, String id, String key) {
        button.setId(id);
        button.setText(messages.text(key));
        button.setWrapText(true);
        button.setToggleGroup(group);
    }

    /// Begins: looks what is there and what is missing.
    void begin() {
        written = null;
        language.getSelectionModel().select(wish.get().language());
        look();
        progress(null);
        folder.requestFocus();
    }

    private Request request() {
        var request = wish.get();
        var chosen = Nullables.selected(language.getSelectionModel());
        return new Request(
                request.seminar(),
                request.pictures(),
                chosen == null ? request.language() : chosen,
                Choices.FOR_FUNDER,
                request.moment(),
                request.numbering());
    }

    private void look() {
        var request = request();
        files.setText(messages.text("documents.evidence-looking"));
        looking.wish(
                Message.of("documents.evidence-looking"), steps -> EvidenceFolder.of(request, steps::at), found -> {
                    var sentences = found.missing();
                    missing.setText(
                            sentences.isEmpty()
                                    ? messages.text("documents.evidence-nothing-missing")
                                    : String.join(
                                            "\n",
                                            sentences.stream()
                                                    .map(each -> "• " + messages.text(each))
                                                    .toList()));
                    files.setText(messages.text(
                            "documents.evidence-files", found.files().size()));
                });
    }

    private void usable() {
        write.setDisabled(
                running != null || (locked.isSelected() && !password.usable().get()));
    }

    private @Nullable Path target() {
        var name = "Evidence_" + request().moment().toLocalDate();
        if (!folder.isSelected()) {
            return frame.dialogs().save(FileKind.ZIP, name + ".zip");
        }
        var place = frame.dialogs().folder(Message.of("documents.evidence-where"));
        return place == null ? null : place.resolve(name);
    }

    private void write() {
        var target = target();
        if (target == null) {
            return;
        }
        char @Nullable [] secret = locked.isSelected() ? password.password() : null;
        var kept = prints.keep(request(), EvidenceFolder.documents());
        var done = new boolean[1];
        var ended = new boolean[1];
        var started = frame.tasks()
                .job(
                        Message.of("documents.evidence-writing"),
                        steps -> EvidenceFolder.of(kept.request(), steps::at).write(target, secret, steps::at))
                .then(items -> {
                    done[0] = true;
                    written = target;
                    frame.notices().say(Message.of("documents.evidence-written", items.size(), target.toString()));
                })
                .lastly(() -> {
                    ended[0] = true;
                    if (!done[0]) {
                        prints.takeBack(kept);
                    }
                    progress(null);
                })
                .start();
        if (!ended[0]) {
            progress(started);
        }
    }

    private void progress(@Nullable Progress of) {
        running = of;
        progress.setVisible(of != null);
        progress.setManaged(of != null);
        show.setDisabled(written == null);
        bar.progressProperty().unbind();
        count.textProperty().unbind();
        if (of != null) {
            bar.progressProperty().bind(of.fractionProperty());
            count.textProperty().bind(of.countProperty());
        }
        usable();
    }

    private void cancel() {
        if (running != null) {
            running.cancel();
        }
    }

    private void showWritten() {
        if (written != null) {
            desk.open()
                    .accept(
                            folder.isSelected()
                                    ? written
                                    : written.toAbsolutePath().getParent());
        }
    }
}
