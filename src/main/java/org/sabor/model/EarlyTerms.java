package org.sabor.model;

/// How long after the seminar data are kept that no audit asks for, so that they go before the papers do (DOMAIN 5.2).
/// The numbers are proposals; the municipality sets them.
///
/// @param needsDays days for diets and accessibility needs, which are special data (GDPR Art. 9)
/// @param phoneDays days for phone numbers
/// @param travelDays days for travel and hotels of speakers
/// @param emailMonths months for e-mail addresses that prove nobody's remote attendance
public record EarlyTerms(int needsDays, int phoneDays, int travelDays, int emailMonths) {
    /// What is proposed.
    public static final EarlyTerms USUAL = new EarlyTerms(30, 30, 60, 12);

    /// The longest term, in days or months.
    public static final int LONGEST = 3_660;

    public EarlyTerms {
        within(needsDays);
        within(phoneDays);
        within(travelDays);
        within(emailMonths);
    }

    private static void within(int term) {
        if (term < 0 || term > LONGEST) {
            throw new IllegalArgumentException("term: " + term);
        }
    }
}
