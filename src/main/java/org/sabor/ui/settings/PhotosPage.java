package org.sabor.ui.settings;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;
import org.sabor.model.Id;
import org.sabor.model.Photo;
import org.sabor.model.PhotoEdits;
import org.sabor.model.Picture;
import org.sabor.model.Seminar;
import org.sabor.print.PhotoFile;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.EmptyPlace;
import org.sabor.ui.kit.FileKind;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.Panes;
import org.sabor.ui.kit.Styles;
import org.sabor.workspace.Workspace;

/// The photographs of the report, small, in their order; added from files or by dropping files here, described in the
/// form beside.
final class PhotosPage extends BorderPane {
    private static final double WIDTH = 160;
    private static final double HEIGHT = 112;

    private final Workspace workspace;
    private final Frame frame;
    private final Messages messages;
    private final PictureShelf shelf;
    private final PhotoForm form;
    private final FlowPane tiles = new FlowPane(8, 8);
    private final StackPane place;
    private final EmptyPlace none;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<String, Image> images = new HashMap<>();
    private final Action earlier;
    private final Action later;
    private final Action remove;
    private @Nullable Id<Photo> chosen;

    /// What came of files.
    private record Taken(List<String> hashes, List<Message> refused) {}

    PhotosPage(Workspace workspace, Frame frame, PictureShelf shelf) {
        this.workspace = workspace;
        this.frame = frame;
        this.messages = frame.messages();
        this.shelf = shelf;
        form = new PhotoForm(workspace, messages);
        var actions = new Actions(messages);
        var add = actions.action("photo.add", Icons.ADD, this::add);
        earlier = actions.action("photo.earlier", Icons.UP, () -> move(-1));
        later = actions.action("photo.later", Icons.DOWN, () -> move(1));
        remove = actions.action("photo.remove", Icons.REMOVE, this::remove);
        none = new EmptyPlace("photo-none", messages.text("photo.none"), add);
        tiles.setId("photo-tiles");
        tiles.setPadding(new Insets(4));
        place = new StackPane(none, tiles);
        var scrolled = Styles.with(new ScrollPane(place), Styles.FORM);
        scrolled.setFitToWidth(true);
        scrolled.setFitToHeight(true);
        scrolled.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setPadding(new Insets(0, 16, 8, 16));
        setTop(Panes.toolBar(
                Actions.button(add, Styles.MAIN_ACTION),
                Actions.button(earlier),
                Actions.button(later),
                Actions.button(remove),
                Panes.gap(),
                Styles.label(messages.text("photo.drop"), Styles.MUTED, Styles.SMALL)));
        setCenter(Panes.beside("photos-split", scrolled, form));
        scrolled.setOnDragOver(this::dragged);
        scrolled.setOnDragDropped(this::dropped);
        tiles.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        workspace.seminarProperty().addListener((_, before, now) -> {
            if (!before.photos().equals(now.photos())) {
                show(now);
            }
        });
        show(workspace.seminar());
    }

    PhotoForm form() {
        return form;
    }

    private void show(Seminar seminar) {
        var photos = PhotoEdits.inOrder(seminar);
        if (chosen == null || seminar.photos().find(chosen) == null) {
            chosen = photos.isEmpty() ? null : photos.getFirst().id();
        }
        boolean keyboard = tiles.lookupAll(".toggle-button").stream().anyMatch(Node::isFocused);
        tiles.getChildren().clear();
        photos.forEach(photo -> tiles.getChildren().add(tile(photo)));
        none.setVisible(photos.isEmpty());
        tiles.setVisible(!photos.isEmpty());
        choose(seminar.photos().find(chosen), keyboard);
    }

    private ToggleButton tile(Photo photo) {
        var view = new ImageView();
        view.setPreserveRatio(true);
        view.setFitWidth(WIDTH);
        view.setFitHeight(HEIGHT);
        image(photo.picture().hash(), view);
        var said = photo.caption().in(messages.language());
        var name = photo.number() + ". " + (said.isEmpty() ? messages.text("photo.no-caption") : said);
        var label = Styles.with(new Label(name), Styles.SMALL);
        label.setMaxWidth(WIDTH);
        var frameOf = new StackPane(view);
        frameOf.setMinSize(WIDTH, HEIGHT);
        frameOf.setPrefSize(WIDTH, HEIGHT);
        var button = new ToggleButton(name, new VBox(4, frameOf, label));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setId("photo-" + photo.number());
        button.setUserData(photo.id());
        button.setToggleGroup(group);
        button.setAccessibleText(name);
        button.setOnAction(_ -> choose(photo, true));
        return Styles.with(button, "photo-tile");
    }

    private void image(String hash, ImageView view) {
        var known = images.get(hash);
        if (known != null) {
            view.setImage(known);
            return;
        }
        frame.tasks()
                .job(Message.of("photo.showing"), _ -> {
                    var bytes = shelf.pictures().bytes(hash);
                    return new Image(
                            new ByteArrayInputStream(bytes == null ? new byte[0] : bytes),
                            2 * WIDTH,
                            2 * HEIGHT,
                            true,
                            true);
                })
                .then(image -> {
                    images.put(hash, image);
                    view.setImage(image);
                })
                .quietly()
                .start();
    }

    private void choose(@Nullable Photo photo, boolean keyboard) {
        chosen = photo == null ? null : photo.id();
        form.show(photo);
        int last = tiles.getChildren().size();
        for (var node : tiles.getChildren()) {
            if (node instanceof ToggleButton button) {
                boolean seen = button.getUserData().equals(chosen);
                button.setSelected(seen);
                if (seen && keyboard) {
                    button.requestFocus();
                }
            }
        }
        earlier.setDisabled(photo == null || photo.number() == 1);
        later.setDisabled(photo == null || photo.number() >= last);
        remove.setDisabled(photo == null);
    }

    private void keys(KeyEvent event) {
        boolean back = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.UP;
        boolean on = event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.DOWN;
        if (event.isAltDown() && (back || on)) {
            event.consume();
            move(back ? -1 : 1);
        } else if (event.getCode() == KeyCode.DELETE) {
            event.consume();
            remove();
        }
    }

    private @Nullable Photo chosenPhoto() {
        return workspace.seminar().photos().find(chosen);
    }

    private void move(int by) {
        form.keep();
        var photo = chosenPhoto();
        if (photo != null) {
            workspace.perform(PhotoEdits.move(workspace.seminar(), photo, by));
        }
    }

    private void remove() {
        var photo = chosenPhoto();
        if (photo != null) {
            workspace.perform(PhotoEdits.remove(workspace.seminar(), photo));
        }
    }

    private void add() {
        take(frame.dialogs().openSeveral(FileKind.PICTURE));
    }

    private void dragged(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        var files = event.getDragboard().getFiles();
        event.setDropCompleted(true);
        event.consume();
        take(files.stream().map(File::toPath).toList());
    }

    /// Takes what is a photograph among these files, and says which is not and why.
    void take(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        frame.tasks()
                .job(Message.of("photo.reading"), progress -> {
                    var hashes = new ArrayList<String>();
                    var refused = new ArrayList<Message>();
                    for (int i = 0; i < files.size(); i++) {
                        progress.at(i, files.size());
                        try {
                            hashes.add(shelf.add().apply(PhotoFile.read(files.get(i))));
                        } catch (Failure failure) {
                            refused.add(Message.of(
                                    "photo.refused", String.valueOf(files.get(i).getFileName()), failure.text()));
                        }
                    }
                    return new Taken(hashes, refused);
                })
                .then(this::taken)
                .start();
    }

    private void taken(Taken taken) {
        for (var hash : taken.hashes()) {
            var edit = PhotoEdits.add(
                    workspace.seminar(), workspace.ids(), new Picture(hash, Bilingual.EMPTY), Bilingual.EMPTY);
            workspace.perform(edit);
            if (edit.changes().getFirst().row() instanceof Photo photo) {
                choose(photo, false);
            }
        }
        if (!taken.refused().isEmpty()) {
            int more = taken.refused().size() - 1;
            frame.notices()
                    .warn(
                            more == 0
                                    ? taken.refused().getFirst()
                                    : Message.of(
                                            "photo.refused-several",
                                            taken.refused().getFirst(),
                                            more));
        }
    }
}
