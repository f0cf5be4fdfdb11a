package org.sabor.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.PartnerRole;
import org.sabor.model.SmallSeminar;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.Place;

final class EverythingTest {
    private final SmallSeminar small = new SmallSeminar();
    private final List<Navigator.Request> asked = new ArrayList<>();
    private final List<Thing> others = new ArrayList<>();

    private List<Everything.Group> find(String typed) {
        return Everything.in(small.seminar(), Messages.of(Language.EN), new Navigator(asked::add), others)
                .find(typed);
    }

    private static List<Kind> kinds(List<Everything.Group> groups) {
        return groups.stream().map(Everything.Group::kind).toList();
    }

    private static List<String> names(Everything.Group group) {
        return group.first().stream().map(Thing::name).toList();
    }

    private void command(String name, String about) {
        others.add(new Thing(Kind.COMMAND, name, about, () -> {}));
    }

    @Test
    void withinAKindWhatBeginsSoComesFirst() {
        command("Reprint", "");
        command("The page", "print");
        command("Big print", "");
        command("Print a document", "");
        assertEquals(
                List.of("Print a document", "Big print", "Reprint", "The page"),
                names(find("print").getFirst()));
    }

    @Test
    void aKindInWhichSomethingFitsBetterComesFirst() {
        small.person("Rositsa", "Velikova", null);
        small.organisation("Velikova and sons", "BG", PartnerRole.NONE);
        assertEquals(List.of(Kind.ORGANISATION, Kind.PERSON), kinds(find("veliko")));
        assertEquals(List.of(Kind.PERSON), kinds(find("rosi")));
    }

    @Test
    void eitherScriptFindsAllKindsAndTheRowIsGoneTo() {
        var day = small.day(1);
        var person = small.person("Росица", "Димитрова", null);
        var speaker = small.speaker(person);
        small.visit("Росица – цех", day, 10);
        var found = find("rositsa");
        assertEquals(List.of(Kind.PERSON, Kind.VISIT, Kind.SPEAKER), kinds(found));
        assertEquals(kinds(found), kinds(find("росица")));
        found.getLast().first().getFirst().go().run();
        assertEquals(new Navigator.Request(Place.SPEAKERS, "", List.of(speaker)), asked.getFirst());
    }

    @Test
    void ofManyTheFirstAreShownAndAllCounted() {
        for (int i = 0; i < 20; i++) {
            small.person("Maria", "Number" + (char) ('a' + i), null);
        }
        var group = find("maria").getFirst();
        assertEquals(8, group.first().size());
        assertEquals(20, group.all());
    }

    @Test
    void nothingTypedFindsNothingAndAllWordsMustBeThere() {
        command("Save a copy", "File");
        assertEquals(List.of(), find("  "));
        assertEquals(List.of(), find("save nothing"));
        assertEquals(1, find("file copy").size());
    }

    @Test
    void afterAnEditOnlyWhatChangedIsMadeAnew() {
        var everything = Everything.in(small.seminar(), Messages.of(Language.EN), new Navigator(asked::add), others);
        small.person("Late", "Comer", null);
        var now = everything.after(small.seminar(), others);
        assertTrue(everything.find("comer").isEmpty());
        assertEquals(1, now.find("comer").size());
    }
}
