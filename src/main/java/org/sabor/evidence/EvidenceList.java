package org.sabor.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sabor.exchange.PeopleColumn;
import org.sabor.exchange.PeopleTable;
import org.sabor.exchange.SeminarPackage;
import org.sabor.exchange.SlidesFolder;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;
import org.sabor.model.Day;
import org.sabor.model.Evidence;
import org.sabor.model.Id;
import org.sabor.model.Photo;
import org.sabor.model.Seminar;
import org.sabor.names.FileNames;
import org.sabor.print.Documents;
import org.sabor.print.Request;
import org.sabor.spreadsheet.Cell;
import org.sabor.spreadsheet.Steps;
import org.sabor.spreadsheet.TableWriter;

/// The files of an evidence folder under their numbers, and how each is written.
final class EvidenceList {
    private static final int LONGEST_WORD = 48;

    /// Takes the files of a part one after the other.
    @FunctionalInterface
    interface Taker {
        void put(EvidenceItem item, Output.Content content) throws IOException;
    }

    /// Files that are made together.
    ///
    /// @param write makes them anew each time, so that they need not be kept
    record Part(List<EvidenceItem> items, Writer write) {
        void write(Taker taker) throws IOException {
            write.write(items, taker);
        }
    }

    /// Hands the contents of these files on.
    @FunctionalInterface
    interface Writer {
        void write(List<EvidenceItem> items, Taker taker) throws IOException;
    }

    /// A file before all are counted.
    private record Draft(String name, String what, String about, String original) {}

    /// A part before all files are counted.
    private record DraftPart(List<Draft> drafts, Writer write) {}

    private final Request request;
    private final Seminar seminar;
    private final List<Messages> languages;
    private final List<DraftPart> drafts = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<EvidenceItem> items = new ArrayList<>();

    private EvidenceList(Request request) {
        // Who controls the file may see all names.
        this.request = request.inHouse();
        seminar = request.seminar();
        languages = request.language().languages().stream().map(Messages::of).toList();
    }

    static EvidenceList of(Request request, Steps steps) {
        var list = new EvidenceList(request);
        list.documents(steps);
        list.evidence();
        list.photos();
        list.presentations();
        list.data();
        list.number();
        return list;
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }

    /// The index, then the others in order.
    List<EvidenceItem> items() {
        return List.copyOf(items);
    }

    EvidenceItem index() {
        return items.getFirst();
    }

    private Messages main() {
        return languages.getFirst();
    }

    /// The words of each language, once where they are the same.
    private String say(Function<Messages, String> words) {
        return languages.stream()
                .map(words)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    private String say(Bilingual text) {
        return say(each -> languages.size() > 1 ? text.only(each.language()) : text.in(each.language()));
    }

    private void documents(Steps steps) {
        var kinds = EvidenceFolder.documents();
        for (int i = 0; i < kinds.size(); i++) {
            var kind = kinds.get(i);
            steps.at(i, kinds.size());
            var made = Documents.make(kind, request).stream()
                    .map(each -> new Draft(each.fileName(), each.title(), "", ""))
                    .toList();
            drafts.add(new DraftPart(made, (items, taker) -> {
                var documents = Documents.make(kind, request);
                for (int file = 0; file < items.size(); file++) {
                    taker.put(items.get(file), documents.get(file).printout()::writeTo);
                }
            }));
        }
        steps.at(kinds.size(), kinds.size());
    }

    private void evidence() {
        var byKind = Comparator.comparing(Evidence::kind)
                .thenComparingInt(row -> number(row.day()))
                .thenComparing(Evidence::added)
                .thenComparing(row -> row.id().value());
        for (var row : seminar.evidence().stream().sorted(byKind).toList()) {
            kept(
                    row.hash(),
                    new Draft(
                            name(row.day(), main().text(row.kind()), "", FileNames.ending(row.name())),
                            say(each -> each.text(row.kind())),
                            about(day(row.day()), row.note()),
                            row.name()));
        }
    }

    private void photos() {
        for (var row : seminar.photos().stream().sorted(Photo.BY_NUMBER).toList()) {
            var bytes = request.pictures().bytes(row.picture().hash());
            boolean png = bytes != null && bytes.length > 0 && bytes[0] == (byte) 0x89;
            kept(
                    row.picture().hash(),
                    new Draft(
                            name(row.day(), main().text("evidence-folder.photo"), "", png ? ".png" : ".jpg"),
                            say(each -> each.text("evidence-folder.photo")),
                            about(day(row.day()), say(row.caption())),
                            ""));
        }
    }

    /// Their topics stand in the index: a topic may name a person.
    private void presentations() {
        for (var slides : new SlidesFolder(seminar, request.pictures(), main()).slides()) {
            var file = slides.file();
            var session = seminar.sessions().find(file.session());
            kept(
                    file.hash(),
                    new Draft(
                            name(
                                    session == null ? null : session.day(),
                                    main().text("evidence-folder.presentation"),
                                    time(slides.when()),
                                    FileNames.ending(file.name())),
                            say(each -> each.text("evidence-folder.presentation")),
                            about(day(session == null ? null : session.day()), say(slides.topic())),
                            file.name()));
        }
    }

    /// The time after the day, `10-00` of `den1_10-00`; the day has its place already.
    private static String time(String when) {
        return when.matches(".*\\d\\d-\\d\\d") ? when.substring(when.length() - 5) : "";
    }

    /// What came in, as it was. Where its bytes are lost, it isn't there, and [MissingEvidence] says so.
    private void kept(String hash, Draft draft) {
        if (request.pictures().bytes(hash) != null) {
            drafts.add(new DraftPart(
                    List.of(draft),
                    (items, taker) -> taker.put(items.getFirst(), out -> {
                        var bytes = request.pictures().bytes(hash);
                        if (bytes == null) {
                            throw new IOException("lost: " + hash);
                        }
                        out.write(bytes);
                    })));
        }
    }

    private void data() {
        var people = new PeopleTable(seminar, main());
        made("evidence-folder.participants", ".xlsx", out -> workbook(people, out));
        made(
                "evidence-folder.data",
                ".json",
                out -> out.write(new SeminarPackage(seminar, request.pictures())
                        .document()
                        .getBytes(StandardCharsets.UTF_8)));
    }

    private static void workbook(PeopleTable people, OutputStream out) throws IOException {
        write(people.table(people.everybody(), PeopleColumn.USUAL, List.of()), out);
    }

    private void made(String key, String ending, Output.Content content) {
        drafts.add(new DraftPart(
                List.of(new Draft(name(null, main().text(key), "", ending), say(each -> each.text(key)), "", "")),
                (items, taker) -> taker.put(items.getFirst(), content)));
    }

    /// A workbook is packed twice, so it needs a file: in a folder that only the user can read, and not for long.
    private static void write(TableWriter table, OutputStream out) throws IOException {
        var folder = Files.createTempDirectory("sabor");
        var file = folder.resolve("table.xlsx");
        try {
            table.xlsx(file, Steps.UNSEEN);
            Files.copy(file, out);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    /// `2026-03-12_DEMO_Priziv_den1_10-00.pdf`, as the names of documents are.
    private String name(@Nullable Id<Day> of, String word, String time, String ending) {
        var day = seminar.days().find(of);
        var days = seminar.daysInOrder();
        var dated = day != null || days.isEmpty() ? day : days.getFirst();
        var name = new ArrayList<String>();
        name.add(dated == null || dated.date() == null ? "" : dated.date().toString());
        name.add(FileNames.project(seminar.project().acronym()));
        name.add(FileNames.word(word, LONGEST_WORD));
        name.add(day == null ? "" : main().text("print.file-day", day.number()));
        name.add(time);
        name.removeIf(String::isEmpty);
        return String.join("_", name) + ending;
    }

    private int number(@Nullable Id<Day> of) {
        var day = seminar.days().find(of);
        return day == null ? 0 : day.number();
    }

    private String day(@Nullable Id<Day> of) {
        return number(of) == 0 ? "" : say(each -> each.text("print.day", number(of)));
    }

    private static String about(String day, String more) {
        return day.isEmpty() || more.isEmpty() ? day + more : day + ": " + more;
    }

    private void number() {
        int all = 1 + drafts.stream().mapToInt(each -> each.drafts().size()).sum();
        var digits = "%0" + Math.max(2, Integer.toString(all).length()) + "d_";
        var index = name(null, main().text("evidence-folder.index"), "", ".xlsx");
        items.add(new EvidenceItem(
                1, digits.formatted(1) + index, say(each -> each.text("evidence-folder.index")), "", ""));
        for (var part : drafts) {
            int first = items.size();
            for (var draft : part.drafts()) {
                int number = items.size() + 1;
                items.add(new EvidenceItem(
                        number,
                        digits.formatted(number) + draft.name(),
                        draft.what(),
                        draft.about(),
                        draft.original()));
            }
            parts.add(new Part(List.copyOf(items.subList(first, items.size())), part.write()));
        }
    }

    /// The index of these files as a workbook.
    void writeIndex(List<WrittenItem> files, OutputStream out) throws IOException {
        var headings = Stream.of(
                        "evidence-folder.number",
                        "evidence-folder.file",
                        "evidence-folder.what",
                        "evidence-folder.about",
                        "evidence-folder.original",
                        "evidence-folder.bytes",
                        "evidence-folder.sha256")
                .map(key -> say(each -> each.text(key)))
                .toList();
        var rows = new ArrayList<List<Cell>>();
        rows.add(row(index(), Cell.EMPTY, ""));
        files.forEach(each -> rows.add(row(each.item(), Cell.number(each.bytes()), each.sha256())));
        write(new TableWriter(main().text("evidence-folder.index"), headings, rows), out);
    }

    private static List<Cell> row(EvidenceItem item, Cell bytes, String sha256) {
        return List.of(
                Cell.number(item.number()),
                Cell.text(item.file()),
                Cell.text(item.what()),
                Cell.text(item.about()),
                Cell.text(item.original()),
                bytes,
                Cell.text(sha256));
    }
}
