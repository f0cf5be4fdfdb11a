package org.sabor.print;

import org.sabor.message.Messages;
import org.sabor.model.AgendaRelease;
import org.sabor.model.AgendaReleases;
import org.sabor.model.Seminar;
import org.sabor.print.engine.Content;
import org.sabor.print.engine.Style;

/// Which version of the agenda a print shows, or that it is a draft; nothing as long as no version was released.
final class AgendaVersion {
    private AgendaVersion() {}

    static void say(Content content, Seminar seminar, Wording wording) {
        var last = AgendaReleases.last(seminar);
        if (last == null) {
            return;
        }
        boolean draft = AgendaReleases.isDraft(seminar);
        content.centred(wording.say(
                each -> each.text(draft ? "agenda-document.draft" : "agenda-document.version", version(last, each)),
                Style.BOLD));
    }

    /// „версия 2 от 12.03.2026 г., 10:00 ч.“.
    static String version(AgendaRelease release, Messages messages) {
        return messages.text(
                "agenda-document.version-of",
                release.number(),
                messages.date(release.at().toLocalDate()),
                messages.time(release.at().toLocalTime()));
    }
}
