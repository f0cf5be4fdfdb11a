package org.sabor.ui.duplicates;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.model.Id;
import org.sabor.model.Organisation;
import org.sabor.model.Participant;
import org.sabor.model.Row;
import org.sabor.model.RowChange;
import org.sabor.model.Rows;
import org.sabor.model.Seminar;
import org.sabor.names.Duplicates;
import org.sabor.names.LikelyPair;
import org.sabor.ui.kit.Progress;
import org.sabor.ui.kit.Tasks;
import org.sabor.workspace.Workspace;

/// The pairs of rows that may be the same, looked for in the background whenever people or organisations have changed.
/// Until the new result is there the last one stands, without the pairs that have been decided in the meantime.
public final class LikelyPairs {
    private static final int FEW = 1_000;
    private static final Duration FIRST_BREATH = Duration.seconds(1);
    private static final Duration BREATH = Duration.millis(300);
    /// Looking takes at most this part of the time of one processor, however large the seminar is.
    private static final int SHARE = 4;

    private final Workspace workspace;
    private final Tasks tasks;
    private final PauseTransition pause = new PauseTransition(FIRST_BREATH);
    private final ReadOnlyObjectWrapper<@Nullable List<LikelyPair<Participant>>> people = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable List<LikelyPair<Organisation>>> organisations =
            new ReadOnlyObjectWrapper<>();
    private @Nullable Found found;
    private @Nullable Seminar asked;

    private record Found(
            Seminar in,
            List<LikelyPair<Participant>> people,
            List<LikelyPair<Organisation>> organisations,
            Duration took) {}

    /// The pairs of this workspace. Those of few people are there with the window; where there are many, the window
    /// needs the machine first.
    public LikelyPairs(Workspace workspace, Tasks tasks) {
        this.workspace = workspace;
        this.tasks = tasks;
        pause.setOnFinished(_ -> look());
        workspace.seminarProperty().addListener((_, before, now) -> changed(before, now));
        if (workspace.participants().size() <= FEW) {
            look();
        } else {
            pause.playFromStart();
        }
    }

    /// The pairs of people, the likeliest first; null until they have been looked for.
    public ReadOnlyObjectProperty<@Nullable List<LikelyPair<Participant>>> people() {
        return people.getReadOnlyProperty();
    }

    /// The pairs of organisations, the likeliest first; null until they have been looked for.
    public ReadOnlyObjectProperty<@Nullable List<LikelyPair<Organisation>>> organisations() {
        return organisations.getReadOnlyProperty();
    }

    private void changed(Seminar before, Seminar now) {
        if (!same(before, now)) {
            if (!sameRows()) {
                show();
            }
            pause.playFromStart();
        }
    }

    @SuppressWarnings("ReferenceEquality") // unchanged rows are the same list
    private static boolean same(Seminar one, Seminar other) {
        return one.participants() == other.participants()
                && one.organisations() == other.organisations()
                && one.distinctParticipants() == other.distinctParticipants()
                && one.distinctOrganisations() == other.distinctOrganisations();
    }

    /// Whether no row has come or gone, so that the pairs that stood still stand.
    private boolean sameRows() {
        return workspace.changes().stream().allMatch(RowChange.Changed.class::isInstance);
    }

    /// One search at a time: what changes while it runs is looked at after it.
    private void look() {
        var seminar = workspace.seminar();
        if (asked != null || (found != null && same(found.in(), seminar))) {
            return;
        }
        asked = seminar;
        tasks.job(Message.of("duplicates.looking"), (Progress _) -> find(seminar))
                .then(this::found)
                .lastly(() -> {
                    asked = null;
                    if (!same(seminar, workspace.seminar())) {
                        pause.playFromStart();
                    }
                })
                .quietly()
                .start();
    }

    private static Found find(Seminar seminar) {
        long start = System.nanoTime();
        var people = Duplicates.people(seminar);
        var organisations = Duplicates.organisations(seminar);
        return new Found(seminar, people, organisations, Duration.millis((System.nanoTime() - start) / 1e6));
    }

    private void found(Found result) {
        found = result;
        var rest = result.took().multiply(SHARE - 1);
        pause.setDuration(rest.greaterThan(BREATH) ? rest : BREATH);
        show();
    }

    private void show() {
        if (found != null) {
            var seminar = workspace.seminar();
            people.set(standing(
                    found.people(),
                    seminar.participants(),
                    seminar.distinctParticipants().stream().map(pair -> Set.of(pair.first(), pair.second()))));
            organisations.set(standing(
                    found.organisations(),
                    seminar.organisations(),
                    seminar.distinctOrganisations().stream().map(pair -> Set.of(pair.first(), pair.second()))));
        }
    }

    private static <R extends Row<R>> List<LikelyPair<R>> standing(
            List<LikelyPair<R>> pairs, Rows<R> rows, Stream<Set<Id<R>>> toldApart) {
        var distinct = new HashSet<Set<Id<R>>>();
        toldApart.forEach(distinct::add);
        return pairs.stream()
                .filter(pair -> rows.find(pair.first().id()) != null
                        && rows.find(pair.second().id()) != null
                        && !distinct.contains(
                                Set.of(pair.first().id(), pair.second().id())))
                .toList();
    }
}
