package org.sabor.ui.paper;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.model.AttendanceIndex;
import org.sabor.model.Participant;
import org.sabor.model.Period;
import org.sabor.model.Periods;
import org.sabor.model.Seminar;
import org.sabor.model.SheetPrint;

/// A row of the paper as the screen shows it.
///
/// @param name whose row it is; empty where it is blank
/// @param below the other spelling and the organisation
/// @param mark what is recorded for what the column counts for
/// @param blank whether no name was printed in it
record SheetRow(int number, String name, String below, String mark, boolean blank) {
    /// The rows of this print, with what is recorded for the period.
    static List<SheetRow> of(SheetPrint print, Period period, Seminar seminar, PaperTexts texts, String removed) {
        var index = AttendanceIndex.of(seminar);
        var counted = Periods.counted(seminar, period);
        var rows = new ArrayList<SheetRow>();
        for (int number = 1; number <= print.lastRow(); number++) {
            boolean blank = number > print.rows().size();
            var id = print.inRow(number);
            var who = seminar.participants().find(id);
            if (id == null) {
                rows.add(new SheetRow(number, "", "", "", true));
            } else if (who == null) {
                rows.add(new SheetRow(number, removed, "", "", blank));
            } else {
                var mark = texts.mark(index.find(who.id(), counted));
                rows.add(new SheetRow(number, name(who, seminar, texts), below(who, seminar, texts), mark, blank));
            }
        }
        return rows;
    }

    private static String name(@Nullable Participant who, Seminar seminar, PaperTexts texts) {
        return who == null ? "" : texts.person(who, seminar).split(" · ", 2)[0];
    }

    private static String below(Participant who, Seminar seminar, PaperTexts texts) {
        var parts = texts.person(who, seminar).split(" · ", 2);
        return parts.length == 2 ? parts[1] : "";
    }
}
