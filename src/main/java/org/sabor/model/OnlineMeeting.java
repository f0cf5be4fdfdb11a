package org.sabor.model;

/// Where remote participants meet.
///
/// @param platform the service, for instance „Microsoft Teams“; empty where not stated
/// @param meeting the number or link of the meeting; kept as evidence, not published (DOMAIN 2.3)
public record OnlineMeeting(String platform, String meeting) {
    /// No platform stated.
    public static final OnlineMeeting NOT_STATED = new OnlineMeeting("", "");
}
