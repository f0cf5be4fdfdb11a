package org.sabor.print.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/// A document broken into pages, ready to be written: as often as is wanted, with the same bytes each time.
public final class Printout {
    private static final int PAGES_WITHOUT_BOOKMARKS = 9;

    /// A part of a document that begins on a page of its own, with a head of its own.
    ///
    /// @param name its bookmark, where there are several
    public record Section(String name, PageSetup setup, Content content) {}

    private record Part(String name, PageSetup setup, Running running, Pages pages) {}

    private final About about;
    private final Typesetter typesetter = new Typesetter();
    private final List<Part> parts;

    private Printout(About about, List<Section> sections) {
        this.about = about;
        parts = sections.stream().map(this::part).toList();
    }

    private Part part(Section section) {
        var running = new Running(section.setup(), typesetter);
        var room = new Block.Room(typesetter, running.width(), running.height());
        var pages = Pages.of(room.pieces(section.content().blocks()), running.height());
        return new Part(section.name(), section.setup(), running, pages);
    }

    /// Breaks this content into pages.
    public static Printout of(About about, PageSetup setup, Content content) {
        return of(about, List.of(new Section("", setup, content)));
    }

    /// Breaks these sections into pages, which are counted through.
    public static Printout of(About about, List<Section> sections) {
        return new Printout(about, sections);
    }

    public int pages() {
        return parts.stream().mapToInt(part -> part.pages().count()).sum();
    }

    /// The characters that come out as question marks, each with the text in which it stands: to be shown before the
    /// document is written.
    public List<Unprintable> unprintable() {
        return typesetter.unprintable();
    }

    /// Writes the file. The stream is left open.
    ///
    /// @throws IOException where the stream refuses
    public void writeTo(OutputStream out) throws IOException {
        write(pages(), true, out);
    }

    /// Writes a file of the first pages alone, each as it looks in the whole file, for whoever wants to see
    /// them before a long file is written. What brings glyphs back to text is left out: nobody copies from a
    /// picture, and reading it takes PDFBox several megabytes.
    ///
    /// @throws IOException where the stream refuses
    public void writeFirst(int most, OutputStream out) throws IOException {
        write(most, false, out);
    }

    private void write(int most, boolean withTexts, OutputStream out) throws IOException {
        int written = Math.min(most, pages());
        var file = new PdfFile(out);
        var tags = new Tags(file);
        var resources = new Resources(file);
        var canvas = new Canvas(tags, resources);
        int tree = file.reserve();
        var kids = new Bytes(4_096);
        var sections = new ArrayList<Canvas.Bookmark>();
        int all = pages();
        int number = 0;
        for (var part : parts) {
            for (int i = 0; i < part.pages().count() && number < written; i++) {
                int page = file.reserve();
                kids.putReference(page).put(' ');
                if (i == 0) {
                    sections.add(new Canvas.Bookmark(
                            part.name(), page, part.running().top()));
                }
                canvas.startPage(page);
                part.running().draw(canvas, ++number, all);
                part.pages()
                        .draw(i, canvas, part.running().left(), part.running().top());
                int content = file.reserve();
                file.stream(content, "", canvas.endPage());
                int parents = tags.endPage();
                file.object(page)
                        .put("<</Type/Page/Tabs/S/Parent ")
                        .putReference(tree)
                        .put("/MediaBox[0 0 ")
                        .putLength(part.setup().width())
                        .putLength(part.setup().height())
                        .put("]/Resources ")
                        .putReference(resources.object())
                        .put("/StructParents ")
                        .putInt(parents)
                        .put("/Contents ")
                        .putReference(content)
                        .put(">>");
            }
        }
        resources.write(withTexts);
        file.object(tree)
                .put("<</Type/Pages/Count ")
                .putInt(written)
                .put("/Kids[")
                .put(kids)
                .put("]>>");
        new Catalog(file, about).write(tree, tags.finish(), bookmarks(canvas.bookmarks(), sections));
    }

    /// The sections, where there are several; otherwise the headings, where a reader would have to page.
    private List<Canvas.Bookmark> bookmarks(List<Canvas.Bookmark> headings, List<Canvas.Bookmark> sections) {
        if (sections.size() > 1) {
            return sections;
        }
        return pages() > PAGES_WITHOUT_BOOKMARKS ? headings : List.of();
    }
}
