package org.sabor.print.engine;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A growing run of bytes with the few ways in which PDF writes numbers and strings.
final class Bytes {
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private byte[] array;
    private int size;

    Bytes(int capacity) {
        array = new byte[capacity];
    }

    byte[] array() {
        return array;
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    private void room(int more) {
        if (size + more > array.length) {
            array = Arrays.copyOf(array, Math.max(array.length * 2, size + more));
        }
    }

    Bytes put(int value) {
        room(1);
        array[size++] = (byte) value;
        return this;
    }

    Bytes put(byte[] bytes, int length) {
        room(length);
        System.arraycopy(bytes, 0, array, size, length);
        size += length;
        return this;
    }

    Bytes put(Bytes other) {
        return put(other.array, other.size);
    }

    /// Adds plain ASCII.
    Bytes put(String ascii) {
        int length = ascii.length();
        room(length);
        for (int i = 0; i < length; i++) {
            array[size++] = (byte) ascii.charAt(i);
        }
        return this;
    }

    Bytes putInt(int value) {
        room(11);
        if (value < 0) {
            array[size++] = '-';
            value = -value;
        }
        int digits = 1;
        for (long bound = 10; bound <= value; bound *= 10) {
            digits++;
        }
        for (int i = size + digits - 1, rest = value; i >= size; i--, rest /= 10) {
            array[i] = (byte) ('0' + rest % 10);
        }
        size += digits;
        return this;
    }

    /// Adds a length in points, to the hundredth, and a space.
    Bytes putLength(float value) {
        int hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            put('-');
            hundredths = -hundredths;
        }
        putInt(hundredths / 100);
        int rest = hundredths % 100;
        if (rest != 0) {
            put('.').put('0' + rest / 10);
            if (rest % 10 != 0) {
                put('0' + rest % 10);
            }
        }
        return put(' ');
    }

    Bytes putReference(int object) {
        return putInt(object).put(" 0 R");
    }

    /// Adds a two-byte code inside a literal string.
    void putCode(int code) {
        putEscaped(code >> 8);
        putEscaped(code & 0xFF);
    }

    private void putEscaped(int value) {
        room(2);
        if (value == '(' || value == ')' || value == '\\') {
            array[size++] = '\\';
        } else if (value == '\r') {
            array[size++] = '\\';
            value = 'r';
        }
        array[size++] = (byte) value;
    }

    /// Adds a text string of the file itself, for instance a title.
    Bytes putText(String text) {
        put("<FEFF");
        for (int i = 0; i < text.length(); i++) {
            putHex(text.charAt(i));
        }
        return put('>');
    }

    Bytes putHex(int value) {
        room(4);
        for (int shift = 12; shift >= 0; shift -= 4) {
            array[size++] = HEX[(value >> shift) & 15];
        }
        return this;
    }

    /// The bytes as ASCII.
    @Override
    public String toString() {
        return new String(array, 0, size, StandardCharsets.US_ASCII);
    }
}
