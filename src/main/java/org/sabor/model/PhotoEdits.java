package org.sabor.model;

import java.util.ArrayList;
import java.util.List;
import org.sabor.message.Message;

/// Edits of the photographs of a report. Their bytes are put beside the rows before.
public final class PhotoEdits {
    private PhotoEdits() {}

    /// The photographs in the order in which they are shown.
    public static List<Photo> inOrder(Seminar seminar) {
        return seminar.photos().stream().sorted(Photo.BY_NUMBER).toList();
    }

    /// Adds a photograph at the end.
    public static Edit add(Seminar seminar, Ids ids, Picture picture, Bilingual caption) {
        int last = seminar.photos().stream().mapToInt(Photo::number).max().orElse(0);
        return Edits.add(
                "edit.photo-added", Edits.title(caption), new Photo(ids.next(), last + 1, picture, caption, null));
    }

    /// Changes a photograph.
    public static Edit change(Seminar seminar, Photo photo) {
        return new Edit(
                Message.of("edit.photo-changed", Edits.title(photo.caption())),
                Edits.changes(List.of(seminar.photos().require(photo.id())), _ -> photo));
    }

    /// Removes a photograph.
    public static Edit remove(Seminar seminar, Photo photo) {
        return Edit.of(
                Message.of("edit.photo-removed", Edits.title(photo.caption())),
                new RowChange.Removed(seminar.photos().require(photo.id())));
    }

    /// Moves a photograph by so many places towards the end, or with a negative number to the beginning; no further
    /// than there are places.
    public static Edit move(Seminar seminar, Photo photo, int by) {
        var order = new ArrayList<>(inOrder(seminar));
        int from = order.indexOf(seminar.photos().require(photo.id()));
        order.add(Math.clamp((long) from + by, 0, order.size() - 1), order.remove(from));
        return new Edit(
                Message.of("edit.photo-moved", Edits.title(photo.caption())),
                Edits.changes(order, row -> row.withNumber(order.indexOf(row) + 1)));
    }
}
