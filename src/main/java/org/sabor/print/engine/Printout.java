package org.sabor.print.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// A document broken into pages, ready to be written: as often as is wanted, with the same bytes each time.
public final class Printout {
    private static final int PAGES_WITHOUT_BOOKMARKS = 9;

    private final About about;
    private final PageSetup setup;
    private final Typesetter typesetter = new Typesetter();
    private final Running running;
    private final Pages pages;

    private Printout(About about, PageSetup setup, Content content) {
        this.about = about;
        this.setup = setup;
        running = new Running(setup, typesetter);
        var room = new Block.Room(typesetter, running.width(), running.height());
        pages = Pages.of(room.pieces(content.blocks()), running.height());
    }

    /// Breaks this content into pages.
    public static Printout of(About about, PageSetup setup, Content content) {
        return new Printout(about, setup, content);
    }

    public int pages() {
        return pages.count();
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
        writeFirst(pages.count(), out);
    }

    /// Writes a file of the first pages alone, each as it is in the whole file, for whoever wants to see them before a
    /// long file is written.
    ///
    /// @throws IOException where the stream refuses
    public void writeFirst(int most, OutputStream out) throws IOException {
        int written = Math.min(most, pages.count());
        var file = new PdfFile(out);
        var tags = new Tags(file);
        var resources = new Resources(file);
        var canvas = new Canvas(tags, resources);
        int tree = file.reserve();
        var kids = new Bytes(4_096);
        for (int i = 0; i < written; i++) {
            int page = file.reserve();
            kids.putReference(page).put(' ');
            canvas.startPage(page);
            running.draw(canvas, i + 1, pages.count());
            pages.draw(i, canvas, running.left(), running.top());
            int content = file.reserve();
            file.stream(content, "", canvas.endPage());
            int parents = tags.endPage();
            file.object(page)
                    .put("<</Type/Page/Tabs/S/Parent ")
                    .putReference(tree)
                    .put("/Resources ")
                    .putReference(resources.object())
                    .put("/StructParents ")
                    .putInt(parents)
                    .put("/Contents ")
                    .putReference(content)
                    .put(">>");
        }
        resources.write();
        file.object(tree)
                .put("<</Type/Pages/Count ")
                .putInt(written)
                .put("/MediaBox[0 0 ")
                .putLength(setup.width())
                .putLength(setup.height())
                .put("]/Kids[")
                .put(kids)
                .put("]>>");
        var bookmarks = pages.count() > PAGES_WITHOUT_BOOKMARKS ? canvas.bookmarks() : List.<Canvas.Bookmark>of();
        new Catalog(file, about).write(tree, tags.finish(), bookmarks);
    }
}
