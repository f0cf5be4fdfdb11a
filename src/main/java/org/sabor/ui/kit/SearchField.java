package org.sabor.ui.kit;

import atlantafx.base.controls.CustomTextField;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.sabor.message.Messages;
import org.sabor.model.Limits;

/// The field above a table in which one types what to find. Esc and the cross at its end empty it.
public final class SearchField extends CustomTextField {
    /// A field that is bound to this search.
    public SearchField(String id, StringProperty search, Messages messages) {
        setId(id);
        setPromptText(messages.text("kit.search.prompt"));
        setAccessibleText(messages.text("kit.search"));
        setPrefWidth(220);
        setMinWidth(140);
        setLeft(Icons.SEARCH.node());
        TextLimit.keep(this, Limits.LINE, () -> {});
        textProperty().bindBidirectional(search);
        var clear = Styles.with(new Button("", Icons.CLOSE.node()), Styles.QUIET, "small", "button-icon");
        clear.setId(id + "-clear");
        clear.setAccessibleText(messages.text("kit.table.clear-search"));
        clear.setFocusTraversable(false);
        clear.setOnAction(_ -> clear());
        clear.visibleProperty().bind(textProperty().isNotEmpty());
        setRight(clear);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                event.consume();
            }
        });
    }
}
