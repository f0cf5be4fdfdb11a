package org.sabor.print;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.AttendanceIndex;
import org.sabor.model.AttendanceMode;
import org.sabor.model.Bilingual;
import org.sabor.model.Id;
import org.sabor.model.Organisation;
import org.sabor.model.Participant;
import org.sabor.model.PartnerRole;
import org.sabor.model.Seminar;
import org.sabor.model.Session;
import org.sabor.model.SessionKind;
import org.sabor.model.Speaker;
import org.sabor.model.SpeakerPart;
import org.sabor.model.Summary;
import org.sabor.model.Visit;

/// The sentences a report writes by itself (DOMAIN 6.3), in one language; words agree in gender and number (DOMAIN
/// 3.5).
/// They are code and no patterns, because what is not stated leaves its part of the sentence out.
abstract sealed class Sentences permits BulgarianSentences, EnglishSentences {
    final Seminar seminar;
    final Summary summary;
    final Messages messages;

    Sentences(Seminar seminar, Summary summary, Language language) {
        this.seminar = seminar;
        this.summary = summary;
        this.messages = Messages.of(language);
    }

    static Sentences of(Seminar seminar, Summary summary, Language language) {
        return language == Language.BG
                ? new BulgarianSentences(seminar, summary)
                : new EnglishSentences(seminar, summary);
    }

    /// The paragraph at this place, a line each where it is a list; empty where there is nothing to tell.
    final String say(ReportPlace place) {
        return switch (place) {
            case OPENING -> opening();
            case TURNOUT -> turnout();
            case COUNTRIES -> countries();
            case IN_PERSON -> inPerson();
            case REMOTE -> remote();
            case TOPICS -> topics();
            case SPEAKERS -> lines(seminar.speakers().stream().map(this::speakerAndTopics));
            case VISITS -> visits();
            case FEEDBACK -> feedback();
            case DEVIATIONS -> lines(Deviations.of(seminar, summary, messages).stream());
            case RETENTION -> retention();
            case NEWS_SPEAKERS ->
                seminar.speakers().stream()
                        .map(this::speakerInWords)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" "));
            case NEWS_AIMS -> aims();
            case NEWS_NEXT -> next();
        };
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }

    /// Within which project what kind of event was held, between whom, when and where, and who organised it.
    abstract String opening();

    /// How many of the partner organisations took part, and how many in person; empty where no partner did.
    abstract String turnout();

    /// From how many countries people took part; empty where none is known.
    abstract String countries();

    /// Who was present on site; empty where nobody was.
    abstract String inPerson();

    /// Who took part remotely; empty where nobody did.
    abstract String remote();

    /// Which places were visited; empty where none was.
    abstract String visits();

    /// What somebody took part in, behind their name on a certificate (DOMAIN 3.3).
    abstract String certificate();

    /// What was held when and where, as minutes begin (DOMAIN 3.1).
    abstract String minutes();

    /// Within which project, in brackets as page heads say it; empty where none is stated.
    final String project() {
        return PageHead.project(seminar.project(), messages);
    }

    /// What was presented, discussed and worked through, by the kind of its session.
    final String topics() {
        return Stream.of(SessionKind.PRESENTATION, SessionKind.DISCUSSION, SessionKind.WORKSHOP)
                .map(kind -> {
                    var topics = quoted(sessions().filter(session -> session.kind() == kind));
                    return topics.isEmpty() ? "" : topics(kind, topics);
                })
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private Stream<Session> sessions() {
        return seminar.daysInOrder().stream().flatMap(day -> seminar.sessionsOf(day.id()).stream());
    }

    private List<String> quoted(Stream<Session> sessions) {
        return sessions.map(session -> Prose.withoutFullStop(session.topic().in(messages.language())))
                .filter(topic -> !topic.isEmpty())
                .map(this::quoted)
                .toList();
    }

    /// The sentence on these topics, which are in quotation marks.
    abstract String topics(SessionKind kind, List<String> topics);

    /// The words in the quotation marks of the language.
    abstract String quoted(String words);

    /// Who a speaker is, and what about they spoke.
    private String speakerAndTopics(Speaker speaker) {
        var topics = seminar.sessionsWith(speaker.participant()).stream()
                .map(session -> session.topic().in(messages.language()))
                .filter(topic -> !topic.isEmpty())
                .toList();
        var who = speaker(speaker) + ".";
        return topics.isEmpty()
                ? who
                : who + " " + messages.text("report.topic", topics.size(), String.join("; ", topics));
    }

    /// A sentence on what a speaker presented, or worked through with the others; empty where they only led.
    private String speakerInWords(Speaker speaker) {
        var spoke = sessions()
                .filter(session -> session.speakers().stream()
                        .anyMatch(each ->
                                each.participant().equals(speaker.participant()) && each.part() == SpeakerPart.SPEAKER))
                .toList();
        var workshops = quoted(spoke.stream().filter(session -> session.kind() == SessionKind.WORKSHOP));
        var others = quoted(spoke.stream().filter(session -> session.kind() != SessionKind.WORKSHOP));
        return Stream.of(
                        others.isEmpty() ? "" : presented(speaker(speaker), others),
                        workshops.isEmpty() ? "" : workedThrough(speaker(speaker), workshops))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    abstract String presented(String speaker, List<String> topics);

    abstract String workedThrough(String speaker, List<String> topics);

    /// What the forms say that came back; that it is not stated where there is nothing.
    private String feedback() {
        var stated = seminar.details().figures();
        var average = stated.feedbackAverage();
        var parts = new ArrayList<String>();
        if (stated.feedbackForms() != null) {
            parts.add(messages.text("report.feedback-forms", stated.feedbackForms()));
        }
        if (average != null) {
            parts.add(messages.text("report.feedback-average", Figures.average(average, messages)));
        }
        if (!stated.feedbackRemarks().isEmpty()) {
            parts.add(messages.text("report.feedback-remarks", stated.feedbackRemarks()));
        }
        return parts.isEmpty() ? messages.text("report.no-feedback") : String.join(" ", parts);
    }

    /// How long the papers are kept.
    private String retention() {
        var retention = seminar.project().retention();
        var until = retention.until();
        if (retention.hold()) {
            return messages.text("report.retention-hold");
        }
        return until == null
                ? messages.text("report.retention-years", retention.years())
                : messages.text("report.retention-until", until);
    }

    private String aims() {
        var aims = texts(seminar.project().aims().stream());
        var acronym = seminar.project().acronym();
        return aims.isEmpty()
                ? ""
                : messages.text(
                        "news.aims", aims.size(), acronym.isEmpty() ? "" : " " + acronym, String.join("; ", aims));
    }

    /// What came of it, and what comes next.
    private String next() {
        var conclusions = texts(sessions().map(session -> session.held().conclusion()));
        var outcomes = texts(seminar.details().outcomes().stream());
        var parts = new ArrayList<String>();
        if (!conclusions.isEmpty()) {
            parts.add(messages.text("news.conclusions", conclusions.size(), String.join("; ", conclusions)));
        }
        if (!outcomes.isEmpty()) {
            parts.add(messages.text("news.outcomes", outcomes.size(), String.join("; ", outcomes)));
        }
        return String.join(" ", parts);
    }

    private List<String> texts(Stream<Bilingual> texts) {
        return texts.map(text -> Prose.withoutFullStop(text.in(messages.language())))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /// `a, b and c`, with semicolons where an item has a comma.
    abstract String enumeration(List<String> items);

    /// Who a speaker is: name, role text and organisation, as they are to be printed.
    final String speaker(Speaker speaker) {
        var language = messages.language();
        var person = seminar.participants().require(speaker.participant());
        var role = SpeakerRole.of(seminar, person, language);
        var name = person.isPerson() ? person.name().withTitle(language) : seminar.nameOf(person, language);
        return role.isEmpty() ? name : name + " – " + role;
    }

    /// Who was present in this mode, in words: the lead partner first, then partners, others and groups, in the order
    /// in
    /// which they were entered. People without an organisation are left to [#alone].
    final List<String> present(AttendanceMode mode) {
        var index = AttendanceIndex.of(seminar);
        var organisations = new LinkedHashSet<Id<Organisation>>();
        if (seminar.kept() != null) {
            for (var present : List.of(summary.partnersPresent(), summary.othersPresent())) {
                organisations.addAll(mode == AttendanceMode.REMOTE ? present.remote() : present.inPerson());
            }
        }
        var groups = new LinkedHashSet<String>();
        for (var participant : seminar.participants()) {
            if (!index.modes(participant.id()).contains(mode)) {
                continue;
            }
            var organisation = seminar.organisationOf(participant);
            if (organisation != null && !organisation.collective()) {
                organisations.add(organisation.id());
            } else if (organisation != null || !participant.isPerson()) {
                groups.add(group(participant, organisation));
            }
        }
        var words = new ArrayList<String>();
        for (var organisation : byRank(organisations)) {
            words.add(organisation(organisation));
        }
        words.addAll(groups);
        return words;
    }

    /// How many people were present in this mode of whom no organisation is stated.
    final int alone(AttendanceMode mode) {
        var kept = seminar.kept();
        if (kept != null) {
            return mode == AttendanceMode.REMOTE
                    ? kept.said().aloneRemote()
                    : kept.said().aloneInPerson();
        }
        var index = AttendanceIndex.of(seminar);
        return (int) seminar.participants().stream()
                .filter(Participant::isPerson)
                .filter(participant -> participant.organisation() == null)
                .filter(participant -> index.modes(participant.id()).contains(mode))
                .count();
    }

    private String group(Participant participant, @Nullable Organisation organisation) {
        var own = participant.groupName().in(messages.language());
        return own.isEmpty() && organisation != null ? organisation.name().in(messages.language()) : own;
    }

    private List<Organisation> byRank(Set<Id<Organisation>> ids) {
        var all = Summary.sorted(seminar, ids);
        var ranked = new ArrayList<Organisation>();
        for (var role : PartnerRole.values()) {
            all.stream().filter(o -> o.partnerRole() == role).forEach(ranked::add);
        }
        return ranked;
    }

    private String organisation(Organisation organisation) {
        var text = new StringBuilder();
        if (organisation.partnerRole() == PartnerRole.LEAD) {
            text.append(leadPartner()).append(' ');
        }
        text.append(organisation.name().in(messages.language()));
        if (organisation.country().stated()) {
            text.append(" (")
                    .append(messages.country(organisation.country().code()))
                    .append(')');
        }
        if (!organisation.note().isEmpty()) {
            text.append(" – ").append(organisation.note().in(messages.language()));
        }
        return text.toString();
    }

    abstract String leadPartner();

    final List<String> visitNames() {
        var names = new ArrayList<String>();
        seminar.visits().stream().filter(visit -> !visit.group()).forEach(visit -> names.add(name(visit)));
        seminar.visits().stream().filter(Visit::group).forEach(visit -> names.add(name(visit)));
        return names;
    }

    private String name(Visit visit) {
        return visit.name().in(messages.language());
    }

    /// The days as one range, or null where a date is not stated.
    final @Nullable String dates() {
        var days = seminar.daysInOrder();
        if (days.isEmpty()) {
            return null;
        }
        var first = days.getFirst().date();
        var last = days.getLast().date();
        return first == null || last == null ? null : messages.dates(first, last);
    }

    static String join(List<String> items, String and) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        boolean commas = items.stream().anyMatch(item -> item.indexOf(',') >= 0);
        var separator = commas ? "; " : ", ";
        var last = (commas ? "; " : " ") + and + " ";
        return String.join(separator, items.subList(0, items.size() - 1)) + last + items.getLast();
    }
}
