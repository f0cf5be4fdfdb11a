package org.sabor.ui.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sabor.message.Language;
import org.sabor.message.Messages;

class RowNumbersTest {
    /// The sheet of all examples: 34 names and 8 blank rows.
    private static RowNumbers of(String typed) {
        return RowNumbers.of(typed, 34, 42);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7 | 7",
                "1-34 | 1-34",
                "1-34 except 7, 12 | 1-6, 8-11, 13-34",
                "1-34 без 7, 12 | 1-6, 8-11, 13-34",
                "1–34 освен 7 и 12 | 1-6, 8-11, 13-34",
                "1 — 34 с изключение на 7, 12 | 1-6, 8-11, 13-34",
                "1−34 but 7 12 | 1-6, 8-11, 13-34",
                "1..34 without 7 and 12 | 1-6, 8-11, 13-34",
                "от 1 до 34 без 7, 12 | 1-6, 8-11, 13-34",
                "rows 1 to 34 except no. 7, 12. | 1-6, 8-11, 13-34",
                "редове 1-34 без № 7, № 12 | 1-6, 8-11, 13-34",
                "all | 1-34",
                "ALL | 1-34",
                "всички | 1-34",
                "all except 7 | 1-6, 8-34",
                "Всички без 7, 12-14 | 1-6, 8-11, 15-34",
                "без 7 | 1-6, 8-34",
                "except 1-30 | 31-34",
                "all, 35, 37 | 1-35, 37",
                "all 35-36 except 2 | 1, 3-36",
                "1,3,5-9 | 1, 3, 5-9",
                "1 3 5 - 9 | 1, 3, 5-9",
                "9-9 | 9",
                "5-9, 7-12, 5 | 5-12",
                "1-10 except 3; 12-20 except 15 | 1, 2, 4-10, 12-14, 16-20",
                "1-3;; | 1-3",
                "007 | 7",
                "none | ''",
                "никой | ''",
                "1,2 | 1, 2",
                "42 | 42",
            })
    void whatIsTypedIsUnderstood(String typed, String rows) {
        var read = of(typed);
        assertNull(read.problem(), () -> "" + read.problem());
        assertEquals(rows, RowNumbers.text(read.rows()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "57 | Row 57 is not on this sheet: it has rows 1 to 42. | Ред 57 го няма в този списък: той има редове"
                        + " от 1 до 42.",
                "1-57 | Row 57 is not on this sheet: it has rows 1 to 42. | Ред 57 го няма в този списък: той има"
                        + " редове от 1 до 42.",
                "0 | Row 0 is not on this sheet: it has rows 1 to 42. | Ред 0 го няма в този списък: той има редове от"
                        + " 1 до 42.",
                "1-34 except 57 | Row 57 is not on this sheet: it has rows 1 to 42. | Ред 57 го няма в този списък:"
                        + " той има редове от 1 до 42.",
                "34-1 | The range 34-1 runs backwards. Check the numbers. | Интервалът 34-1 е обърнат. Проверете"
                        + " номерата.",
            })
    void whatIsWrongIsSaidWithTheRow(String typed, String english, String bulgarian) {
        var problem = Objects.requireNonNull(of(typed).problem());
        assertEquals(english, Messages.of(Language.EN).text(problem));
        assertEquals(bulgarian, Messages.of(Language.BG).text(problem));
        assertEquals(List.of(), List.copyOf(of(typed).rows()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | paper.rows-empty",
                "' ; ' | paper.rows-empty",
                "seven | paper.rows-unclear",
                "1-34 except | paper.rows-unclear",
                "1-34 except 7 except 8 | paper.rows-unclear",
                "1- | paper.rows-unclear",
                "-7 | paper.rows-unclear",
                "1.5 | paper.rows-unclear",
                "1/2 | paper.rows-unclear",
                "none 3 | paper.rows-unclear",
                "1-20 except 25 | paper.row-not-in",
                "1-10 except 3, 12-20 | paper.row-not-in",
                "99999999999999999999 | paper.row-unknown",
            })
    void whatIsNotClearIsNotGuessed(String typed, String key) {
        assertEquals(key, Objects.requireNonNull(of(typed).problem()).key());
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            var rows = new TreeSet<Integer>();
            for (int row = 1; row <= 42; row++) {
                if (random.nextInt(4) != 0) {
                    rows.add(row);
                }
            }
            assertEquals(rows, of(RowNumbers.text(rows)).rows());
        }
    }
}
