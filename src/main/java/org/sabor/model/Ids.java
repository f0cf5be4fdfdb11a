package org.sabor.model;

import java.time.InstantSource;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Makes new ids: UUIDs of version 7 (RFC 9562), the moment first, a counter next, chance last. One instance is used by
/// one thread.
public final class Ids {
    private final InstantSource clock;
    private final RandomGenerator chance;
    private long lastMillis;
    private int counter;

    /// Ids by this clock and this source of chance; a fixed pair gives a fixed series, for samples and tests.
    public Ids(InstantSource clock, RandomGenerator chance) {
        this.clock = clock;
        this.chance = chance;
    }

    /// Another maker of ids, for work on another thread. Its ids sort after those made here so far.
    public Ids another() {
        var other = new Ids(clock, new Random(chance.nextLong()));
        other.lastMillis = lastMillis;
        other.counter = counter;
        return other;
    }

    /// The next id. It sorts after all that this instance made before, whatever the clock does.
    public <R extends Row<R>> Id<R> next() {
        long now = clock.millis();
        if (now > lastMillis) {
            lastMillis = now;
            counter = 0;
        } else if (++counter > 0xFFF) {
            lastMillis++;
            counter = 0;
        }
        long high = (lastMillis << 16) | 0x7000L | counter;
        long low = (chance.nextLong() >>> 2) | 0x8000_0000_0000_0000L;
        return new Id<>(new UUID(high, low));
    }
}
