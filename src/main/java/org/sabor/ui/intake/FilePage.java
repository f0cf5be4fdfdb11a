package org.sabor.ui.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.intake.LayoutFinder;
import org.sabor.intake.ListLayout;
import org.sabor.intake.ParticipantLists;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.spreadsheet.ReadOptions;
import org.sabor.spreadsheet.Sheet;
import org.sabor.spreadsheet.TableFile;
import org.sabor.spreadsheet.TableReader;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Choice;
import org.sabor.ui.kit.Dialogs;
import org.sabor.ui.kit.FileKind;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.Progress;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.Tasks;

/// The first page: which file, which sheet of it, and where its headings are; with the first rows as they stand.
final class FilePage extends VBox {
    private static final int HEADING_ROWS = 15;

    private final Messages messages;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final RememberedColumns remembered;
    private final ReadOnlyObjectWrapper<@Nullable ChosenTable> chosen = new ReadOnlyObjectWrapper<>();
    private final Label name = Styles.label("", Styles.HEADING);
    private final Label problem = Styles.label("", Styles.PROBLEM);
    private final Label notes = Styles.label("", Styles.HINT);
    private final Choice<Sheet> sheet;
    private final Choice<String> encoding;
    private final Choice<Character> delimiter;
    private final Choice<Integer> heading;
    private final PreviewTable preview;
    private @Nullable Path path;
    private boolean filling;

    FilePage(Messages messages, Tasks tasks, Dialogs dialogs, RememberedColumns remembered) {
        super(12);
        this.messages = messages;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.remembered = remembered;
        sheet = new Choice<>("import.sheet", "import-sheet", Sheet::name, messages);
        encoding = new Choice<>("import.encoding", "import-encoding", Function.identity(), messages);
        delimiter = new Choice<>("import.delimiter", "import-delimiter", this::delimiter, messages);
        heading = new Choice<>("import.heading-row", "import-heading-row", this::headingRow, messages);
        preview = new PreviewTable(messages);
        var actions = new Actions(messages);
        name.setId("import-file-name");
        name.managedProperty().bind(name.textProperty().isNotEmpty());
        problem.setId("import-file-problem");
        notes.setId("import-file-notes");
        var sources = new FlowPane(
                8,
                8,
                Actions.button(actions.action("import.choose-file", Icons.OPEN_FILE, this::choose)),
                Actions.button(actions.action("import.paste", Icons.COPY, this::paste)));
        sheet.box().setOnAction(_ -> choices(this::showSheet));
        encoding.box().setOnAction(_ -> choices(this::readAgain));
        delimiter.box().setOnAction(_ -> choices(this::readAgain));
        heading.box().setOnAction(_ -> choices(this::showHeading));
        getChildren().setAll(sources, name, problem, notes, new HBox(16, sheet, heading, encoding, delimiter), preview);
        VBox.setVgrow(preview, Priority.ALWAYS);
        show(null, null);
        say(null);
    }

    /// What is chosen, or null as long as nothing can be read.
    ReadOnlyObjectProperty<@Nullable ChosenTable> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    private String delimiter(Character character) {
        return switch (character) {
            case '\t' -> messages.text("import.delimiter.tab");
            case ';' -> messages.text("import.delimiter.semicolon");
            case ',' -> messages.text("import.delimiter.comma");
            default -> String.valueOf(character);
        };
    }

    private String headingRow(int row) {
        return row == 0 ? messages.text("import.heading-row.none") : String.valueOf(row);
    }

    private void choices(Runnable change) {
        if (!filling) {
            change.run();
        }
    }

    void choose() {
        var file = dialogs.open(FileKind.TABLE);
        if (file != null) {
            open(file);
        }
    }

    /// Reads this file.
    void open(Path file) {
        path = file;
        name.setText(String.valueOf(file.getFileName()));
        read(progress -> TableReader.read(file, ReadOptions.FROM_CONTENT, progress::at));
    }

    private void paste() {
        pasted(
                Clipboard.getSystemClipboard().hasString()
                        ? Clipboard.getSystemClipboard().getString()
                        : "");
    }

    /// Takes a table as spreadsheet programs put it on the clipboard.
    void pasted(String text) {
        path = null;
        name.setText(messages.text("import.clipboard"));
        if (text.isBlank()) {
            say(Message.of("import.clipboard-empty"));
            return;
        }
        read(_ -> TableReader.text(text));
    }

    private void readAgain() {
        var file = path;
        var separator = delimiter.box().getValue();
        if (file != null) {
            var options = new ReadOptions(encoding.box().getValue(), separator);
            read(progress -> TableReader.read(file, options, progress::at));
        }
    }

    private void read(Function<Progress, TableFile> reading) {
        tasks.job(Message.of("import.reading"), reading)
                .then(table -> {
                    show(table, ParticipantLists.sheet(table, null, name.getText()));
                    say(null);
                })
                .failed(this::refused)
                .start();
    }

    private void refused(Failure failure) {
        show(null, null);
        say(failure.text());
    }

    private void say(@Nullable Message text) {
        problem.setText(text == null ? "" : messages.text(text));
        problem.setVisible(text != null);
        problem.setManaged(text != null);
    }

    private void show(@Nullable TableFile table, @Nullable Sheet of) {
        filling = true;
        boolean text = table != null && table.encoding() != null;
        sheet.shown(table != null && table.sheets().size() > 1);
        encoding.shown(text);
        delimiter.shown(text && path != null);
        heading.shown(table != null);
        if (table == null || of == null) {
            preview.clear();
            note("");
            chosen.set(null);
        } else {
            sheet.box().getItems().setAll(table.sheets());
            sheet.box().setValue(of);
            encodings(table);
            show(table, of, LayoutFinder.of(of));
        }
        filling = false;
    }

    private void note(String said) {
        notes.setText(said);
        notes.setVisible(!said.isEmpty());
        notes.setManaged(!said.isEmpty());
    }

    private void encodings(TableFile table) {
        if (table.encoding() == null) {
            return;
        }
        var all = new ArrayList<>(ReadOptions.ENCODINGS);
        if (!all.contains(table.encoding())) {
            all.add(table.encoding());
        }
        encoding.box().getItems().setAll(all);
        encoding.box().setValue(table.encoding());
        delimiter.box().getItems().setAll(ReadOptions.DELIMITERS);
        delimiter.box().setValue(table.delimiter());
    }

    private void show(TableFile table, Sheet of, ListLayout found) {
        var known = remembered.columns(found.signature());
        var layout = known.isEmpty() ? found : found.with(known);
        var rows = new ArrayList<Integer>();
        rows.add(0);
        of.rows().stream().limit(HEADING_ROWS).forEach(row -> rows.add(row.number()));
        heading.box().getItems().setAll(rows);
        heading.box().setValue(layout.headingRow());
        preview.show(of, layout);
        note(ParticipantLists.notes(table, of).stream().map(messages::text).collect(Collectors.joining("\n")));
        chosen.set(new ChosenTable(table, of, layout));
    }

    private void showSheet() {
        var now = chosen.get();
        var other = sheet.box().getValue();
        if (now != null && other != null) {
            filling = true;
            show(now.file(), other, LayoutFinder.of(other));
            filling = false;
        }
    }

    private void showHeading() {
        var now = chosen.get();
        var row = heading.box().getValue();
        if (now != null && row != null) {
            filling = true;
            show(now.file(), now.sheet(), LayoutFinder.at(now.sheet(), row));
            filling = false;
        }
    }
}
