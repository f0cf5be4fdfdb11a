package org.sabor.ui.kit;

import java.text.Collator;
import java.util.Comparator;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;
import org.sabor.model.Row;
import org.sabor.model.Seminar;

/// A column of a [RecordTable]: a text for each row, from the row and the seminar it stands in. It is found by
/// that text and sorted by it in the alphabet of the window's language, unless told otherwise.
public final class Column<R extends Row<R>> extends TableColumn<R, R> {
    private final RowTexts<R> texts;
    private final BiFunction<R, Seminar, String> text;
    private @Nullable BiFunction<R, Seminar, String> secondLine;
    private @Nullable BiFunction<R, Seminar, String> copied;
    private boolean lasting = true;

    Column(String key, RowTexts<R> texts, BiFunction<R, Seminar, String> text) {
        this.texts = texts;
        this.text = text;
        setId(Actions.id(key));
        var title = new Label(texts.messages().text(key));
        setText("");
        setGraphic(title);
        Tooltips.whenCutOff(title);
        setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        setCellFactory(_ -> new RecordCell<>(this));
        var alphabet = Collator.getInstance(texts.messages().language().locale());
        setComparator(Comparator.comparing(row -> texts.sortKey(this, row, alphabet)));
        setMinWidth(48);
    }

    /// The width at first, in pixels.
    public Column<R> width(double width) {
        setPrefWidth(width);
        return this;
    }

    /// A title that is no fixed text: a day, a session. Where such a column stands is not remembered.
    public Column<R> titled(String title) {
        lasting = false;
        if (getGraphic() instanceof Label label) {
            label.setText(title);
        }
        return this;
    }

    /// Sorts by something else than the text, for instance a date or a number.
    public Column<R> orderedBy(Comparator<? super R> order) {
        setComparator(order::compare);
        return this;
    }

    /// Numbers stand at the right.
    public Column<R> atRight() {
        getStyleClass().add(Styles.AT_RIGHT);
        return this;
    }

    /// Shown only when chosen in the menu at the right of the heading.
    public Column<R> hidden() {
        setVisible(false);
        return this;
    }

    /// A second text, small and grey under the first; found by the search too.
    public Column<R> secondLine(BiFunction<R, Seminar, String> second) {
        secondLine = second;
        return this;
    }

    boolean hasSecondLine() {
        return secondLine != null;
    }

    /// What a copy of the table says in place of the text, for instance the words without a sign.
    public Column<R> copiedAs(BiFunction<R, Seminar, String> words) {
        copied = words;
        return this;
    }

    /// Whether the column is there whatever the seminar holds.
    boolean lasting() {
        return lasting;
    }

    /// The title, as the menu of columns shows it.
    String title() {
        return getGraphic() instanceof Label label ? label.getText() : "";
    }

    String textOf(R row) {
        return text.apply(row, texts.seminar());
    }

    String copyOf(R row) {
        return copied == null ? textOf(row) : copied.apply(row, texts.seminar());
    }

    String secondTextOf(R row) {
        return secondLine == null ? "" : secondLine.apply(row, texts.seminar());
    }

    void watch(RecordCell<R> cell) {
        texts.watch(cell);
    }
}
