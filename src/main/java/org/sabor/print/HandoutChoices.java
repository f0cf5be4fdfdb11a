package org.sabor.print;

/// How what participants are given is made.
///
/// @param badge the size of badges; `back` what stands on their other side
/// @param certificatesApart whether each certificate is a file of its own
public record HandoutChoices(BadgeFormat badge, BadgeBack back, boolean certificatesApart) {
    /// Badges of A6 with nothing on the other side, all certificates in one file.
    public static final HandoutChoices USUAL = new HandoutChoices(BadgeFormat.A6, BadgeBack.NONE, false);
}
