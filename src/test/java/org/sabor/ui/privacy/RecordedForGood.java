package org.sabor.ui.privacy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.sabor.message.Message;
import org.sabor.model.Attachments;
import org.sabor.model.Id;
import org.sabor.model.Participant;
import org.sabor.model.Seminar;

/// Remembers what was to go for good, for tests of screens.
public final class RecordedForGood implements ForGood {
    /// What was put in the place of the seminar, in order.
    public final List<Seminar> replaced = new ArrayList<>();

    /// Who was erased.
    public final List<Set<Id<Participant>>> erased = new ArrayList<>();

    /// What happens while the program looks for the pictures.
    public Runnable meanwhile = () -> {};

    private Instant now = Instant.parse("2026-03-12T06:30:00Z");

    /// The same at another moment.
    public RecordedForGood at(Instant moment) {
        now = moment;
        return this;
    }

    @Override
    public InstantSource clock() {
        return () -> now;
    }

    @Override
    public Attachments pictures() {
        meanwhile.run();
        return Attachments.NONE;
    }

    @Override
    public boolean writable() {
        return true;
    }

    @Override
    public void keep() {}

    @Override
    public void replace(Supplier<Seminar> seminar, Set<Id<Participant>> people, Message done) {
        replaced.add(seminar.get());
        erased.add(people);
    }
}
