package org.sabor.app;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import org.sabor.message.Language;
import org.sabor.model.Bilingual;
import org.sabor.model.Day;
import org.sabor.model.Ids;
import org.sabor.model.Project;
import org.sabor.model.Row;
import org.sabor.model.Seminar;
import org.sabor.model.SeminarDetails;
import org.sabor.ui.shell.NewSeminar;

/// The first rows of a seminar that somebody begins.
final class NewSeminars {
    /// A seminar is not longer; a slip of the keyboard in a year would otherwise make thousands of days.
    private static final int MOST_DAYS = 31;

    private NewSeminars() {}

    static Seminar of(NewSeminar asked) {
        var ids = new Ids(InstantSource.system(), new SecureRandom());
        var rows = new ArrayList<Row<?>>();
        var title = asked.language() == Language.BG
                ? new Bilingual(asked.title(), "")
                : new Bilingual("", asked.title());
        rows.add(SeminarDetails.of(ids.next(), title, ZoneId.systemDefault()));
        rows.add(Project.of(ids.next()));
        var first = asked.first();
        var last = asked.last();
        if (first == null || last == null) {
            rows.add(new Day(ids.next(), 1, null, null, null));
        } else {
            int number = 1;
            for (LocalDate day = first; !day.isAfter(last) && number <= MOST_DAYS; day = day.plusDays(1)) {
                rows.add(new Day(ids.next(), number++, day, null, null));
            }
        }
        return Seminar.ofRows(rows);
    }
}
