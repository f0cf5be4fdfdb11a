package org.sabor.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.sabor.spreadsheet.TableRow;

/// Tells by what stands in the columns what they hold, as far as no heading says it.
final class ContentLayout {
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d\\s()/.-]{6,}");
    private static final Pattern NAME_WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’.-]*");
    private static final Pattern FAMILY_ENDING =
            Pattern.compile("(?iu).*(ов|ова|ев|ева|ски|ска|ov|ova|ev|eva|ski|ska|sky|ський|escu|idis|poulos|poulou)$");

    private final List<TableRow> rows;
    private final List<ListField> fields;

    private ContentLayout(List<TableRow> rows, List<ListField> fields) {
        this.rows = rows;
        this.fields = new ArrayList<>(fields);
    }

    /// The columns of a table without headings.
    static List<ListField> of(List<TableRow> rows, int columns) {
        var content = new ContentLayout(rows, Collections.nCopies(columns, ListField.NOT_IMPORTED));
        content.take(ListField.EMAIL, text -> text.contains("@"));
        content.take(ListField.COUNTRY, text -> Countries.of(text).stated());
        content.take(ListField.MODE, text -> ListMode.of(text) != ListMode.UNKNOWN);
        content.take(ListField.PHONE, text -> PHONE.matcher(text).matches());
        content.take(ListField.FULL_NAME, ContentLayout::looksLikeAName);
        content.take(ListField.ORGANISATION, InstitutionWords::in);
        if (!content.fields.contains(ListField.FULL_NAME)) {
            content.takeParts();
        }
        return content.fields;
    }

    /// These columns, and what people cannot be told or reached without, where no heading speaks of it.
    static List<ListField> completed(List<TableRow> rows, List<ListField> fields) {
        var content = new ContentLayout(rows, fields);
        if (!fields.contains(ListField.EMAIL)) {
            content.take(ListField.EMAIL, text -> text.contains("@"));
        }
        if (fields.stream().noneMatch(field -> field == ListField.MODE || field == ListField.IN_PERSON_MARK)) {
            content.take(ListField.MODE, text -> ListMode.of(text) != ListMode.UNKNOWN);
        }
        if (fields.stream().noneMatch(ListField::isName)) {
            content.take(ListField.FULL_NAME, ContentLayout::looksLikeAName);
            if (!content.fields.contains(ListField.FULL_NAME)) {
                content.takeParts();
            }
            if (content.fields.stream().noneMatch(ListField::isName)) {
                content.take(ListField.FULL_NAME, ContentLayout::isWords);
            }
        }
        return content.fields;
    }

    private static boolean isWords(String text) {
        return text.contains(" ") && text.chars().anyMatch(Character::isLetter) && !InstitutionWords.in(text);
    }

    private static boolean looksLikeAName(String text) {
        var words = text.split("\\s+", -1);
        return words.length >= 2
                && words.length <= 4
                && List.of(words).stream()
                        .allMatch(word -> NAME_WORD.matcher(word).matches())
                && !InstitutionWords.in(text);
    }

    private static boolean looksLikeAPart(String text) {
        return text.split("\\s+", -1).length <= 2
                && List.of(text.split("\\s+", -1)).stream()
                        .allMatch(word -> NAME_WORD.matcher(word).matches())
                && !InstitutionWords.in(text)
                && !Countries.of(text).stated();
    }

    /// Gives the field to the free column where most cells fit, at least half of those that are filled.
    private void take(ListField field, Predicate<String> fits) {
        int best = -1;
        int most = 0;
        for (int column = 0; column < fields.size(); column++) {
            int fitting = fitting(column, fits);
            if (fitting > most && fitting * 2 >= filled(column)) {
                best = column;
                most = fitting;
            }
        }
        if (best >= 0) {
            fields.set(best, field);
        }
    }

    /// Two or three columns beside each other with words like names: given, middle and family name. Endings tell where
    /// the family name stands first.
    private void takeParts() {
        for (int column = 0; column + 1 < fields.size(); column++) {
            if (isPart(column) && isPart(column + 1)) {
                boolean three = column + 2 < fields.size()
                        && isPart(column + 2)
                        && endings(column + 1) * 2 >= filled(column + 1);
                int last = column + (three ? 2 : 1);
                boolean familyFirst = endings(column) > endings(last);
                fields.set(column, familyFirst ? ListField.FAMILY_NAME : ListField.GIVEN_NAME);
                fields.set(last, familyFirst ? ListField.GIVEN_NAME : ListField.FAMILY_NAME);
                if (three) {
                    fields.set(column + 1, ListField.MIDDLE_NAME);
                }
                return;
            }
        }
    }

    private int endings(int column) {
        return fitting(column, text -> FAMILY_ENDING.matcher(text).matches());
    }

    private boolean isPart(int column) {
        int filled = filled(column);
        return filled > 0 && fitting(column, ContentLayout::looksLikeAPart) * 5 >= filled * 4;
    }

    private int filled(int column) {
        return (int)
                rows.stream().filter(row -> !row.cell(column).text().isBlank()).count();
    }

    /// How many cells of a column that is still free fit.
    private int fitting(int column, Predicate<String> fits) {
        if (fields.get(column) != ListField.NOT_IMPORTED) {
            return 0;
        }
        return (int) rows.stream()
                .map(row -> row.cell(column).text().strip())
                .filter(text -> !text.isEmpty() && fits.test(text))
                .count();
    }
}
