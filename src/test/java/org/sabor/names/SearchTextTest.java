package org.sabor.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SearchTextTest {
    @ParameterizedTest
    @CsvSource({
        "steliyanova, Росица Стелиянова",
        "стелиян, Rositsa Steliyanova",
        "СТЕЛИЯНОВА, Rositsa Steliyanova",
        "zolkiewski, Łukasz Żółkiewski",
        "Żół, Lukasz Zolkiewski",
        "Мари, Maria Ivanova",
        "Мари, Mariya Ivanova",
        "Мария, Maria Ivanova",
        "Мария, Mariya Ivanova",
        "mariya, Мария Иванова",
        "mariy, Мария Иванова",
        "mariana, Марияна Иванова",
        "Марияна, Mariana Ivanova",
        "papadopoul, Ελένη Παπαδοπούλου",
        "ΠΑΠΑΔΟΠΟΥΛΟΥ, Eleni Papadopoulou",
        "παπαδοπουλ, Ελένη Παπαδοπούλου",
        "o'neill, Siobhán O’Neill",
        "oneill, Siobhán O’Neill",
        "иван пет, 'Петров, Иван'",
        "ivan petrov, Иван Петров",
        "weiss, Jürgen Weiß",
        "bulgaria, България",
        "р.kam, р.kamenov@x.example",
        "haskovo, Община Хасково",
        "'', anything",
        "'  ', anything",
    })
    void isFound(String typed, String written) {
        assertTrue(SearchQuery.of(typed).matches(SearchText.of(written)));
    }

    @ParameterizedTest
    @CsvSource({
        "яна, Диана Колева",
        "ivan georgiev, Иван Петров",
        "steliyanovo, Стелиянова",
        "жана, Яна",
        "x, Иван",
    })
    void isNotFound(String typed, String written) {
        assertFalse(SearchQuery.of(typed).matches(SearchText.of(written)));
    }

    /// Letter by letter, with words before and after, as each table does it.
    @Test
    void typingOnFindsWhatASearchFromTheBeginningFinds() {
        var written = List.of(
                "Росица Стелиянова",
                "Łukasz Żółkiewski",
                "Maria Ivanova",
                "Mariya Ivanova",
                "Мария Иванова",
                "Марияна Иванова",
                "Ελένη Παπαδοπούλου",
                "Siobhán O’Neill",
                "Петров, Иван",
                "Jürgen Weiß",
                "България",
                "р.kamenov@x.example",
                "Община Хасково",
                "Georgios Chatzis",
                "Щерю Кьосев",
                "Kyosev Shteryo",
                "ья");
        var typed = List.of(
                "мария ива",
                "ivanova mariya",
                "papadopoulou",
                "παπαδοπ",
                "щерю кьо",
                "shteryo",
                "zolk",
                "o'neill",
                "weiss",
                "р.kam",
                "българия",
                "hadzis",
                "chatz",
                "аййь",
                "ия ья",
                "rositsa steliyanova");
        var query = SearchQuery.of("");
        var rows = written.stream().map(text -> new SearchLines(lines(text))).toList();
        int found = 0;
        for (var words : typed) {
            for (int letters = 0; letters <= words.length(); letters++) {
                var part = words.substring(0, letters);
                query = SearchQuery.after(query, part);
                for (int i = 0; i < written.size(); i++) {
                    boolean fresh = new SearchLines(lines(written.get(i))).matches(SearchQuery.of(part));
                    assertEquals(fresh, rows.get(i).matches(query), part + " in " + written.get(i));
                    found += fresh ? 1 : 0;
                }
            }
        }
        assertTrue(found > 300, found + " found");
    }

    /// A row of two texts, for the name and its words.
    private static List<SearchLine> lines(String text) {
        return Stream.concat(Stream.of(text), Stream.of(text.split(" ", -1)))
                .map(SearchLine::of)
                .toList();
    }

    @Test
    void plainTextIsKeptOnce() {
        assertEquals("maria ivanova", SearchText.of("Maria Ivanova"));
        assertEquals("мария\nmaria", SearchText.of("Мария"));
    }

    @Test
    void sameInEitherScript() {
        assertEquals(SearchText.inLatin("Община Хасково"), SearchText.inLatin("obshtina haskovo"));
        assertEquals(SearchText.inLatin("Мария"), SearchText.inLatin("Mariya"));
        assertNotEquals(SearchText.inLatin("Община Хасково"), SearchText.inLatin("Община Харманли"));
    }
}
