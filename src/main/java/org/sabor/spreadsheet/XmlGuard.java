package org.sabor.spreadsheet;

import java.io.IOException;
import java.io.InputStream;

/// The bytes of an XML part on their way to the parser: no document type declaration (and so no entities) comes past,
/// and no piece between two marks that is so long that the parser would fill the memory with it.
final class XmlGuard extends InputStream {
    private static final int LONGEST = 1 << 20;

    private enum State {
        OUTSIDE,
        OPENED,
        DECLARED,
        BRACKETED
    }

    /// The part holds what no workbook needs.
    static final class Unsafe extends IOException {
        private static final long serialVersionUID = 1;

        Unsafe(String what) {
            super(what);
        }
    }

    /// The part has a text longer than any cell.
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1;
    }

    private final InputStream in;
    private final boolean forParsing;
    private final Meter meter;
    private State state = State.OUTSIDE;
    private boolean tooLong;
    private int run;
    private int begun;
    private int end;
    private int before;
    private int last;

    /// @param forParsing whether a parser reads on: then long pieces and other encodings than UTF-8 are refused as well
    XmlGuard(InputStream in, boolean forParsing, Meter meter) {
        this.in = in;
        this.forParsing = forParsing;
        this.meter = meter;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = in.read(bytes, offset, length);
        if (count > 0) {
            look(bytes, offset, offset + count);
            meter.add(count);
        }
        return count;
    }

    /// Whether the reading has ended at too long a piece; parsers hide the exceptions of their stream.
    boolean endedTooLong() {
        return tooLong;
    }

    private void look(byte[] bytes, int from, int end) throws IOException {
        int i = from;
        while (i < end) {
            if (state == State.OUTSIDE) {
                int start = i;
                while (i < end && bytes[i] != '<' && bytes[i] != 0) {
                    i++;
                }
                run += i - start;
            }
            if (i < end) {
                look(bytes[i++]);
            }
            if (forParsing && run > LONGEST) {
                tooLong = true;
                throw new TooLong();
            }
        }
    }

    private void look(byte b) throws IOException {
        if (b == 0) {
            if (forParsing) {
                throw new Unsafe("not UTF-8");
            }
            // Every other byte of UTF-16: what remains reads like ASCII.
            return;
        }
        run = b == '<' && state != State.BRACKETED ? 0 : run + 1;
        state = after(b);
        before = last;
        last = b;
    }

    private State after(byte b) throws Unsafe {
        return switch (state) {
            case OUTSIDE -> b == '<' ? State.OPENED : State.OUTSIDE;
            case OPENED -> b == '!' ? State.DECLARED : b == '<' ? State.OPENED : State.OUTSIDE;
            case DECLARED -> {
                // What follows "<!" is a comment, a CDATA section, or the document type.
                if (b != '-' && b != '[') {
                    throw new Unsafe("document type");
                }
                end = b == '-' ? '-' : ']';
                begun = run;
                yield State.BRACKETED;
            }
            case BRACKETED -> closes(b) ? State.OUTSIDE : State.BRACKETED;
        };
    }

    /// `-->` or `]]>`, but not the `<!-->` that only begins a comment.
    private boolean closes(byte b) {
        return b == '>' && last == end && before == end && run > begun + 3;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
