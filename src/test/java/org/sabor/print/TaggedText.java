package org.sabor.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// The text of a file as its tags tell it, and as its pages show it; artifacts are in neither.
final class TaggedText {
    private final StringBuilder pages = new StringBuilder();
    private final StringBuilder tags = new StringBuilder();
    private final List<Map<Integer, String>> marked = new ArrayList<>();
    private final Map<Object, Integer> numbers = new HashMap<>();

    TaggedText(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            numbers.put(page.getCOSObject(), marked.size());
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            var texts = new HashMap<Integer, String>();
            for (var content : extractor.getMarkedContents()) {
                if (content.getMCID() >= 0) {
                    var text = text(content);
                    texts.merge(content.getMCID(), text, String::concat);
                    pages.append(text);
                }
            }
            marked.add(texts);
        }
        walk(document.getDocumentCatalog().getStructureTreeRoot(), null);
    }

    private static String text(PDMarkedContent content) {
        var text = new StringBuilder();
        for (var each : content.getContents()) {
            if (each instanceof TextPosition position) {
                text.append(position.getUnicode());
            }
        }
        return text.toString();
    }

    private void walk(PDStructureNode node, @Nullable PDPage page) {
        for (var kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> walk(element, element.getPage() == null ? page : element.getPage());
                case Integer mark -> add(page, mark);
                case PDMarkedContentReference reference ->
                    add(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
                default -> {}
            }
        }
    }

    private void add(@Nullable PDPage page, int mark) {
        int number =
                Objects.requireNonNull(numbers.get(Objects.requireNonNull(page).getCOSObject()));
        tags.append(marked.get(number).getOrDefault(mark, ""));
    }

    String byPages() {
        return pages.toString();
    }

    String byTags() {
        return tags.toString();
    }
}
