package org.sabor.print.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.Deflater;

/// A PDF 1.7 file being written front to back: small objects gathered in compressed object streams, a compressed
/// cross-reference at the end (ISO 32000-1, 7.5.7 and 7.5.8). The file's identifier is a digest of its bytes.
final class PdfFile {
    private static final int OBJECTS_PER_STREAM = 200;
    private static final long IN_STREAM = 1L << 62;

    private final OutputStream out;
    private final MessageDigest digest;
    // Level 4: a list of 20,000 takes two thirds of the time of level 6 and is 6 % larger.
    private final Deflater deflater = new Deflater(4);
    private final Bytes line = new Bytes(256);
    private final Bytes packed = new Bytes(65_536);
    private final Bytes pending = new Bytes(65_536);
    private final Bytes pendingIndex = new Bytes(4_096);
    private int pendingCount;
    private int pendingStream;
    private int objects;
    private long written;

    /// By object number: where it starts, or `IN_STREAM`, the object stream and the place in it.
    private long[] places = new long[1024];

    PdfFile(OutputStream out) throws IOException {
        this.out = out;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
        write(line.put("%PDF-1.7\n%").put(0xE2).put(0xE3).put(0xCF).put(0xD3).put('\n'));
    }

    /// The number of an object that is to be written later.
    int reserve() {
        objects++;
        if (objects == places.length) {
            places = Arrays.copyOf(places, objects * 2);
        }
        return objects;
    }

    /// Where to write the body of this object, to be done before the next one begins.
    Bytes object(int number) throws IOException {
        if (pendingCount == OBJECTS_PER_STREAM) {
            flush();
        }
        if (pendingCount == 0) {
            pendingStream = reserve();
        }
        pending.put('\n');
        pendingIndex.putInt(number).put(' ').putInt(pending.size()).put(' ');
        places[number] = IN_STREAM | (long) pendingStream << 16 | pendingCount;
        pendingCount++;
        return pending;
    }

    private void flush() throws IOException {
        if (pendingCount > 0) {
            var head = "/Type/ObjStm/N " + pendingCount + "/First " + pendingIndex.size();
            pendingIndex.put(pending);
            stream(pendingStream, head, pendingIndex);
            pending.clear();
            pendingIndex.clear();
            pendingCount = 0;
        }
    }

    /// Writes a stream, compressed, with these entries of its dictionary.
    void stream(int number, String entries, Bytes data) throws IOException {
        deflate(data);
        begin(number, entries + "/Filter/FlateDecode", packed.size());
        write(packed);
        end();
    }

    /// Writes a stream as it is, with these entries of its dictionary.
    void rawStream(int number, String entries, Bytes data) throws IOException {
        begin(number, entries, data.size());
        write(data);
        end();
    }

    private void begin(int number, String entries, int length) throws IOException {
        places[number] = written;
        line.clear();
        write(line.putInt(number)
                .put(" 0 obj\n<<")
                .put(entries)
                .put("/Length ")
                .putInt(length)
                .put(">>stream\n"));
    }

    private void end() throws IOException {
        line.clear();
        write(line.put("\nendstream\nendobj\n"));
    }

    private void deflate(Bytes data) {
        packed.clear();
        deflater.reset();
        deflater.setInput(data.array(), 0, data.size());
        deflater.finish();
        var part = new byte[16_384];
        while (!deflater.finished()) {
            packed.put(part, deflater.deflate(part));
        }
    }

    private void write(Bytes bytes) throws IOException {
        write(bytes.array(), bytes.size());
    }

    private void write(byte[] bytes, int length) throws IOException {
        out.write(bytes, 0, length);
        digest.update(bytes, 0, length);
        written += length;
    }

    /// Ends the file. Nothing may be written afterwards.
    void finish(int catalog, int information) throws IOException {
        flush();
        int number = reserve();
        places[number] = written;
        long start = written;
        var id = HexFormat.of().withUpperCase().formatHex(digest.digest(), 0, 16);
        var entries = "/Type/XRef/Size " + (objects + 1) + "/W[1 4 2]/Root " + catalog + " 0 R/Info " + information
                + " 0 R/ID[<" + id + "><" + id + ">]";
        stream(number, entries, crossReference());
        write(line(("startxref\n" + start + "\n%%EOF\n")));
        out.flush();
        deflater.end();
    }

    private Bytes line(String text) {
        line.clear();
        return line.put(text.getBytes(StandardCharsets.US_ASCII), text.length());
    }

    private Bytes crossReference() {
        var table = new Bytes((objects + 1) * 7)
                .put(0)
                .put(0)
                .put(0)
                .put(0)
                .put(0)
                .put(0xFF)
                .put(0xFF);
        for (int i = 1; i <= objects; i++) {
            boolean inStream = (places[i] & IN_STREAM) != 0;
            long field = inStream ? (places[i] & ~IN_STREAM) >> 16 : places[i];
            int index = inStream ? (int) (places[i] & 0xFFFF) : 0;
            table.put(inStream ? 2 : 1);
            for (int shift = 24; shift >= 0; shift -= 8) {
                table.put((int) (field >> shift));
            }
            table.put(index >> 8).put(index);
        }
        return table;
    }
}
