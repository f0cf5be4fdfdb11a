package org.sabor.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.Attachments;
import org.sabor.model.AttendanceMode;
import org.sabor.model.Day;
import org.sabor.model.Evidence;
import org.sabor.model.Id;
import org.sabor.model.Seminar;
import org.sabor.model.SheetPrint;
import org.sabor.print.engine.Table;
import org.sabor.print.engine.Text;

/// What belongs to a report, numbered: the signed sheets by their print numbers with their scans, lists and agenda, and
/// the files of evidence by kind (DOMAIN 2.4, 6.1). The report and the evidence register give the same numbers.
final class Annexes {
    /// One annex.
    ///
    /// @param file the file it is, or null where it is a document the program makes, or a paper without a scan
    record Annex(
            int number,
            Function<Messages, String> name,
            @Nullable Evidence file) {}

    private final Seminar seminar;
    private final Attachments files;
    private final List<Annex> annexes = new ArrayList<>();

    Annexes(Seminar seminar, Attachments files) {
        this.seminar = seminar;
        this.files = files;
        var scans = new HashSet<Id<Evidence>>();
        for (var day : seminar.daysInOrder()) {
            sheets(day, scans);
        }
        add(each -> each.text(DocumentKind.PARTICIPANT_LIST), null);
        add(each -> each.text(DocumentKind.AGENDA), null);
        seminar.evidence().stream()
                .filter(file -> !scans.contains(file.id()))
                .sorted(Comparator.comparing(Evidence::kind)
                        .thenComparing(Evidence::added)
                        .thenComparing(Evidence::name)
                        .thenComparing(Evidence::id))
                .forEach(file ->
                        add(each -> each.text("report.annex-file", each.text(file.kind()), file.name()), file));
    }

    List<Annex> all() {
        return List.copyOf(annexes);
    }

    private void add(Function<Messages, String> name, @Nullable Evidence file) {
        annexes.add(new Annex(annexes.size() + 1, name, file));
    }

    private void sheets(Day day, Set<Id<Evidence>> scans) {
        var prints = seminar.sheetPrints().stream()
                .filter(print -> print.period().day().equals(day.id()))
                .sorted(Comparator.comparingInt(SheetPrint::number))
                .toList();
        if (prints.isEmpty()) {
            ofDay(DocumentKind.ATTENDANCE_SHEET, day);
        }
        for (var print : prints) {
            var scan = seminar.evidence().find(print.scan());
            if (scan != null) {
                scans.add(scan.id());
            }
            add(
                    each -> each.text(
                            scan == null ? "report.annex-sheet-without-scan" : "report.annex-sheet",
                            each.text(DocumentKind.ATTENDANCE_SHEET),
                            print.number(),
                            day.number()),
                    scan);
        }
        boolean remote = seminar.attendance().stream()
                .anyMatch(row -> row.period().day().equals(day.id()) && row.mode() == AttendanceMode.REMOTE);
        if (remote) {
            ofDay(DocumentKind.REMOTE_LIST, day);
        }
        if (GroupList.any(seminar, day)) {
            ofDay(DocumentKind.GROUP_LIST, day);
        }
    }

    private void ofDay(DocumentKind kind, Day day) {
        add(each -> each.text("report.annex-day", each.text(kind), day.number()), null);
    }

    /// How many pages the file has: as stated, or as its bytes tell; null where neither says.
    @Nullable
    Integer pages(Evidence file) {
        if (file.pages() != null) {
            return file.pages();
        }
        var bytes = files.bytes(file.hash());
        return bytes == null ? null : FilePages.count(bytes);
    }

    /// The pages of an annex in words. Documents the program makes say their pages themselves.
    Text pages(Annex annex, Wording wording) {
        var file = annex.file();
        if (file == null) {
            return Text.of("–");
        }
        var pages = pages(file);
        return pages == null ? wording.say(each -> each.text("print.not-stated")) : Text.of(Objects.toString(pages));
    }

    /// The list of annexes with their pages.
    Table table(Wording wording) {
        var table = Table.of(
                wording.mm("report.annex-number", 16).right(),
                wording.share("report.annex", 1).naming(),
                wording.mm("report.annex-pages", 26).right());
        for (var annex : annexes) {
            table.row(Text.of(Integer.toString(annex.number())), wording.say(annex.name()), pages(annex, wording));
        }
        return table;
    }
}
