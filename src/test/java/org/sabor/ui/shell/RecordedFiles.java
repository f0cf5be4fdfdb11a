package org.sabor.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// File commands for tests: remembers what was asked.
public final class RecordedFiles implements FileCommands {
    final List<String> asked = new ArrayList<>();
    final List<NewSeminar> created = new ArrayList<>();
    final ObjectProperty<Optional<StickStatus>> onStick = new SimpleObjectProperty<>(Optional.empty());
    private StickCommands stick = new StickCommands() {
        @Override
        public ObservableValue<Optional<StickStatus>> status() {
            return onStick;
        }

        @Override
        public void publish() {
            asked.add("publish");
        }
    };

    /// What was asked, in its order.
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void startNew() {
        asked.add("new");
    }

    @Override
    public void create(NewSeminar seminar) {
        created.add(seminar);
    }

    @Override
    public void open() {
        asked.add("open");
    }

    @Override
    public void open(Path file) {
        asked.add("open " + file);
    }

    @Override
    public void sample(String name) {
        asked.add("sample " + name);
    }

    @Override
    public void guide() {
        asked.add("guide");
    }

    @Override
    public void saveCopy() {
        asked.add("copy");
    }

    @Override
    public void backups() {
        asked.add("backups");
    }

    @Override
    public void history() {
        asked.add("history");
    }

    @Override
    public void takeOver() {
        asked.add("take over");
    }

    @Override
    public DeskCommands desks() {
        return new DeskCommands() {
            @Override
            public void open() {
                asked.add("desk");
            }

            @Override
            public void copy() {
                asked.add("copy for a desk");
            }

            @Override
            public void takeIn() {
                asked.add("marks of a desk");
            }
        };
    }

    @Override
    public StickCommands stick() {
        return stick;
    }

    /// The open file is on this stick.
    public RecordedFiles on(StickCommands other) {
        stick = other;
        return this;
    }

    @Override
    public void retry() {
        asked.add("retry");
    }

    @Override
    public void close() {
        asked.add("close");
    }

    @Override
    public void exit() {
        asked.add("exit");
    }

    @Override
    public List<RecentFile> recent() {
        return List.of(
                new RecentFile(
                        Path.of("/home/office/Документи/Социална икономика.sabor"),
                        "Международен семинар „Социална икономика“",
                        "14–15.11.2023 г.",
                        "Бяла Слатина"),
                new RecentFile(Path.of("/home/office/demo.sabor"), "Two-day seminar", "", ""));
    }
}
