package org.sabor.store;

import java.time.Instant;
import org.sabor.message.Message;

/// How far the writing of the edits is.
public sealed interface SaveState {
    /// Some steps wait for the disk.
    record Saving(int waiting) implements SaveState {}

    /// Every step is on the disk.
    record Saved(Instant at) implements SaveState {}

    /// The disk refused; the steps wait for [Writer#retry()].
    record NotSaved(Message why, int waiting) implements SaveState {}
}
