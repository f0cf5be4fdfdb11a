package org.sabor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The project that pays for the seminar; the one row of its kind. Its lead partner is the organisation with that role.
///
/// @param number the number the programme gave it, empty where not stated
/// @param premises what the project starts from, a statement each
/// @param fundingLine the sentence on the EU's co-funding, as the programme demands it (DOMAIN 2.5, 3.3)
/// @param disclaimer the sentence on who answers for the content
/// @param logos the logo strip given by the programme, or null where none is set
/// @param otherLogos what stands beside it, from left to right, for instance the arms of the municipality
/// @param sheets what is demanded of lists that are signed
/// @param retention how long the papers are kept
public record Project(
        Id<Project> id,
        Bilingual title,
        String acronym,
        String number,
        Bilingual programme,
        List<Bilingual> premises,
        List<Bilingual> aims,
        List<Bilingual> activities,
        List<Goal> goals,
        Bilingual fundingLine,
        Bilingual disclaimer,
        @Nullable Picture logos,
        List<Logo> otherLogos,
        SheetRules sheets,
        Retention retention)
        implements Row<Project> {
    public Project {
        acronym = acronym.strip();
        number = number.strip();
        premises = List.copyOf(premises);
        aims = List.copyOf(aims);
        activities = List.copyOf(activities);
        goals = List.copyOf(goals);
        otherLogos = List.copyOf(otherLogos);
    }

    /// A project of which nothing is known yet.
    public static Project of(Id<Project> id) {
        return new Project(
                id,
                Bilingual.EMPTY,
                "",
                "",
                Bilingual.EMPTY,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Bilingual.EMPTY,
                Bilingual.EMPTY,
                null,
                List.of(),
                SheetRules.USUAL,
                Retention.USUAL);
    }

    /// The same project with other logos, or with none.
    public Project withLogos(@Nullable Picture other) {
        return new Project(
                id,
                title,
                acronym,
                number,
                programme,
                premises,
                aims,
                activities,
                goals,
                fundingLine,
                disclaimer,
                other,
                otherLogos,
                sheets,
                retention);
    }

    /// The same project with other logos beside the strip.
    public Project withOtherLogos(List<Logo> others) {
        return new Project(
                id,
                title,
                acronym,
                number,
                programme,
                premises,
                aims,
                activities,
                goals,
                fundingLine,
                disclaimer,
                logos,
                others,
                sheets,
                retention);
    }

    /// The same project with another sentence on the co-funding.
    public Project withFundingLine(Bilingual other) {
        return new Project(
                id,
                title,
                acronym,
                number,
                programme,
                premises,
                aims,
                activities,
                goals,
                other,
                disclaimer,
                logos,
                otherLogos,
                sheets,
                retention);
    }

    /// The same project, its papers kept otherwise.
    public Project withRetention(Retention other) {
        return new Project(
                id,
                title,
                acronym,
                number,
                programme,
                premises,
                aims,
                activities,
                goals,
                fundingLine,
                disclaimer,
                logos,
                otherLogos,
                sheets,
                other);
    }
}
