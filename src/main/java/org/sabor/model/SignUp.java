package org.sabor.model;

import java.util.List;

/// What comes of signing people up for a visit: the edit, and what is to be said of them. Whoever was on the list
/// already is in none of these.
///
/// @param going who gets a seat
/// @param waiting who goes to the waiting list, as there is no place for them
/// @param remote who is refused, as they take part remotely
/// @param notAdmitted who is refused, as their registration was cancelled, declined, or waits itself
/// @param elsewhere who of those on the list goes on another visit at the same time
public record SignUp(
        Edit edit,
        List<Participant> going,
        List<Participant> waiting,
        List<Participant> remote,
        List<Participant> notAdmitted,
        List<Participant> elsewhere) {
    public SignUp {
        going = List.copyOf(going);
        waiting = List.copyOf(waiting);
        remote = List.copyOf(remote);
        notAdmitted = List.copyOf(notAdmitted);
        elsewhere = List.copyOf(elsewhere);
    }
}
