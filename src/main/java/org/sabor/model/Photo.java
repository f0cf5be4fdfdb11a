package org.sabor.model;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// A photograph of the seminar for its report. It is kept without what the camera wrote into it.
///
/// @param number its place among the photographs
/// @param caption what stands below it; what it shows for a reader who can't see it is the picture's alternative text
/// @param day when it was taken, or null where not stated
public record Photo(
        Id<Photo> id,
        int number,
        Picture picture,
        Bilingual caption,
        @Nullable Id<Day> day) implements Row<Photo> {
    /// In the order in which they are shown.
    public static final Comparator<Photo> BY_NUMBER = Comparator.comparingInt(Photo::number)
            .thenComparing(photo -> photo.id().value());

    public Photo {
        if (number < 1) {
            throw new IllegalArgumentException("number: " + number);
        }
    }

    /// The same photograph in another place.
    Photo withNumber(int other) {
        return new Photo(id, other, picture, caption, day);
    }

    /// The same photograph of another day, or of no stated day for null.
    Photo withDay(@Nullable Id<Day> other) {
        return new Photo(id, number, picture, caption, other);
    }
}
