package org.sabor.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sabor.model.AttendeeKind;

/// Names as programs show them (`online-attendance.md` 1.7).
class ShownNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Łukasz (Guest)|Łukasz",
                "Weiß, Jürgen (External)|Weiß, Jürgen",
                "Ivan Petrov (Guest) (Unverified)|Ivan Petrov",
                "Ivan Petrov (UNVERIFIED)|Ivan Petrov",
                "Ivan Petrov (guest)(external)|Ivan Petrov",
                "João (Convidado)|João",
                "Jürgen (Gast)|Jürgen",
                "Jürgen (Extern)|Jürgen",
                "Élodie (Invité)|Élodie",
                "Élodie (Externe)|Élodie",
                "José (Invitado)|José",
                "José (Externo)|José",
                "Łukasz (Gość)|Łukasz",
                "Luca (Ospite)|Luca",
                "Иван (Гост)|Иван",
                "Иван (Външен)|Иван",
                "Jan Janssens (EXT)|Jan Janssens",
                "Иван Петров (Ivan Petrov)|Иван Петров (Ivan Petrov)",
                "Иван Петров (Община Пример) (Гост)|Иван Петров (Община Пример)",
                "[Primăria Exemplu] Ștefan Țurcanu (Unverified)|Ștefan Țurcanu",
                "[Primăria Exemplu]|[Primăria Exemplu]",
                " Zoé  Çelik\u00A0|Zoé Çelik",
                "Zoe\u0301 \u200BC\u0327elik|Zoé Çelik",
                "Мария\u202F\u0000Стоянова|Мария Стоянова",
                "\"Işıl \"İzmir\" Özgür\"|Işıl \"İzmir\" Özgür",
                "(Guest)|(Guest)",
                "iPad (2)|iPad (2)",
                "Soren (Søren Ågård)|Soren (Søren Ågård)",
                "Siobhán O'Neill|Siobhán O'Neill"
            })
    void whatIsAddedIsTakenOff(String written, String expected) {
        var name = ShownName.of(written, false);
        assertEquals(expected, name.name());
        assertEquals(AttendeeKind.PERSON, name.kind());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Soren (Søren Ågård)|Søren Ågård|Soren",
                "iPhone (Иван Петров)|Иван Петров|iPhone",
                "Иван Петров (iPhone)|Иван Петров|iPhone",
                "Мария Стоянова (maria)|Мария Стоянова|maria",
                "S. Ågård (Søren Ågård) (Guest)|Søren Ågård|S. Ågård"
            })
    void zoomWritesTheOriginalNameInBrackets(String written, String name, String other) {
        var found = ShownName.of(written, true);
        assertEquals(name, found.name());
        assertEquals(List.of(other), found.others());
    }

    @ParameterizedTest
    @ValueSource(strings = {"iPad (2)", "Галя (Община Пример)", "Galaxy A52", "Jane (City of Sample)"})
    void otherBracketsStay(String written) {
        assertEquals(
                new ShownName(
                        written,
                        List.of(),
                        AttendeeKind.PERSON,
                        ShownName.of(written, true).identity()),
                ShownName.of(written, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "35924000177",
                " 35924000141 (Unverified)",
                "+359 •• ••• ••77",
                "33199001****",
                "Call-in User_3",
                "Call-in User 3",
                "+359 (2) 400-01-41",
                "Phone User 2"
            })
    void telephones(String written) {
        assertEquals(AttendeeKind.PHONE, ShownName.of(written, false).kind());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Зала 2",
                "Зала 2 - Община Пример",
                "Заседателна зала",
                "Meeting Room A",
                "Room 12",
                "Sitzungssaal Rathaus",
                "Salle 3",
                "Sala 1",
                "Αίθουσα Β"
            })
    void rooms(String written) {
        assertEquals(AttendeeKind.ROOM, ShownName.of(written, false).kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Galaxy A52", "iPhone", "Залман Иванов", "Roomi Ray", "Salazar Ortiz", "007", "Мария 2"})
    void people(String written) {
        assertEquals(AttendeeKind.PERSON, ShownName.of(written, false).kind());
    }

    @Test
    void lostNames() {
        assertTrue(ShownName.of("????? ????????", false).isDestroyed());
        assertTrue(ShownName.of("??? (Guest)", false).isDestroyed());
        assertTrue(ShownName.of("  ", false).isLost());
        assertEquals(
                "a@b.example", ShownName.of("???", false).named("a@b.example").name());
    }

    @Test
    void theNameOfTheRegistrationIsBetter() {
        var name = ShownName.registered("José María Núñez Peña", "JM Núñez");
        assertEquals("José María Núñez Peña", name.name());
        assertEquals(List.of("JM Núñez"), name.others());
    }
}
