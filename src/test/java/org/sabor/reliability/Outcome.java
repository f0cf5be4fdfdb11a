package org.sabor.reliability;

/// What came out of a check.
///
/// @param result in words, with the figures that were measured
/// @param control what the control gave, which must fail where the check must hold
public record Outcome(Verdict verdict, String result, String control) {
    /// How a check ended.
    public enum Verdict {
        REACHED,
        MISSED,
        /// The control did not fail, so the result says nothing.
        VOID,
        /// The target is a time or an amount of memory, which a busy machine may miss.
        TOO_SLOW,
        /// The machine lacks what the check needs.
        SKIPPED,
        /// There is no such test, or no such part of the program yet.
        NOT_THERE
    }

    /// The outcome of a check whose control has to fail.
    ///
    /// @param teeth whether the control failed, as it must
    public static Outcome of(boolean reached, String result, boolean teeth, String control) {
        return new Outcome(!teeth ? Verdict.VOID : reached ? Verdict.REACHED : Verdict.MISSED, result, control);
    }

    /// The outcome of a measurement.
    public static Outcome measured(boolean reached, String result, boolean teeth, String control) {
        return new Outcome(!teeth ? Verdict.VOID : reached ? Verdict.REACHED : Verdict.TOO_SLOW, result, control);
    }

    public static Outcome skipped(String why) {
        return new Outcome(Verdict.SKIPPED, "skipped: " + why, "");
    }

    public static Outcome notThere(String why) {
        return new Outcome(Verdict.NOT_THERE, "not there: " + why, "");
    }

    /// Whether a build may go on.
    public boolean passes() {
        return verdict != Verdict.MISSED && verdict != Verdict.VOID;
    }
}
