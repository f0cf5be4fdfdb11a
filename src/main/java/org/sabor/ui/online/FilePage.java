package org.sabor.ui.online;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.meetings.ColumnMapping;
import org.sabor.meetings.DateOrder;
import org.sabor.meetings.MeetingReport;
import org.sabor.meetings.ReportIntake;
import org.sabor.meetings.ReportOptions;
import org.sabor.meetings.ReportReading;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Day;
import org.sabor.spreadsheet.ReadOptions;
import org.sabor.spreadsheet.Sheet;
import org.sabor.spreadsheet.TableFile;
import org.sabor.spreadsheet.TableReader;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Progress;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.Tasks;
import org.sabor.workspace.Workspace;

/// The first page: what a file is, what only a person can say of it, and its people as they were read.
final class FilePage extends VBox {
    /// What a person can remedy by saying what the columns hold.
    private static final Set<String> NO_KNOWN_REPORT =
            Set.of("meetings.no-report", "meetings.list-of-people", "meetings.nobody");

    private final Workspace workspace;
    private final Messages messages;
    private final Tasks tasks;
    private final Runnable whenRead;
    private final ReportTexts texts;
    private final Label name = Styles.label("", Styles.HEADING);
    private final Label about = Styles.label("", Styles.MUTED);
    private final Label problem = Styles.label("", Styles.PROBLEM);
    private final Label warnings = Styles.label("", Styles.HINT);
    private final Question dates = new Question("online-dates");
    private final Question hours = new Question("online-hours");
    private final ReadingChoices choices;
    private final Button assign;
    private final ColumnsPane columns;
    private final AttendeesPreview preview;
    private @Nullable Path path;
    private @Nullable Progress progress;
    private ReportFile.@Nullable Reading reading;
    private @Nullable DateOrder order;
    private @Nullable ColumnMapping mapping;
    private @Nullable MeetingReport beside;

    /// @param whenRead is called when there is something else to be seen or asked
    FilePage(Workspace workspace, Messages messages, Tasks tasks, Runnable whenRead) {
        super(10);
        this.workspace = workspace;
        this.messages = messages;
        this.tasks = tasks;
        this.whenRead = whenRead;
        texts = new ReportTexts(messages);
        choices = new ReadingChoices(messages, this::zoneOrEncodingChosen, whenRead);
        columns = new ColumnsPane(messages, said -> {
            mapping = said;
            read();
        });
        preview = new AttendeesPreview(messages);
        assign = Actions.button(new Actions(messages).action("online.assign-columns", null, this::assignColumns));
        name.setId("online-file-name");
        about.setId("online-file-about");
        problem.setId("online-file-problem");
        warnings.setId("online-file-warnings");
        problem.setMinHeight(USE_PREF_SIZE);
        warnings.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(preview, Priority.ALWAYS);
        getChildren()
                .setAll(
                        new VBox(2, name, about),
                        problem,
                        warnings,
                        dates,
                        hours,
                        new HBox(16, choices, new VBox(assign)),
                        columns,
                        preview);
        show(columns, false);
    }

    /// Reads this file.
    void open(Path file) {
        path = file;
        order = null;
        mapping = null;
        beside = null;
        choices.forget();
        show(columns, false);
        name.setText(String.valueOf(file.getFileName()));
        read();
    }

    /// The report as it is to be taken in; null as long as it is not read, or something is still to be said of it.
    @Nullable
    ReportFile chosen() {
        var report = readSoFar();
        if (report == null || (beside != null && choices.zone() == null)) {
            return null;
        }
        boolean dayMissing = !ReportIntake.dated(report.report())
                && choices.day() == null
                && !workspace.seminar().days().isEmpty();
        return dayMissing ? null : report;
    }

    /// The day of a report without times.
    @Nullable
    Day day() {
        var report = readSoFar();
        return report == null || ReportIntake.dated(report.report()) ? null : choices.day();
    }

    /// What is to be answered first gets the keyboard; whether there was something.
    boolean focusQuestion() {
        if (reading != null && chosen() == null) {
            if (dates.isAsked() && order == null) {
                dates.requestFocus();
            } else if (hours.isAsked()) {
                hours.requestFocus();
            } else {
                choices.focusDay();
            }
            return true;
        }
        return false;
    }

    /// Whether the keyboard is in something that is being said of the file.
    boolean isBeingAnswered() {
        return dates.isFocusWithin() || hours.isFocusWithin() || choices.isFocusWithin() || columns.isFocusWithin();
    }

    private @Nullable ReportFile readSoFar() {
        var now = reading;
        if (now == null || (now.reading() instanceof ReportReading.AmbiguousDates && order == null)) {
            return null;
        }
        return order == DateOrder.MONTH_FIRST ? now.monthFirst() : now.dayFirst();
    }

    private void zoneOrEncodingChosen() {
        if (choices.zone() != null) {
            beside = null;
        }
        read();
    }

    private void read() {
        var file = path;
        if (file == null) {
            return;
        }
        cancel();
        var seminar = workspace.seminar();
        var options = new ReportOptions(choices.encoding(), null, null, choices.zone(), mapping);
        progress = tasks.job(
                        Message.of("online.reading", String.valueOf(file.getFileName())),
                        steps -> ReportFile.read(file, seminar, options, steps::at))
                .then(this::show)
                .failed(this::refused)
                .start();
    }

    /// Ends the reading that is under way.
    void cancel() {
        if (progress != null) {
            progress.cancel();
        }
    }

    private void refused(Failure failure) {
        reading = null;
        say(problem, messages.text(failure.text()));
        say(about, "");
        say(warnings, "");
        dates.hide();
        hours.hide();
        choices.showRefused();
        show(assign, NO_KNOWN_REPORT.contains(failure.text().key()) && !columns.isVisible());
        preview.show(null);
        whenRead.run();
    }

    private void show(ReportFile.Reading now) {
        reading = now;
        say(problem, "");
        if (now.reading() instanceof ReportReading.AmbiguousDates ambiguous) {
            dates.ask(
                    messages.text("online.ask-dates"),
                    new Question.Answer(messages.text(DateOrder.DAY_FIRST), texts.examples(ambiguous.dayFirst(), 0)),
                    new Question.Answer(
                            messages.text(DateOrder.MONTH_FIRST), texts.examples(ambiguous.monthFirst(), 0)),
                    order == null ? null : order == DateOrder.DAY_FIRST,
                    dayFirst -> {
                        order = dayFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
                        showReport();
                    });
        } else {
            dates.hide();
        }
        showReport();
    }

    private void showReport() {
        var file = readSoFar();
        var report = file == null ? null : file.report();
        say(about, report == null ? "" : texts.about(report));
        say(
                warnings,
                report == null
                        ? ""
                        : report.warnings().stream().map(messages::text).collect(Collectors.joining("\n")));
        preview.show(report);
        show(assign, report != null && report.columns() != null && !columns.isVisible());
        if (report != null) {
            askHours(report);
            choices.show(report, workspace.seminar());
        } else {
            hours.hide();
        }
        whenRead.run();
    }

    /// The times as they stand against the times as many hours earlier as they seem to be ahead.
    private void askHours(MeetingReport report) {
        if (report.hoursBeside() != 0 && choices.zone() == null) {
            beside = report;
        }
        var asked = beside;
        if (asked == null) {
            hours.hide();
            return;
        }
        int ahead = asked.hoursBeside();
        var here = workspace.seminar().details().zone();
        hours.ask(
                messages.text(ahead > 0 ? "online.ask-ahead" : "online.ask-behind", Math.abs(ahead)),
                new Question.Answer(messages.text("online.hours-moved"), texts.examples(asked, ahead)),
                new Question.Answer(messages.text("online.hours-stay"), texts.examples(asked, 0)),
                choices.zone() == null ? null : !here.equals(choices.zone()),
                moved -> {
                    choices.take(moved ? ReadingChoices.ahead(asked, ahead, here) : here);
                    read();
                });
    }

    /// Shows the columns of the file as they stand, to be said what they hold.
    private void assignColumns() {
        var file = path;
        if (file == null) {
            return;
        }
        var options = new ReadOptions(choices.encoding(), null);
        tasks.job(
                        Message.of("online.reading", String.valueOf(file.getFileName())),
                        steps -> firstFilled(TableReader.read(file, options, steps::at)))
                .then(this::showColumns)
                .failed(this::refused)
                .start();
    }

    private static Sheet firstFilled(TableFile table) {
        return table.sheets().stream()
                .filter(sheet -> !sheet.rows().isEmpty())
                .findFirst()
                .orElse(table.sheets().getFirst());
    }

    private void showColumns(Sheet sheet) {
        var file = readSoFar();
        columns.show(sheet, file == null ? null : file.report().columns());
        show(columns, true);
        show(assign, false);
        columns.requestFocus();
    }

    private static void say(Label label, String text) {
        label.setText(text);
        show(label, !text.isEmpty());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
