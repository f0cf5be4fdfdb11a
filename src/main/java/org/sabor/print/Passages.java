package org.sabor.print;

import java.util.List;
import org.sabor.model.Seminar;

/// The texts of documents that the program writes and the user may rewrite, document by document.
public final class Passages {
    private Passages() {}

    /// The passages of this document in the order in which it has them; none where there is nothing to rewrite. One
    /// that stands in several documents is the same in all.
    public static List<Passage> of(DocumentKind kind, Seminar seminar) {
        return switch (kind) {
            case EVENT_REPORT -> ReportPassages.of(seminar, ReportPlace.FULL);
            case PUBLIC_REPORT -> ReportPassages.of(seminar, ReportPlace.PUBLIC);
            case NEWS_ARTICLE -> ReportPassages.of(seminar, ReportPlace.NEWS);
            case ATTENDANCE_SHEET, GROUP_LIST, VISIT_SHEET -> List.of(DataProtection.onSheets(seminar));
            case REMOTE_LIST -> List.of(RemoteList.declaration(seminar, true, true));
            case REGISTRATION_FORM -> List.of(DataProtection.onRegistration(seminar));
            case PHOTO_CONSENT -> List.of(DataProtection.photoConsent(seminar), DataProtection.withdrawal(seminar));
            case MINUTES -> List.of(Minutes.opening(seminar));
            case CERTIFICATES -> List.of(Certificates.sentence(seminar));
            case PRIVACY_NOTICE -> DataProtection.sections(seminar);
            default -> List.of();
        };
    }
}
