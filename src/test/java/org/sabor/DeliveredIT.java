package org.sabor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/// What stands beside the program when it is given out (RELIABILITY G6): every library is in the SBOM and in the list
/// of licences, and no archive knows the moment of the build.
class DeliveredIT {
    private static final Path HOME = Path.of(System.getProperty("sabor.home"));

    private static List<Path> archives() throws IOException {
        var jars = new ArrayList<Path>();
        for (var folder : List.of(HOME.resolve("lib"), HOME.resolve("lib").resolve("javafx"))) {
            try (var all = Files.newDirectoryStream(folder, "*.jar")) {
                all.forEach(jars::add);
            }
        }
        return jars;
    }

    private static String name(Path jar) {
        return String.valueOf(jar.getFileName());
    }

    @Test
    void everyLibraryIsInTheSbomAndItsLicenceIsListed() throws IOException {
        var sbom = new JsonMapper().readTree(HOME.resolve("sabor-sbom.json").toFile());
        assertEquals("CycloneDX", sbom.get("bomFormat").asText());
        var licences = Files.readString(HOME.resolve("LICENCES-OF-LIBRARIES.txt"));
        var known = new TreeSet<String>();
        for (var component : sbom.get("components")) {
            var name = component.get("name").asText() + "-"
                    + component.get("version").asText();
            known.add(name);
            assertTrue(!component.get("licenses").isEmpty(), name);
            assertTrue(licences.contains(":" + component.get("version").asText() + " "), name);
        }
        var libraries = archives().stream()
                .map(DeliveredIT::name)
                .filter(jar -> !jar.startsWith("sabor-"))
                .toList();
        assertTrue(libraries.size() > 25, libraries.toString());
        for (var jar : libraries) {
            assertTrue(known.stream().anyMatch(jar::startsWith), jar);
        }
    }

    @Test
    void theArchiveOfTheProgramHasOneMomentForAllItsFiles() throws IOException {
        var own = archives().stream()
                .filter(jar -> name(jar).startsWith("sabor-"))
                .toList();
        assertEquals(1, own.size());
        try (var jar = new JarFile(own.getFirst().toFile())) {
            var moments = new TreeSet<Long>();
            jar.stream().forEach(entry -> moments.add(entry.getTime()));
            assertEquals(1, moments.size());
        }
    }
}
