package org.sabor.print;

import org.sabor.print.engine.Content;

/// Heading and facts; the contents follow.
final class EventReport {
    private EventReport() {}

    static Document make(Request request) {
        var head = new PageHead(request, DocumentKind.EVENT_REPORT, null);
        var content = new Content();
        head.heading(content);
        head.facts(content);
        return head.document(false, content, 0);
    }
}
