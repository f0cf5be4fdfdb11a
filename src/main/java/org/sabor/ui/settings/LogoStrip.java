package org.sabor.ui.settings;

import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;
import org.sabor.model.Picture;
import org.sabor.model.Project;
import org.sabor.model.SeminarEdits;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.Styles;
import org.sabor.workspace.Workspace;

/// The logo strip of the project as it stands at the head of each page, and the ways to choose another or take it
/// away.
final class LogoStrip extends VBox {
    private final Workspace workspace;
    private final Messages messages;
    private final PictureChoice pictures;
    private final ImageView view = new ImageView();
    private final Label none;
    private final Action remove;
    private @Nullable String shown;

    LogoStrip(Workspace workspace, Messages messages, PictureChoice pictures) {
        super(8);
        this.workspace = workspace;
        this.messages = messages;
        this.pictures = pictures;
        var actions = new Actions(messages);
        var choose = actions.action("project.choose-logos", Icons.PICTURE, () -> pictures.choose(this::set));
        remove = actions.action("project.remove-logos", Icons.REMOVE, () -> set(null));
        none = Styles.label(messages.text("project.no-logos"), Styles.MUTED);
        view.setId("project-logo-strip");
        view.setPreserveRatio(true);
        view.setFitHeight(56);
        getChildren().setAll(view, none, new HBox(8, Actions.button(choose), Actions.button(remove)));
        show(workspace.seminar().project());
    }

    /// Shows the picture of this project.
    void show(Project project) {
        var picture = project.logos();
        remove.setDisabled(picture == null);
        none.setVisible(picture == null);
        none.setManaged(picture == null);
        view.setVisible(picture != null);
        view.setManaged(picture != null);
        if (picture == null) {
            shown = null;
            return;
        }
        view.setAccessibleText(picture.alternative().in(messages.language()));
        if (!picture.hash().equals(shown)) {
            shown = picture.hash();
            pictures.show(picture.hash(), view);
        }
    }

    private void set(@Nullable String hash) {
        var project = workspace.seminar().project();
        var before = project.logos();
        var alternative = before == null ? standard() : before.alternative();
        workspace.perform(SeminarEdits.change(
                workspace.seminar(), project.withLogos(hash == null ? null : new Picture(hash, alternative))));
    }

    /// What the picture shows as a rule; the person says it better in the field below.
    private Bilingual standard() {
        var name = workspace.seminar().project().programme();
        return new Bilingual(
                Messages.of(Language.BG).text("project.logos-of", name.in(Language.BG)),
                Messages.of(Language.EN).text("project.logos-of", name.in(Language.EN)));
    }
}
