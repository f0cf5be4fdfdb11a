package org.sabor.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
