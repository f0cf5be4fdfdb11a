package org.sabor.reliability;

/// One row of the catalogue of reliability (RELIABILITY (b)).
///
/// @param id as the catalogue names it: `A1`
/// @param what what is run
/// @param target what the result must be
/// @param work runs it
public record Check(String id, String what, String target, Work work) {
    /// Runs a check at a scale and says what came out; what it throws is an error of the check.
    @FunctionalInterface
    public interface Work {
        Outcome run(Run run) throws Exception;
    }
}
