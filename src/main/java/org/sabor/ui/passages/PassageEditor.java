package org.sabor.ui.passages;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;
import org.sabor.model.Limits;
import org.sabor.model.OwnTextEdits;
import org.sabor.print.Passage;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.LanguageTag;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.TextLimit;
import org.sabor.workspace.Workspace;

/// A passage in both languages, with the program's text below for comparison. What is typed is kept when the text is
/// left; a text that is emptied, or made the program's again, is the program's.
final class PassageEditor extends ScrollPane {
    private final Workspace workspace;
    private final Messages messages;
    private final Label name = Styles.label("", Styles.HEADING);
    private final Label state = Styles.label("", Styles.SMALL);
    private final Side bg;
    private final Side en;
    private final Action reset;
    private final Action keepMine;
    private final VBox content;
    private @Nullable Passage shown;

    /// One language.
    private static final class Side {
        private final Language language;
        private final TextArea area = new TextArea();
        private final Label program = Styles.label("");
        private final VBox box;

        private Side(Language language, Messages messages) {
            this.language = language;
            area.setWrapText(true);
            area.setPrefRowCount(7);
            area.setMinHeight(Region.USE_PREF_SIZE);
            TextLimit.keep(area, Limits.TEXT, () -> {});
            LanguageTag.name(area, "passage-text", messages.text("passages.own"), language, messages);
            program.setId("passage-program-" + language.code());
            program.setMinHeight(Region.USE_PREF_SIZE);
            var of = Styles.label(messages.text("passages.program"), Styles.SMALL, Styles.MUTED);
            var tag = Styles.label(
                    messages.text(language == Language.BG ? "kit.language.bulgarian" : "kit.language.english"));
            tag.setLabelFor(area);
            var below = Styles.with(new VBox(4, of, program), Styles.CARD);
            box = new VBox(4, tag, area, below);
            HBox.setHgrow(box, Priority.ALWAYS);
            box.setPrefWidth(100);
        }

        private String generated(Passage passage) {
            return passage.generated().only(language);
        }

        /// What the user says in this language; empty where the program's text stands.
        private String own(Passage passage) {
            var text = area.getText().strip();
            return text.equals(generated(passage).strip()) ? "" : text;
        }
    }

    /// @param narrow whether the languages stand one below the other
    PassageEditor(Workspace workspace, Messages messages, boolean narrow) {
        this.workspace = workspace;
        this.messages = messages;
        bg = new Side(Language.BG, messages);
        en = new Side(Language.EN, messages);
        var actions = new Actions(messages);
        reset = actions.action("passages.reset", Icons.UNDO, this::reset);
        keepMine = actions.action("passages.keep", Icons.DONE, this::renew);
        name.setId("passage-name");
        state.setId("passage-state");
        Styles.with(state, "documents-state");
        var own = messages.language() == Language.BG ? bg : en;
        var other = own == bg ? en : bg;
        Pane sides = narrow ? new VBox(16, own.box, other.box) : new HBox(16, own.box, other.box);
        var buttons = new FlowPane(8, 8, Actions.button(keepMine), Actions.button(reset));
        content = new VBox(8, name, state, buttons, sides);
        content.setPadding(new Insets(8, 16, 16, 16));
        for (var side : new Side[] {bg, en}) {
            side.area.focusedProperty().addListener((_, _, focused) -> {
                if (!focused) {
                    keep();
                }
            });
        }
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        Styles.with(this, Styles.FORM);
        setContent(content);
        show(null);
    }

    /// Shows this passage, or nothing. What is just being typed into the same passage stays.
    void show(@Nullable Passage passage) {
        var before = shown;
        boolean same = before != null && passage != null && before.place().equals(passage.place());
        if (!same) {
            keep();
        }
        content.setVisible(passage != null);
        if (passage == null) {
            shown = null;
            return;
        }
        for (var side : new Side[] {bg, en}) {
            boolean typing = same && side.area.isFocused();
            shown = passage;
            if (!typing) {
                TextLimit.show(side.area, passage.text(side.language));
            }
            side.program.setText(side.generated(passage));
        }
        var stands = PassageState.of(passage);
        name.setText(messages.text(passage.label()));
        state.setText(messages.text(stands));
        state.setGraphic(stands.sign().node());
        reset.setDisabled(stands == PassageState.PROGRAM);
        keepMine.setDisabled(stands != PassageState.OUTDATED);
    }

    /// Keeps what has been typed.
    void keep() {
        var passage = shown;
        if (passage == null) {
            return;
        }
        var text = new Bilingual(bg.own(passage), en.own(passage));
        var before = passage.own();
        var known = before == null ? Bilingual.EMPTY : before.text();
        if (text.equals(known)) {
            return;
        }
        if (text.isEmpty()) {
            reset();
        } else {
            perform(passage, text);
        }
    }

    private void perform(Passage passage, Bilingual text) {
        workspace.perform(
                OwnTextEdits.set(workspace.seminar(), workspace.ids(), passage.place(), text, passage.generated()));
        shown = now(passage);
    }

    /// The passage with what the seminar holds of it now.
    private Passage now(Passage passage) {
        return new Passage(passage.place(), passage.generated(), OwnTextEdits.of(workspace.seminar(), passage.place()));
    }

    private void renew() {
        var passage = shown;
        if (passage != null && passage.own() != null) {
            perform(passage, passage.own().text());
            show(shown);
        }
    }

    private void reset() {
        var passage = shown;
        var own = passage == null ? null : OwnTextEdits.of(workspace.seminar(), passage.place());
        if (passage != null && own != null) {
            workspace.perform(OwnTextEdits.reset(workspace.seminar(), own));
            var given = now(passage);
            shown = null;
            show(given);
        }
    }

    /// Puts the keyboard into the text.
    @Override
    public void requestFocus() {
        (messages.language() == Language.BG ? bg : en).area.requestFocus();
    }
}
