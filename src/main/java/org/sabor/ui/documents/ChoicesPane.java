package org.sabor.ui.documents;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.sabor.message.Labelled;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Day;
import org.sabor.model.Id;
import org.sabor.model.Seminar;
import org.sabor.print.BadgeBack;
import org.sabor.print.BadgeFormat;
import org.sabor.print.Choices;
import org.sabor.print.DocumentChoice;
import org.sabor.print.DocumentKind;
import org.sabor.print.DocumentLanguage;
import org.sabor.print.HandoutChoices;
import org.sabor.print.ListOrder;
import org.sabor.ui.kit.Nullables;
import org.sabor.ui.kit.Styles;

/// What can be chosen for a document: its language, and of days, order and blank rows what the kind has.
final class ChoicesPane extends VBox {
    private final Messages messages;
    private final Runnable whenChanged;
    private final ComboBox<DocumentLanguage> language;
    private final ComboBox<ListOrder> order;
    private final CheckBox inHouse = new CheckBox();
    private final Spinner<Integer> blankRows = new Spinner<>(0, 200, Choices.USUAL.blankRows());
    private final CheckBox localTimes = new CheckBox();
    private final ComboBox<BadgeFormat> badge;
    private final ComboBox<BadgeBack> badgeBack;
    private final CheckBox apart = new CheckBox();
    private final VBox badgeChoice;
    private final CheckBox hideSmall = new CheckBox();
    private final VBox days = new VBox(4);
    private final VBox dayChoice;
    private final VBox orderChoice;
    private final VBox blankChoice;
    private final VBox localTimeChoice;
    private final Map<Id<Day>, CheckBox> dayBoxes = new LinkedHashMap<>();

    ChoicesPane(Messages messages, Runnable whenChanged) {
        super(16);
        this.messages = messages;
        this.whenChanged = whenChanged;
        setId("documents-choices");
        language = choice("documents-language", DocumentLanguage.values());
        language.getSelectionModel()
                .select(messages.language() == Language.BG ? DocumentLanguage.BG : DocumentLanguage.EN);
        order = choice("documents-order", ListOrder.values());
        order.getSelectionModel().select(ListOrder.NAME);
        badge = choice("documents-badge", BadgeFormat.values());
        badge.getSelectionModel().select(HandoutChoices.USUAL.badge());
        badgeBack = choice("documents-badge-back", BadgeBack.values());
        badgeBack.getSelectionModel().select(HandoutChoices.USUAL.back());
        badgeChoice = new VBox(16, labelled("documents.badge", badge), labelled("documents.badge-back", badgeBack));
        apart.setId("documents-certificates-apart");
        apart.setText(messages.text("documents.certificates-apart"));
        apart.setWrapText(true);
        apart.setOnAction(_ -> whenChanged.run());
        blankRows.setId("documents-blank-rows");
        blankRows.setEditable(true);
        blankRows.setMaxWidth(120);
        blankRows.valueProperty().addListener(_ -> whenChanged.run());
        localTimes.setId("documents-local-times");
        localTimes.setText(messages.text("documents.local-times"));
        localTimes.setWrapText(true);
        localTimes.setOnAction(_ -> whenChanged.run());
        localTimeChoice = new VBox(localTimes);
        days.setId("documents-days");
        inHouse.setId("documents-in-house");
        inHouse.setText(messages.text("documents.in-house"));
        inHouse.setWrapText(true);
        inHouse.setOnAction(_ -> whenChanged.run());
        hideSmall.setId("documents-hide-small");
        hideSmall.setText(messages.text("documents.hide-small"));
        hideSmall.setWrapText(true);
        hideSmall.setOnAction(_ -> whenChanged.run());
        dayChoice = new VBox(8, new Label(messages.text("documents.days")), days);
        orderChoice = labelled("documents.order", order);
        blankChoice = labelled("documents.blank-rows", blankRows);
        getChildren()
                .setAll(
                        labelled("documents.language", language),
                        dayChoice,
                        orderChoice,
                        blankChoice,
                        inHouse,
                        badgeChoice,
                        apart,
                        localTimeChoice,
                        hideSmall);
    }

    private <E extends Labelled> ComboBox<E> choice(String id, E[] values) {
        var box = new ComboBox<E>();
        box.setId(id);
        box.getItems().setAll(values);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(E value) {
                return messages.text(value);
            }

            @Override
            public E fromString(String text) {
                throw new UnsupportedOperationException();
            }
        });
        box.setOnAction(_ -> whenChanged.run());
        return box;
    }

    private VBox labelled(String key, Control control) {
        var label = new Label(messages.text(key));
        label.setLabelFor(control);
        control.setAccessibleText(label.getText());
        return new VBox(4, label, control);
    }

    /// Shows what this kind of document lets one choose.
    void show(DocumentKind kind, Seminar seminar) {
        showDays(seminar);
        shown(dayChoice, kind.has(DocumentChoice.DAYS) && seminar.days().size() > 1);
        shown(orderChoice, kind.has(DocumentChoice.ORDER));
        shown(inHouse, kind.has(DocumentChoice.IN_HOUSE));
        shown(badgeChoice, kind.has(DocumentChoice.BADGES));
        shown(apart, kind.has(DocumentChoice.CERTIFICATES_APART));
        shown(blankChoice, kind.has(DocumentChoice.BLANK_ROWS));
        shown(hideSmall, kind.has(DocumentChoice.HIDE_SMALL));
        shown(localTimeChoice, kind.has(DocumentChoice.LOCAL_TIMES));
    }

    private void showDays(Seminar seminar) {
        var ids = seminar.daysInOrder().stream().map(Day::id).toList();
        dayBoxes.keySet().retainAll(Set.copyOf(ids));
        days.getChildren().clear();
        for (var day : seminar.daysInOrder()) {
            var box = dayBoxes.computeIfAbsent(day.id(), _ -> dayBox());
            var date = day.date();
            box.setText(
                    date == null
                            ? messages.text("documents.day", day.number())
                            : messages.text("documents.day-date", day.number(), messages.date(date)));
            box.setId("documents-day-" + day.number());
            days.getChildren().add(box);
        }
    }

    private CheckBox dayBox() {
        var box = new CheckBox();
        box.setSelected(true);
        box.setWrapText(true);
        box.setOnAction(_ -> whenChanged.run());
        return box;
    }

    private static void shown(Node choice, boolean shown) {
        choice.setVisible(shown);
        choice.setManaged(shown);
    }

    /// The language chosen.
    DocumentLanguage language() {
        var chosen = Nullables.selected(language.getSelectionModel());
        return chosen == null ? DocumentLanguage.BG : chosen;
    }

    /// The other choices; no day chosen means all.
    Choices choices() {
        var wanted = new HashSet<Id<Day>>();
        dayBoxes.forEach((id, box) -> {
            if (box.isSelected()) {
                wanted.add(id);
            }
        });
        var chosen = Nullables.selected(order.getSelectionModel());
        return new Choices(
                wanted,
                chosen == null ? ListOrder.NAME : chosen,
                blankRows.getValue(),
                !inHouse.isSelected(),
                localTimes.isSelected(),
                handouts(),
                hideSmall.isSelected());
    }

    private HandoutChoices handouts() {
        var format = Nullables.selected(badge.getSelectionModel());
        var back = Nullables.selected(badgeBack.getSelectionModel());
        return new HandoutChoices(
                format == null ? HandoutChoices.USUAL.badge() : format,
                back == null ? HandoutChoices.USUAL.back() : back,
                apart.isSelected());
    }

    /// Puts the keyboard into the first choice.
    void focusFirst() {
        language.requestFocus();
    }

    /// A label of small text, as the pane uses it.
    static Label remark(String id, String style) {
        var label = Styles.label("", Styles.SMALL, style);
        label.setId(id);
        return label;
    }
}
