package org.sabor.ui.paper;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.Day;
import org.sabor.model.EvidenceEdits;
import org.sabor.model.EvidenceKind;
import org.sabor.model.Id;
import org.sabor.model.Seminar;
import org.sabor.ui.kit.Entries;
import org.sabor.ui.kit.Field;

/// What somebody says of a file that is about to be added: what it is, which day it is about, whom it proves.
final class AddedEvidence extends VBox {
    /// Reports of meetings come in by their own way, which reads them.
    private static final List<EvidenceKind> KINDS = Stream.of(EvidenceKind.values())
            .filter(kind -> kind != EvidenceKind.ONLINE_REPORT)
            .toList();

    private static final Set<EvidenceKind> PROVES_REMOTE =
            Set.of(EvidenceKind.SCREENSHOT, EvidenceKind.GROUP_LIST, EvidenceKind.OTHER);

    private final Seminar seminar;
    private final Messages messages;
    private final Field<EvidenceKind> kind;
    private final Field<Optional<Id<Day>>> day;
    private final Field<@Nullable Integer> pages;
    private final CheckBox remote = new CheckBox();

    AddedEvidence(EvidenceFiles.Read read, Seminar seminar, InstantSource clock, Messages messages) {
        super(16);
        this.seminar = seminar;
        this.messages = messages;
        kind = Entries.choice("evidence.kind", KINDS, messages::text, messages);
        kind.set(read.content() == FileContent.PDF ? EvidenceKind.SIGNED_SHEET : EvidenceKind.SCREENSHOT);
        var days = new ArrayList<Optional<Id<Day>>>();
        seminar.daysInOrder().forEach(each -> days.add(Optional.of(each.id())));
        days.add(Optional.empty());
        var texts = new PaperTexts(messages);
        day = Entries.choice("evidence.day", days, each -> texts.day(each.orElse(null), seminar), messages);
        var today = LocalDate.ofInstant(clock.instant(), seminar.details().zone());
        seminar.days().stream()
                .filter(each -> today.equals(each.date()))
                .findFirst()
                .ifPresent(each -> day.set(Optional.of(each.id())));
        pages = Entries.number("evidence.pages", 1, messages);
        pages.set(read.pages());
        remote.setId("evidence-proves-remote");
        remote.setWrapText(true);
        getChildren().setAll(kind, day, pages, remote);
        kind.draftProperty().addListener((_, _, _) -> follow());
        day.draftProperty().addListener((_, _, _) -> follow());
        follow();
    }

    /// A sheet signed in the hall proves nobody remote.
    private void follow() {
        int unproved = EvidenceEdits.unproved(seminar, day()).size();
        boolean can = unproved > 0 && PROVES_REMOTE.contains(kind());
        remote.setText(messages.text("evidence.proves-remote", unproved));
        remote.setVisible(can);
        remote.setManaged(can);
        if (!can) {
            remote.setSelected(false);
        }
    }

    EvidenceKind kind() {
        return kind.value();
    }

    @Nullable
    Id<Day> day() {
        return day.value().orElse(null);
    }

    @Nullable
    Integer pages() {
        return pages.value();
    }

    boolean provesRemote() {
        return remote.isSelected();
    }
}
