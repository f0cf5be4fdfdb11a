package org.sabor.print;

import java.nio.IntBuffer;
import org.sabor.print.engine.Content;

/// What stands at the head of each page of a document, and the sentences on funding, as a picture from the engine that
/// sets the pages.
public final class HeadPicture {
    /// The foot stands below this part of the page.
    private static final double BODY = 0.85;
    private static final int WHITE = 0xFFFFFFFF;

    private HeadPicture() {}

    /// The picture, so many pixels wide, as high as there is something to be seen.
    public static Preview.Page of(Request request, int pixelsWide) {
        var head = new PageHead(request, DocumentKind.PARTICIPANT_LIST, null);
        var content = new Content();
        head.heading(content);
        head.funding(content);
        try (var preview = Preview.of(head.document(false, content, 0))) {
            return cut(preview.page(0, pixelsWide));
        }
    }

    private static Preview.Page cut(Preview.Page page) {
        var pixels = page.pixels().array();
        int last = 0;
        for (int y = 0; y < page.height() * BODY; y++) {
            for (int x = 0; x < page.width(); x++) {
                if (pixels[y * page.width() + x] != WHITE) {
                    last = y;
                    break;
                }
            }
        }
        int height = Math.min(page.height(), last + page.width() / 40);
        return new Preview.Page(page.width(), height, IntBuffer.wrap(pixels, 0, height * page.width()));
    }
}
