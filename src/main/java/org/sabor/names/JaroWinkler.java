package org.sabor.names;

/// How alike two texts are by their letters, from 0 to 1, a common beginning counting more (Jaro, Winkler).
final class JaroWinkler {
    private static final int PREFIX = 4;
    private static final double WEIGHT = 0.1;

    private JaroWinkler() {}

    static double of(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.equals(other) ? 1 : 0;
        }
        double jaro = jaro(one, other);
        int common = 0;
        int end = Math.min(PREFIX, Math.min(one.length(), other.length()));
        while (common < end && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return jaro + common * WEIGHT * (1 - jaro);
    }

    private static double jaro(String one, String other) {
        int reach = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
        var found = new StringBuilder();
        boolean[] taken = new boolean[other.length()];
        for (int i = 0; i < one.length(); i++) {
            int end = Math.min(other.length(), i + reach + 1);
            for (int j = Math.max(0, i - reach); j < end; j++) {
                if (!taken[j] && one.charAt(i) == other.charAt(j)) {
                    taken[j] = true;
                    found.append(one.charAt(i));
                    break;
                }
            }
        }
        if (found.isEmpty()) {
            return 0;
        }
        int moved = 0;
        int at = 0;
        for (int j = 0; j < taken.length; j++) {
            if (taken[j] && other.charAt(j) != found.charAt(at++)) {
                moved++;
            }
        }
        double matches = found.length();
        return (matches / one.length() + matches / other.length() + (matches - moved / 2.0) / matches) / 3;
    }
}
