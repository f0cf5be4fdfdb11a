package org.sabor.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sabor.json.Json;
import org.sabor.message.Failure;
import org.sabor.message.Labelled;
import org.sabor.message.Message;
import org.sabor.model.AttendanceUnit;
import org.sabor.model.Seminar;
import org.sabor.print.BadgeBack;
import org.sabor.print.BadgeFormat;
import org.sabor.print.Choices;
import org.sabor.print.Document;
import org.sabor.print.DocumentKind;
import org.sabor.print.Documents;
import org.sabor.print.HandoutChoices;
import org.sabor.print.NewsArticle;
import org.sabor.print.Request;
import org.sabor.print.SheetChoices;
import org.sabor.store.SeminarFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `sabor documents`: the documents of a seminar as PDF files.
@Command(
        name = "documents",
        footer = {
            "sabor documents seminar.sabor --out documents --lang bg+en",
            "sabor documents seminar.sabor --out documents --only attendance-sheet --per half-day --together",
            "sabor documents --list"
        })
final class DocumentsCommand implements Runnable {
    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE.sabor", descriptionKey = "cli.file")
    @Nullable
    Path file;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "cli.documents-out")
    @Nullable
    Path folder;

    @Option(names = "--only", split = ",", paramLabel = "NAME", descriptionKey = "cli.documents-only")
    List<String> only = List.of();

    @Option(names = "--local-times", descriptionKey = "cli.documents-local-times")
    boolean localTimes;

    @Option(names = "--badge", paramLabel = "FORMAT", descriptionKey = "cli.documents-badge")
    String badge = HandoutChoices.USUAL.badge().word();

    @Option(names = "--badge-back", paramLabel = "WHAT", descriptionKey = "cli.documents-badge-back")
    String badgeBack = HandoutChoices.USUAL.back().word();

    @Option(names = "--certificates-apart", descriptionKey = "cli.documents-certificates-apart")
    boolean certificatesApart;

    @Option(names = "--password-file", paramLabel = "PATH", descriptionKey = "cli.documents-password-file")
    @Nullable
    Path passwordFile;

    @Option(names = "--per", paramLabel = "day|half-day|session", descriptionKey = "cli.documents-per")
    @Nullable
    AttendanceUnit per;

    @Option(names = "--together", descriptionKey = "cli.documents-together")
    boolean together;

    @Option(names = "--portrait", descriptionKey = "cli.documents-portrait")
    boolean portrait;

    @Option(names = "--local-apart", descriptionKey = "cli.documents-local-apart")
    boolean localApart;

    @Option(names = "--email", descriptionKey = "cli.documents-email")
    boolean email;

    @Option(names = "--blank-rows", paramLabel = "N", descriptionKey = "cli.documents-blank-rows")
    @Nullable
    Integer blankRows;

    @Option(names = "--hide-small", descriptionKey = "cli.documents-hide-small")
    boolean hideSmall;

    @Option(names = "--in-house", descriptionKey = "cli.documents-in-house")
    boolean inHouse;

    @Option(names = "--list", descriptionKey = "cli.documents-list")
    boolean list;

    private final Set<Message> said = new HashSet<>();
    private final Console console;

    DocumentsCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        if (list) {
            list();
            return;
        }
        if (file == null || folder == null) {
            throw new Failure(Failure.Exit.USAGE, Message.of("cli.documents-needs"));
        }
        if (blankRows != null && (blankRows < 0 || blankRows > Choices.MOST_BLANK_ROWS)) {
            throw new Failure(
                    Failure.Exit.USAGE, Message.of("cli.documents-blank-rows-wrong", Choices.MOST_BLANK_ROWS));
        }
        var wanted = wanted();
        var password = PasswordFile.read(passwordFile);
        var answer = Json.strict().mapper().createArrayNode();
        try (var opened = wanted.stream().anyMatch(DocumentKind::numbered)
                ? KeptPrints.open(file, console)
                : SeminarFile.openReadOnly(file)) {
            var prints = new KeptPrints(opened, console);
            try {
                var request = prints.kept(common.language, choices(prints.seminar()), wanted);
                for (var kind : wanted) {
                    for (var document : Documents.make(kind, request)) {
                        tell(answer, document, document.writeInto(folder, password));
                        if (kind == DocumentKind.NEWS_ARTICLE) {
                            writeText(document, request.seminar(), folder);
                        }
                    }
                }
                tellWhatIsLeftOut(request);
            } catch (Failure refused) {
                prints.takeBack();
                throw refused;
            }
        }
        if (common.json) {
            console.answer(answer);
        }
    }

    private HandoutChoices handouts() {
        return new HandoutChoices(
                BadgeFormat.ofWord(badge).orElseThrow(() -> unknown(badge, BadgeFormat.values())),
                BadgeBack.ofWord(badgeBack).orElseThrow(() -> unknown(badgeBack, BadgeBack.values())),
                certificatesApart);
    }

    private static Failure unknown(String word, Labelled[] known) {
        var words = Stream.of(known)
                .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
        return new Failure(Failure.Exit.USAGE, Message.of("cli.documents-badge-unknown", word, words));
    }

    private Choices choices(Seminar seminar) {
        var sheets = SheetChoices.of(seminar.project().sheets())
                .withLandscape(!portrait)
                .withTogether(together);
        sheets = per == null ? sheets : sheets.withPer(per);
        sheets = localApart ? sheets.withLocalApart(true) : sheets;
        sheets = email ? sheets.withEmail(true) : sheets;
        var choices = Choices.USUAL
                .withLocalTimes(localTimes)
                .withHandouts(handouts())
                .withPublication(!inHouse)
                .withHideSmall(hideSmall)
                .withSheets(sheets);
        return blankRows == null ? choices : choices.withBlankRows(blankRows);
    }

    /// Papers with phone numbers or needs are made only for whoever asks for them.
    private void tellWhatIsLeftOut(Request request) {
        if (inHouse || !only.isEmpty()) {
            return;
        }
        var names = Stream.of(DocumentKind.values())
                .filter(DocumentKind::inHouse)
                .filter(kind -> Documents.any(kind, request))
                .map(DocumentKind::word)
                .toList();
        if (!names.isEmpty()) {
            var said = Message.of("cli.documents-left-out", String.join(", ", names));
            if (common.json) {
                console.warn(said);
            } else {
                console.say(said);
            }
        }
    }

    /// The period of this name: `half-day`.
    static AttendanceUnit unit(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "day" -> AttendanceUnit.DAY;
            case "half-day" -> AttendanceUnit.HALF_DAY;
            case "session" -> AttendanceUnit.SESSION;
            default -> throw new IllegalArgumentException(word);
        };
    }

    private void list() {
        var answer = Json.strict().mapper().createArrayNode();
        for (var kind : DocumentKind.all(true)) {
            var name = console.messages().text(kind);
            answer.addObject().put("document", kind.word()).put("title", name);
            if (!common.json) {
                console.out().println(kind.word() + " – " + name);
            }
        }
        if (common.json) {
            console.answer(answer);
        }
    }

    private Set<DocumentKind> wanted() {
        var wanted = new LinkedHashSet<DocumentKind>();
        for (var name : only) {
            wanted.add(DocumentKind.ofWord(name.strip())
                    .filter(kind -> !kind.apart())
                    .orElseThrow(
                            () -> new Failure(Failure.Exit.USAGE, Message.of("cli.documents-unknown", name.strip()))));
        }
        return wanted.isEmpty() ? DocumentKind.all(inHouse) : wanted;
    }

    /// The article as text too, to be pasted into the page.
    private void writeText(Document document, Seminar seminar, Path into) {
        var text = document.writeText(into, NewsArticle.text(seminar, document.language()));
        if (!common.json) {
            console.say("cli.document-text", text.toString());
        }
    }

    private void tell(ArrayNode answer, Document document, Path target) {
        int pages = document.printout().pages();
        var entry = answer.addObject()
                .put("document", document.kind().word())
                .put("lang", document.language().code())
                .put("file", target.toString())
                .put("pages", pages)
                .put("rows", document.rows());
        var warnings = entry.putArray("warnings");
        var all = new ArrayList<>(document.warnings());
        for (var unprintable : document.printout().unprintable()) {
            all.add(Message.of("cli.unprintable", unprintable.character(), unprintable.text()));
        }
        for (var warning : all) {
            warnings.add(console.messages().text(warning));
            // What is said of the project is said of each document.
            if (!common.json && said.add(warning)) {
                console.warn(warning);
            }
        }
        if (!common.json) {
            console.say("cli.document", target.toString(), pages);
        }
    }
}
