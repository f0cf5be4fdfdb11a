package org.sabor.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.model.Photo;
import org.sabor.model.PhotoEdits;
import org.sabor.print.engine.Content;
import org.sabor.print.engine.Picture;
import org.sabor.print.engine.Style;

/// The photographs of a report, two in a row, each together with its caption; none where there is none.
final class PhotoPages {
    private static final float WIDEST = 82;
    private static final float HIGHEST = 62;
    /// Enough for 220 dots an inch at that size.
    private static final int DOTS = 720;

    private final Request request;
    private final Wording wording;
    private final List<Message> warnings = new ArrayList<>();

    PhotoPages(Request request, Wording wording) {
        this.request = request;
        this.wording = wording;
    }

    /// Adds the photographs under a heading.
    ///
    /// @return which of them could not be printed
    List<Message> add(Content content) {
        var cells = new ArrayList<Consumer<Content>>();
        for (var photo : PhotoEdits.inOrder(request.seminar())) {
            var picture = picture(photo);
            if (picture != null) {
                cells.add(cell -> cell(photo, picture, cell));
            }
        }
        if (!cells.isEmpty()) {
            content.subheading(wording.text("report.photos"));
        }
        for (int i = 0; i < cells.size(); i += 2) {
            content.beside(cells.get(i), i + 1 < cells.size() ? cells.get(i + 1) : _ -> {});
        }
        return warnings;
    }

    private @Nullable Picture picture(Photo photo) {
        var bytes = request.pictures().bytes(photo.picture().hash());
        try {
            if (bytes != null) {
                return Picture.of(bytes, DOTS);
            }
        } catch (Failure unprintable) {
            // It is said with the warnings of the document, as is a picture whose bytes are missing.
        }
        warnings.add(Message.of("document.photo-unprintable", photo.number()));
        return null;
    }

    private void cell(Photo photo, Picture picture, Content cell) {
        cell.figure(picture, alternative(photo), Math.min(WIDEST, HIGHEST * picture.width() / picture.height()));
        cell.centred(wording.stacked(each -> wording.in(photo.caption(), each), Style.SMALL));
        cell.space(2);
    }

    private String alternative(Photo photo) {
        var language = wording.language();
        var said = photo.picture().alternative().in(language);
        var caption = photo.caption().in(language);
        return said.isEmpty()
                ? caption.isEmpty() ? wording.main().text("report.photo", photo.number()) : caption
                : said;
    }
}
