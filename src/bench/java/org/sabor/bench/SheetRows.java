package org.sabor.bench;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.sabor.message.Language;
import org.sabor.model.Attachments;
import org.sabor.model.Attendance;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.PlannedMode;
import org.sabor.model.Seminar;
import org.sabor.sample.Sample;
import org.sabor.store.Editor;
import org.sabor.store.SeminarFile;

/// A large sample of one day in which all are expected in the hall, so that as many stand on the sheet as there are.
final class SheetRows {
    private SheetRows() {}

    static Seminar seminar(int people) {
        return Seminar.ofRows(Sample.large(people, 1, 1).seminar().rows().stream()
                .filter(row -> !(row instanceof Attendance))
                .map(row -> row instanceof Participant person
                        ? person.withPlannedMode(PlannedMode.IN_PERSON).withStatus(ParticipantStatus.CONFIRMED)
                        : row)
                .toList());
    }

    /// What the sheet says of each, for the floor.
    static List<List<String>> cells(Seminar seminar) {
        var language = Language.BG;
        var number = new int[1];
        return seminar.participants().stream()
                .map(person -> {
                    var organisation = seminar.organisationOf(person);
                    return List.of(
                            ++number[0] + ".",
                            seminar.nameOf(person, language),
                            organisation == null ? "" : organisation.name().in(language),
                            seminar.countryOf(person).toString(),
                            person.email(),
                            "",
                            "");
                })
                .toList();
    }

    static void file(Seminar seminar, Path target) {
        SeminarFile.create(
                        target,
                        seminar,
                        Attachments.NONE,
                        new Editor(InstantSource.system(), "bench", Runnable::run, _ -> {}))
                .close();
    }
}
