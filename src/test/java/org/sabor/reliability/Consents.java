package org.sabor.reliability;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.sabor.exchange.SeminarPackage;
import org.sabor.message.Message;
import org.sabor.model.Attachments;
import org.sabor.model.Bilingual;
import org.sabor.model.Consent;
import org.sabor.model.ConsentScope;
import org.sabor.model.ConsentState;
import org.sabor.model.Edit;
import org.sabor.model.Id;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantEdits;
import org.sabor.model.ParticipantMerge;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.PartnerRole;
import org.sabor.model.Picture;
import org.sabor.model.RowChange;
import org.sabor.model.Seminar;
import org.sabor.model.SmallSeminar;
import org.sabor.model.Speaker;
import org.sabor.model.SpeakerState;
import org.sabor.model.TakeOver;
import org.sabor.print.BadgeBack;
import org.sabor.print.BadgeFormat;
import org.sabor.print.Choices;
import org.sabor.print.Document;
import org.sabor.print.DocumentKind;
import org.sabor.print.DocumentLanguage;
import org.sabor.print.Documents;
import org.sabor.print.HandoutChoices;
import org.sabor.print.Request;
import org.sabor.ui.participants.Mails;

/// RELIABILITY F7: who has not consented, or no longer does, is in no output that needs it.
///
/// A notebook of its own says who has answered what last; the outputs are read back and compared with it.
final class Consents {
    /// Every so often the control is made.
    private static final int CONTROL = 6;

    private static final String NO_PHOTOS = "не снимай";
    private static final ZonedDateTime MOMENT = ZonedDateTime.of(2026, 4, 2, 10, 15, 0, 0, ZoneId.of("Europe/Sofia"));
    private static final byte[] PORTRAIT = portrait();
    private static final String HASH = Attachments.hash(PORTRAIT);
    private static final Attachments PICTURES = hash -> hash.equals(HASH) ? PORTRAIT : null;

    private final Random random;
    private final Path folder;
    private final SmallSeminar make = new SmallSeminar();
    private final Deque<Moment> before = new ArrayDeque<>();
    private Moment now;
    private LocalDate day = LocalDate.of(2026, 3, 1);

    private Consents(long seed, Path folder) {
        this.random = new Random(seed);
        this.folder = folder;
        this.now = new Moment(start(), Map.of());
    }

    static List<Check> checks() {
        return List.of(new Check(
                "F7",
                "answers by chance about photographs, publication, the public list and invitations, withdrawn, given"
                        + " again, taken back by undo, of people who are merged and cancel; then badges, speakers'"
                        + " pages, the list, and who is taken over into another seminar, its package and messages",
                "no consent, no place in the output: 0; who has consented is there",
                Consents::answered));
    }

    /// What an output may show of somebody.
    private enum Output {
        LIST(ConsentScope.PUBLIC_LIST),
        BIOGRAPHY(ConsentScope.WEB),
        PORTRAIT(ConsentScope.WEB),
        /// A badge that does not say that its wearer is not to be photographed.
        BADGE(ConsentScope.PHOTO),
        INVITATION(ConsentScope.INVITATIONS);

        private final ConsentScope scope;

        Output(ConsentScope scope) {
            this.scope = scope;
        }
    }

    /// A seminar, and the last answers as a clerk would note them.
    private record Moment(Seminar seminar, Map<Id<Participant>, Map<ConsentScope, Consent>> noted) {
        boolean allows(Participant who, ConsentScope scope) {
            var answer = noted.getOrDefault(who.id(), Map.of()).get(scope);
            return answer != null && answer.state() == ConsentState.GIVEN;
        }
    }

    private static Outcome answered(Run run) throws IOException {
        int sequences = run.times(12, 2_000);
        var folder = run.memory();
        var shown = new EnumMap<Output, Integer>(Output.class);
        var caught = new EnumMap<Output, Integer>(Output.class);
        var wrong = new ArrayList<String>();
        int kept = 0;
        for (int seed = 0; seed < sequences; seed++) {
            var sequence = new Consents(seed, folder);
            for (int i = sequence.random.nextInt(14); i >= 0; i--) {
                sequence.next();
            }
            var moment = sequence.now;
            var found = sequence.shown(moment.seminar);
            for (var output : Output.values()) {
                for (var who : moment.seminar.participants()) {
                    boolean is = found.get(output).contains(who.id());
                    if (moment.allows(who, output.scope)) {
                        shown.merge(output, is ? 1 : 0, Integer::sum);
                    } else {
                        kept++;
                        if (is) {
                            wrong.add(output + " in sequence " + seed);
                        }
                    }
                }
            }
            if (seed % CONTROL == 0) {
                // The control: the same outputs of a seminar in which everybody seems to agree.
                var careless = sequence.shown(allGiven(moment.seminar));
                for (var output : Output.values()) {
                    long seen = moment.seminar.participants().stream()
                            .filter(who -> !moment.allows(who, output.scope))
                            .filter(who -> careless.get(output).contains(who.id()))
                            .count();
                    caught.merge(output, (int) seen, Integer::sum);
                }
            }
        }
        boolean there = Stream.of(Output.values()).allMatch(each -> shown.getOrDefault(each, 0) > 0);
        return Outcome.of(
                wrong.isEmpty() && there,
                "%d sequences: with consent shown %s; without it %d looked for, %d shown %s"
                        .formatted(
                                sequences,
                                shown,
                                kept,
                                wrong.size(),
                                wrong.stream().limit(5).toList()),
                Stream.of(Output.values()).allMatch(each -> caught.getOrDefault(each, 0) > 0),
                "where the answers are ignored, those without consent are found: " + caught);
    }

    private static byte[] portrait() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(30, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private Seminar start() {
        var first = make.day(1);
        make.session(first, "09:00", "10:00", null);
        var home = make.organisation("Община", "BG", PartnerRole.LEAD);
        for (int i = 3 + random.nextInt(4); i > 0; i--) {
            var who = make.addressed("Лице", "Номер" + (i + 10), home, "reach" + (i + 10) + "@example.org");
            make.row(new Speaker(
                    make.ids.next(),
                    who.id(),
                    Bilingual.EMPTY,
                    Bilingual.same("Живот" + (i + 10)),
                    Bilingual.EMPTY,
                    SpeakerState.CONFIRMED,
                    List.of(),
                    "",
                    "",
                    new Picture(HASH, Bilingual.EMPTY),
                    List.of()));
        }
        return make.seminar();
    }

    private void next() {
        var people = now.seminar.participants();
        var who = people.get(random.nextInt(people.size()));
        switch (random.nextInt(10)) {
            case 0, 1 -> {
                if (!before.isEmpty()) {
                    now = before.pop();
                }
            }
            case 2 -> {
                var status = random.nextBoolean() ? ParticipantStatus.CANCELLED : ParticipantStatus.CONFIRMED;
                done(ParticipantEdits.setStatus(now.seminar, List.of(who), status), now.noted);
            }
            case 3 -> {
                var other = people.get(random.nextInt(people.size()));
                if (!other.id().equals(who.id()) && people.size() > 2) {
                    merge(who, other);
                }
            }
            default -> answer(people.stream().filter(_ -> random.nextBoolean()).toList());
        }
    }

    private void done(Edit edit, Map<Id<Participant>, Map<ConsentScope, Consent>> noted) {
        before.push(now);
        now = new Moment(now.seminar.apply(edit), noted);
    }

    private <T> T one(T[] of) {
        return List.of(of).get(random.nextInt(of.length));
    }

    private void answer(List<Participant> people) {
        day = day.plusDays(1);
        var scope = one(ConsentScope.values());
        var state = one(ConsentState.values());
        var answer = new Consent(scope, state, day);
        var noted = new HashMap<>(now.noted);
        for (var who : people) {
            var answers = new HashMap<>(noted.getOrDefault(who.id(), Map.of()));
            answers.put(scope, answer);
            noted.put(who.id(), answers);
        }
        done(ParticipantEdits.setConsent(now.seminar, people, answer), noted);
    }

    /// Of two answers the later one holds; both of one day are one answer.
    private void merge(Participant stays, Participant goes) {
        var noted = new HashMap<>(now.noted);
        var answers = new HashMap<>(noted.getOrDefault(stays.id(), Map.of()));
        noted.getOrDefault(goes.id(), Map.of())
                .forEach((scope, answer) -> answers.merge(
                        scope,
                        answer,
                        (one, other) -> one.date() != null
                                        && other.date() != null
                                        && one.date().isAfter(other.date())
                                ? one
                                : other));
        noted.remove(goes.id());
        noted.put(stays.id(), answers);
        done(ParticipantMerge.edit(now.seminar, ParticipantMerge.proposed(stays, goes), goes), noted);
    }

    private static Seminar allGiven(Seminar seminar) {
        var changes = new ArrayList<RowChange>();
        for (var who : seminar.participants()) {
            var all = Stream.of(ConsentScope.values())
                    .map(scope -> new Consent(scope, ConsentState.GIVEN, null))
                    .toList();
            changes.add(new RowChange.Changed(who, who.withConsents(all)));
        }
        return seminar.apply(new Edit(Message.of("x"), changes));
    }

    /// Who is seen in each output of this seminar.
    private Map<Output, List<Id<Participant>>> shown(Seminar seminar) throws IOException {
        var seen = new EnumMap<Output, List<Id<Participant>>>(Output.class);
        for (var output : Output.values()) {
            seen.put(output, new ArrayList<>());
        }
        var list = String.join("", pages(seminar, DocumentKind.PARTICIPANT_LIST));
        var invited = invited(seminar);
        for (var who : seminar.participants()) {
            if (list.contains(who.name().full())) {
                seen.get(Output.LIST).add(who.id());
            }
            if (invited.contains(who.email())) {
                seen.get(Output.INVITATION).add(who.id());
            }
        }
        for (var page : pages(seminar, DocumentKind.BADGES)) {
            if (!page.contains(NO_PHOTOS)) {
                seen.get(Output.BADGE).addAll(named(seminar, page));
            }
        }
        for (var page : pages(seminar, DocumentKind.SPEAKER_PAGES)) {
            if (page.contains("Живот")) {
                seen.get(Output.BIOGRAPHY).addAll(named(seminar, page));
            }
            if (page.startsWith("*")) {
                seen.get(Output.PORTRAIT).addAll(named(seminar, page));
            }
        }
        return seen;
    }

    private static List<Id<Participant>> named(Seminar seminar, String page) {
        return seminar.participants().stream()
                .filter(who -> page.contains(who.name().full()))
                .map(Participant::id)
                .toList();
    }

    /// What another seminar has of these people that would reach them: its package, and a message to all.
    private String invited(Seminar seminar) throws IOException {
        var here = new SmallSeminar().seminar();
        var taken = here.apply(TakeOver.edit(here, make.ids, seminar, List.copyOf(seminar.participants())));
        var file = folder.resolve("taken.json");
        Files.deleteIfExists(file);
        new SeminarPackage(taken, Attachments.NONE).write(file);
        return Files.readString(file) + Mails.to(List.copyOf(taken.participants()));
    }

    /// The text of each page as one line, after a star where there is a picture on it. Nobody is marked on badges
    /// before anybody was asked, which is said as a warning: then nobody's badge counts.
    private static List<String> pages(Seminar seminar, DocumentKind kind) throws IOException {
        var handouts = new HandoutChoices(BadgeFormat.A4_FOLDED, BadgeBack.NONE, false);
        var request = new Request(seminar, PICTURES, DocumentLanguage.BG, Choices.USUAL.withHandouts(handouts), MOMENT);
        var pages = new ArrayList<String>();
        for (var document : Documents.make(kind, request)) {
            if (document.warnings().stream().noneMatch(each -> each.key().equals("badges.nobody-asked"))) {
                pages.addAll(read(document));
            }
        }
        return pages;
    }

    private static List<String> read(Document document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.printout().writeTo(bytes);
        var pages = new ArrayList<String>();
        try (var pdf = Loader.loadPDF(bytes.toByteArray())) {
            var stripper = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add((hasPicture(pdf.getPage(page - 1)) ? "*" : "")
                        + stripper.getText(pdf).replaceAll("\\s+", " "));
            }
        }
        return pages;
    }

    /// Whether a picture is drawn on it: what it could draw is that of all pages.
    private static boolean hasPicture(PDPage page) throws IOException {
        var drawn = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
        for (COSName name : page.getResources().getXObjectNames()) {
            if (page.getResources().isImageXObject(name) && drawn.contains("/" + name.getName() + " Do")) {
                return true;
            }
        }
        return false;
    }
}
