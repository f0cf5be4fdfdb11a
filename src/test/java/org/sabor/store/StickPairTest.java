package org.sabor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sabor.store.StickPair.Candidate;

/// RELIABILITY C-4: the newest whole one of the files on a stick.
class StickPairTest {
    private static final String A = "aaaa0000";
    private static final String B = "bbbb0000";

    private static Candidate<String> visible(long generation, String hash) {
        return new Candidate<>("visible", mark("file", generation), hash, "");
    }

    private static Candidate<String> second(long generation, String hash, String promised) {
        return new Candidate<>("second", mark("file", generation), hash, promised);
    }

    private static FileMark mark(String file, long generation) {
        return new FileMark(file, generation, "w" + generation);
    }

    private static Candidate<String> unreadable(String name, String promised) {
        return new Candidate<>(name, null, "", promised);
    }

    private static String newest(Candidate<String> visible, List<Candidate<String>> seconds) {
        return StickPair.newest(visible, seconds).map(Candidate::file).orElse("none");
    }

    @Test
    void oneAloneIsTaken() {
        assertEquals("visible", newest(visible(3, A), List.of()));
        assertEquals("visible", newest(visible(3, A), List.of(unreadable("second", "bbbb"))));
        assertEquals("second", newest(unreadable("visible", ""), List.of(second(3, A, "aaaa"))));
    }

    @Test
    void theHigherGenerationWins() {
        assertEquals("second", newest(visible(3, A), List.of(second(4, B, "bbbb"))));
        assertEquals("visible", newest(visible(5, A), List.of(second(4, B, "bbbb"))));
        var older = new Candidate<>("older", mark("file", 2), A, "aaaa");
        assertEquals("second", newest(unreadable("visible", ""), List.of(older, second(4, B, "bbbb"))));
    }

    @Test
    void bothInOneStateAreTheVisibleOne() {
        assertEquals("visible", newest(visible(4, B), List.of(second(4, B, "bbbb"))));
    }

    @Test
    void theVisibleOneWithOtherBytesInTheSameStateIsTorn() {
        assertEquals("second", newest(visible(4, A), List.of(second(4, B, "bbbb"))));
    }

    @Test
    void aSecondOneWithOtherBytesThanItsNameSaysIsTorn() {
        assertEquals("visible", newest(visible(3, A), List.of(second(4, B, "cccc"))));
        assertEquals("none", newest(unreadable("visible", ""), List.of(second(4, B, "cccc"))));
    }

    @Test
    void aChangeByAnotherProgramIsNoDamage() {
        var elsewhere = new Candidate<>("visible", new FileMark("file", 4, "other"), A, "");
        assertEquals("visible", newest(elsewhere, List.of(second(4, B, "bbbb"))));
    }

    @Test
    void theSecondOneOfAnotherSeminarIsLeftOut() {
        var other = new Candidate<>("second", mark("other", 9), B, "bbbb");
        assertEquals("visible", newest(visible(3, A), List.of(other)));
    }

    @Test
    void nothingWholeIsNothing() {
        assertEquals(Optional.empty(), StickPair.newest(unreadable("visible", ""), List.of()));
    }
}
