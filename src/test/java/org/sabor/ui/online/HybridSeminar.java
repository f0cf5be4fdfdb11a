package org.sabor.ui.online;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Attachments;
import org.sabor.model.AttendanceMode;
import org.sabor.model.Day;
import org.sabor.model.Participant;
import org.sabor.model.PartnerRole;
import org.sabor.model.SmallSeminar;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.RecordedDialogs;
import org.sabor.ui.kit.Tasks;
import org.sabor.workspace.History;
import org.sabor.workspace.Workspace;

/// A seminar of one day to which the samples of reports belong, one of their people in person; and the screen on it.
final class HybridSeminar {
    static final Path SAMPLES = Path.of("src/test/resources/org/sabor/meetings/samples");
    static final Path TEAMS = SAMPLES.resolve("teams-attendance-report-2022-en-us.csv");
    private static final InstantSource NOW = InstantSource.fixed(Instant.parse("2026-03-13T07:00:00Z"));

    final RecordedDialogs dialogs = new RecordedDialogs();
    final List<String> closed = new ArrayList<>();
    final List<byte[]> kept = new ArrayList<>();
    final Notices notices = new Notices(Messages.of(Language.EN));
    final SmallSeminar make = new SmallSeminar();
    final Day day;
    final Participant maria;
    final Participant ivan;

    HybridSeminar() {
        var first = make.day(1);
        day = make.row(new Day(first.id(), 1, first.date(), LocalTime.of(10, 0), LocalTime.of(12, 30)));
        var primer = make.organisation("Община Пример", "BG", PartnerRole.LEAD);
        maria = make.addressed("Мария", "Стоянова", primer, "m.stoyanova@obshtina-primer.example");
        ivan = make.addressed("Иван", "Петров", primer, "i.petrov@obshtina-primer.example");
        make.addressed("Jürgen", "Weiß", null, "j.weiss@stadt-muster.example");
        make.addressed("Élodie", "Lefèvre", null, "elodie.lefevre@mairie-exemple.example");
        make.person("Nikos", "Antoniou", null);
        make.addressed("Zoé", "Çelik", null, "zoe.celik@commune-exemple.example");
        make.person("Łukasz", "Żółkiewski", null);
        make.person("Siobhán", "O'Neill", null);
        make.attendance(maria, day, AttendanceMode.IN_PERSON);
    }

    Workspace workspace(SmallSeminar of) {
        return new Workspace(of.seminar(), new History(List.of(), 0), of.ids, _ -> {});
    }

    OnlineReports screen(Workspace workspace, Messages messages) {
        var desk = new OnlineReports.Desk(Tasks.onThisThread(dialogs, messages), dialogs, notices, this::keep, NOW);
        return new OnlineReports(workspace, messages, desk, () -> closed.add("closed"));
    }

    private String keep(byte[] bytes) {
        kept.add(bytes);
        return Attachments.hash(bytes);
    }
}
