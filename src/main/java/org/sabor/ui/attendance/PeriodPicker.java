package org.sabor.ui.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.AttendanceUnit;
import org.sabor.model.Day;
import org.sabor.model.Id;
import org.sabor.model.Period;
import org.sabor.model.Periods;
import org.sabor.model.Seminar;
import org.sabor.ui.kit.Styles;
import org.sabor.workspace.Workspace;

/// Which day is shown, and in it which half or session, where these are recorded.
final class PeriodPicker extends FlowPane {
    private final Workspace workspace;
    private final Messages messages;
    private final MarkTexts texts;
    private final ToggleGroup group = new ToggleGroup();
    private final ComboBox<Period> periods = new ComboBox<>();
    private final ReadOnlyObjectWrapper<Chosen> chosen = new ReadOnlyObjectWrapper<>(Chosen.ALL);
    private List<Object> madeFrom = List.of();
    private boolean filling;

    /// @param today the day that is shown first, where it is one of the seminar's
    PeriodPicker(Workspace workspace, Messages messages, LocalDate today) {
        super(8, 8);
        this.workspace = workspace;
        this.messages = messages;
        this.texts = new MarkTexts(messages);
        setId("attendance-period-picker");
        periods.setId("attendance-period");
        periods.setAccessibleText(messages.text("attendance.period"));
        periods.setPrefWidth(300);
        periods.setConverter(new StringConverter<>() {
            @Override
            public String toString(Period period) {
                return period == null ? "" : texts.inDay(period, workspace.seminar());
            }

            @Override
            public Period fromString(String text) {
                throw new UnsupportedOperationException("not editable");
            }
        });
        periods.valueProperty().addListener((_, _, now) -> {
            if (!filling && now != null) {
                chosen.set(new Chosen(now.day(), now));
            }
        });
        setPrefWrapLength(700);
        setMinWidth(0);
        HBox.setHgrow(this, Priority.ALWAYS);
        var ofSeminar = workspace.seminar().daysInOrder();
        ofSeminar.stream()
                .filter(day -> today.equals(day.date()))
                .findFirst()
                .or(() -> ofSeminar.stream().findFirst())
                .ifPresent(day -> choose(day.id()));
        follow();
    }

    ReadOnlyObjectProperty<Chosen> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    Chosen chosen() {
        return chosen.get();
    }

    /// Shows the days and periods as they are now; the choice stays where it is still there.
    void follow() {
        var seminar = workspace.seminar();
        var now = what(seminar);
        if (now.equals(madeFrom)) {
            return;
        }
        madeFrom = now;
        getChildren().clear();
        group.getToggles().clear();
        for (var day : seminar.daysInOrder()) {
            addToggle(texts.day(day), "attendance-day-" + day.number(), day.id());
        }
        addToggle(messages.text("attendance.all-days"), "attendance-all-days", null);
        getChildren().add(periods);
        var day = chosen().day();
        if (day != null && seminar.days().find(day) == null) {
            day = seminar.days().isEmpty()
                    ? null
                    : seminar.daysInOrder().getFirst().id();
        }
        choose(day);
    }

    private static List<Object> what(Seminar seminar) {
        var what = new ArrayList<Object>(seminar.daysInOrder());
        what.add(seminar.details().unit());
        if (seminar.details().unit() == AttendanceUnit.SESSION) {
            what.addAll(seminar.sessions());
        }
        return what;
    }

    private void addToggle(String text, String id, @Nullable Id<Day> day) {
        var toggle = new ToggleButton(text);
        toggle.setId(id);
        toggle.setToggleGroup(group);
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.setUserData(day == null ? Chosen.ALL : day);
        toggle.setOnAction(_ -> choose(day));
        getChildren().add(Styles.with(toggle, "sabor-day"));
    }

    private void choose(@Nullable Id<Day> day) {
        Object wanted = day == null ? Chosen.ALL : day;
        group.getToggles().forEach(toggle -> toggle.setSelected(wanted.equals(toggle.getUserData())));
        var seminar = workspace.seminar();
        var ofDay = day == null ? List.<Period>of() : Periods.of(seminar, day);
        var before = chosen().period();
        var period = ofDay.stream()
                .filter(each -> each.equals(before))
                .findFirst()
                .or(() -> ofDay.stream().findFirst())
                .orElse(null);
        boolean several = !ofDay.isEmpty() && seminar.details().unit() != AttendanceUnit.DAY;
        filling = true;
        periods.getItems().setAll(ofDay);
        periods.setValue(period);
        periods.setVisible(several);
        periods.setManaged(several);
        filling = false;
        chosen.set(new Chosen(day, period));
    }
}
