package org.sabor.model;

import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;

/// A bus of a visit.
///
/// @param number 1 for the first; seats name their bus by it, so it stays when other buses go
/// @param name by which people find it, for instance its plate; empty where the number is enough
/// @param seats for guests, without the driver's, or null where not stated
/// @param note the company, the driver's phone, a ramp
public record Bus(int number, String name, @Nullable Integer seats, String note) {
    public Bus {
        name = name.strip();
        note = note.strip();
        if (number < 1) {
            throw new IllegalArgumentException("number: " + number);
        }
    }

    /// „Bus 2“, or its name.
    public Message label() {
        return name.isEmpty() ? Message.of("bus.numbered", number) : Message.of("bus.named", name);
    }
}
