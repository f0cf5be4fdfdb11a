package org.sabor.ui.speakers;

import java.io.ByteArrayInputStream;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;
import org.sabor.model.Id;
import org.sabor.model.Picture;
import org.sabor.model.Speaker;
import org.sabor.model.SpeakerEdits;
import org.sabor.print.PictureFile;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.FileKind;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.Styles;
import org.sabor.workspace.Workspace;

/// The portrait of a speaker as documents show it, and the ways to choose another or take it away.
final class Portrait extends HBox {
    private static final double WIDTH = 96;
    private static final double HEIGHT = 120;

    private final Workspace workspace;
    private final Frame frame;
    private final Desk desk;
    private final ImageView view = new ImageView();
    private final Label none;
    private final Action remove;
    private @Nullable Id<Speaker> of;
    private @Nullable String shown;

    Portrait(Workspace workspace, Frame frame, Desk desk) {
        super(12);
        this.workspace = workspace;
        this.frame = frame;
        this.desk = desk;
        var actions = new Actions(frame.messages());
        var choose = actions.action("speaker.choose-photo", Icons.PICTURE, this::choose);
        remove = actions.action("speaker.remove-photo", Icons.REMOVE, () -> set(null));
        none = Styles.label(frame.messages().text("speaker.no-photo"), Styles.MUTED, Styles.SMALL);
        view.setId("speaker-portrait");
        view.setPreserveRatio(true);
        view.setFitWidth(WIDTH);
        view.setFitHeight(HEIGHT);
        var place = Styles.with(new StackPane(none, view), Styles.CARD);
        place.setMinSize(WIDTH + 18, HEIGHT + 18);
        place.setPrefSize(WIDTH + 18, HEIGHT + 18);
        none.setMaxWidth(WIDTH);
        var buttons = new VBox(
                8,
                Actions.button(choose),
                Actions.button(remove, Styles.QUIET),
                Styles.label(frame.messages().text("speaker.photo-kinds"), Styles.MUTED, Styles.SMALL));
        getChildren().setAll(place, buttons);
    }

    /// Shows the portrait of this speaker.
    void show(Speaker speaker) {
        of = speaker.id();
        var picture = speaker.photo();
        remove.setDisabled(picture == null);
        none.setVisible(picture == null);
        view.setVisible(picture != null);
        if (picture == null) {
            shown = null;
            view.setImage(null);
            return;
        }
        view.setAccessibleText(picture.alternative().in(frame.messages().language()));
        var hash = picture.hash();
        if (!hash.equals(shown)) {
            shown = hash;
            view.setImage(null);
            frame.tasks()
                    .job(Message.of("speaker.showing-photo"), _ -> image(hash))
                    .then(image -> {
                        if (hash.equals(shown)) {
                            view.setImage(image);
                        }
                    })
                    .quietly()
                    .start();
        }
    }

    private Image image(String hash) {
        var bytes = desk.files().bytes(hash);
        return new Image(
                new ByteArrayInputStream(bytes == null ? new byte[0] : bytes), 2 * WIDTH, 2 * HEIGHT, true, true);
    }

    private void choose() {
        var speaker = of;
        var file = speaker == null ? null : frame.dialogs().open(FileKind.PICTURE);
        if (file != null) {
            frame.tasks()
                    .job(Message.of("speaker.reading-photo"), _ -> desk.add().apply(PictureFile.read(file)))
                    .then(hash -> {
                        of = speaker;
                        set(hash);
                    })
                    .start();
        }
    }

    private void set(@Nullable String hash) {
        var seminar = workspace.seminar();
        var speaker = seminar.speakers().find(of);
        if (speaker == null) {
            return;
        }
        var before = speaker.photo();
        var alternative = before == null ? standard(speaker) : before.alternative();
        workspace.perform(
                SpeakerEdits.change(seminar, speaker.withPhoto(hash == null ? null : new Picture(hash, alternative))));
    }

    /// Who is to be seen; the person says it better in the field below.
    private Bilingual standard(Speaker speaker) {
        return new Bilingual(standard(speaker, Language.BG), standard(speaker, Language.EN));
    }

    private String standard(Speaker speaker, Language language) {
        var seminar = workspace.seminar();
        var name = seminar.nameOf(seminar.participants().require(speaker.participant()), language);
        return Messages.of(language).text("speaker.photo-of", name);
    }
}
