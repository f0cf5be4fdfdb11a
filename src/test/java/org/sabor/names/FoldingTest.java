package org.sabor.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
    })
    void overlooksCaseAccentsAndLettersOfTheirOwn(String written, String folded) {
        assertEquals(folded, Folding.fold(written));
    }
}
