package org.sabor.ui.documents;

/// How large a page is shown.
///
/// @param fit whether the pane says it, by its width or by both sides
/// @param factor 1 is the size on paper; says nothing where the pane does
record Zoom(Fit fit, double factor) {
    /// What a page fills of its pane.
    enum Fit {
        WIDTH,
        PAGE,
        NEITHER
    }

    static final Zoom WIDTH = new Zoom(Fit.WIDTH, 1);
    static final Zoom PAGE = new Zoom(Fit.PAGE, 1);

    private static final double LEAST = 0.25;
    private static final double MOST = 4;
    private static final double STEP = 1.25;
    private static final double PIXELS_PER_POINT = 96 / 72.0;
    private static final double MARGIN = 16;

    /// The next step up or down from a page that is shown this wide.
    ///
    /// @param points how wide it is on paper
    static Zoom from(double shown, double points, boolean larger) {
        double now = shown / (points * PIXELS_PER_POINT);
        return new Zoom(Fit.NEITHER, Math.clamp(larger ? now * STEP : now / STEP, LEAST, MOST));
    }

    /// How wide a page of this size on paper is shown in a pane of this size.
    double width(double points, double high, double paneWidth, double paneHeight) {
        double wide = Math.max(64, paneWidth - MARGIN);
        return switch (fit) {
            case WIDTH -> wide;
            case PAGE -> Math.min(wide, Math.max(64, paneHeight - MARGIN) * points / high);
            case NEITHER -> points * PIXELS_PER_POINT * factor;
        };
    }

    /// In hundredths of the size on paper, for a page that is shown this wide.
    static int percent(double shown, double points) {
        return (int) Math.round(100 * shown / (points * PIXELS_PER_POINT));
    }
}
