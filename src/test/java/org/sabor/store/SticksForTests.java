package org.sabor.store;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.sabor.message.Failure;

/// What tests of other packages ask about sticks.
public final class SticksForTests {
    private SticksForTests() {}

    /// The name of the property that declares a folder to be on a stick.
    public static final String PROPERTY = PlaceNotice.REMOVABLE;

    /// The newest whole file of a seminar on a stick; empty where none is whole.
    public static Optional<Path> newest(Path visible) {
        try {
            return Optional.of(new StickFiles(visible).newest().file());
        } catch (Failure noneWhole) {
            return Optional.empty();
        }
    }

    /// Puts the state of an open file on its stick.
    public static void publish(SeminarFile file) {
        Objects.requireNonNull(file.stick()).publish();
    }
}
