package org.sabor.ui.shell;

import javafx.beans.property.ObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.action.Action;
import org.sabor.message.Messages;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.Look;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.Panes;
import org.sabor.ui.kit.Shortcuts;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.Tooltips;

/// What stands in the window while no seminar is open: make one, open one, go on with a recent one, look at a
/// sample.
public final class WelcomePage extends BorderPane {
    private final Messages messages;
    private final FileCommands files;
    private final Actions actions;
    private final NewSeminarPane newSeminar;
    private final ScrollPane questions;

    /// The page.
    public WelcomePage(FileCommands files, ObjectProperty<Look> look, Notices notices, Messages messages) {
        this.messages = messages;
        this.files = files;
        this.actions = new Actions(messages);
        this.newSeminar = new NewSeminarPane(files, this::showChoices, messages);
        newSeminar.setMaxWidth(560);
        this.questions = middle(newSeminar);
        setId("welcome");
        Styles.with(this, "sabor-welcome");
        setTop(head(look));
        setBottom(notices);
        showChoices();
        // A filter, because a text field keeps Esc to itself.
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            showChoices();
        } else if (Shortcuts.ADD.match(event)) {
            startNew();
        } else if (Shortcuts.OPEN.match(event)) {
            files.open();
        } else if (Shortcuts.EXIT.match(event)) {
            files.exit();
        } else {
            return;
        }
        event.consume();
    }

    private HBox head(ObjectProperty<Look> look) {
        var icon = new ImageView(icon());
        icon.setFitWidth(40);
        icon.setFitHeight(40);
        icon.setAccessibleText(messages.text("shell.icon"));
        var name = Styles.with(new Label(messages.text("shell.program")), Styles.TITLE);
        var what = Styles.label(messages.text("welcome.what"), Styles.MUTED);
        var head = new HBox(16, icon, new VBox(name, what), Panes.gap(), new LanguageSwitch(look));
        head.setAlignment(Pos.CENTER_LEFT);
        return Styles.with(head, "sabor-welcome-head");
    }

    /// The program's own picture.
    public static Image icon() {
        return new Image(String.valueOf(WelcomePage.class.getResource("icon.png")));
    }

    private void showChoices() {
        var choices = new HBox(32, firstSteps(), recent());
        choices.setAlignment(Pos.TOP_CENTER);
        setCenter(middle(choices));
    }

    /// Shows the questions for a new seminar, with what was answered before leaving them.
    public void startNew() {
        setCenter(questions);
        // The scroll pane takes its content into the window only when it is laid out.
        applyCss();
        layout();
        newSeminar.focusFirst();
    }

    private static ScrollPane middle(Node content) {
        var box = Styles.with(new VBox(content), "sabor-welcome-middle");
        box.setAlignment(Pos.TOP_CENTER);
        var scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private VBox firstSteps() {
        var box = new VBox(
                8,
                Styles.label(messages.text("welcome.begin"), Styles.HEADING),
                step(actions.action("welcome.new", Icons.NEW_FILE, this::startNew), true),
                step(actions.action("welcome.open", Icons.OPEN_FILE, files::open), false),
                spaced(Styles.label(messages.text("welcome.look-around"), Styles.HEADING)),
                step(actions.action("welcome.sample-demo", Icons.SAMPLE, () -> files.sample("demo")), false),
                step(actions.action("welcome.sample-secon", Icons.SAMPLE, () -> files.sample("secon")), false),
                spaced(step(actions.action("help.guide", Icons.HELP, files::guide), false)));
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    private static Node spaced(Node node) {
        VBox.setMargin(node, new Insets(16, 0, 0, 0));
        return node;
    }

    private static Button step(Action action, boolean main) {
        var button = main ? Actions.button(action, Styles.MAIN_ACTION) : Actions.button(action);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        return button;
    }

    private VBox recent() {
        var box = new VBox(8, Styles.label(messages.text("welcome.recent"), Styles.HEADING));
        var recent = files.recent();
        if (recent.isEmpty()) {
            box.getChildren().add(Styles.label(messages.text("welcome.no-recent"), Styles.MUTED));
        }
        for (int i = 0; i < recent.size(); i++) {
            box.getChildren().add(recentFile(recent.get(i), i));
        }
        box.setPrefWidth(480);
        box.setMinWidth(280);
        HBox.setHgrow(box, Priority.SOMETIMES);
        return box;
    }

    private Button recentFile(RecentFile file, int place) {
        var title = Styles.with(new Label(file.title()), Styles.HEADING);
        var facts = Styles.with(new Label(facts(file)), Styles.SMALL, Styles.MUTED);
        Tooltips.whenCutOff(title);
        Tooltips.whenCutOff(facts);
        var button = Styles.with(new Button(null, new VBox(title, facts)), "sabor-recent");
        button.setId("recent-" + place);
        button.setAccessibleText(file.title() + ", " + facts(file));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setMaxWidth(480);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setOnAction(_ -> files.open(file.path()));
        return button;
    }

    private static String facts(RecentFile file) {
        var facts = new StringBuilder(file.when());
        if (!file.where().isEmpty()) {
            facts.append(facts.isEmpty() ? "" : " · ").append(file.where());
        }
        return facts.append(facts.isEmpty() ? "" : " · ").append(file.path()).toString();
    }
}
