package org.sabor.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/// Any text at all may stand where a name is expected. With the environment variable `JAZZER_FUZZ=1` new texts are
/// tried; without it, those kept in `NamesFuzzTestInputs`.
class NamesFuzzTest {
    @FuzzTest(maxDuration = "2m")
    void anyTextIsTransliteratedAndFolded(byte[] data) {
        var text = new String(data, StandardCharsets.UTF_8);
        var latin = Transliteration.latin(text);
        assertEquals(latin, Transliteration.latin(latin));
        var folded = Folding.fold(text);
        assertEquals(folded, Folding.fold(folded));
        assertTrue(SearchQuery.of(text).matches(SearchText.of(text)), "a text is found by itself");
        assertNotNull(SearchText.inLatin(text));
        LookAlikes.resolved(text);
    }

    /// The two names stand in two lines.
    @FuzzTest(maxDuration = "2m")
    void anyTwoNamesAreCompared(byte[] data) {
        var text = new String(data, StandardCharsets.UTF_8);
        int end = text.indexOf('\n');
        var one = NameKey.of(end < 0 ? text : text.substring(0, end));
        var other = NameKey.of(text.substring(end + 1));
        var likeness = one.likeness(other);
        var back = other.likeness(one);
        // Which of several slips is looked at depends on the order of the words.
        if (likeness != Likeness.SIMILAR_NAME && back != Likeness.SIMILAR_NAME) {
            assertEquals(likeness, back);
        }
        assertEquals(one.isEmpty() ? null : Likeness.SAME_NAME, one.likeness(one));
        assertNotNull(one.base());
    }
}
