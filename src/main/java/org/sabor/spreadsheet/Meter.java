package org.sabor.spreadsheet;

/// Tells how far the work is, in percent, from one share of it to another.
final class Meter {
    private final Steps steps;
    private final int from;
    private final int to;
    private final long total;
    private long done;

    Meter(Steps steps, int from, int to, long total) {
        this.steps = steps;
        this.from = from;
        this.to = to;
        this.total = Math.max(1, total);
    }

    void add(long more) {
        done += more;
        steps.at(from + (int) ((to - from) * Math.min(done, total) / total), 100);
    }
}
