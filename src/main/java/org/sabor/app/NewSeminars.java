package org.sabor.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;
import org.sabor.model.Day;
import org.sabor.model.Ids;
import org.sabor.model.Project;
import org.sabor.model.Row;
import org.sabor.model.Seminar;
import org.sabor.model.SeminarDetails;
import org.sabor.sample.Sample;
import org.sabor.ui.shell.NewSeminar;

/// The first rows of a seminar that somebody begins.
final class NewSeminars {
    /// A seminar is not longer; a slip of the keyboard in a year would otherwise make thousands of days.
    private static final int MOST_DAYS = 31;

    /// What some system does not allow in the name of a file, and points at the end of a name.
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+|\\.+$");

    private static final int MOST_LETTERS = 60;

    private NewSeminars() {}

    /// The sample seminar of this name.
    static Sample sample(String name) {
        return name.equals("secon") ? Sample.secon() : Sample.demo();
    }

    static Seminar of(NewSeminar asked) {
        var ids = new Ids(InstantSource.system(), new SecureRandom());
        var rows = new ArrayList<Row<?>>();
        var title =
                asked.language() == Language.BG ? new Bilingual(asked.title(), "") : new Bilingual("", asked.title());
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

    /// A name for the file: the day, so that files stand in order, and as much of the title as a folder shows.
    static String fileName(NewSeminar asked, Messages messages) {
        var title = FORBIDDEN.matcher(asked.title()).replaceAll(" ").strip();
        var end = title.offsetByCodePoints(0, Math.min(MOST_LETTERS, title.codePointCount(0, title.length())));
        var name = title.substring(0, end).strip();
        return (asked.first() == null ? "" : asked.first() + " ")
                + (name.isEmpty() ? messages.text("app.new-file") : name)
                + ".sabor";
    }

    /// A name for a copy of this file.
    static String copyName(Path file, Messages messages) {
        var name = String.valueOf(file.getFileName());
        return messages.text("app.copy-file", name.endsWith(".sabor") ? name.substring(0, name.length() - 6) : name)
                + ".sabor";
    }
}
