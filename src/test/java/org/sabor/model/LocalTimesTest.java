package org.sabor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalTimesTest {
    private static String at(String zone, String countries, LocalDate date, LocalTime time) {
        var codes = Arrays.stream(countries.split(" ", -1))
                .map(Country::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return LocalTimes.of(ZoneId.of(zone), codes).elsewhere(date, time).stream()
                .map(at -> at.time()
                        + (at.days() == 0 ? "" : "(" + at.days() + ")")
                        + " "
                        + at.cities().stream().map(Bilingual::en).collect(Collectors.joining(", ")))
                .collect(Collectors.joining(" · "));
    }

    /// In spring 2026 the clocks of the EU change on 29 March, in autumn on 25 October; in Turkey and Iceland never.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Europe/Sofia     | BG DE PT    | 2026-03-12 | 10:00 | 09:00 Berlin · 08:00 Lisbon
        Europe/Sofia     | DE AT GR    | 2026-03-12 | 10:00 | 09:00 Berlin, Vienna
        Europe/Sofia     | TR IS       | 2026-03-28 | 10:00 | 11:00 Istanbul · 08:00 Reykjavik
        Europe/Sofia     | TR IS       | 2026-03-29 | 10:00 | 07:00 Reykjavik
        Europe/Sofia     | TR IS       | 2026-10-24 | 10:00 | 07:00 Reykjavik
        Europe/Sofia     | TR IS       | 2026-10-25 | 10:00 | 11:00 Istanbul · 08:00 Reykjavik
        Europe/Sofia     | PT          | 2026-03-12 | 00:30 | 22:30(-1) Lisbon
        Europe/Lisbon    | BG          | 2026-03-12 | 23:00 | 01:00(1) Sofia
        America/New_York | BG          | 2026-03-12 | 10:00 | 16:00 Sofia
        America/New_York | BG          | 2026-03-29 | 10:00 | 17:00 Sofia
        Europe/Sofia     | GR RO       | 2026-03-12 | 10:00 |
        Europe/Sofia     | JP          | 2026-03-12 | 10:00 |
        """)
    void theZoneOfTheDateHolds(String zone, String countries, LocalDate date, LocalTime time, String shown) {
        assertEquals(shown == null ? "" : shown, at(zone, countries, date, time));
    }

    @Test
    void onlyRemoteParticipantsWhoComeCount() {
        var make = new SmallSeminar();
        var berlin = make.organisation("Stadt", "DE", PartnerRole.PARTNER);
        var lisbon = make.organisation("Cidade", "PT", PartnerRole.PARTNER);
        make.row(make.person("A", "B", berlin).withPlannedMode(PlannedMode.REMOTE));
        make.person("C", "D", lisbon);
        make.row(make.person("E", "F", lisbon)
                .withPlannedMode(PlannedMode.REMOTE)
                .withStatus(ParticipantStatus.CANCELLED));
        var times = LocalTimes.of(make.seminar());
        assertEquals("Sofia", times.ownCity().en());
        assertEquals(
                1,
                times.elsewhere(LocalDate.of(2026, 3, 12), LocalTime.of(10, 0)).size());
    }

    @Test
    void aZoneThatIsNotInTheTableIsCalledByItsName() {
        assertTrue(LocalTimes.of(ZoneId.of("America/New_York"), new LinkedHashSet<>())
                .ownCity()
                .en()
                .equals("New York"));
    }
}
