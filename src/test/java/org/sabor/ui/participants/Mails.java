package org.sabor.ui.participants;

import java.util.List;
import org.sabor.model.Participant;

/// The messages to people, for checks of other packages.
public final class Mails {
    private Mails() {}

    /// What a mail program is given for a message to these people, each on a line.
    public static String to(List<Participant> people) {
        var mail = MailMessages.to(people);
        var text = new StringBuilder(String.join("\n", mail.addresses()));
        mail.messages().forEach(each -> text.append('\n').append(each.link()));
        return text.toString();
    }
}
