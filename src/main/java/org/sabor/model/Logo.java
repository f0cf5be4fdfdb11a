package org.sabor.model;

/// A logo beside the programme's own, for instance the arms of the municipality.
///
/// @param height on paper, in millimetres
public record Logo(Picture picture, int height) {
    /// The highest a logo may be.
    public static final int HIGHEST = 40;

    public Logo {
        if (height < 1 || height > HIGHEST) {
            throw new IllegalArgumentException("height: " + height);
        }
    }
}
