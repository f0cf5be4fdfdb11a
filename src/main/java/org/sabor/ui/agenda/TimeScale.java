package org.sabor.ui.agenda;

/// How minutes of a day and pixels of its timetable correspond.
///
/// @param from the first minute that is drawn
/// @param top where it is drawn, in pixels
/// @param minute how high a minute is, in pixels
record TimeScale(int from, double top, double minute) {
    /// Times are changed in steps of this many minutes.
    static final int STEP = 5;

    private static final double EDGE = 7;

    /// Which part of a card is taken hold of.
    enum Grip {
        START,
        WHOLE,
        END
    }

    /// Where this minute of the day is drawn.
    double y(int minuteOfDay) {
        return top + (minuteOfDay - from) * minute;
    }

    /// How high so many minutes are.
    double height(int minutes) {
        return minutes * minute;
    }

    /// How many minutes so many pixels are, in whole steps.
    int steps(double pixels) {
        return (int) Math.round(pixels / minute / STEP) * STEP;
    }

    /// The nearest full step of the clock.
    static int snapped(int minuteOfDay) {
        return (int) Math.round(minuteOfDay / (double) STEP) * STEP;
    }

    /// What is taken hold of this far from the top of a card: an edge is at most a quarter of a low card.
    static Grip grip(double y, double height) {
        double edge = Math.min(EDGE, height / 4);
        if (y < edge) {
            return Grip.START;
        }
        return y > height - edge ? Grip.END : Grip.WHOLE;
    }
}
