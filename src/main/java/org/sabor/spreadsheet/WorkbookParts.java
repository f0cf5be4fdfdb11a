package org.sabor.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// The parts of a zip file, once all of them have been unpacked on trial and found harmless (RELIABILITY D2).
final class WorkbookParts implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final ZipFile zip;
    private final Refusals refusals;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private final Map<String, Long> sizes = new HashMap<>();

    private WorkbookParts(ZipFile zip, Refusals refusals) {
        this.zip = zip;
        this.refusals = refusals;
    }

    /// Opens and scans the file.
    static WorkbookParts open(Path file, Refusals refusals, Steps steps) throws IOException {
        var zip = new ZipFile(file.toFile());
        var parts = new WorkbookParts(zip, refusals);
        boolean harmless = false;
        try {
            parts.list();
            parts.unpackOnTrial(new Meter(steps, 0, 30, file.toFile().length()));
            harmless = true;
            return parts;
        } finally {
            if (!harmless) {
                zip.close();
            }
        }
    }

    private void list() {
        if (zip.size() > Limits.PARTS) {
            throw unsafe(null);
        }
        for (var all = zip.entries(); all.hasMoreElements(); ) {
            var entry = all.nextElement();
            var name = entry.getName().replace('\\', '/');
            boolean outside = name.startsWith("/")
                    || name.indexOf(':') >= 0
                    || name.indexOf('\0') >= 0
                    || ("/" + name + "/").contains("/../");
            if (outside || entries.put(key(name), entry) != null) {
                throw unsafe(null);
            }
        }
    }

    private void unpackOnTrial(Meter meter) throws IOException {
        long total = 0;
        var buffer = new byte[BUFFER];
        var quiet = new Meter(Steps.UNSEEN, 0, 1, 1);
        for (var named : entries.entrySet()) {
            var entry = named.getValue();
            boolean xml = named.getKey().endsWith(".xml") || named.getKey().endsWith(".rels");
            long size = 0;
            try (var packed = zip.getInputStream(entry);
                    var in = xml ? new XmlGuard(packed, false, quiet) : packed) {
                for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                    size += count;
                    total += count;
                    meter.add(0);
                    boolean blownUp =
                            size > Limits.RATIO_FROM && size / Math.max(1, entry.getCompressedSize()) >= Limits.RATIO;
                    if (blownUp || total > Limits.INFLATED_BYTES) {
                        throw refusals.because("sheets.unpacks-too-large");
                    }
                }
            } catch (XmlGuard.Unsafe found) {
                throw unsafe(found);
            }
            sizes.put(named.getKey(), size);
            meter.add(entry.getCompressedSize());
        }
    }

    private RuntimeException unsafe(@Nullable Throwable cause) {
        return refusals.because(cause, "sheets.unsafe");
    }

    /// Whether there is such a part; capitals do not matter, as in the spreadsheet programs.
    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /// How many bytes the part has, unpacked.
    long size(String name) {
        return sizes.getOrDefault(key(name), 0L);
    }

    /// The bytes of a part.
    ///
    /// @throws IOException where it is missing
    InputStream bytes(String name) throws IOException {
        var entry = entries.get(key(name));
        if (entry == null) {
            throw new IOException("missing part");
        }
        return zip.getInputStream(entry);
    }

    /// A part as XML.
    XmlPart xml(String name, Meter meter) throws IOException {
        return new XmlPart(new XmlGuard(bytes(name), true, meter));
    }

    /// The name of the part that another one names, from its own folder or from the root.
    static String resolve(String from, String target) {
        var names = new ArrayDeque<String>();
        var path = target.startsWith("/") ? target : folder(from) + target;
        for (var name : key(path).split("/", -1)) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return String.join("/", names);
    }

    private static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    private static String key(String name) {
        var plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
