package org.sabor.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sabor.sample.Sample;

class ListDocumentsTest {
    static final ZonedDateTime MOMENT = ZonedDateTime.of(2026, 4, 2, 10, 15, 0, 0, ZoneId.of("Europe/Sofia"));
    private static final List<DocumentKind> LISTS = List.of(
            DocumentKind.ATTENDANCE_SHEET,
            DocumentKind.REMOTE_LIST,
            DocumentKind.PARTICIPANT_LIST,
            DocumentKind.AGENDA);

    static Request request(Sample sample, DocumentLanguage language, Choices choices) {
        return new Request(sample.seminar(), sample.pictures(), language, choices, MOMENT);
    }

    @ParameterizedTest
    @EnumSource(DocumentLanguage.class)
    void theDocumentsOfTheSamplesAreAccessibleAndArchivable(DocumentLanguage language) {
        check("demo", request(Sample.demo(), language, Choices.USUAL));
        check("secon", request(Sample.secon(), language, Choices.USUAL));
    }

    private static void check(String name, Request request) {
        for (var kind : LISTS) {
            int number = 0;
            for (var document : Documents.make(kind, request)) {
                number++;
                var again = Documents.make(kind, request).get(number - 1);
                var pdf = Pdf.of(document);
                var file = name + "-" + kind.word() + "-" + number + "-"
                        + request.language().code();
                pdf.keep(file, 5);
                assertEquals(List.of(), VeraPdf.broken(pdf.bytes()), file);
                assertArrayEquals(pdf.bytes(), Pdf.of(again).bytes(), file);
                assertEquals(List.of(), document.printout().unprintable(), file);
            }
        }
    }
}
