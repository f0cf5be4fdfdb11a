package org.sabor.model;

/// How many of those present were women, men, non-binary, or did not wish to say (DOMAIN R24, Reg. (EU) 2021/1057,
/// Annex I).
public record GenderTotals(int women, int men, int nonBinary, int notSaid) {
    public GenderTotals {
        if (women < 0 || men < 0 || nonBinary < 0 || notSaid < 0) {
            throw new IllegalArgumentException("fewer than none");
        }
    }
}
