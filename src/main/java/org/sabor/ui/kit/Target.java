package org.sabor.ui.kit;

import org.sabor.message.Message;

/// Something in a place that is no row and can be gone to by name: a document, a page.
///
/// @param about the group or the place it belongs to
/// @param show shows it; its place is in front already
public record Target(Message name, Message about, Runnable show) {}
