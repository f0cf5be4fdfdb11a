package org.sabor.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

/// A screen without a monitor (Xvfb), whose picture can be read while programs draw on it.
final class Screen implements AutoCloseable {
    private static final int EVERY_ROW = 8;
    private static final double SAME = 0.998;

    private final Process server;
    private final String display;
    private final ByteBuffer picture;
    private final int width;
    private final int height;

    private Screen(Process server, String display, Path file) throws IOException {
        this.server = server;
        this.display = display;
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            // The format of xwd: a head of big-endian numbers, colours, then the rows.
            var all = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            int head = all.getInt(0);
            int colours = all.getInt(4 * 19);
            width = all.getInt(4 * 4);
            height = all.getInt(4 * 5);
            picture = all.position(head + colours * 12).slice().order(ByteOrder.nativeOrder());
        }
    }

    static Screen open(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var server = new ProcessBuilder(
                        "Xvfb",
                        "-displayfd",
                        "1",
                        "-screen",
                        "0",
                        "1366x768x24",
                        "-nolisten",
                        "tcp",
                        "-fbdir",
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var number = server.inputReader().readLine();
        TimeUnit.MILLISECONDS.sleep(300);
        return new Screen(server, ":" + number, folder.resolve("Xvfb_screen0"));
    }

    String display() {
        return display;
    }

    /// Looks at the screen for so long.
    ///
    /// @return after how many milliseconds it was, and stayed, as it is at the end
    double painted(long start, long milliseconds) throws InterruptedException {
        var seen = new java.util.ArrayList<int[]>();
        var at = new java.util.ArrayList<Double>();
        while (System.nanoTime() - start < milliseconds * 1_000_000) {
            var now = sample();
            if (seen.isEmpty() || !java.util.Arrays.equals(seen.getLast(), now)) {
                seen.add(now);
                at.add((System.nanoTime() - start) / 1e6);
            }
            TimeUnit.MILLISECONDS.sleep(8);
        }
        int first = seen.size() - 1;
        while (first > 0 && same(seen.get(first - 1), seen.getLast())) {
            first--;
        }
        return at.get(first);
    }

    private int[] sample() {
        var sample = new int[width * (height / EVERY_ROW)];
        for (int row = 0; row < height / EVERY_ROW; row++) {
            picture.slice(row * EVERY_ROW * width * 4, width * 4)
                    .order(ByteOrder.nativeOrder())
                    .asIntBuffer()
                    .get(sample, row * width, width);
        }
        return sample;
    }

    private static boolean same(int[] one, int[] other) {
        int equal = 0;
        for (int i = 0; i < one.length; i++) {
            equal += one[i] == other[i] ? 1 : 0;
        }
        return equal >= one.length * SAME;
    }

    @Override
    public void close() {
        server.destroy();
    }
}
