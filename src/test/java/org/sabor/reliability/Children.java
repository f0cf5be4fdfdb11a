package org.sabor.reliability;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sqlite.util.OSInfo;

/// Makes other processes that run a `main` of the tests with small and quick virtual machines.
final class Children {
    private static final Pattern NEEDED =
            Pattern.compile("(?<!\\.jar)$|[/\\\\](sqlite-jdbc|jackson|javafx-base|jspecify|slf4j)[^/\\\\]*$");

    private final Path folder;
    private final List<String> before;
    private final Map<String, String> environment;
    private final String classPath;

    private Children(Path folder, List<String> before, Map<String, String> environment, String classPath) {
        this.folder = folder;
        this.before = before;
        this.environment = environment;
        this.classPath = classPath;
    }

    /// Children that keep what they need in this folder: the native library of SQLite is put there once, so that a
    /// killed one leaves nothing behind.
    static Children in(Path folder) throws IOException {
        var name = System.mapLibraryName("sqlitejdbc");
        var resource = "/org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/" + name;
        try (var library = OSInfo.class.getResourceAsStream(resource)) {
            if (library == null) {
                throw new IOException("no " + resource);
            }
            Files.copy(library, folder.resolve(name));
        }
        return new Children(folder, List.of(), Map.of(), classPath());
    }

    /// The classes of the project and the few libraries that a file needs: others look for services at the start.
    static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(place -> NEEDED.matcher(place).find())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /// The same children, begun by this command with these variables.
    Children begun(List<String> by, Map<String, String> with) {
        return new Children(folder, by, with, classPath);
    }

    /// The same children with other places of classes.
    Children withClassPath(String other) {
        return new Children(folder, before, environment, other);
    }

    /// Starts one.
    ///
    /// @param options of the virtual machine
    Child start(Class<?> main, List<String> options, Object... arguments) throws IOException {
        var command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Xmx400m",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.sqlite.lib.path=" + folder,
                "-Dorg.sqlite.lib.name=" + System.mapLibraryName("sqlitejdbc"),
                "-Djava.io.tmpdir=" + folder));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main.getName()));
        for (var argument : arguments) {
            command.add(argument.toString());
        }
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        return new Child(builder.start());
    }

    /// A process that is spoken to in lines.
    static final class Child implements AutoCloseable {
        private final Process process;
        private final BufferedReader answers;
        private final PrintWriter orders;

        private Child(Process process) {
            this.process = process;
            this.answers = process.inputReader(StandardCharsets.UTF_8);
            this.orders = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
        }

        long pid() {
            return process.pid();
        }

        boolean isAlive() {
            return process.isAlive();
        }

        /// Says a line to the process.
        void tell(Object... words) {
            var line = new ArrayList<String>();
            for (var word : words) {
                line.add(word.toString());
            }
            orders.println(String.join("\t", line));
        }

        /// The next line of the process.
        String answer() throws IOException {
            var line = answers.readLine();
            if (line == null) {
                throw new IOException("the process said nothing more");
            }
            return line;
        }

        /// The next line, or null where the process has ended.
        String answerOrEnd() throws IOException {
            return answers.readLine();
        }

        /// Whether there is a line to read.
        boolean hasAnswered() throws IOException {
            return answers.ready();
        }

        /// `kill -9`.
        void kill() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }

        /// Waits for its end.
        int end() throws InterruptedException {
            orders.close();
            return process.waitFor();
        }

        /// Sends a signal by its name, as `STOP`.
        void signal(String name) throws IOException, InterruptedException {
            new ProcessBuilder("kill", "-" + name, Long.toString(pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }
}
