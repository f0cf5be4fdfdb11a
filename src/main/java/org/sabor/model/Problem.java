package org.sabor.model;

import org.sabor.message.Message;

/// What is wrong with a field of a row, to be shown under it.
///
/// @param field the record component's name, for instance `email`
public record Problem(String field, Message text) {}
