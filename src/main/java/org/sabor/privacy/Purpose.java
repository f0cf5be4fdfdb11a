package org.sabor.privacy;

import org.sabor.message.Labelled;

/// What personal data are kept for (GDPR Art. 5 and 30, DOMAIN 5.1).
public enum Purpose implements Labelled {
    /// To prove who took part, before those who check the project.
    PROOF,
    /// To reach people about the event.
    CONTACT,
    /// To run the event: lists, desk, visits, programme.
    ORGANISATION,
    /// To give people what they need to eat and to move about; special data (GDPR Art. 9).
    NEEDS,
    /// To bring speakers there and put them up.
    TRAVEL,
    /// To prove that somebody has agreed, or has not.
    CONSENT,
    /// To report to the funder and to the public.
    REPORT;

    @Override
    public String labelPrefix() {
        return "purpose";
    }
}
