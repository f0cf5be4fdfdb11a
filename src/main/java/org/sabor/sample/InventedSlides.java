package org.sabor.sample;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/// A presentation of one slide that says its topic, as a PDF file of less than a kilobyte.
///
/// @param topic in English
record InventedSlides(String topic) {
    byte[] pdf() {
        var text = "BT /F 28 Tf 40 300 Td 34 TL" + lines() + " ET";
        var objects = new String[] {
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 640 360]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
            "<</Length " + text.length() + ">>stream\n" + text + "\nendstream",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
        };
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.length; i++) {
            places.append("%010d 00000 n \n".formatted(file.length()));
            file.append(i + 1).append(" 0 obj").append(objects[i]).append("endobj\n");
        }
        int table = file.length();
        file.append("xref\n0 6\n").append(places).append("trailer<</Size 6/Root 1 0 R>>\nstartxref\n");
        file.append(table).append("\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /// The topic in lines of a slide, without marks that the font does not have.
    private String lines() {
        var plain = Normalizer.normalize(topic.replace('ł', 'l'), Normalizer.Form.NFD)
                .replaceAll("[^\\x20-\\x7E]", "")
                .replaceAll("[()\\\\]", "");
        return plain.replaceAll("(.{1,34})(\\s+|$)", " ($1) Tj T*");
    }
}
