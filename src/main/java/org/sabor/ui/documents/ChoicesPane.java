package org.sabor.ui.documents;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Labelled;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.AttendanceUnit;
import org.sabor.model.Bilingual;
import org.sabor.model.Day;
import org.sabor.model.Id;
import org.sabor.model.Seminar;
import org.sabor.model.SheetRules;
import org.sabor.print.BadgeBack;
import org.sabor.print.BadgeFormat;
import org.sabor.print.Choices;
import org.sabor.print.DocumentChoice;
import org.sabor.print.DocumentKind;
import org.sabor.print.DocumentLanguage;
import org.sabor.print.HandoutChoices;
import org.sabor.print.ListOrder;
import org.sabor.print.SheetChoices;
import org.sabor.ui.kit.Nullables;
import org.sabor.ui.kit.NumberSpinner;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.TextLimit;

/// What can be chosen for a document: its language, and of days, order, rows, columns and pages what the kind has. What
/// the funder demands of sheets is chosen already.
final class ChoicesPane extends VBox {
    private final Messages messages;
    private final Runnable whenChanged;
    private final ComboBox<DocumentLanguage> language;
    private final ComboBox<ListOrder> order;
    private final CheckBox inHouse;
    private final NumberSpinner blankRows = new NumberSpinner(0, 200, Choices.USUAL.blankRows());
    private final CheckBox localTimes;
    private final ComboBox<BadgeFormat> badge;
    private final ComboBox<BadgeBack> badgeBack;
    private final CheckBox apart = new CheckBox();
    private final VBox badgeChoice;
    private final CheckBox hideSmall;
    private final ComboBox<AttendanceUnit> per;
    private final CheckBox localApart;
    private final CheckBox together;
    private final CheckBox portrait;
    private final CheckBox email;
    private final TextField ownColumns = new TextField();
    private final VBox days = new VBox(4);
    private final VBox dayChoice;
    private final VBox orderChoice;
    private final VBox blankChoice;
    private final VBox sheetChoice;
    private final VBox columnChoice;
    private final Map<Id<Day>, CheckBox> dayBoxes = new LinkedHashMap<>();
    private @Nullable SheetRules rules;

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
        blankRows.setMaxWidth(120);
        blankRows.valueProperty().addListener(_ -> whenChanged.run());
        localTimes = box("documents-local-times", "documents.local-times");
        per = choice("documents-per", AttendanceUnit.values());
        localApart = box("documents-local-apart", "documents.local-apart");
        together = box("documents-together", "documents.together");
        portrait = box("documents-portrait", "documents.portrait");
        email = box("documents-email", "documents.email");
        ownColumns.setId("documents-own-columns");
        ownColumns.setPromptText(messages.text("documents.own-columns-prompt"));
        TextLimit.keepPlain(ownColumns);
        ownColumns.textProperty().addListener((_, _, _) -> whenChanged.run());
        days.setId("documents-days");
        inHouse = box("documents-in-house", "documents.in-house");
        hideSmall = box("documents-hide-small", "documents.hide-small");
        dayChoice = new VBox(8, new Label(messages.text("documents.days")), days);
        orderChoice = labelled("documents.order", order);
        blankChoice = labelled("documents.blank-rows", blankRows);
        sheetChoice = new VBox(8, labelled("documents.per", per), together, localApart);
        columnChoice = new VBox(8, portrait, labelled("documents.own-columns", ownColumns));
        getChildren()
                .setAll(
                        labelled("documents.language", language),
                        sheetChoice,
                        dayChoice,
                        orderChoice,
                        blankChoice,
                        columnChoice,
                        inHouse,
                        email,
                        badgeChoice,
                        apart,
                        localTimes,
                        hideSmall);
    }

    private CheckBox box(String id, String key) {
        var box = new CheckBox(messages.text(key));
        box.setId(id);
        box.setWrapText(true);
        box.setOnAction(_ -> whenChanged.run());
        return box;
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
        follow(seminar.project().sheets());
        shown(dayChoice, kind.has(DocumentChoice.DAYS) && seminar.days().size() > 1);
        shown(orderChoice, kind.has(DocumentChoice.ORDER));
        shown(inHouse, kind.has(DocumentChoice.IN_HOUSE));
        shown(badgeChoice, kind.has(DocumentChoice.BADGES));
        shown(apart, kind.has(DocumentChoice.CERTIFICATES_APART));
        shown(blankChoice, kind.has(DocumentChoice.BLANK_ROWS));
        shown(hideSmall, kind.has(DocumentChoice.HIDE_SMALL));
        shown(localTimes, kind.has(DocumentChoice.LOCAL_TIMES));
        shown(sheetChoice, kind.has(DocumentChoice.SHEETS));
        shown(columnChoice, kind.has(DocumentChoice.COLUMNS));
        shown(email, kind.has(DocumentChoice.EMAIL));
        boolean list = kind == DocumentKind.PARTICIPANT_LIST;
        inHouse.setText(messages.text(list ? "documents.in-house-list" : "documents.in-house"));
        email.setText(messages.text(list ? "documents.email-in-house" : "documents.email"));
    }

    /// Where the funder demands something else than before, that is chosen.
    private void follow(SheetRules demanded) {
        if (!demanded.equals(rules)) {
            rules = demanded;
            per.setValue(demanded.per());
            localApart.setSelected(demanded.localApart());
            email.setSelected(demanded.email());
            ownColumns.setText(headings(demanded.ownColumns()));
        }
    }

    private String headings(List<Bilingual> columns) {
        return columns.stream().map(each -> each.in(messages.language())).collect(Collectors.joining(", "));
    }

    /// What is typed; where that is what the funder demands, in both languages.
    private List<Bilingual> columns() {
        var demanded = rules == null ? List.<Bilingual>of() : rules.ownColumns();
        if (ownColumns.getText().equals(headings(demanded))) {
            return demanded;
        }
        return Stream.of(ownColumns.getText().split(","))
                .map(String::strip)
                .filter(heading -> !heading.isEmpty())
                .map(heading -> new Bilingual(heading, heading))
                .toList();
    }

    private SheetChoices sheets() {
        return new SheetChoices(
                per.getValue(),
                localApart.isSelected(),
                !portrait.isSelected(),
                email.isSelected(),
                columns(),
                together.isSelected());
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
                hideSmall.isSelected(),
                sheets(),
                false);
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
