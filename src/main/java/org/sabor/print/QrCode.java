package org.sabor.print;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.BitSet;
import org.sabor.print.engine.Squares;

/// QR codes (ISO/IEC 18004) that can be read with a quarter of them damaged.
final class QrCode {
    private QrCode() {}

    /// The code of this text.
    ///
    /// @param alternative what a reader says instead of it
    static Squares of(String text, String alternative) {
        try {
            var matrix = Encoder.encode(text, ErrorCorrectionLevel.Q).getMatrix();
            int side = matrix.getWidth();
            var dark = new BitSet(side * side);
            for (int i = 0; i < side * side; i++) {
                dark.set(i, matrix.get(i % side, i / side) == 1);
            }
            return new Squares(side, dark, alternative);
        } catch (WriterException impossible) {
            throw new IllegalArgumentException(text, impossible);
        }
    }
}
