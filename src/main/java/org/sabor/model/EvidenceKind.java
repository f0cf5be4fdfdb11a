package org.sabor.model;

import org.sabor.message.Labelled;

/// What a piece of evidence is (DOMAIN 2.3, 2.4).
public enum EvidenceKind implements Labelled {
    /// The scan of a signed attendance sheet.
    SIGNED_SHEET,
    /// The file a meeting service has made, as it was.
    ONLINE_REPORT,
    /// The signed list of a group behind one connection.
    GROUP_LIST,
    SCREENSHOT,
    INVITATION,
    REGISTRATION,
    /// What was handed out.
    MATERIAL,
    MINUTES,
    FEEDBACK,
    PUBLICATION,
    PHOTO_CONSENT,
    /// The acceptance protocol with a contractor, or the contract.
    CONTRACT,
    OTHER;

    @Override
    public String labelPrefix() {
        return "evidence-kind";
    }
}
