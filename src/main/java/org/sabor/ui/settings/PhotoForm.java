package org.sabor.ui.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;
import org.sabor.model.Day;
import org.sabor.model.Id;
import org.sabor.model.Limits;
import org.sabor.model.Photo;
import org.sabor.model.PhotoEdits;
import org.sabor.model.Picture;
import org.sabor.model.Problem;
import org.sabor.model.Rules;
import org.sabor.ui.kit.Field;
import org.sabor.ui.kit.Form;
import org.sabor.workspace.Workspace;

/// The form of a photograph: what stands below it, what it shows, when it was taken.
final class PhotoForm extends Form<Photo> {
    private final Workspace workspace;
    private final Field<Bilingual> caption;
    private final Field<Bilingual> picture;
    private final Field<@Nullable Day> day;

    PhotoForm(Workspace workspace, Messages messages) {
        super("photo-form", "photo.nothing", messages);
        this.workspace = workspace;
        caption = bilingualParagraphs("photo.caption", Limits.TITLE);
        picture = bilingualParagraphs("photo.picture", Limits.TITLE);
        day = search("photo.day", () -> workspace.seminar().daysInOrder(), each -> {
            var date = each.date();
            return date == null
                    ? messages.text("documents.day", each.number())
                    : messages.text("documents.day-date", each.number(), messages.date(date));
        });
        section("photo.section", caption, picture, day);
    }

    @Override
    protected @Nullable Photo current(Id<Photo> id) {
        return workspace.seminar().photos().find(id);
    }

    @Override
    protected void fill(Photo row) {
        caption.set(row.caption());
        picture.set(row.picture().alternative());
        day.set(workspace.seminar().days().find(row.day()));
    }

    @Override
    protected Photo read(Photo current) {
        var chosen = day.value();
        return new Photo(
                current.id(),
                current.number(),
                new Picture(current.picture().hash(), picture.value()),
                caption.value(),
                chosen == null ? null : chosen.id());
    }

    @Override
    protected List<Problem> check(Photo row) {
        return Rules.check(row, workspace.seminar());
    }

    @Override
    protected void save(Photo before, Photo after) {
        workspace.perform(PhotoEdits.change(workspace.seminar(), after));
    }
}
