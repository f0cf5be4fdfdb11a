package org.sabor.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The figures of a seminar that was made anonymous, as they were counted before: its rows do not give them any more
/// (DOMAIN R18, RELIABILITY F2).
///
/// @param anonymised the day on which that was done
/// @param summary what is counted over the whole seminar
/// @param countries people by country, those of no stated country among them
/// @param groups people by the stakeholder group of their organisation
/// @param organisations people by organisation, of at least three people each (DOMAIN 5.3)
/// @param periods people by what attendance was recorded for: days, halves, sessions
/// @param said numbers of people that sentences of the report state
/// @param photos how many photographs there were
/// @param recorded whether any attendance was recorded, so that people are counted by it and not by what was planned
/// @param presenceNoted whether anybody was recorded as present; `absenceNoted` whether as absent
public record KeptFigures(
        LocalDate anonymised,
        Summary summary,
        List<OfCountry> countries,
        List<OfGroup> groups,
        List<OfOrganisation> organisations,
        List<OfPeriod> periods,
        Said said,
        int photos,
        boolean recorded,
        boolean presenceNoted,
        boolean absenceNoted) {
    /// People by how they took part; each is in one of the numbers.
    public record Tally(HeadCount inPerson, HeadCount remote, HeadCount mixed, HeadCount notStated, HeadCount absent) {
        /// Nobody.
        public static final Tally NONE =
                new Tally(HeadCount.NONE, HeadCount.NONE, HeadCount.NONE, HeadCount.NONE, HeadCount.NONE);

        /// Both together.
        public Tally plus(Tally other) {
            return new Tally(
                    inPerson.plus(other.inPerson),
                    remote.plus(other.remote),
                    mixed.plus(other.mixed),
                    notStated.plus(other.notStated),
                    absent.plus(other.absent));
        }
    }

    /// People of a country.
    public record OfCountry(Country country, Tally people) {}

    /// People whose organisation is in this group; of none for null.
    public record OfGroup(@Nullable StakeholderGroup group, Tally people) {}

    /// People of an organisation.
    public record OfOrganisation(Id<Organisation> organisation, Tally people) {}

    /// People for whom something was recorded for this period.
    public record OfPeriod(Period period, HeadCount inPerson, HeadCount remote, HeadCount absent) {}

    /// People without an organisation by how they were present, and people who came otherwise than planned.
    public record Said(int aloneInPerson, int aloneRemote, int remoteInstead, int inPersonInstead) {}

    public KeptFigures {
        countries = List.copyOf(countries);
        groups = List.copyOf(groups);
        organisations = List.copyOf(organisations);
        periods = List.copyOf(periods);
    }
}
