package org.sabor.ui.paper;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.AttendanceIndex;
import org.sabor.model.AttendanceMode;
import org.sabor.model.AttendanceSource;
import org.sabor.model.Bilingual;
import org.sabor.model.Id;
import org.sabor.model.Periods;
import org.sabor.model.Recording;
import org.sabor.model.Row;
import org.sabor.model.SheetPrint;
import org.sabor.model.Signatures;
import org.sabor.model.SignedSheet;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.EmptyPlace;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.InSight;
import org.sabor.ui.kit.Panes;
import org.sabor.ui.kit.Styles;
import org.sabor.workspace.Workspace;

/// A signed sheet comes back: one says which print it is, types the numbers of the signed rows, and who stands in the
/// blank ones. All by keyboard; Enter records it in one step.
public final class SheetPlace extends BorderPane {
    private static final Pattern LAST_NUMBER = Pattern.compile("(\\d{1,6})\\D*$");

    private final Workspace workspace;
    private final Frame frame;
    private final Messages messages;
    private final Desk desk;
    private final Ways ways;
    private final SheetPicker picker;
    private final TextField numbers = new TextField();
    private final Label problem = Styles.label("", Styles.PROBLEM);
    private final Label count = Styles.label("", Styles.MUTED);
    private final SheetRows rows;
    private final WrittenPane written;
    private final CheckBox othersAbsent = new CheckBox();
    private final ScanPane scan;
    private @Nullable Id<SheetPrint> shown;
    private RowNumbers read = RowNumbers.of("", 0, 0);

    /// Ways out of here.
    ///
    /// @param close takes this away
    /// @param toDocuments shows where sheets are printed
    public record Ways(Runnable close, Runnable toDocuments) {}

    /// @param first the print to begin with, where it is among them; otherwise the newest of today
    public SheetPlace(Workspace workspace, Frame frame, Desk desk, List<? extends Row<?>> first, Ways ways) {
        this.workspace = workspace;
        this.frame = frame;
        this.messages = frame.messages();
        this.desk = desk;
        this.ways = ways;
        setId("paper");
        setPadding(new Insets(8, 16, 16, 16));
        picker = new SheetPicker(workspace, messages, desk.clock(), this::begin);
        rows = new SheetRows(messages, this::turn);
        written = new WrittenPane(workspace, messages, this::record);
        scan = new ScanPane(workspace, frame, desk);
        picker.follow();
        picker.choose(first);
        arrange();
        // Only while in sight: nothing holds on to it when it is taken away, by whatever way.
        workspace.seminarProperty().when(InSight.of(this)).addListener((_, _, _) -> follow());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                ways.close().run();
                event.consume();
            }
        });
        begin();
    }

    private void arrange() {
        var actions = new Actions(messages);
        var close = Actions.button(actions.action("paper.close", Icons.BACK, ways.close()), Styles.QUIET);
        var title = new HBox(8, Styles.label(messages.text("paper.title"), Styles.TITLE), Panes.gap(), close);
        title.setPadding(new Insets(0, 0, 8, 0));
        setTop(title);
        if (workspace.seminar().sheetPrints().isEmpty()) {
            var print = actions.action("paper.to-documents", Icons.DOCUMENTS, ways.toDocuments());
            setCenter(new EmptyPlace("paper-no-prints", messages.text("paper.no-prints"), print));
            return;
        }
        var record = Actions.button(actions.action("paper.record", Icons.DONE, this::record), Styles.MAIN_ACTION);
        othersAbsent.setId("paper-others-absent");
        othersAbsent.setWrapText(true);
        othersAbsent.setMaxWidth(Double.MAX_VALUE);
        var beside = new VBox(
                24,
                new VBox(8, Styles.label(messages.text("paper.blank-rows"), Styles.HEADING), written),
                othersAbsent,
                scan);
        beside.setPadding(new Insets(0, 8, 0, 0));
        var scrolled = Styles.with(new ScrollPane(beside), Styles.FORM);
        scrolled.setFitToWidth(true);
        var bar = new HBox(8, record, Styles.label(messages.text("paper.enter-records"), Styles.SMALL, Styles.MUTED));
        bar.setPadding(new Insets(8, 0, 0, 0));
        bar.setAlignment(Pos.CENTER_LEFT);
        setCenter(new BorderPane(
                Panes.beside("paper-split", rows, scrolled), new VBox(8, picker, entry()), null, bar, null));
    }

    private Node entry() {
        var label = Styles.label(messages.text("paper.rows"), Styles.HEADING);
        label.setLabelFor(numbers);
        numbers.setId("paper-numbers");
        numbers.setAccessibleText(label.getText());
        numbers.setPromptText(messages.text("paper.rows-prompt"));
        Styles.with(numbers, "paper-numbers");
        numbers.textProperty().addListener((_, _, _) -> read());
        numbers.setOnAction(_ -> record());
        problem.setId("paper-numbers-problem");
        count.setId("paper-count");
        var box = new VBox(4, label, numbers, problem, count);
        box.setPadding(new Insets(0, 0, 8, 0));
        return box;
    }

    @Override
    public void requestFocus() {
        numbers.requestFocus();
        numbers.selectAll();
    }

    /// Shows what is kept of the print and column that is chosen now.
    private void begin() {
        var print = picker.print();
        var period = picker.period();
        if (print == null || period == null) {
            return;
        }
        shown = print.id();
        written.begin(print);
        var entered = print.signedFor(period);
        numbers.setText(entered == null ? "" : RowNumbers.text(new TreeSet<>(entered.rows())));
        follow();
        othersAbsent.setSelected(entered != null && someAbsent(print));
        requestFocus();
    }

    /// Whether people were marked absent when this sheet was entered.
    private boolean someAbsent(SheetPrint print) {
        var index = AttendanceIndex.of(workspace.seminar());
        var period = picker.period();
        var counted = period == null ? null : Periods.counted(workspace.seminar(), period);
        return print.people().stream().anyMatch(who -> {
            var mark = counted == null ? null : index.find(who, counted);
            return mark != null && mark.mode() == AttendanceMode.ABSENT && mark.source() == AttendanceSource.PAPER;
        });
    }

    /// Shows the rows as they are now: after an edit or an undo.
    private void follow() {
        picker.follow();
        var print = picker.print();
        var period = picker.period();
        if (print == null) {
            arrange();
        } else if (!print.id().equals(shown)) {
            begin();
        } else if (period != null) {
            rows.show(SheetRow.of(
                    print, period, workspace.seminar(), new PaperTexts(messages), messages.text("paper.removed")));
            scan.show(print);
            read();
        }
    }

    /// Reads what is typed, and lets the rows light up.
    private void read() {
        var print = picker.print();
        if (print == null) {
            return;
        }
        boolean empty = numbers.getText().isBlank();
        read = RowNumbers.of(numbers.getText(), print.rows().size(), print.lastRow());
        var wrong = read.problem();
        say(empty || wrong == null ? "" : messages.text(wrong));
        rows.light(read.rows(), wrong == null ? lastTyped(print) : 0);
        written.show(blank(read.rows(), print));
        var sheet = sheet();
        if (sheet != null) {
            count(sheet, print);
        }
    }

    /// The row somebody looks at: that of the last number typed.
    private int lastTyped(SheetPrint print) {
        var found = LAST_NUMBER.matcher(numbers.getText());
        int row = found.find() ? Integer.parseInt(found.group(1)) : 0;
        return row <= print.lastRow() ? row : 0;
    }

    private static SortedSet<Integer> blank(SortedSet<Integer> signed, SheetPrint print) {
        return new TreeSet<>(signed.tailSet(print.rows().size() + 1));
    }

    private void count(SignedSheet sheet, SheetPrint print) {
        var seminar = workspace.seminar();
        var index = AttendanceIndex.of(seminar);
        int others = sheet.others(seminar).size();
        long remote = print.signers(new Signatures(sheet.period(), List.copyOf(sheet.signed()))).stream()
                .map(who -> index.find(who, sheet.counted(seminar)))
                .filter(mark -> mark != null && mark.mode() == AttendanceMode.REMOTE)
                .count();
        var said = messages.text("paper.count", sheet.signed().size(), print.lastRow());
        count.setText(remote == 0 ? said : said + " " + messages.text("paper.count-remote", (int) remote));
        othersAbsent.setText(messages.text("paper.others-absent", others));
        othersAbsent.setDisable(others == 0 && !othersAbsent.isSelected());
    }

    private void say(String text) {
        problem.setText(text);
        problem.setVisible(!text.isEmpty());
        problem.setManaged(!text.isEmpty());
        numbers.setAccessibleHelp(text);
    }

    /// Turns one row over, as with a click.
    private void turn(int row) {
        var signed = new TreeSet<>(read.rows());
        if (!signed.remove(row)) {
            signed.add(row);
        }
        numbers.setText(RowNumbers.text(signed));
    }

    private @Nullable SignedSheet sheet() {
        var print = picker.print();
        var period = picker.period();
        if (print == null || period == null) {
            return null;
        }
        var staying = new TreeSet<Integer>();
        print.signed().stream()
                .filter(column -> !column.period().equals(period))
                .forEach(column -> staying.addAll(blank(new TreeSet<>(column.rows()), print)));
        var proof = new Bilingual(
                Messages.of(Language.BG).text("paper.proof", print.number()),
                Messages.of(Language.EN).text("paper.proof", print.number()));
        var recording = new Recording(desk.user(), EvidencePlace.moment(desk, workspace.seminar()), Set.of());
        return new SignedSheet(
                print.id(),
                period,
                read.rows(),
                written.writtenIn(print, staying),
                written.newcomers(),
                written.organisations(),
                othersAbsent.isSelected(),
                proof,
                messages.language(),
                recording);
    }

    /// Records what is typed; what is missing gets the keyboard instead.
    private void record() {
        var wrong = read.problem();
        if (wrong != null) {
            say(messages.text(wrong));
            numbers.requestFocus();
            return;
        }
        if (written.refused()) {
            return;
        }
        var sheet = sheet();
        var print = picker.print();
        if (sheet == null || print == null) {
            return;
        }
        workspace.perform(sheet.edit(workspace.seminar(), workspace.ids()));
        frame.notices()
                .say(Message.of(
                        "paper.recorded",
                        print.number(),
                        sheet.signed().size(),
                        sheet.newcomers().size()));
        picker.chooseNextColumn();
        begin();
    }
}
