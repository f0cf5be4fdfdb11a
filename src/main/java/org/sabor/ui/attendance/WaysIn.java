package org.sabor.ui.attendance;

/// The ways by which attendance comes in that have a window of their own.
///
/// @param desk opens the registration desk
public record WaysIn(Runnable desk) {}
