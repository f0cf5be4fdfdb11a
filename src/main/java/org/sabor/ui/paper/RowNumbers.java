package org.sabor.ui.paper;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;

/// Numbers of rows as one types them while reading a sheet: `1-34 except 7, 12`, „1–34 без 7, 12“, `all except 7`,
/// `1,3,5-9`. Spaces and dashes of all kinds; a semicolon begins a new list, so that `1-10 except 3; 12-20` is clear.
///
/// @param rows the rows that are meant; empty where there is a problem
/// @param problem what cannot be understood, or null
record RowNumbers(SortedSet<Integer> rows, @Nullable Message problem) {
    private static final Pattern TOKEN = Pattern.compile("\\d+|-|[\\p{L}']+|[^\\s\\d\\p{L}'-]");
    private static final Pattern DASHES = Pattern.compile("\\p{Pd}|−|…|\\.{2,}");
    /// „No. 7“, and the end of a sentence; `1.5` stays unclear.
    private static final Pattern FULL_STOPS = Pattern.compile("(?<=\\p{L})\\.|\\.(?=\\s|,|$)");
    private static final Set<String> ALL = Set.of("all", "everybody", "everyone", "всички", "всичките");
    private static final Set<String> NONE = Set.of("none", "nobody", "никой", "нито", "няма", "нищо");
    private static final Set<String> EXCEPT = Set.of("except", "without", "but", "not", "minus", "без", "освен");
    private static final Set<String> TO = Set.of("to", "до", "through");
    private static final Set<String> OVERLOOKED = Set.of(
            "and", "и", "rows", "row", "no", "nos", "from", "от", "редове", "ред", "номер", "номера", "№", "#", ",");
    private static final Set<String> OPENING = Set.of("с", "със");
    private static final String EXCEPTION = "изключение";
    private static final String OF = "на";

    /// What is typed.
    ///
    /// @param named how many rows have a printed name: they are what `all` means
    /// @param last the number of the last row, blank ones included
    static RowNumbers of(String typed, int named, int last) {
        var all = new TreeSet<Integer>();
        boolean any = false;
        for (var part : typed.split("[;\\n]", -1)) {
            if (!part.isBlank()) {
                any = true;
                var read = new Reader(tokens(part), named, last).read();
                if (read.problem() != null) {
                    return read;
                }
                all.addAll(read.rows());
            }
        }
        return any ? new RowNumbers(all, null) : refused("paper.rows-empty");
    }

    private static List<String> tokens(String part) {
        var dashed = DASHES.matcher(part.toLowerCase(Locale.ROOT)).replaceAll("-");
        var text = FULL_STOPS.matcher(dashed).replaceAll("");
        return TOKEN.matcher(text)
                .results()
                .map(found -> found.group())
                .filter(token -> !OVERLOOKED.contains(token))
                .toList();
    }

    /// The shortest way to type these rows: `1-6, 8-11, 14`.
    static String text(SortedSet<Integer> rows) {
        var text = new StringBuilder();
        var left = new TreeSet<>(rows);
        while (!left.isEmpty()) {
            int first = left.removeFirst();
            int end = first;
            while (left.remove(end + 1)) {
                end++;
            }
            text.append(text.isEmpty() ? "" : ", ").append(first);
            if (end > first) {
                text.append(end == first + 1 ? ", " : "-").append(end);
            }
        }
        return text.toString();
    }

    private static RowNumbers refused(String key, Object... arguments) {
        return new RowNumbers(Collections.emptySortedSet(), Message.of(key, arguments));
    }

    /// Reads one list: what is in, and after „except“ what is out.
    private static final class Reader {
        private final List<String> tokens;
        private final int named;
        private final int last;
        private final SortedSet<Integer> in = new TreeSet<>();
        private final SortedSet<Integer> out = new TreeSet<>();
        private int at;
        private boolean excepting;

        Reader(List<String> tokens, int named, int last) {
            this.tokens = tokens;
            this.named = named;
            this.last = last;
        }

        RowNumbers read() {
            boolean everything = false;
            while (at < tokens.size()) {
                var token = tokens.get(at);
                if (Character.isDigit(token.charAt(0))) {
                    var problem = range();
                    if (problem != null) {
                        return problem;
                    }
                } else if (ALL.contains(token) && !excepting) {
                    everything = true;
                    at++;
                } else if (NONE.contains(token) && tokens.size() == 1) {
                    return new RowNumbers(in, null);
                } else if (isExcept()) {
                    // „without 7“ alone is said of all.
                    everything = everything || in.isEmpty();
                    excepting = true;
                } else {
                    return refused("paper.rows-unclear", token);
                }
            }
            if (everything) {
                addRange(1, named);
            }
            for (int row : out) {
                if (!in.remove(row)) {
                    return refused("paper.row-not-in", row);
                }
            }
            return excepting && out.isEmpty()
                    ? refused("paper.rows-unclear", tokens.getLast())
                    : new RowNumbers(in, null);
        }

        /// „except“ in one word, or „с изключение на“. Twice in one list it would be unclear what the numbers after it
        /// mean.
        private boolean isExcept() {
            if (excepting) {
                return false;
            }
            if (EXCEPT.contains(tokens.get(at))) {
                at++;
                return true;
            }
            if (OPENING.contains(tokens.get(at))
                    && at + 2 < tokens.size()
                    && tokens.get(at + 1).equals(EXCEPTION)
                    && tokens.get(at + 2).equals(OF)) {
                at += 3;
                return true;
            }
            return false;
        }

        private @Nullable RowNumbers range() {
            int from = number();
            int to = from;
            boolean isRange = at + 1 < tokens.size()
                    && (tokens.get(at).equals("-") || TO.contains(tokens.get(at)))
                    && Character.isDigit(tokens.get(at + 1).charAt(0));
            if (isRange) {
                at++;
                to = number();
            }
            for (int row : new int[] {from, to}) {
                if (row < 1 || row > last) {
                    return refused("paper.row-unknown", row, last);
                }
            }
            if (to < from) {
                return refused("paper.range-backwards", from, to);
            }
            if (excepting) {
                for (int row = from; row <= to; row++) {
                    out.add(row);
                }
            } else {
                addRange(from, to);
            }
            return null;
        }

        private void addRange(int from, int to) {
            for (int row = from; row <= to; row++) {
                in.add(row);
            }
        }

        /// Numbers that no sheet has are all alike.
        private int number() {
            var digits = tokens.get(at++);
            return digits.length() > 6 ? 999_999 : Integer.parseInt(digits);
        }
    }
}
