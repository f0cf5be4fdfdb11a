package org.sabor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Labelled;

/// Something that the copy for a second desk and the seminar say differently, for a person to decide.
///
/// @param participant as the seminar has them, or as the copy does where the seminar does not
/// @param period what the marks are for, or null where they are not about one period
/// @param here the mark in the seminar, or null
/// @param there the mark in the copy, or null
/// @param changedThere the participant's data as the copy has them, or null where these are not the matter
/// @param taking what takes what the copy says; empty where that cannot be taken
/// @param proposed whether the copy's is proposed; otherwise what stands here
public record DeskConflict(
        Kind kind,
        Participant participant,
        @Nullable Period period,
        @Nullable Attendance here,
        @Nullable Attendance there,
        @Nullable Participant changedThere,
        List<RowChange> taking,
        boolean proposed) {
    /// What the matter is.
    public enum Kind implements Labelled {
        /// Marked differently here and there.
        MARKS_DIFFER,
        /// Marked here by way of an earlier copy, and taken back there since.
        TAKEN_BACK,
        /// The name or other data of the person were changed there.
        DATA_CHANGED,
        /// The person was removed here.
        PERSON_GONE,
        /// The day or the session was removed here.
        PERIOD_GONE;

        @Override
        public String labelPrefix() {
            return "desk-conflict";
        }
    }

    public DeskConflict {
        taking = List.copyOf(taking);
    }

    /// Whether there is a choice.
    public boolean choice() {
        return !taking.isEmpty();
    }
}
