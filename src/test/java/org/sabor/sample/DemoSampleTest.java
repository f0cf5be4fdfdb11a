package org.sabor.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sabor.meetings.MeetingReports;
import org.sabor.meetings.ReportContext;
import org.sabor.meetings.ReportIntake;
import org.sabor.meetings.ReportOptions;
import org.sabor.meetings.ReportReading;
import org.sabor.model.Attendance;
import org.sabor.model.AttendanceMode;
import org.sabor.model.AttendanceSource;
import org.sabor.model.Bilingual;
import org.sabor.model.Finding;
import org.sabor.model.Findings;
import org.sabor.model.Ids;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantKind;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.Role;
import org.sabor.model.Rules;
import org.sabor.model.Seminar;
import org.sabor.model.SessionKind;
import org.sabor.model.Summary;
import org.sabor.spreadsheet.Steps;

@Execution(ExecutionMode.CONCURRENT)
class DemoSampleTest {
    private final Sample sample = Sample.demo();
    private final Seminar seminar = sample.seminar();

    @Test
    void itIsTheSameEachTime() {
        assertEquals(seminar, new DemoSample().sample().seminar());
    }

    @Test
    void itIsLargeEnoughToLookAround() {
        var summary = Summary.of(seminar);
        assertEquals(
                62,
                seminar.participants().stream().filter(Participant::isPerson).count());
        assertEquals(9, summary.partners());
        assertEquals(9, summary.countries().all().size());
        assertEquals(4, summary.speakers());
        assertEquals(2, summary.visits());
        assertEquals(2, seminar.rooms().size());
        assertEquals(2, seminar.days().size());
    }

    @Test
    void everyStatusKindModeAndSourceOccurs() {
        var participants = seminar.participants();
        assertEquals(
                EnumSet.allOf(ParticipantStatus.class),
                participants.stream().map(Participant::status).collect(Collectors.toSet()));
        assertEquals(
                EnumSet.allOf(ParticipantKind.class),
                participants.stream().map(Participant::kind).collect(Collectors.toSet()));
        assertEquals(
                EnumSet.allOf(AttendanceMode.class),
                seminar.attendance().stream().map(Attendance::mode).collect(Collectors.toSet()));
        assertEquals(
                EnumSet.allOf(AttendanceSource.class),
                seminar.attendance().stream().map(Attendance::source).collect(Collectors.toSet()));
        assertEquals(
                EnumSet.complementOf(EnumSet.of(SessionKind.VISIT)),
                seminar.sessions().stream().map(row -> row.kind()).collect(Collectors.toSet()));
        assertTrue(participants.stream().anyMatch(row -> row.has(Role.INTERPRETER)));
        assertTrue(participants.stream().anyMatch(row -> row.has(Role.PRESS)));
        assertTrue(seminar.needs().size() >= 5);
    }

    @Test
    void someoneIsInPersonOnTheFirstDayAndRemoteOnTheSecond() {
        var days = seminar.daysInOrder();
        var changed = seminar.participants().stream()
                .filter(row -> modes(row).equals(List.of(AttendanceMode.IN_PERSON, AttendanceMode.REMOTE)))
                .map(row -> row.name().full())
                .toList();
        assertEquals(List.of("Jürgen Weißbach", "Līga Ābolkalne"), changed);
        assertEquals(2, days.size());
    }

    private List<AttendanceMode> modes(Participant participant) {
        return seminar.attendance().stream()
                .filter(row -> row.participant().equals(participant.id()))
                .map(Attendance::mode)
                .toList();
    }

    @Test
    void everyRowIsRightAndWrittenInBothLanguages() {
        for (var row : seminar.rows()) {
            assertEquals(List.of(), Rules.check(row, seminar), row.toString());
        }
        var texts = new ArrayList<Bilingual>();
        seminar.organisations().forEach(row -> texts.add(row.name()));
        seminar.sessions()
                .forEach(row -> texts.addAll(
                        List.of(row.topic(), row.held().summary(), row.held().conclusion())));
        seminar.visits().forEach(row -> texts.addAll(List.of(row.name(), row.description(), row.meetingPoint())));
        seminar.speakers().forEach(row -> texts.addAll(List.of(row.roleText(), row.biography())));
        seminar.participants().forEach(row -> texts.addAll(List.of(row.position(), row.groupName())));
        assertEquals(
                List.of(),
                texts.stream()
                        .filter(text -> text.bg().isEmpty() != text.en().isEmpty())
                        .toList());
    }

    @Test
    void peopleWhoWriteOtherwiseHaveALatinName() {
        for (var participant : seminar.participants()) {
            var name = participant.name();
            if (name.full().codePoints().anyMatch(c -> c >= 0x370 && c < 0x530)) {
                assertTrue(name.latin().codePoints().allMatch(c -> c < 0x80), name.full());
            }
        }
    }

    @Test
    void nobodyCanBeReached() {
        for (var participant : seminar.participants()) {
            assertTrue(participant.email().isEmpty() || participant.email().endsWith(".example"), participant.email());
            assertTrue(participant.phone().isEmpty() || participant.phone().contains(" 00 000 "), participant.phone());
        }
    }

    @Test
    void onlyWhatADemonstrationShouldFindIsFound() {
        assertEquals(
                Set.of("participant-without-organisation", "planned-mode-not-stated"),
                codes(Findings.forTheDay(seminar)));
        assertEquals(
                Set.of(
                        "sheet-without-scan",
                        "marked-without-signature",
                        "remote-without-evidence",
                        "online-name-unknown"),
                codes(Findings.toHandIn(seminar)));
    }

    /// The files of the online reports say what the seminar has of them, so that taking one in again adds nothing.
    @Test
    void theReportsAreReadAsTheyStand(@TempDir Path folder) throws IOException {
        var context = ReportContext.of(seminar.days(), seminar.details().zone());
        var ids = new Ids(InstantSource.system(), new Random(1));
        int names = 0;
        for (var evidence : seminar.evidence()) {
            var file = Files.write(
                    folder.resolve(evidence.name()), sample.pictures().bytes(evidence.hash()));
            var reading = MeetingReports.read(file, context, ReportOptions.FROM_CONTENT, Steps.UNSEEN);
            var report = assertInstanceOf(ReportReading.Read.class, reading).report();
            var intake = ReportIntake.of(report, Files.readAllBytes(file), seminar);
            assertTrue(intake.known(seminar) != null);
            assertEquals(
                    List.of(),
                    intake.edit(
                                    seminar,
                                    ids,
                                    null,
                                    seminar.evidence().getFirst().added(),
                                    List.of())
                            .changes());
            names += report.attendees().size();
        }
        assertEquals(seminar.onlineAttendees().size(), names);
    }

    private static Set<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).collect(Collectors.toSet());
    }

    @Test
    void theLogoStripIsAPictureWithAlternativeText() throws IOException {
        var logos = seminar.project().logos();
        assertNotNull(logos);
        var bytes = sample.pictures().bytes(logos.hash());
        assertNotNull(bytes);
        assertEquals(1500, ImageIO.read(new ByteArrayInputStream(bytes)).getWidth());
    }
}
