package org.sabor.sample;

import org.sabor.model.Attachments;
import org.sabor.model.Seminar;

/// A seminar to look around in, with its pictures.
public record Sample(Seminar seminar, Attachments pictures) {
    /// The seminar of the published article, as [SeconSample] tells it.
    public static Sample secon() {
        return new Sample(new SeconSample().seminar(), Attachments.NONE);
    }

    /// The invented seminar that fills every screen and document, as [DemoSample] tells it.
    public static Sample demo() {
        return Demo.SAMPLE;
    }

    /// An invented seminar of any size, as [LargeSample] makes it.
    ///
    /// @param participants how many people, at least 1
    /// @param days how many days, at least 1
    /// @param seed the same seed gives the same people
    public static Sample large(int participants, int days, long seed) {
        return new Sample(new LargeSample(participants, days, seed).seminar(), Attachments.NONE);
    }

    /// Its pictures are drawn dot by dot, once.
    private static final class Demo {
        static final Sample SAMPLE = new DemoSample().sample();
    }
}
