package org.sabor.print;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/// The greys in which the letters and the rules of a file are drawn, from 0 for black to 1 for white.
record Greys(Set<Double> letters, Set<Double> rules) {
    static Greys of(PDDocument document) throws IOException {
        var greys = new Greys(new TreeSet<>(), new TreeSet<>());
        for (var page : document.getPages()) {
            double fill = 0;
            double stroke = 0;
            @Nullable COSBase last = null;
            var parser = new PDFStreamParser(page);
            for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
                if (token instanceof COSBase operand) {
                    last = operand;
                } else if (token instanceof Operator operator) {
                    switch (operator.getName()) {
                        case "g" -> fill = number(last);
                        case "G" -> stroke = number(last);
                        case "Tj", "TJ" -> greys.letters.add(fill);
                        case "S" -> greys.rules.add(stroke);
                        case "Q" -> {
                            fill = 0;
                            stroke = 0;
                        }
                        default -> {}
                    }
                }
            }
        }
        return greys;
    }

    private static double number(@Nullable COSBase operand) {
        return operand instanceof COSNumber number ? number.floatValue() : 0;
    }

    /// The contrast of two greys by WCAG 2.1.
    static double contrast(double one, double other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(double grey) {
        return grey <= 0.03928 ? grey / 12.92 : Math.pow((grey + 0.055) / 1.055, 2.4);
    }
}
