package org.sabor.print.engine;

import java.util.ArrayList;
import java.util.List;

/// The sheet, A4, and what stands at the head and foot of each of its pages.
///
/// @param margin in millimetres
/// @param lines centred at the head, below the logos
/// @param foot at the left of the foot: number of the document, version, moment
public record PageSetup(
        boolean landscape, float margin, List<Logo> logos, List<String> lines, String foot, PageLabel label) {
    /// A logo with its alternative text; its height in millimetres.
    public record Logo(Picture picture, String alternative, float height) {}

    /// How a page is called at the right of the foot: "page 2 of 5".
    @FunctionalInterface
    public interface PageLabel {
        String of(int page, int pages);
    }

    /// The sides of a sheet in millimetres.
    public static final float A4_WIDTH = 210;
    public static final float A4_HEIGHT = 297;

    public static final PageSetup PORTRAIT = new PageSetup(false, 18, List.of(), List.of(), "", PageSetup::numbers);
    public static final PageSetup LANDSCAPE = new PageSetup(true, 12, List.of(), List.of(), "", PageSetup::numbers);

    /// A page with nothing at its head and foot, to be folded in the middle.
    public static final PageSetup FOLDED = new PageSetup(true, 12, List.of(), List.of(), "", (_, _) -> "");

    /// How large a logo comes out, in millimetres.
    public record Size(float width, float height) {}

    private static final float BETWEEN_LOGOS = 6;

    /// A page without margins, with nothing at its head and foot.
    public static final PageSetup WHOLE = new PageSetup(false, 0, List.of(), List.of(), "", (_, _) -> "");

    public PageSetup {
        logos = List.copyOf(logos);
        lines = List.copyOf(lines);
    }

    private static String numbers(int page, int pages) {
        return page + " / " + pages;
    }

    /// With a further logo at the right of the others on each page; they shrink together where they are wider than it.
    public PageSetup logo(Picture picture, String alternative, float millimetres) {
        var all = new ArrayList<>(logos);
        all.add(new Logo(picture, alternative, millimetres));
        return new PageSetup(landscape, margin, all, lines, foot, label);
    }

    /// How large the logos come out, in their order.
    public List<Size> logoSizes() {
        double wide = logos.stream().mapToDouble(PageSetup::width).sum();
        double room = (landscape ? 297 : 210) - 2 * margin - BETWEEN_LOGOS * Math.max(0, logos.size() - 1);
        float scale = (float) Math.min(1, room / wide);
        return logos.stream()
                .map(logo -> new Size(width(logo) * scale, logo.height() * scale))
                .toList();
    }

    private static float width(Logo logo) {
        return logo.height() * logo.picture().width() / logo.picture().height();
    }

    /// Between one logo and the next, in points.
    static float betweenLogos() {
        return Lengths.points(BETWEEN_LOGOS);
    }

    /// With a margin of so many millimetres.
    public PageSetup margin(float millimetres) {
        return new PageSetup(landscape, millimetres, logos, lines, foot, label);
    }

    /// With a further line at the head.
    public PageSetup line(String text) {
        var all = new ArrayList<>(lines);
        all.add(text);
        return new PageSetup(landscape, margin, logos, all, foot, label);
    }

    public PageSetup foot(String text, PageLabel pageLabel) {
        return new PageSetup(landscape, margin, logos, lines, text, pageLabel);
    }

    float width() {
        return Lengths.points(landscape ? A4_HEIGHT : A4_WIDTH);
    }

    float height() {
        return Lengths.points(landscape ? A4_WIDTH : A4_HEIGHT);
    }
}
