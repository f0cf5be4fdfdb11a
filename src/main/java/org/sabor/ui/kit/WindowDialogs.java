package org.sabor.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.message.Trace;

/// Dialogs over the program's window.
public final class WindowDialogs implements Dialogs {
    private static final double LEAST_WIDTH = 440;
    private static final double MOST_WIDTH = 800;
    private static final double SIDES = 48;

    private static final Logger LOG = Logger.getLogger(WindowDialogs.class.getName());

    private final Window owner;
    private final Messages messages;
    private File last = new File("");

    /// Dialogs over this window.
    public WindowDialogs(Window owner, Messages messages) {
        this.owner = owner;
        this.messages = messages;
    }

    @Override
    public void failure(Failure failure) {
        trouble(messages.text("kit.dialog.failure"), messages.text(failure.text()), failure);
    }

    @Override
    public void unexpected(Throwable bug) {
        LOG.log(Level.SEVERE, () -> "unexpected: " + Trace.of(bug));
        trouble(messages.text("kit.dialog.unexpected"), messages.text("kit.dialog.unexpected-text"), bug);
    }

    private void trouble(String title, String sentence, Throwable cause) {
        var details = Trace.of(cause);
        var area = new TextArea(details);
        area.setId("dialog-details");
        area.setEditable(false);
        area.setAccessibleText(messages.text("kit.dialog.details"));
        area.setPrefSize(640, 240);
        var dialog = dialog(title, Styles.label(sentence));
        dialog.getDialogPane().setExpandableContent(area);
        var copy = new ButtonType(messages.text("kit.dialog.copy"), ButtonData.LEFT);
        var close = close();
        dialog.getDialogPane().getButtonTypes().setAll(copy, close);
        if (dialog.getDialogPane().lookupButton(copy) instanceof Button button) {
            button.setId("dialog-copy");
            button.addEventFilter(javafx.event.ActionEvent.ACTION, event -> {
                var content = new ClipboardContent();
                // Not the sentence: it may name a file or a person, and this is passed on.
                content.putString(title + "\n\n" + details);
                Clipboard.getSystemClipboard().setContent(content);
                event.consume();
            });
        }
        if (dialog.getDialogPane().lookupButton(close) instanceof Button button) {
            button.setDefaultButton(true);
        }
        dialog.showAndWait();
    }

    private ButtonType close() {
        return new ButtonType(messages.text("kit.dialog.close"), ButtonData.CANCEL_CLOSE);
    }

    /// A dialog's pane whose button for the details speaks the language of the window: JavaFX has no Bulgarian.
    private final class Pane extends DialogPane {
        @Override
        protected Node createDetailsButton() {
            var link = new Hyperlink();
            link.setId("dialog-show-details");
            link.textProperty()
                    .bind(expandedProperty()
                            .map(shown ->
                                    messages.text(shown ? "kit.dialog.hide-details" : "kit.dialog.show-details")));
            link.setOnAction(_ -> setExpanded(!isExpanded()));
            return link;
        }
    }

    private Dialog<ButtonType> dialog(String title, Node content) {
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.setTitle(title);
        dialog.setResizable(true);
        var pane = new Pane();
        dialog.setDialogPane(pane);
        pane.setId("dialog");
        Styles.dress(pane);
        pane.setHeaderText(title);
        pane.setContent(content);
        // What says how wide it is has the room; a sentence is not made wider than it is read with ease.
        boolean sized = content instanceof Region region && region.getPrefWidth() > LEAST_WIDTH;
        pane.setMinWidth(sized ? ((Region) content).getPrefWidth() + SIDES : LEAST_WIDTH);
        pane.setMaxWidth(sized ? Double.MAX_VALUE : MOST_WIDTH);
        return dialog;
    }

    @Override
    public boolean confirm(Message question, Message yes) {
        // Enter leaves everything as it is.
        return ask(Message.of("kit.dialog.confirm"), Styles.label(messages.text(question)), yes, false);
    }

    @Override
    public boolean ask(Message title, Node content, Message yes) {
        return ask(title, content, yes, true);
    }

    private boolean ask(Message title, Node content, Message yes, boolean byEnter) {
        var dialog = dialog(messages.text(title), content);
        var does = new ButtonType(messages.text(yes), ButtonData.OK_DONE);
        var leaves = new ButtonType(messages.text("kit.dialog.cancel"), ButtonData.CANCEL_CLOSE);
        dialog.getDialogPane().getButtonTypes().setAll(does, leaves);
        dialog.getDialogPane().lookupButton(does).setId("dialog-yes");
        dialog.getDialogPane().lookupButton(leaves).setId("dialog-cancel");
        if (!byEnter
                && dialog.getDialogPane().lookupButton(does) instanceof Button yesButton
                && dialog.getDialogPane().lookupButton(leaves) instanceof Button noButton) {
            yesButton.setDefaultButton(false);
            noButton.setDefaultButton(true);
        }
        Optional<ButtonType> answer = dialog.showAndWait();
        return answer.filter(does::equals).isPresent();
    }

    @Override
    public void tell(Message title, Node content) {
        var dialog = dialog(messages.text(title), content);
        dialog.getDialogPane().getButtonTypes().setAll(close());
        dialog.showAndWait();
    }

    @Override
    public @Nullable Path open(FileKind kind) {
        return path(chooser(kind, "kit.dialog.open-file").showOpenDialog(owner));
    }

    @Override
    public List<Path> openSeveral(FileKind kind) {
        // Null where the person left.
        @Nullable List<File> chosen = chooser(kind, "kit.dialog.open-file").showOpenMultipleDialog(owner);
        if (chosen == null || chosen.isEmpty()) {
            return List.of();
        }
        path(chosen.getFirst());
        return chosen.stream().map(File::toPath).toList();
    }

    @Override
    public @Nullable Path save(FileKind kind, String suggestedName) {
        var chooser = chooser(kind, "kit.dialog.save-file");
        chooser.setInitialFileName(suggestedName);
        var chosen = path(chooser.showSaveDialog(owner));
        if (chosen == null || kind.ends(chosen)) {
            return chosen;
        }
        return chosen.resolveSibling(
                chosen.getFileName() + kind.patterns().getFirst().substring(1));
    }

    @Override
    public @Nullable Path folder(Message title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(messages.text(title));
        return path(chooser.showDialog(owner));
    }

    private FileChooser chooser(FileKind kind, String titleKey) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text(titleKey));
        var documents = documents();
        if (documents != null) {
            chooser.setInitialDirectory(documents);
        }
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(messages.text(kind), kind.patterns()));
        return chooser;
    }

    /// Where people keep their files: the folder in which the last one was chosen, else the user's documents.
    private @Nullable File documents() {
        var home = System.getProperty("user.home", "");
        for (var place : List.of(last, new File(home, "Documents"), new File(home))) {
            if (place.isDirectory()) {
                return place;
            }
        }
        return null;
    }

    private @Nullable Path path(@Nullable File file) {
        if (file != null && file.getParentFile() != null) {
            last = file.getParentFile();
        }
        return file == null ? null : file.toPath();
    }
}
