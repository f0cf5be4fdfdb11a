package org.sabor.print;

import java.util.List;
import java.util.stream.Stream;

/// The catalogue: which class makes which document. One request gives one document, or one for each day or visit.
public final class Documents {
    private Documents() {}

    /// Makes the documents of this kind; none where the seminar has nothing to put in them, for instance no days.
    public static List<Document> make(DocumentKind kind, Request request) {
        var funder = FunderCheck.of(request.seminar().project(), request.pictures());
        return made(kind, request).stream()
                .map(each -> each.warning(
                        Stream.concat(funder.stream(), each.warnings().stream()).toList()))
                .toList();
    }

    /// Whether there is something to put into documents of this kind. For what has a page or a card for each person the
    /// people are asked, and nothing is made.
    public static boolean any(DocumentKind kind, Request request) {
        return switch (kind) {
            // Made at an occasion of their own: PersonPages, ProtocolPages.
            case PERSONAL_DATA, ANONYMISATION -> false;
            case BADGES -> !Badges.wearers(request.seminar()).isEmpty();
            case CERTIFICATES -> !Certificates.present(request.seminar()).isEmpty();
            case ATTENDANCE_SHEET -> !SheetList.of(request).isEmpty();
            case REMOTE_LIST,
                    GROUP_LIST,
                    CATERING,
                    MINUTES,
                    AGENDA_CHANGES,
                    SPEAKER_PAGES,
                    NAME_PLATES,
                    BOARDING_LIST,
                    VISIT_SHEET,
                    VISIT_LIST,
                    GUIDE_NOTE -> !made(kind, request).isEmpty();
            case PARTICIPANT_LIST,
                    REGISTRATION_FORM,
                    PHOTO_CONSENT,
                    PRIVACY_NOTICE,
                    AGENDA,
                    SPEAKER_LIST,
                    EVENT_REPORT,
                    PUBLIC_REPORT,
                    NEWS_ARTICLE,
                    STATISTICS,
                    EVIDENCE_REGISTER -> true;
        };
    }

    private static List<Document> made(DocumentKind kind, Request request) {
        return switch (kind) {
            case ATTENDANCE_SHEET -> AttendanceSheet.make(request);
            case REMOTE_LIST -> RemoteList.make(request);
            case GROUP_LIST -> GroupList.make(request);
            case PARTICIPANT_LIST -> List.of(ParticipantList.make(request));
            case REGISTRATION_FORM -> List.of(RegistrationForm.make(request));
            case PHOTO_CONSENT -> List.of(PhotoConsent.make(request));
            case PRIVACY_NOTICE -> List.of(PrivacyNotice.make(request));
            case PERSONAL_DATA, ANONYMISATION -> List.of();
            case BADGES -> Badges.make(request);
            case CATERING -> Catering.make(request);
            case MINUTES -> Minutes.make(request);
            case CERTIFICATES -> Certificates.make(request);
            case AGENDA -> List.of(AgendaDocument.make(request));
            case AGENDA_CHANGES -> AgendaChangesDocument.make(request);
            case SPEAKER_LIST -> List.of(SpeakerList.make(request));
            case SPEAKER_PAGES -> SpeakerPages.make(request);
            case NAME_PLATES -> NamePlates.make(request);
            case BOARDING_LIST -> BoardingList.make(request);
            case VISIT_SHEET -> VisitSheet.make(request);
            case VISIT_LIST -> VisitList.make(request);
            case GUIDE_NOTE -> GuideNote.make(request);
            case EVENT_REPORT -> List.of(EventReport.make(request));
            case PUBLIC_REPORT -> List.of(PublicReport.make(request));
            case NEWS_ARTICLE -> List.of(NewsArticle.make(request));
            case STATISTICS -> List.of(Statistics.make(request));
            case EVIDENCE_REGISTER -> List.of(EvidenceRegister.make(request));
        };
    }
}
