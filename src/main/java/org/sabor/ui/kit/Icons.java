package org.sabor.ui.kit;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The pictograms of the program, by what they mean. An icon never stands without a word, except in table rows
/// with a tooltip.
public enum Icons {
    ADD(Feather.PLUS),
    EDIT(Feather.EDIT_2),
    REMOVE(Feather.TRASH_2),
    SEARCH(Feather.SEARCH),
    FILTER(Feather.FILTER),
    IMPORT(Feather.DOWNLOAD),
    EXPORT(Feather.UPLOAD),
    PRINT(Feather.PRINTER),
    UNDO(Feather.CORNER_UP_LEFT),
    REDO(Feather.CORNER_UP_RIGHT),
    UP(Feather.ARROW_UP),
    DOWN(Feather.ARROW_DOWN),
    OPEN_LIST(Feather.CHEVRON_DOWN),
    FORWARD(Feather.CHEVRON_RIGHT),
    BACK(Feather.ARROW_LEFT),
    SWAP(Feather.REPEAT),
    MERGE(Feather.GIT_MERGE),
    LESS(Feather.MINUS),
    CLOSE(Feather.X),
    DONE(Feather.CHECK),
    WARNING(Feather.ALERT_TRIANGLE),
    INFORMATION(Feather.INFO),
    LOCK(Feather.LOCK),
    NEW_FILE(Feather.FILE_PLUS),
    OPEN_FILE(Feather.FOLDER),
    SAVE(Feather.SAVE),
    COPY(Feather.COPY),
    RETRY(Feather.REFRESH_CW),
    SAMPLE(Feather.COMPASS),
    OVERVIEW(Feather.HOME),
    PARTICIPANTS(Feather.USERS),
    ATTENDANCE(Feather.CHECK_SQUARE),
    AGENDA(Feather.CALENDAR),
    SPEAKERS(Feather.MIC),
    VISITS(Feather.MAP_PIN),
    DOCUMENTS(Feather.FILE_TEXT),
    ORGANISATION(Feather.BRIEFCASE),
    CLOCK(Feather.CLOCK),
    PICTURE(Feather.IMAGE),
    SETTINGS(Feather.SETTINGS),
    HELP(Feather.HELP_CIRCLE),
    LANGUAGE(Feather.GLOBE),
    MAIL(Feather.MAIL),
    EARLIER(Feather.ARCHIVE),
    HISTORY(Feather.ROTATE_CCW);

    private final Feather feather;

    Icons(Feather feather) {
        this.feather = feather;
    }

    /// A new node with this icon, 16 px.
    public FontIcon node() {
        return FontIcon.of(feather, 16);
    }
}
