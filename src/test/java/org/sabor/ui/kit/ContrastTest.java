package org.sabor.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The contrast of texts with what is behind them (WCAG 2.2, 1.4.3 and 1.4.6), for all texts and grounds that the
/// stylesheet uses, in all colours.
@Execution(ExecutionMode.CONCURRENT)
final class ContrastTest {
    private static final Pattern VARIABLE = Pattern.compile("(-color-[a-z0-9-]+):\\s*([^;]+);");
    private static final Pattern TEXT = Pattern.compile("-fx-(?:text-fill|fill|icon-color):\\s*(-color-[a-z0-9-]+)");
    private static final Pattern GROUND = Pattern.compile("-fx-background-color:\\s*(-color-[a-z0-9-]+)");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^}]*)}");

    /// What a page, a card, and a list over it are coloured with: every text may stand there.
    private static final Set<String> PAGES = Set.of("-color-bg-default", "-color-bg-subtle", "-color-bg-overlay");
    /// The text on a full colour, as on the main button.
    private static final String ON_COLOUR = "-color-fg-emphasis";

    private static String css(String path) throws IOException {
        try (var in = ContrastTest.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(?s)/\\*.*?\\*/", "");
        }
    }

    /// The variables of the first rule, which is that of the root.
    private static Map<String, String> variables(String... sheets) throws IOException {
        var variables = new HashMap<String, String>();
        for (var sheet : sheets) {
            var css = css(sheet);
            var named = VARIABLE.matcher(css.substring(0, css.indexOf('}')));
            while (named.find()) {
                variables.put(named.group(1), named.group(2).strip());
            }
        }
        return variables;
    }

    private static Map<String, String> variables(Colours colours) throws IOException {
        var light = new PrimerLight().getUserAgentStylesheet();
        var dark = new PrimerDark().getUserAgentStylesheet();
        return switch (colours) {
            case LIGHT -> variables(light);
            case DARK -> variables(dark);
            case HIGH_CONTRAST -> variables(dark, "high-contrast.css");
        };
    }

    private static Color color(Map<String, String> variables, String name) {
        var value = Objects.requireNonNull(variables.get(name), name);
        return value.startsWith("-color-") ? color(variables, value) : Color.web(value);
    }

    private static double light(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static double luminance(Color color) {
        return 0.2126 * light(color.getRed()) + 0.7152 * light(color.getGreen()) + 0.0722 * light(color.getBlue());
    }

    private static double ratio(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /// What is seen where this colour lies on the page.
    private static Color over(Color color, Color page) {
        double share = color.getOpacity();
        return new Color(
                color.getRed() * share + page.getRed() * (1 - share),
                color.getGreen() * share + page.getGreen() * (1 - share),
                color.getBlue() * share + page.getBlue() * (1 - share),
                1);
    }

    private record Pair(String text, String ground) {}

    private static Set<String> used(Pattern pattern, String css) {
        var names = new TreeSet<String>();
        pattern.matcher(css).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    /// Every text on every page, the usual text on every ground, and what one rule says of both.
    private static List<Pair> pairs(String css) {
        var pairs = new ArrayList<Pair>();
        var texts = used(TEXT, css);
        texts.remove(ON_COLOUR);
        for (var text : texts) {
            PAGES.forEach(page -> pairs.add(new Pair(text, page)));
        }
        for (var ground : used(GROUND, css)) {
            if (!ground.endsWith("-emphasis") && !ground.startsWith("-color-border")) {
                pairs.add(new Pair("-color-fg-default", ground));
            }
        }
        RULE.matcher(css)
                .results()
                .forEach(rule -> used(TEXT, rule.group(2))
                        .forEach(text -> used(GROUND, rule.group(2)).forEach(on -> pairs.add(new Pair(text, on)))));
        pairs.add(new Pair("-color-accent-fg", "-color-bg-default"));
        pairs.add(new Pair(ON_COLOUR, "-color-accent-emphasis"));
        return pairs;
    }

    private static List<String> tooWeak(Colours colours, double least) throws IOException {
        var variables = variables(colours);
        var weak = new ArrayList<String>();
        for (var pair : pairs(css("sabor.css"))) {
            var page = color(variables, "-color-bg-default");
            var ground = over(color(variables, pair.ground()), page);
            double ratio = ratio(over(color(variables, pair.text()), ground), ground);
            if (ratio < least) {
                weak.add("%s: %.2f %s".formatted(colours, ratio, pair));
            }
        }
        return weak;
    }

    @Test
    void textsAreReadInAllColours() throws IOException {
        assertTrue(pairs(css("sabor.css")).size() > 20);
        assertEquals(List.of(), tooWeak(Colours.LIGHT, 4.5));
        assertEquals(List.of(), tooWeak(Colours.DARK, 4.5));
        assertEquals(List.of(), tooWeak(Colours.HIGH_CONTRAST, 7));
        // The control: the usual colours are not of high contrast.
        assertFalse(tooWeak(Colours.DARK, 7).isEmpty());
        assertEquals(21, ratio(Color.BLACK, Color.WHITE), 0.001);
    }

    /// In high contrast also on what is chosen, and lines are seen (WCAG 1.4.11).
    @Test
    void highContrastHoldsOnEveryGroundAndForLines() throws IOException {
        var variables = variables(Colours.HIGH_CONTRAST);
        var weak = new ArrayList<String>();
        for (var ground : variables.keySet()) {
            boolean behind = ground.matches("-color-(bg|(accent|warning|success|danger)-(subtle|muted)|neutral-(muted"
                    + "|subtle)|base-[67]).*");
            if (!behind) {
                continue;
            }
            for (var over : variables.keySet()) {
                if (over.matches("-color-(fg-default|fg-muted|.*-fg|border-(default|muted)|accent-emphasis)")
                        && ratio(color(variables, over), color(variables, ground)) < 7) {
                    weak.add(over + " on " + ground);
                }
            }
        }
        assertEquals(List.of(), weak);
    }
}
