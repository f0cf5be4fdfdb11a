package org.sabor.ui.history;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sabor.message.Messages;
import org.sabor.model.RecordedEdit;
import org.sabor.model.RowKind;
import org.sabor.model.Seminar;
import org.sabor.names.SearchText;

/// An edit as the table shows it, with its words made beforehand.
///
/// @param when by the clock of this computer, as is written beside other things that were done at it
/// @param rows the names of the rows it touched, as many as fit
/// @param searchText all of it, as [SearchText] makes it
record HistoryLine(
        RecordedEdit recorded,
        String when,
        String what,
        Set<RowKind> kinds,
        String kindNames,
        String rows,
        String searchText) {
    private static final int MOST_NAMES = 3;

    /// The lines of these edits, the newest first. For worker threads.
    static List<HistoryLine> of(Seminar now, Collection<RecordedEdit> all, RowNames names, Messages messages) {
        return all.stream().map(each -> of(each, names, messages)).toList().reversed();
    }

    private static HistoryLine of(RecordedEdit recorded, RowNames names, Messages messages) {
        var kinds = EnumSet.noneOf(RowKind.class);
        var rows = new LinkedHashSet<String>();
        for (var change : recorded.edit().changes()) {
            kinds.add(RowKind.of(change.row()));
            rows.add(names.of(change.row()));
        }
        rows.remove("");
        var when = messages.moment(LocalDateTime.ofInstant(recorded.at(), ZoneId.systemDefault()));
        var title = messages.text(recorded.edit().title());
        var what = recorded.undone() ? messages.text("history.undone", title) : title;
        var kindNames = kinds.stream().map(messages::text).collect(Collectors.joining(", "));
        var searched = String.join(" ", when, what, recorded.by(), kindNames, String.join(" ", rows));
        return new HistoryLine(
                recorded, when, what, kinds, kindNames, shortened(rows, messages), SearchText.of(searched));
    }

    private static String shortened(Set<String> rows, Messages messages) {
        var first = rows.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return rows.size() <= MOST_NAMES ? first : messages.text("history.more", first, rows.size() - MOST_NAMES);
    }
}
