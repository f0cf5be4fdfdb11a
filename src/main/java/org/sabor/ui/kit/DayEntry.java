package org.sabor.ui.kit;

import java.util.ArrayList;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.Day;
import org.sabor.model.Id;
import org.sabor.workspace.Workspace;

/// One of the days of the seminar.
public final class DayEntry extends Field<@Nullable Id<Day>> {
    private final Workspace workspace;
    private final boolean mayBeNone;
    private final ComboBox<Optional<Id<Day>>> control = new ComboBox<>();
    private boolean displaying;

    /// A field for a day.
    ///
    /// @param mayBeNone whether „not stated“ is one of the choices
    public DayEntry(String key, boolean mayBeNone, Workspace workspace, Messages messages) {
        super(key, null, messages);
        this.workspace = workspace;
        this.mayBeNone = mayBeNone;
        control.setMaxWidth(Double.MAX_VALUE);
        control.setValue(Optional.empty());
        control.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<Id<Day>> id) {
                var day = id == null ? null : workspace.seminar().days().find(id.orElse(null));
                return day == null ? messages.text("kit.day.none") : DayTexts.day(day, messages);
            }

            @Override
            public Optional<Id<Day>> fromString(String text) {
                throw new UnsupportedOperationException("not editable");
            }
        });
        fill();
        workspace.days().addListener((InvalidationListener) _ -> fill());
        control.valueProperty().addListener((_, _, _) -> {
            if (!displaying) {
                edited();
                finished();
            }
        });
        show(control);
    }

    private void fill() {
        var choices = new ArrayList<Optional<Id<Day>>>();
        if (mayBeNone) {
            choices.add(Optional.empty());
        }
        workspace.seminar().daysInOrder().forEach(day -> choices.add(Optional.of(day.id())));
        var value = control.getValue();
        displaying = true;
        control.getItems().setAll(choices);
        control.setValue(value);
        displaying = false;
    }

    @Override
    protected void display(@Nullable Id<Day> value) {
        displaying = true;
        control.setValue(Optional.ofNullable(value));
        displaying = false;
    }

    @Override
    protected @Nullable Id<Day> read() {
        return control.getValue().orElse(null);
    }

    @Override
    protected Runnable entry() {
        var value = read();
        return () -> display(value);
    }
}
