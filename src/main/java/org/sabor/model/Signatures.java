package org.sabor.model;

import java.util.List;
import java.util.TreeSet;

/// Which rows of a printed sheet are signed for a period, as somebody read them off the paper.
///
/// @param rows the numbers printed in the rows, from 1, in order
public record Signatures(Period period, List<Integer> rows) {
    public Signatures {
        rows = List.copyOf(new TreeSet<>(rows));
    }
}
