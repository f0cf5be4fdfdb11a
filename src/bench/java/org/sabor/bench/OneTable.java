package org.sabor.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/// The floor of a start: a window with a search field and a table of the same rows, and nothing else.
public final class OneTable {
    private OneTable() {}

    /// @param arguments rows with tabs between the cells; `exit`, to end by itself for the training of a cache
    public static void main(String[] arguments) {
        Platform.startup(() -> show(arguments));
    }

    private static void show(String[] arguments) {
        var table = new TableView<List<String>>();
        for (int i = 0; i < 7; i++) {
            int number = i;
            var column = new TableColumn<List<String>, String>("Column " + i);
            column.setCellValueFactory(
                    cell -> new ReadOnlyStringWrapper(cell.getValue().get(number)));
            column.setPrefWidth(140);
            table.getColumns().add(column);
        }
        try {
            table.setItems(FXCollections.observableArrayList(Files.readAllLines(Path.of(arguments[0])).stream()
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var stage = new Stage();
        stage.setTitle("One table");
        stage.setScene(new Scene(new BorderPane(table, new TextField(), null, null, null), 1366, 740));
        stage.show();
        if (arguments.length > 1) {
            Thread.ofPlatform().start(() -> {
                try {
                    Thread.sleep(3000);
                } catch (InterruptedException ended) {
                    Thread.currentThread().interrupt();
                }
                Platform.exit();
            });
        }
    }
}
