package org.sabor.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Counts the bytes of a file and takes their SHA-256 while it is written.
final class Checksum {
    private final MessageDigest digest;
    private long bytes;

    Checksum() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    void through(Output.Content content, OutputStream out) throws IOException {
        var counted = new DigestOutputStream(out, digest) {
            @Override
            public void write(int one) throws IOException {
                super.write(one);
                bytes++;
            }

            @Override
            public void write(byte[] some, int from, int length) throws IOException {
                out.write(some, from, length);
                digest.update(some, from, length);
                bytes += length;
            }
        };
        content.writeTo(counted);
        counted.flush();
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    long bytes() {
        return bytes;
    }
}
