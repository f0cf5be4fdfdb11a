package org.sabor.spreadsheet;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// An XML part, read forwards by the local names of its elements, so that both namespaces of OOXML are the same. What
/// makes a parser keep ever more (depth, names, prefixes) ends the reading.
final class XmlPart implements AutoCloseable {
    static final int START = XMLStreamConstants.START_ELEMENT;
    static final int END = XMLStreamConstants.END_ELEMENT;
    static final int DONE = XMLStreamConstants.END_DOCUMENT;

    private static final int DEEPEST = 100;
    private static final int NAMES = 2_000;
    private static final Set<String> ENCODINGS = Set.of("UTF-8", "UTF8", "US-ASCII", "ASCII");

    private final XmlGuard in;
    private final XMLStreamReader xml;
    private final Set<String> names = new HashSet<>();
    private int depth;
    private int prefixes;

    XmlPart(XmlGuard in) throws IOException {
        this.in = in;
        // A factory of its own: names collected from one file are not kept for the next.
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            xml = factory.createXMLStreamReader(in);
        } catch (XMLStreamException | UncheckedStreamException broken) {
            throw broken(broken);
        }
        var declared = xml.getCharacterEncodingScheme();
        if (declared != null && !ENCODINGS.contains(declared.toUpperCase(Locale.ROOT))) {
            throw new IOException("encoding " + declared);
        }
    }

    /// Goes on to the next begin or end of an element, or the end of the part.
    int next() throws IOException {
        try {
            while (true) {
                int event = xml.next();
                switch (event) {
                    case START -> {
                        depth++;
                        check();
                        return START;
                    }
                    case END -> {
                        depth--;
                        return END;
                    }
                    case DONE -> {
                        return DONE;
                    }
                    case XMLStreamConstants.PROCESSING_INSTRUCTION -> count(xml.getPITarget());
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new IOException("entities");
                    default -> {}
                }
            }
        } catch (XMLStreamException | UncheckedStreamException broken) {
            throw broken(broken);
        }
    }

    private IOException broken(Exception cause) {
        return in.endedTooLong() ? new XmlGuard.TooLong() : new IOException(cause);
    }

    private void check() throws IOException {
        prefixes += xml.getNamespaceCount();
        if (depth > DEEPEST || prefixes > NAMES) {
            throw new IOException("too deep or too many namespaces");
        }
        count(xml.getLocalName());
        int attributes = xml.getAttributeCount();
        for (int i = 0; i < attributes; i++) {
            count(xml.getAttributeLocalName(i));
        }
    }

    private void count(String name) throws IOException {
        if (names.add(name) && names.size() > NAMES) {
            throw new IOException("too many names");
        }
    }

    /// The local name of the element that has just begun or ended.
    String name() {
        return xml.getLocalName();
    }

    /// How many elements are open.
    int depth() {
        return depth;
    }

    /// An attribute of the element that has just begun, by its local name.
    @Nullable
    String attribute(String name) {
        int attributes = xml.getAttributeCount();
        for (int i = 0; i < attributes; i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /// Whether an attribute says yes; both ways of saying it are in use.
    boolean flag(String name) {
        var value = attribute(name);
        return "1".equals(value) || "true".equals(value);
    }

    /// The text of the element that has just begun, to its end: one character more than a cell may have, at most.
    String text() throws IOException {
        var text = new StringBuilder();
        int outside = depth - 1;
        try {
            while (depth > outside) {
                switch (xml.next()) {
                    case START -> {
                        depth++;
                        check();
                    }
                    case END -> depth--;
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        int room = Limits.CELL_CHARACTERS + 1 - text.length();
                        text.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(room, xml.getTextLength()));
                    }
                    case XMLStreamConstants.ENTITY_REFERENCE, DONE -> throw new IOException("entities");
                    default -> {}
                }
            }
        } catch (XMLStreamException | UncheckedStreamException broken) {
            throw broken(broken);
        }
        return text.toString();
    }

    /// Goes to the end of the element that has just begun.
    void skip() throws IOException {
        int outside = depth - 1;
        while (depth > outside) {
            next();
        }
    }

    /// The text of a string item that has just begun, in one piece or in several of different looks; without the
    /// reading aids (`rPh`) of East Asian writing.
    String richText() throws IOException {
        var text = new StringBuilder();
        int outside = depth - 1;
        for (int event = next(); depth > outside; event = next()) {
            if (event == START && name().equals("rPh")) {
                skip();
            } else if (event == START && name().equals("t")) {
                var piece = text();
                text.append(piece, 0, Math.min(piece.length(), Limits.CELL_CHARACTERS + 1 - text.length()));
            }
        }
        return EscapedText.decoded(text.toString());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
