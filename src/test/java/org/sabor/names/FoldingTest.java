package org.sabor.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "Żółkiewski, zolkiewski",
        "Weiß, weiss",
        "Bērziņš, berzins",
        "Ștefănescu, stefanescu",
        "Παπαδόπουλος, παπαδοπουλοσ",
        "СТОЙЧЕВ, стоичев",
        "Ѝ, и",
        "İstanbul, istanbul",
        "Đæøœ, daeooe",
        "ﬁn, fin",
        "plain Text, plain text",
        "Ива\u200bн\u00ad, иван",
        "И\u0306ордан, иордан",
        "明 Ａnna, 明 anna",
    })
    void overlooksCaseAccentsAndLettersOfTheirOwn(String written, String folded) {
        assertEquals(folded, Folding.fold(written));
    }

    @Test
    void quotesAndDashesHaveOneShape() {
        for (var written : new String[] {"O`Neill", "O’Neíll", "o'neill", "O´NEILL"}) {
            assertEquals("o'neill", Folding.fold(written));
        }
        assertEquals("\"център\" - север", Folding.fold("„Център“ – Север"));
    }
}
