package org.sabor.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Window;

/// The style classes of the program's own stylesheet, on top of AtlantaFX Primer, and the dressing of a window.
public final class Styles {
    /// The title of a page, 20 px.
    public static final String TITLE = "sabor-title";

    /// The heading of a part of a page, body size, bold.
    public static final String HEADING = "sabor-heading";

    /// Small text, 12 px.
    public static final String SMALL = "sabor-small";

    /// Text of less weight; still readable (4.5:1).
    public static final String MUTED = "sabor-muted";

    /// The reason under a field.
    public static final String PROBLEM = "sabor-problem";

    /// A remark under a field that is no problem.
    public static final String HINT = "sabor-hint";

    /// The bar above a table.
    public static final String TOOL_BAR = "sabor-tool-bar";

    /// A framed area.
    public static final String CARD = "sabor-card";

    /// A large number on a card.
    public static final String FIGURE = "sabor-figure";

    /// A button that looks like a link in a list of things to do.
    public static final String LINK = "sabor-link";

    /// A pane that scrolls beside a table, on the colour of the window.
    public static final String FORM = "sabor-form";

    /// The one main action of a screen.
    public static final String MAIN_ACTION = atlantafx.base.theme.Styles.ACCENT;

    /// A quiet button, without a frame.
    public static final String QUIET = atlantafx.base.theme.Styles.FLAT;

    static final String AT_RIGHT = "sabor-at-right";
    static final String SPLIT = "sabor-split";
    static final String FIELD = "sabor-field";
    static final String TAG = "sabor-language-tag";
    static final String EMPTY = "sabor-empty";
    static final String SECOND_LINE = "sabor-second-line";
    static final String NOTICE = "sabor-notice";
    static final String SUGGESTIONS = "sabor-suggestions";

    /// The colours of all windows: AtlantaFX has no theme of high contrast, so that is a sheet over its dark one,
    /// which every window gets. Used on the JavaFX thread only.
    private static Colours colours = Colours.LIGHT;

    private Styles() {}

    /// Sets the colours of all windows, light or dark.
    public static void theme(boolean dark) {
        theme(dark ? Colours.DARK : Colours.LIGHT);
    }

    /// Sets the colours of all windows.
    static void theme(Colours wanted) {
        colours = wanted;
        Application.setUserAgentStylesheet(
                wanted == Colours.LIGHT
                        ? new PrimerLight().getUserAgentStylesheet()
                        : new PrimerDark().getUserAgentStylesheet());
        for (var window : Window.getWindows()) {
            var scene = window.getScene();
            if (scene != null && scene.getStylesheets().contains(sheet("sabor.css"))) {
                dress(scene);
            }
        }
    }

    /// Gives a scene the program's own styles.
    public static void dress(Scene scene) {
        scene.getStylesheets().setAll(sheets());
    }

    static void dress(Parent parent) {
        parent.getStylesheets().setAll(sheets());
    }

    private static List<String> sheets() {
        return colours == Colours.HIGH_CONTRAST
                ? List.of(sheet("sabor.css"), sheet("high-contrast.css"))
                : List.of(sheet("sabor.css"));
    }

    private static String sheet(String name) {
        var sheet = Styles.class.getResource(name);
        if (sheet == null) {
            throw new IllegalStateException(name + " is missing");
        }
        return sheet.toExternalForm();
    }

    /// The same node with these style classes.
    public static <N extends Node> N with(N node, String... classes) {
        node.getStyleClass().addAll(classes);
        return node;
    }

    /// A label that wraps, with these style classes.
    public static Label label(String text, String... classes) {
        var label = with(new Label(text), classes);
        label.setWrapText(true);
        return label;
    }
}
