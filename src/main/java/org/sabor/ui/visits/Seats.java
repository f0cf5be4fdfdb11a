package org.sabor.ui.visits;

import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.Seminar;
import org.sabor.model.Visit;

/// The seats of a visit.
///
/// @param taken how many people go
/// @param capacity how many can go, or null where not stated
record Seats(int taken, @Nullable Integer capacity) {
    static Seats of(Visit visit, Seminar seminar) {
        int taken = (int) seminar.visitSeats().stream()
                .filter(seat -> seat.visit().equals(visit.id()))
                .count();
        return new Seats(taken, visit.capacity());
    }

    boolean tooFew() {
        return capacity != null && taken > capacity;
    }

    /// „27 of 30“, „⚠ 31 of 30“, or the people alone where the seats are not stated.
    String text(Messages messages) {
        if (capacity == null) {
            return messages.text("visits.people", taken);
        }
        var text = messages.text("visits.seats", taken, capacity);
        return tooFew() ? "⚠ " + text : text;
    }

    /// The same as a sentence, with what to do where the seats are too few.
    String sentence(Messages messages) {
        if (capacity == null) {
            return messages.text("visit.seats-not-stated", taken);
        }
        return tooFew()
                ? "⚠ " + messages.text("visit.seats-over", taken, capacity, taken - capacity)
                : messages.text("visit.seats", taken, capacity, capacity - taken);
    }

    /// The part that is taken, from 0 to 1.
    double part() {
        return capacity == null || capacity == 0 ? 0 : Math.min(1, (double) taken / capacity);
    }
}
