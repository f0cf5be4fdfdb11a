package org.sabor.ui.speakers;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.sabor.message.Messages;
import org.sabor.model.Speaker;
import org.sabor.model.SpeakerGap;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.RecordTable;
import org.sabor.workspace.Workspace;

/// What is missing, with the number of speakers of whom it is; a choice shows only these.
final class MissingMenu extends MenuButton {
    private final Workspace workspace;
    private final RecordTable<Speaker> table;
    private final Messages messages;

    MissingMenu(Workspace workspace, RecordTable<Speaker> table, Messages messages) {
        super(messages.text("speakers.missing"), Icons.FILTER.node());
        this.workspace = workspace;
        this.table = table;
        this.messages = messages;
        setId("speakers-missing");
        setMinWidth(USE_PREF_SIZE);
        fill();
        setOnShowing(_ -> fill());
    }

    private void fill() {
        getItems()
                .setAll(
                        item("speakers-missing-any", messages.text("speakers.missing-any"), gaps -> !gaps.isEmpty()),
                        new SeparatorMenuItem());
        for (var gap : SpeakerGap.values()) {
            getItems()
                    .add(item(
                            "speakers-missing-" + gap.name().toLowerCase(Locale.ROOT),
                            messages.text(gap),
                            gaps -> gaps.contains(gap)));
        }
    }

    private MenuItem item(String id, String name, Predicate<Set<SpeakerGap>> fits) {
        var those = those(fits);
        var item = new MenuItem(messages.text("speakers.missing-count", name, those.size()));
        item.setMnemonicParsing(false);
        item.setId(id);
        item.setDisable(those.isEmpty());
        item.setOnAction(_ -> table.showOnly(name, those));
        return item;
    }

    private List<Speaker> those(Predicate<Set<SpeakerGap>> fits) {
        var seminar = workspace.seminar();
        return seminar.speakers().stream()
                .filter(row -> fits.test(SpeakerTexts.gaps(row, seminar)))
                .toList();
    }
}
