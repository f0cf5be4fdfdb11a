package org.sabor.ui.attendance;

import java.text.Collator;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sabor.message.Messages;
import org.sabor.model.Country;
import org.sabor.model.HeadCount;
import org.sabor.model.Participant;
import org.sabor.ui.kit.Nullables;
import org.sabor.ui.kit.RecordTable;
import org.sabor.ui.kit.RowSize;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.TextColumn;
import org.sabor.workspace.Workspace;

/// How many people of each country are expected, there in person and there remotely; a country chosen shows its people
/// alone.
final class CountryCounts extends VBox {
    private static final List<Standing> COUNTED = List.of(Standing.EXPECTED, Standing.IN_PERSON, Standing.REMOTE);

    private final Workspace workspace;
    private final RecordTable<Participant> people;
    private final Supplier<Marks> marks;
    private final Messages messages;
    private final TableView<Line> table = new TableView<>();
    private boolean filling;

    /// A country and its people by how they stand.
    private record Line(Country country, String name, Map<Standing, HeadCount> heads) {}

    CountryCounts(Workspace workspace, RecordTable<Participant> people, Supplier<Marks> marks, Messages messages) {
        super(8);
        this.workspace = workspace;
        this.people = people;
        this.marks = marks;
        this.messages = messages;
        var title = new Label(messages.text("attendance.by-country"));
        title.setLabelFor(table);
        table.setId("attendance-countries");
        table.setAccessibleText(messages.text("attendance.by-country"));
        RowSize.set(table, 32);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        column("attendance.country", 150, Line::name);
        column("attendance.country-expected", 82, line -> heads(line, Standing.EXPECTED));
        column("attendance.country-in-person", 70, line -> heads(line, Standing.IN_PERSON));
        column("attendance.country-remote", 82, line -> heads(line, Standing.REMOTE));
        table.getSelectionModel().selectedItemProperty().addListener((_, _, line) -> {
            if (line != null && !filling) {
                showOnly(line);
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(title, table);
    }

    private void column(String title, double width, Function<Line, String> text) {
        var column = new TextColumn<>("", width, text);
        column.setGraphic(Styles.with(new Label(messages.text(title)), Styles.SMALL));
        column.setMinWidth(width * 0.8);
        column.setSortable(false);
        column.setReorderable(false);
        table.getColumns().add(column);
    }

    private String heads(Line line, Standing standing) {
        var count = line.heads().getOrDefault(standing, HeadCount.NONE);
        return count.unknown() == 0
                ? String.valueOf(count.known())
                : count.known() + " " + messages.text("attendance.groups-short", count.unknown());
    }

    /// Counts anew, for what is chosen now.
    void count(Chosen chosen) {
        if (!isVisible()) {
            return;
        }
        var seminar = workspace.seminar();
        var known = marks.get();
        var heads = new HashMap<Country, Map<Standing, HeadCount>>();
        for (var row : seminar.participants()) {
            for (var standing : Standing.of(row, known, chosen)) {
                heads.computeIfAbsent(seminar.countryOf(row), _ -> new EnumMap<>(Standing.class))
                        .merge(standing, HeadCount.of(row), HeadCount::plus);
            }
        }
        var lines = heads.entrySet().stream()
                .filter(entry -> COUNTED.stream().anyMatch(entry.getValue()::containsKey))
                .map(entry -> new Line(entry.getKey(), name(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparing(
                        Line::name, Collator.getInstance(messages.language().locale())))
                .toList();
        if (!lines.equals(table.getItems())) {
            fill(lines);
        }
    }

    /// Whoever counts anew has chosen no country: the one chosen stays so, and the filter of the people is left alone.
    private void fill(List<Line> lines) {
        var before = Nullables.selected(table.getSelectionModel());
        filling = true;
        table.getSelectionModel().clearSelection();
        table.getItems().setAll(lines);
        lines.stream()
                .filter(line -> before != null && line.country().equals(before.country()))
                .forEach(table.getSelectionModel()::select);
        filling = false;
    }

    private String name(Country country) {
        return country.stated() ? messages.country(country.code()) : messages.text("kit.mode.not-stated");
    }

    private void showOnly(Line line) {
        var seminar = workspace.seminar();
        people.showOnly(
                line.name(),
                seminar.participants().stream()
                        .filter(row -> seminar.countryOf(row).equals(line.country()))
                        .toList());
    }
}
