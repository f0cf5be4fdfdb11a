package org.sabor.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The usual examples of the literature.
final class JaroWinklerTest {
    @ParameterizedTest
    @CsvSource({
        "MARTHA, MARHTA, 0.9611",
        "DIXON, DICKSONX, 0.8133",
        "DWAYNE, DUANE, 0.8400",
        "CRATE, TRACE, 0.7333",
        "same, same, 1",
        "abc, xyz, 0",
        "'', '', 1",
        "'', a, 0",
    })
    void agreesWithTheLiterature(String one, String other, double expected) {
        assertEquals(expected, JaroWinkler.of(one, other), 0.0001);
        assertEquals(expected, JaroWinkler.of(other, one), 0.0001);
    }
}
