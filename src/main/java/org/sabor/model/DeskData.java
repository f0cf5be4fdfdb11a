package org.sabor.model;

import java.util.List;
import java.util.Objects;

/// Puts what a desk has changed of a person's data over what the seminar has, field by field; what was left out of the
/// copy stays.
final class DeskData {
    private DeskData() {}

    /// The person with what differs between `before` and `there`.
    static Participant overlaid(Participant here, Participant before, Participant there) {
        return new Participant(
                here.id(),
                changed(here.kind(), before.kind(), there.kind()),
                changed(here.name(), before.name(), there.name()),
                changed(here.groupName(), before.groupName(), there.groupName()),
                Objects.equals(before.headCount(), there.headCount()) ? here.headCount() : there.headCount(),
                Objects.equals(before.organisation(), there.organisation())
                        ? here.organisation()
                        : there.organisation(),
                changed(here.country(), before.country(), there.country()),
                changed(here.position(), before.position(), there.position()),
                changed(here.roles(), before.roles(), there.roles()),
                changed(here.plannedMode(), before.plannedMode(), there.plannedMode()),
                changed(here.status(), before.status(), there.status()),
                changed(here.email(), before.email(), there.email()),
                changed(here.phone(), before.phone(), there.phone()),
                changed(here.language(), before.language(), there.language()),
                consents(here.consents(), there.consents()),
                here.aliases(),
                changed(here.note(), before.note(), there.note()));
    }

    private static <V> V changed(V here, V before, V there) {
        return there.equals(before) ? here : there;
    }

    /// The copy has none to begin with, so those it has were given at the desk.
    private static List<Consent> consents(List<Consent> here, List<Consent> there) {
        var all = here;
        for (var answer : there) {
            // One that is there already came with the copy before: a copy may be taken in twice.
            all = here.contains(answer) ? all : Consent.noted(all, answer);
        }
        return all;
    }
}
