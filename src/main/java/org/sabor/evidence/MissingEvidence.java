package org.sabor.evidence;

import java.util.ArrayList;
import java.util.List;
import org.sabor.message.Message;
import org.sabor.model.Attachments;
import org.sabor.model.AttendanceMode;
import org.sabor.model.EvidenceKind;
import org.sabor.model.Finding;
import org.sabor.model.Findings;
import org.sabor.model.Seminar;

/// What a funder usually asks for and the seminar does not have (DOMAIN 2.4), said before anything is written.
final class MissingEvidence {
    private final Seminar seminar;
    private final List<Message> missing = new ArrayList<>();

    private MissingEvidence(Seminar seminar) {
        this.seminar = seminar;
    }

    /// What `check` finds before handing in, then the kinds of evidence of which there is none, then files whose bytes
    /// are lost.
    static List<Message> of(Seminar seminar, Attachments files) {
        var all = new MissingEvidence(seminar);
        Findings.toHandIn(seminar).stream().map(Finding::text).forEach(all.missing::add);
        all.kinds();
        all.lost(files);
        return List.copyOf(all.missing);
    }

    private void kinds() {
        require(EvidenceKind.INVITATION, true);
        require(EvidenceKind.SIGNED_SHEET, attended(AttendanceMode.IN_PERSON));
        require(EvidenceKind.ONLINE_REPORT, attended(AttendanceMode.REMOTE));
        require(EvidenceKind.SCREENSHOT, attended(AttendanceMode.REMOTE));
        require(EvidenceKind.PUBLICATION, seminar.details().publications().isEmpty());
        if (seminar.photos().isEmpty()) {
            missing.add(Message.of("evidence-folder.no-photos"));
        }
        if (!seminar.speakers().isEmpty()
                && seminar.speakers().stream().allMatch(row -> row.files().isEmpty())) {
            missing.add(Message.of("evidence-folder.no-presentations"));
        }
    }

    private boolean attended(AttendanceMode mode) {
        return seminar.attendance().stream().anyMatch(row -> row.mode() == mode);
    }

    private void require(EvidenceKind kind, boolean asked) {
        if (asked && seminar.evidence().stream().noneMatch(row -> row.kind() == kind)) {
            missing.add(Message.of("evidence-folder.none-of-kind", kind.label()));
        }
    }

    private void lost(Attachments files) {
        seminar.evidence().forEach(row -> lost(files, row.hash(), row.name()));
        seminar.speakers().forEach(row -> row.files().forEach(file -> lost(files, file.hash(), file.name())));
        seminar.photos().forEach(row -> lost(files, row.picture().hash(), row.caption()));
    }

    private void lost(Attachments files, String hash, Object name) {
        if (files.bytes(hash) == null) {
            missing.add(Message.of("evidence-folder.lost", name));
        }
    }
}
