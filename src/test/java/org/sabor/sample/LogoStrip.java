package org.sabor.sample;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// Draws the sign of the invented programme: woven ribbons and its name. Started once by hand; its picture is
/// `demo-logos.png` among the resources of the sample.
final class LogoStrip {
    private static final int WIDTH = 1500;
    private static final int HEIGHT = 240;
    private static final Color[] RIBBONS = {new Color(0x1B6E5A), new Color(0xC8553D), new Color(0x2F4858)};

    private LogoStrip() {}

    /// Writes the picture to the file that is the one argument.
    public static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        ribbons(pen);
        try (var font = font("LiberationSans-Regular.ttf")) {
            pen.setColor(RIBBONS[2]);
            write(pen, font, "LOOM", 260, 112, 96);
            write(pen, font, "Neighbouring Regions Programme 2021–2027", 260, 196, 52);
        }
        pen.dispose();
        ImageIO.write(image, "png", Path.of(args[0]).toFile());
    }

    private static void ribbons(Graphics2D pen) {
        pen.setStroke(new BasicStroke(18, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int i = 0; i < RIBBONS.length; i++) {
            var wave = new Path2D.Double();
            for (int x = 0; x <= 180; x++) {
                double y = HEIGHT / 2.0 + 62 * Math.sin(2 * Math.PI * (x / 180.0 + i / (double) RIBBONS.length));
                if (x == 0) {
                    wave.moveTo(30 + x, y);
                } else {
                    wave.lineTo(30 + x, y);
                }
            }
            pen.setColor(RIBBONS[i]);
            pen.draw(wave);
        }
    }

    private static void write(Graphics2D pen, TrueTypeFont font, String text, double x, double y, double size)
            throws IOException {
        double scale = size / font.getUnitsPerEm();
        for (int i = 0; i < text.length(); i++) {
            int glyph = Objects.requireNonNull(font.getUnicodeCmapLookup()).getGlyphId(text.charAt(i));
            var shape = font.getGlyph().getGlyph(glyph);
            if (shape != null) {
                var place = AffineTransform.getTranslateInstance(x, y);
                place.scale(scale, -scale);
                pen.fill(place.createTransformedShape(shape.getPath()));
            }
            x += font.getAdvanceWidth(glyph) * scale;
        }
    }

    private static TrueTypeFont font(String name) throws IOException {
        var stream = LogoStrip.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/" + name);
        return new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(Objects.requireNonNull(stream)));
    }
}
