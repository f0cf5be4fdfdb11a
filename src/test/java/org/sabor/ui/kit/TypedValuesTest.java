package org.sabor.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TypedValuesTest {
    @ParameterizedTest
    @CsvSource({
        "9:30, 09:30",
        "0930, 09:30",
        "930, 09:30",
        "9.30, 09:30",
        "9 30, 09:30",
        "9, 09:00",
        "'9,30', 09:30",
        "9:30 ч., 09:30",
        "23:59, 23:59"
    })
    void timesAreReadAsPeopleTypeThem(String typed, LocalTime time) {
        assertEquals(Optional.of(time), TypedValues.time(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "9:60", "morning", "9:3", "99999", ""})
    void whatIsNoTimeIsNotGuessed(String typed) {
        assertEquals(Optional.empty(), TypedValues.time(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"14.11.2023", "14.11.23", "14/11/2023", "14 11 2023", "2023-11-14", "14.11.2023 г."})
    void datesAreReadWithTheDayFirst(String typed) {
        assertEquals(Optional.of(LocalDate.of(2023, 11, 14)), TypedValues.date(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.02.2023", "11.14.2023", "14.11", "tomorrow", ""})
    void whatIsNoDateIsNotGuessed(String typed) {
        assertEquals(Optional.empty(), TypedValues.date(typed));
    }

    @ParameterizedTest
    @CsvSource({"30, 30", "'1 200', 1200", "1, 1"})
    void numbersMayHaveSpaces(String typed, int number) {
        assertEquals(Optional.of(number), TypedValues.number(typed, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3", "1.5", "12345678", "many", ""})
    void whatIsNoNumberFromOneUpIsRefused(String typed) {
        assertEquals(Optional.empty(), TypedValues.number(typed, 1));
    }
}
