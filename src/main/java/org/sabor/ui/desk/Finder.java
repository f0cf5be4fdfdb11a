package org.sabor.ui.desk;

import java.util.List;
import java.util.function.Predicate;
import org.sabor.model.Door;
import org.sabor.model.Participant;
import org.sabor.model.Seminar;
import org.sabor.names.Namesakes;
import org.sabor.names.PeopleSearch;

/// Finds people for the desk, and their namesakes. For thousands of people it takes a while to make, so it is made by
/// a worker.
final class Finder {
    private static final int MOST = 6;

    private final Namesakes namesakes;
    private PeopleSearch search;

    Finder(Seminar seminar) {
        namesakes = new Namesakes(seminar);
        search = PeopleSearch.in(seminar);
    }

    /// Who fits what is typed; sooner those who are expected and not in yet.
    PeopleSearch.Found find(String typed, Seminar seminar, Door door) {
        return find(typed, seminar, row -> row.status().admitted() && !door.isIn(row.id()));
    }

    /// Who fits what is typed; among equals sooner those the predicate holds for.
    PeopleSearch.Found find(String typed, Seminar seminar, Predicate<Participant> sooner) {
        search = search.after(seminar);
        return search.find(typed, MOST, sooner);
    }

    List<Participant> namesakes(Participant of, Seminar seminar) {
        namesakes.follow(seminar);
        return namesakes.of(of, seminar);
    }
}
