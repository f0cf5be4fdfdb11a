package org.sabor.print.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The sheet, A4, and what stands at the head and foot of each of its pages.
///
/// @param margin in millimetres
/// @param lines centred at the head, below the logos
/// @param foot at the left of the foot: number of the document, version, moment
public record PageSetup(
        boolean landscape, float margin, @Nullable Logo logo, List<String> lines, String foot, PageLabel label) {
    /// The logo strip of a project with its alternative text; its height in millimetres.
    public record Logo(Picture picture, String alternative, float height) {}

    /// How a page is called at the right of the foot: "page 2 of 5".
    @FunctionalInterface
    public interface PageLabel {
        String of(int page, int pages);
    }

    /// The sides of a sheet in millimetres.
    public static final float A4_WIDTH = 210;
    public static final float A4_HEIGHT = 297;

    public static final PageSetup PORTRAIT = new PageSetup(false, 18, null, List.of(), "", PageSetup::numbers);
    public static final PageSetup LANDSCAPE = new PageSetup(true, 12, null, List.of(), "", PageSetup::numbers);

    /// A page with nothing at its head and foot, to be folded in the middle.
    public static final PageSetup FOLDED = new PageSetup(true, 12, null, List.of(), "", (_, _) -> "");

    public PageSetup {
        lines = List.copyOf(lines);
    }

    private static String numbers(int page, int pages) {
        return page + " / " + pages;
    }

    /// With the logo strip on each page, shrunk where it is wider than the page.
    public PageSetup logo(Picture picture, String alternative, float millimetres) {
        return new PageSetup(landscape, margin, new Logo(picture, alternative, millimetres), lines, foot, label);
    }

    /// With a further line at the head.
    public PageSetup line(String text) {
        var all = new ArrayList<>(lines);
        all.add(text);
        return new PageSetup(landscape, margin, logo, all, foot, label);
    }

    public PageSetup foot(String text, PageLabel pageLabel) {
        return new PageSetup(landscape, margin, logo, lines, text, pageLabel);
    }

    float width() {
        return Lengths.points(landscape ? A4_HEIGHT : A4_WIDTH);
    }

    float height() {
        return Lengths.points(landscape ? A4_WIDTH : A4_HEIGHT);
    }
}
