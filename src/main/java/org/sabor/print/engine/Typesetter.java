package org.sabor.print.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Breaks texts into lines, and keeps account of what cannot be printed.
///
/// A line ends after a space, a hyphen, a dash or a slash, but where [NoBreak] holds words together; inside what is
/// wider than the line after `@`, `.`, `_` or such a space, and where there is none of these, anywhere.
final class Typesetter {
    /// From one line to the next, in type sizes.
    static final float LEADING = 1.26f;

    private final Set<Unprintable> unprintable = new LinkedHashSet<>();

    List<Unprintable> unprintable() {
        return List.copyOf(unprintable);
    }

    float height(Text text, float size, float width) {
        float height = 0;
        for (var line : lines(text, size, width)) {
            height += line.height();
        }
        return height;
    }

    /// The lines of a text in type of this size, each at most so wide. An empty text has none.
    List<Line> lines(Text text, float size, float width) {
        if (text.isEmpty()) {
            return List.of();
        }
        return new Setting(text, size, width).lines();
    }

    private String clean(Text.Run run) {
        return run.style().typeface().clean(run.text(), c -> unprintable.add(new Unprintable(run.text(), c)));
    }

    /// One text being set. Positions count the characters of all its runs, one after the other.
    private final class Setting {
        private final List<Text.Run> runs;
        private final String all;
        private final int[] ends;
        private final float size;
        private final float room;
        private final List<Line> lines = new ArrayList<>(2);
        private int start;
        private int breakAt;
        private float breakX;
        private int softBreakAt;
        private float softBreakX;

        Setting(Text text, float size, float width) {
            runs = text.runs();
            ends = new int[runs.size()];
            this.size = size;
            room = width + 0.01f;
            if (runs.size() == 1) {
                all = clean(runs.getFirst());
                ends[0] = all.length();
            } else {
                var joined = new StringBuilder();
                for (int i = 0; i < ends.length; i++) {
                    joined.append(runs.get(i).onNewLine() && i > 0 ? "\n" : "").append(clean(runs.get(i)));
                    ends[i] = joined.length();
                }
                all = joined.toString();
            }
        }

        List<Line> lines() {
            float x = 0;
            int run = 0;
            for (int i = 0, c; i < all.length(); i += Character.charCount(c)) {
                while (i >= ends[run]) {
                    run++;
                }
                c = all.codePointAt(i);
                if (c == '\n') {
                    end(i, i + 1);
                    x = 0;
                    continue;
                }
                float width = width(c, run);
                while (x + width > room && c != ' ' && width > 0 && i > start) {
                    x -= broken(i, x);
                }
                x += width;
                noteBreak(c, i, x);
            }
            end(all.length(), all.length());
            return lines;
        }

        private float width(int codePoint, int run) {
            var style = runs.get(run).style();
            return style.typeface().width(codePoint) * style.scale() * size / 1000;
        }

        /// Ends the line at the best place before position `i`.
        ///
        /// @return the width that went with it
        private float broken(int i, float x) {
            int at = breakAt > start ? breakAt : softBreakAt > start ? softBreakAt : i;
            float gone = breakAt > start ? breakX : softBreakAt > start ? softBreakX : x;
            end(at, at);
            softBreakX -= gone;
            return gone;
        }

        private void noteBreak(int c, int i, float x) {
            int after = i + 1;
            switch (c) {
                case ' ' -> {
                    if (NoBreak.atSpace(all, i)) {
                        softBreakHere(after, x);
                    } else {
                        breakHere(after, x);
                    }
                }
                case '-' -> {
                    if (NoBreak.breaksAtHyphen(all, i)) {
                        breakHere(after, x);
                    } else {
                        softBreakHere(after, x);
                    }
                }
                case '–', '—', '/' -> {
                    if (after < all.length() && i > start && Character.isLetter(all.codePointAt(after))) {
                        breakHere(after, x);
                    }
                }
                case '@', '.', '_', '\u00a0' -> softBreakHere(after, x);
                default -> {}
            }
        }

        private void breakHere(int after, float x) {
            breakAt = after;
            breakX = x;
        }

        private void softBreakHere(int after, float x) {
            softBreakAt = after;
            softBreakX = x;
        }

        private void end(int to, int next) {
            var segments = new ArrayList<Line.Segment>(1);
            float width = 0;
            float height = 0;
            int last = lastInk(to);
            int from = start;
            for (int run = runOf(from); run < ends.length && (from < to || segments.isEmpty()); run++) {
                int until = Math.min(to, ends[run]);
                var style = runs.get(run).style();
                float wide = width(from, Math.min(until, last), run);
                if (until > from) {
                    segments.add(segment(from, until, run, wide));
                }
                width += wide;
                height = Math.max(height, style.scale() * size * LEADING);
                from = Math.max(from, until);
                if (to <= from) {
                    break;
                }
            }
            lines.add(new Line(segments, size, width, height));
            start = next;
        }

        private Line.Segment segment(int from, int until, int run, float wide) {
            if (RightToLeft.mayBeIn(all, from, until)) {
                var onPaper = RightToLeft.onPaper(all.substring(from, until));
                return new Line.Segment(onPaper, 0, onPaper.length(), runs.get(run), wide);
            }
            return new Line.Segment(all, from, until, runs.get(run), wide);
        }

        private int runOf(int position) {
            int run = 0;
            while (run < ends.length - 1 && position >= ends[run]) {
                run++;
            }
            return run;
        }

        private int lastInk(int to) {
            int last = to;
            while (last > start && all.charAt(last - 1) == ' ') {
                last--;
            }
            return last;
        }

        private float width(int from, int to, int run) {
            float width = 0;
            for (int i = from, c; i < to; i += Character.charCount(c)) {
                c = all.codePointAt(i);
                width += width(c, run);
            }
            return width;
        }
    }
}
