package org.sabor.ui.kit;

import java.net.URI;

/// The mail program of the system, which opens new messages for the person to write and send.
public interface MailProgram {
    /// Opens a new message.
    ///
    /// @param message a `mailto:` address (RFC 6068)
    void open(URI message);
}
