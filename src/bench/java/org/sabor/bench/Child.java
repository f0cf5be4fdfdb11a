package org.sabor.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A process with a Java of its own, started as the installed program is: compiled once, little memory at first.
final class Child {
    /// The packaged program; a cache of classes takes them from archives alone.
    private static final Path HOME = Path.of(System.getProperty("sabor.home"));

    private static final List<String> FLAGS = List.of(
            "-XX:+UseSerialGC",
            "-XX:SoftRefLRUPolicyMSPerMB=50",
            "-XX:TieredStopAtLevel=1",
            "-Xms32m",
            "--enable-native-access=javafx.graphics,ALL-UNNAMED",
            "--module-path",
            HOME.resolve("lib", "javafx").toString(),
            "--add-modules",
            "javafx.controls");

    private static final Path OWN = Path.of("target", "bench", "bench.jar").toAbsolutePath();

    /// What a process has used.
    record Used(double milliseconds, double peakMebibytes, Map<String, Double> said) {}

    private final List<String> command = new ArrayList<>();
    private final Map<String, String> environment = new HashMap<>();

    private Child(List<String> flags) {
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(flags);
        command.add("-cp");
        command.add(classPath());
    }

    private static String classPath() {
        try (var jars = Files.list(HOME.resolve("lib"))) {
            return Stream.concat(
                            jars.filter(jar -> jar.toString().endsWith(".jar")).sorted(), Stream.of(OWN))
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /// Puts the classes of the measurements into an archive of their own.
    ///
    /// @param classes the folder in which they were compiled
    static void pack(Path classes) throws IOException {
        Files.createDirectories(OWN.getParent());
        try (var jar = new JarOutputStream(Files.newOutputStream(OWN));
                var all = Files.walk(classes)) {
            for (var file : all.filter(Files::isRegularFile).sorted().toList()) {
                jar.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, jar);
                jar.closeEntry();
            }
        }
    }

    /// With these flags of the virtual machine beside the usual ones.
    static Child with(String... flags) {
        return new Child(List.of(flags));
    }

    /// With the libraries of the measurements too, which the program has not.
    Child withOwnLibraries() {
        int at = command.indexOf("-cp") + 1;
        command.set(at, command.get(at) + File.pathSeparator + System.getProperty("java.class.path"));
        return this;
    }

    Child run(String main, Object... arguments) {
        command.add(main);
        for (var argument : arguments) {
            command.add(argument.toString());
        }
        return this;
    }

    Child on(String display) {
        environment.put("DISPLAY", display);
        return this;
    }

    Process start(Path log) throws IOException {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        return builder.start();
    }

    /// Runs it to its end, and reads lines of a name, a tab and a number from what it says.
    Used toEnd(Path log) throws IOException, InterruptedException {
        Files.deleteIfExists(log);
        long start = System.nanoTime();
        var process = start(log);
        double peak = 0;
        while (!process.waitFor(5, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, mebibytes(process.pid(), "VmHWM"));
        }
        double took = (System.nanoTime() - start) / 1e6;
        if (process.exitValue() != 0) {
            throw new IOException(command.getLast() + " ended with " + process.exitValue() + ", see " + log);
        }
        var said = new HashMap<String, Double>();
        for (var line : Files.readAllLines(log)) {
            var parts = line.split("\t");
            if (parts.length == 2 && !parts[0].isEmpty()) {
                said.put(parts[0], Double.parseDouble(parts[1]));
            }
        }
        return new Used(took, peak, said);
    }

    /// A figure of a process, 0 where the system does not tell it.
    static double mebibytes(long process, String figure) {
        try {
            for (var line : Files.readAllLines(Path.of("/proc", Long.toString(process), "status"))) {
                if (line.startsWith(figure + ":")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
                }
            }
        } catch (IOException gone) {
            // It has just ended.
            return 0;
        }
        return 0;
    }
}
