package org.sabor.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.message.Language;
import org.sabor.ui.kit.Colours;
import org.sabor.ui.kit.Look;
import org.sabor.ui.kit.Place;
import org.sabor.ui.kit.TableLayout;

final class PreferencesFileTest {
    @TempDir
    Path folder;

    private static TableLayout layout(double width) {
        return new TableLayout(
                "participants-table",
                List.of(
                        new TableLayout.Place("participants-column-email", width, true),
                        new TableLayout.Place("participants-column-name", 190, false)),
                List.of(new TableLayout.Key("participants-column-email", true)));
    }

    @Test
    void tablesAreArrangedAsTheyWereAfterARestart() {
        var file = new PreferencesFile(folder.resolve("preferences.json"));
        var preferences = Preferences.first(Language.BG).arranged(layout(120)).arranged(layout(240));
        file.write(preferences);
        assertEquals(preferences, file.read());
        assertEquals(layout(240), file.read().table("participants-table"));
        assertEquals(1, file.read().tables().size());
        assertNull(file.read().table("rooms-table"));
    }

    @Test
    void aFileOfAnEarlierProgramIsRead() throws IOException {
        var path = folder.resolve("preferences.json");
        Files.writeString(path, "{\"language\":\"en\",\"dark\":true,\"textSize\":16,\"recent\":[]}");
        assertEquals(
                new Preferences(Language.EN, true, null, 16, List.of(), List.of(), List.of(), null),
                new PreferencesFile(path).read());
        assertEquals(Colours.DARK, new PreferencesFile(path).read().look().colours());
    }

    @Test
    void coloursAreKept() {
        var file = new PreferencesFile(folder.resolve("preferences.json"));
        for (var colours : Colours.values()) {
            var look = new Look(Language.BG, colours, 18);
            file.write(Preferences.first(Language.EN).with(look));
            assertEquals(look, file.read().look());
        }
    }

    @Test
    void theWindowIsRememberedWithWhatWasInIt() {
        var file = new PreferencesFile(folder.resolve("preferences.json"));
        var left = WindowLeft.NEVER
                .at(new WindowLeft.Bounds(-8, 31.5, 1200, 800))
                .filling()
                .with(Place.ATTENDANCE)
                .divided("participants-split", 420)
                .divided("agenda-day-split-below", 0.625);
        var preferences = Preferences.first(Language.BG).arranged(layout(120)).with(left);
        file.write(preferences);
        assertEquals(left, file.read().left());
        assertEquals(preferences, file.read());
    }

    @Test
    void aFileWithoutAWindowOrWithHalfOfOneIsRead() throws IOException {
        var path = folder.resolve("preferences.json");
        Files.writeString(path, "{\"language\":\"en\",\"dark\":true,\"textSize\":16,\"recent\":[],\"tables\":[]}");
        assertEquals(WindowLeft.NEVER, new PreferencesFile(path).read().left());
        Files.writeString(
                path,
                "{\"language\":\"en\",\"dark\":true,\"textSize\":16,\"window\":{\"maximised\":true,\"depth\":3}}");
        var read = new PreferencesFile(path).read();
        assertEquals(WindowLeft.NEVER.filling(), read.left());
        assertEquals(Language.EN, read.language());
    }
}
