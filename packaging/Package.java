import java.awt.image.BufferedImage;
import java.io.*;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.*;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.*;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

/**
 * Makes what a user installs out of target/sabor: java packaging/Package.java app-image, deb, rpm, msi or dmg. Runs on Java
 * 17 and uses the tools of a JDK 25, which makes packages only for the system that it runs on.
 */
public class Package {
    private static final List<String> TYPES = List.of("app-image", "deb", "rpm", "msi", "dmg");
    private static final int NEEDED = 25;
    private static final String OS = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    private static final boolean WINDOWS = OS.contains("windows");
    private static final boolean MAC = OS.contains("mac");
    private static final boolean LINUX = !WINDOWS && !MAC;
    private static final boolean ARM = System.getProperty("os.arch").equals("aarch64");

    /** What the program and its libraries use (jdeps), and what they find only while they run. */
    private static final String MODULES = "javafx.controls,java.desktop,java.logging,java.sql,java.xml,jdk.unsupported,"
            // Tables in the character sets of other offices; names of countries and languages in theirs.
            + "jdk.charsets,jdk.localedata";

    /** Names of countries are understood in these languages (intake/Countries). */
    private static final String LOCALES =
            "bg,en,el,de,fr,es,it,pt,pl,ro,lv,lt,et,hu,cs,sk,sl,hr,sr,mk,tr,nl,da,sv,fi,uk,ru,sq";

    /** The flags of packaging/sabor, and the cache that the training leaves. */
    private static final List<String> OPTIONS = List.of(
            "-XX:+UseSerialGC",
            // Pictures of shadows and menus are let go when they have not been seen for seconds, and not for minutes.
            "-XX:SoftRefLRUPolicyMSPerMB=50",
            "-XX:TieredStopAtLevel=1",
            "-Xms32m",
            "--enable-native-access=javafx.graphics,ALL-UNNAMED",
            "--add-modules=javafx.controls",
            // A cache that does not fit, such as of files whose dates were changed, is passed over without a word.
            "-Xlog:aot=off");

    private static final String CACHE = "sabor.aot";

    private final Path home = Path.of("").toAbsolutePath();
    private final Path packaging = home.resolve("packaging");
    private final Path delivered = home.resolve("target/sabor");
    private final Path work = home.resolve("target/package");
    private final Path out = home.resolve("target/packages");
    private final String type;
    private final Path jdk;
    private final String version;

    /** The program in a folder of its own: where its jars and its Java are, and the class path. */
    private record Image(Path folder, Path lib, Path java, List<Path> jars) {}

    /** What went wrong, in a sentence for whoever packages. */
    private static final class Refused extends RuntimeException {
        Refused(String sentence) {
            super(sentence);
        }
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        try {
            if (args.length != 1 || !TYPES.contains(args[0])) {
                throw new Refused("Say what to make: java packaging/Package.java " + String.join("|", TYPES));
            }
            new Package(args[0]).make();
        } catch (Refused refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    private Package(String type) throws IOException {
        this.type = type;
        if (!Files.exists(home.resolve("pom.xml")) || !Files.exists(packaging)) {
            throw new Refused("Start this in the folder with pom.xml.");
        }
        jdk = jdk().orElseThrow(() ->
                new Refused("There is no JDK " + NEEDED + " with jpackage: install one, or name it in JAVA_HOME."));
        var pom = Pattern.compile("<artifactId>sabor</artifactId>\\s*<version>([^<]+)</version>")
                .matcher(Files.readString(home.resolve("pom.xml")));
        version = pom.find() ? pom.group(1) : "";
        if (!Files.exists(delivered.resolve("lib/sabor-" + version + ".jar"))) {
            throw new Refused("Sabor " + version + " is not built yet: mvn -q -DskipTests package");
        }
        if (!Files.exists(delivered.resolve("sabor-sbom.json"))) {
            throw new Refused("The SBOM is missing; Maven makes it only with a network: mvn -q -DskipTests package");
        }
    }

    private static Optional<Path> jdk() throws IOException {
        var candidates = new ArrayList<Path>();
        candidates.add(Path.of(System.getProperty("java.home")));
        Optional.ofNullable(System.getenv("JAVA_HOME")).map(Path::of).ifPresent(candidates::add);
        for (var folder : List.of("/usr/lib/jvm", "/usr/java", "/opt", "C:/Program Files/Eclipse Adoptium", "C:/Program Files/Java")) {
            if (Files.isDirectory(Path.of(folder))) {
                candidates.addAll(files(Path.of(folder)));
            }
        }
        var macs = Path.of("/Library/Java/JavaVirtualMachines");
        if (Files.isDirectory(macs)) {
            files(macs).forEach(each -> candidates.add(each.resolve("Contents/Home")));
        }
        return candidates.stream().filter(Package::isNewEnough).findFirst();
    }

    private static boolean isNewEnough(Path java) {
        try {
            var release = Pattern.compile("JAVA_VERSION=\"(\\d+)").matcher(Files.readString(java.resolve("release")));
            return Files.exists(tool(java, "jpackage")) && release.find() && Integer.parseInt(release.group(1)) >= NEEDED;
        } catch (IOException none) {
            return false;
        }
    }

    private static Path tool(Path java, String name) {
        return java.resolve("bin").resolve(WINDOWS ? name + ".exe" : name);
    }

    private void make() throws IOException, InterruptedException {
        delete(work);
        Files.createDirectories(work);
        Files.createDirectories(out);
        icons();
        var image = image(runtime());
        train(image);
        var made = switch (type) {
            case "app-image" -> moved(image.folder);
            case "deb" -> deb(image.folder);
            case "rpm" -> rpm(image.folder);
            default -> installer(image.folder);
        };
        Files.copy(delivered.resolve("sabor-sbom.json"), out.resolve("sabor-" + version + "-sbom.json"), StandardCopyOption.REPLACE_EXISTING);
        System.out.println("made: " + home.relativize(made) + ", " + megabytes(made));
        if (Files.isRegularFile(made)) {
            var sums = out.resolve(made.getFileName() + ".sha256");
            Files.writeString(sums, sha256(made) + "  " + made.getFileName() + "\n");
        }
    }

    /** Java with the modules that are used, JavaFX among them; the native libraries of JavaFX lie beside those of Java. */
    private Path runtime() throws IOException, InterruptedException {
        var runtime = work.resolve("runtime");
        run(tool(jdk, "jlink"), "--module-path", delivered.resolve("lib/javafx"), "--add-modules", MODULES,
                "--include-locales", LOCALES, "--exclude-resources", "**.so,**.dll,**.dylib",
                "--strip-debug", "--no-header-files", "--no-man-pages", "--compress", "zip-6", "--output", runtime);
        var libraries = runtime.resolve(WINDOWS ? "bin" : "lib");
        for (var jar : files(delivered.resolve("lib/javafx"))) {
            try (var zip = FileSystems.newFileSystem(jar)) {
                for (var file : files(zip.getPath("/"))) {
                    if (file.toString().matches(".*\\.(so|dll|dylib)")) {
                        Files.copy(file, libraries.resolve(file.getFileName().toString()));
                    }
                }
            }
        }
        System.out.println("Java: " + megabytes(runtime));
        return runtime;
    }

    /** The program with its own Java and starter, in a folder that runs from anywhere. */
    private Image image(Path runtime) throws IOException, InterruptedException {
        var input = LINUX ? work.resolve("image/sabor/lib") : work.resolve("input");
        copy(delivered.resolve("lib"), input, file -> file.toString().endsWith(".jar") && !file.startsWith("javafx")
                && (!file.toString().startsWith("sabor-") || file.toString().equals("sabor-" + version + ".jar")));
        var system = (WINDOWS ? "Windows" : MAC ? "Mac" : "Linux") + "/" + (ARM ? "aarch64" : "x86_64");
        copy(delivered.resolve("lib/native").resolve(system), input.resolve("native").resolve(system), file -> true);
        return LINUX ? linuxImage(runtime, input) : otherImage(runtime, input);
    }

    /** Not by jpackage: its starter asks rpm and dpkg at each start which package it belongs to. */
    private Image linuxImage(Path runtime, Path lib) throws IOException, InterruptedException {
        var folder = lib.getParent();
        var jars = files(lib).stream().filter(Files::isRegularFile).collect(Collectors.toList());
        fill("sabor", folder.resolve("bin/sabor"), "@OPTIONS@", String.join(" ", OPTIONS), "@CACHE@", CACHE, "@CLASSPATH@",
                jars.stream().map(jar -> "$home/lib/" + jar.getFileName()).collect(Collectors.joining(":")));
        run("chmod", "755", folder.resolve("bin/sabor"));
        return new Image(folder, lib, Files.move(runtime, folder.resolve("runtime")), jars);
    }

    private Image otherImage(Path runtime, Path input) throws IOException, InterruptedException {
        var line = new ArrayList<Object>(List.of(tool(jdk, "jpackage"), "--type", "app-image", "--name", "Sabor",
                "--app-version", numbers(), "--vendor", "Sabor", "--description", "Sabor", "--input", input,
                "--main-jar", "sabor-" + version + ".jar", "--main-class", "org.sabor.Main",
                "--runtime-image", runtime, "--icon", icon(), "--dest", work.resolve("image")));
        OPTIONS.forEach(option -> line.addAll(List.of("--java-options", option)));
        line.addAll(List.of("--java-options", "-XX:AOTCache=$APPDIR/" + CACHE));
        if (WINDOWS) {
            // The starter of the window has no console to answer on: commands have one of their own.
            var commands = Files.writeString(work.resolve("commands.properties"), "win-console=true\n");
            line.addAll(List.of("--add-launcher", "sabor-command=" + commands));
        }
        run(line.toArray());
        var folder = files(work.resolve("image")).get(0);
        var app = folder.resolve(MAC ? "Contents/app" : "app");
        var jars = Files.readAllLines(app.resolve("Sabor.cfg")).stream()
                .filter(each -> each.startsWith("app.classpath="))
                .map(each -> app.resolve(each.replaceFirst(".*[/\\\\]", "")))
                .collect(Collectors.toList());
        return new Image(folder, app, folder.resolve(MAC ? "Contents/runtime/Contents/Home" : "runtime"), jars);
    }

    /** Lets the image work once by itself, without a screen, so that Java keeps what it loaded. */
    private void train(Image image) throws IOException, InterruptedException {
        var folder = Files.createDirectories(work.resolve("training"));
        var cache = image.lib.resolve(CACHE);
        var line = new ArrayList<String>(List.of(tool(image.java, "java").toString()));
        line.addAll(OPTIONS);
        // The cache holds for the class path of the starter alone, in its order.
        line.addAll(List.of("-XX:AOTCacheOutput=" + cache, "-Duser.home=" + folder, "-Dglass.platform=Headless",
                "-Dprism.order=sw", "-cp", image.jars.stream().map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator)), "org.sabor.app.Training", folder.toString()));
        var training = new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(work.resolve("training.log").toFile());
        for (var variable : List.of("XDG_CONFIG_HOME", "XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA")) {
            training.environment().put(variable, folder.toString());
        }
        var process = training.start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        if (process.waitFor() != 0 || !Files.exists(cache)) {
            throw new Refused("The training did not end well: see " + home.relativize(work.resolve("training.log")));
        }
        System.out.println("AOT cache: " + megabytes(cache));
        System.out.println("program with Java and cache: " + megabytes(image.folder));
    }

    private Path moved(Path image) throws IOException {
        var target = out.resolve(image.getFileName().toString());
        delete(target);
        return Files.move(image, target);
    }

    private Path deb(Path image) throws IOException, InterruptedException {
        var tree = tree(image);
        var architecture = ARM ? "arm64" : "amd64";
        fill("control", tree.resolve("DEBIAN/control"), "@ARCHITECTURE@", architecture,
                "@KILOBYTES@", Long.toString(size(tree) / 1024));
        var deb = out.resolve("sabor_" + linuxVersion() + "_" + architecture + ".deb");
        run("dpkg-deb", "--root-owner-group", "-Zxz", "-z1", "--build", tree, deb);
        return deb;
    }

    private Path rpm(Path image) throws IOException, InterruptedException {
        var tree = tree(image);
        var spec = fill("sabor.spec", work.resolve("sabor.spec"), "@TREE@", tree.toString());
        run("rpmbuild", "-bb", "--quiet", "--define", "_topdir " + work.resolve("rpm"), "--define", "_rpmdir " + out,
                "--define", "_rpmfilename %{NAME}-%{VERSION}-%{RELEASE}.%{ARCH}.rpm", spec);
        try (var made = Files.list(out)) {
            return made.filter(file -> file.getFileName().toString().startsWith("sabor-" + linuxVersion() + "-1.")
                    && file.toString().endsWith(".rpm")).findFirst().orElseThrow();
        }
    }

    /** All files of a Linux package where they will lie. The system's own triggers see to menus and types of files. */
    private Path tree(Path image) throws IOException {
        var tree = work.resolve("tree");
        Files.createDirectories(tree.resolve("opt"));
        Files.move(image, tree.resolve("opt/sabor"));
        Files.createDirectories(tree.resolve("usr/bin"));
        Files.createSymbolicLink(tree.resolve("usr/bin/sabor"), Path.of("../../opt/sabor/bin/sabor"));
        fill("sabor.desktop", tree.resolve("usr/share/applications/sabor.desktop"));
        fill("sabor.xml", tree.resolve("usr/share/mime/packages/sabor.xml"));
        for (int size : SIZES) {
            var icons = tree.resolve("usr/share/icons/hicolor/" + size + "x" + size + "/apps");
            Files.createDirectories(icons);
            Files.copy(work.resolve("icons/" + size + ".png"), icons.resolve("sabor.png"));
        }
        var doc = tree.resolve("usr/share/doc/sabor");
        Files.createDirectories(doc);
        Files.copy(home.resolve("LICENSE"), doc.resolve("copyright"));
        for (var each : List.of("LICENCES-OF-LIBRARIES.txt", "sabor-sbom.json")) {
            Files.copy(delivered.resolve(each), doc.resolve(each));
        }
        return tree;
    }

    /** A file of packaging/linux with what is only known now. */
    private Path fill(String name, Path target, String... words) throws IOException {
        var text = Files.readString(packaging.resolve("linux").resolve(name)).replace("@VERSION@", linuxVersion());
        for (int i = 0; i < words.length; i += 2) {
            text = text.replace(words[i], words[i + 1]);
        }
        Files.createDirectories(target.getParent());
        return Files.writeString(target, text);
    }

    /** For Windows (needs WiX) and macOS, by jpackage. */
    private Path installer(Path image) throws IOException, InterruptedException {
        var association = Files.writeString(work.resolve("association.properties"), String.join("\n", "extension=sabor",
                "mime-type=application/vnd.sabor", "description=Sabor", "icon=" + icon().toString().replace('\\', '/')));
        var line = new ArrayList<Object>(List.of(tool(jdk, "jpackage"), "--type", type, "--name", "Sabor", "--app-version",
                numbers(), "--vendor", "Sabor", "--app-image", image, "--file-associations", association,
                "--license-file", home.resolve("LICENSE"), "--dest", out));
        if (WINDOWS) {
            line.addAll(List.of("--win-menu", "--win-shortcut", "--win-dir-chooser",
                    "--win-upgrade-uuid", "5b0f7a52-7a0e-4d0c-9c3e-5361626f7201"));
        }
        run(line.toArray());
        return out.resolve("Sabor-" + numbers() + "." + type);
    }

    private static final List<Integer> SIZES = List.of(16, 32, 48, 64, 128, 256);

    /** The picture of the window in the sizes of menus, and for this system in one file. */
    private void icons() throws IOException {
        var picture = ImageIO.read(home.resolve("src/main/resources/org/sabor/ui/shell/icon.png").toFile());
        var pictures = new TreeMap<Integer, byte[]>();
        Files.createDirectories(work.resolve("icons"));
        for (int size : SIZES) {
            var small = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
            small.createGraphics().drawImage(
                    picture.getScaledInstance(size, size, java.awt.Image.SCALE_AREA_AVERAGING), 0, 0, null);
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(small, "png", bytes);
            pictures.put(size, bytes.toByteArray());
            Files.write(work.resolve("icons/" + size + ".png"), bytes.toByteArray());
        }
        if (WINDOWS) {
            Files.write(icon(), ico(pictures));
        } else if (MAC) {
            Files.write(icon(), icns(pictures));
        }
    }

    private Path icon() {
        return work.resolve("icons").resolve(WINDOWS ? "sabor.ico" : MAC ? "sabor.icns" : "256.png");
    }

    private static byte[] ico(TreeMap<Integer, byte[]> pictures) {
        int at = 6 + 16 * pictures.size();
        var all = ByteBuffer.allocate(at + pictures.values().stream().mapToInt(each -> each.length).sum())
                .order(ByteOrder.LITTLE_ENDIAN);
        all.putShort((short) 0).putShort((short) 1).putShort((short) pictures.size());
        for (var each : pictures.entrySet()) {
            // A width of 256 is written as 0.
            byte side = each.getKey().byteValue();
            all.put(side).put(side).putShort((short) 0).putShort((short) 1).putShort((short) 32)
                    .putInt(each.getValue().length).putInt(at);
            at += each.getValue().length;
        }
        pictures.values().forEach(all::put);
        return all.array();
    }

    private static byte[] icns(TreeMap<Integer, byte[]> pictures) throws IOException {
        var parts = new ByteArrayOutputStream();
        var to = new DataOutputStream(parts);
        for (var kind : List.of("16icp4", "32icp5", "64icp6", "128ic07", "256ic08")) {
            byte[] png = pictures.get(Integer.valueOf(kind.substring(0, kind.length() - 4)));
            to.writeBytes(kind.substring(kind.length() - 4));
            to.writeInt(png.length + 8);
            to.write(png);
        }
        return ByteBuffer.allocate(parts.size() + 8).put("icns".getBytes()).putInt(parts.size() + 8)
                .put(parts.toByteArray()).array();
    }

    /** 1.1.0-SNAPSHOT comes before 1.1.0. */
    private String linuxVersion() {
        return version.replace('-', '~');
    }

    private String numbers() {
        return version.replaceFirst("-.*", "");
    }

    private static void run(Object... line) throws IOException, InterruptedException {
        var words = Arrays.stream(line).map(Object::toString).collect(Collectors.toList());
        try {
            int code = new ProcessBuilder(words).inheritIO().start().waitFor();
            if (code != 0) {
                throw new Refused(words.get(0) + " ended with " + code);
            }
        } catch (IOException missing) {
            throw new Refused(words.get(0) + " is missing: it comes with the packaging tools of the system.");
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().collect(Collectors.toList());
        }
    }

    private static void copy(Path from, Path to, Predicate<Path> which) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)
                    .filter(each -> which.test(from.relativize(each)))::iterator) {
                var target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).collect(Collectors.toList())) {
                    Files.delete(file);
                }
            }
        }
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static String megabytes(Path folder) throws IOException {
        return String.format(Locale.ROOT, "%.1f MB", size(folder) / 1e6);
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
