package stability.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the bill of materials and the list of licences to the libraries that are really in target/app. A build with
 * {@code -Dquick} makes no bill.
 */
class SuppliesIT {
    private static final Path TARGET = Path.of("target");
    private static final Path LIBRARIES = TARGET.resolve("app/lib");
    /** The libraries as they came from the repository. */
    private static final Path ORIGINALS = TARGET.resolve("lib");

    private static final String LEFT_OUT = "fr/opensagres/xdocreport/document/json/";
    private static final Path LICENCES = Path.of("docs/licences.md");

    /** What src/build/app.xml puts together again. */
    private static final Set<String> MADE_HERE = Set.of("picocli", "fr.opensagres.xdocreport.document");

    /** Licences that ask for no more than their text and notice. A new one has to be thought about. */
    private static final Set<String> ALLOWED = Set.of("Apache-2.0", "MIT");

    /**
     * A library as the bill has it.
     *
     * @param licences their SPDX names
     */
    private record Library(String name, String version, List<String> licences, String sha256) {
        String jar() {
            return name + "-" + version + ".jar";
        }
    }

    private static JsonNode bill() throws IOException {
        Path file = TARGET.resolve("bom.json");
        assertThat(file)
                .as("made by mvn verify without -Dquick")
                .exists()
                .content()
                .doesNotContain("\"timestamp\"");
        return JsonMapper.shared().readTree(Files.readString(file));
    }

    private static Map<String, Library> libraries() throws IOException {
        Map<String, Library> libraries = new TreeMap<>();
        for (JsonNode component : bill().get("components")) {
            List<String> licences = new ArrayList<>();
            for (JsonNode licence : component.path("licenses")) {
                licences.add(licence.path("license").path("id").asString("unknown"));
            }
            String sha256 = "";
            for (JsonNode hash : component.path("hashes")) {
                sha256 = hash.get("alg").asString().equals("SHA-256")
                        ? hash.get("content").asString()
                        : sha256;
            }
            Library library = new Library(
                    component.get("name").asString(), component.get("version").asString(), licences, sha256);
            libraries.put(library.jar(), library);
        }
        return libraries;
    }

    private static Set<String> jars() throws IOException {
        try (var files = Files.list(LIBRARIES)) {
            Set<String> jars = new TreeSet<>();
            files.forEach(file -> jars.add(file.getFileName().toString()));
            return jars;
        }
    }

    @Test
    void theBillListsWhatIsThere() throws Exception {
        Map<String, Library> libraries = libraries();
        assertThat(jars()).isNotEmpty().isEqualTo(libraries.keySet());
        for (Library library : libraries.values()) {
            String there = sha256(LIBRARIES.resolve(library.jar()));
            if (MADE_HERE.contains(library.name())) {
                assertThat(sha256(ORIGINALS.resolve(library.jar())))
                        .as(library.jar())
                        .isEqualTo(library.sha256());
                assertThat(there).as(library.jar()).isNotEqualTo(library.sha256());
            } else {
                assertThat(there).as(library.jar()).isEqualTo(library.sha256());
            }
        }
        assertThat(libraries.values()).extracting(Library::name).containsAll(MADE_HERE);
    }

    /** What is put together again is made of what the bill lists, and of nothing else. */
    @Test
    void whatIsMadeHereHoldsTheClassesOfTheOriginal() throws Exception {
        for (Library library : libraries().values()) {
            if (MADE_HERE.contains(library.name())) {
                Map<String, String> original = classes(ORIGINALS.resolve(library.jar()));
                original.keySet()
                        .removeIf(name -> name.startsWith(LEFT_OUT) || name.matches(".*(package|module)-info\\.class"));
                Map<String, String> made = classes(LIBRARIES.resolve(library.jar()));
                assertThat(made).as(library.jar()).isNotEmpty();
                if (library.name().equals("picocli")) {
                    assertThat(named(made)).as(library.jar()).isEqualTo(named(original));
                } else {
                    assertThat(made).as(library.jar()).isEqualTo(original);
                }
            }
        }
    }

    /** The classes that have names: picocli is compiled again, and which others there are is up to the compiler. */
    private static Set<String> named(Map<String, String> classes) {
        Set<String> named = new TreeSet<>(classes.keySet());
        named.removeIf(name -> name.matches(".*\\$\\d+\\.class"));
        return named;
    }

    /** The classes in a jar, each with the hash of its bytes. */
    private static Map<String, String> classes(Path jar) throws Exception {
        Map<String, String> classes = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream()
                    .filter(each -> each.getName().endsWith(".class"))
                    .toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    classes.put(entry.getName(), sha256(in));
                }
            }
        }
        return classes;
    }

    /** A file that nobody has listed would be shipped unseen. What bin/stability makes at its first run is not shipped. */
    @Test
    void theProgramAndItsLibrariesAreAllThereIs() throws IOException {
        try (var files = Files.list(TARGET.resolve("app"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> !name.contains(".jsa") && !name.equals("jdk")))
                    .containsExactlyInAnyOrder("stability.jar", "version", "lib");
        }
        JsonNode program = bill().get("metadata").get("component");
        assertThat(Files.readString(TARGET.resolve("app/version")))
                .isEqualTo(program.get("name").asString() + " "
                        + program.get("version").asString() + "\n");
    }

    private static String sha256(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            return sha256(in);
        }
    }

    private static String sha256(InputStream in) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(in.readAllBytes()));
    }

    @Test
    void everyLibraryHasALicenceThatIsAllowed() throws IOException {
        assertThat(libraries().values())
                .allSatisfy(library -> assertThat(library.licences())
                        .as(library.jar())
                        .isNotEmpty()
                        .isSubsetOf(ALLOWED));
    }

    @Test
    void theListOfLicencesIsCurrent() throws IOException {
        StringBuilder table = new StringBuilder("| library | version | licence |\n|---|---|---|\n");
        for (Library library : libraries().values()) {
            table.append("| `%s` | %s | %s |\n"
                    .formatted(library.name(), library.version(), String.join(", ", library.licences())));
        }
        String page = Docs.read(LICENCES);
        String current = Docs.generated(page, "licences", table.toString());
        if (Docs.UPDATE) {
            Files.writeString(LICENCES, current);
        } else {
            assertThat(page).isEqualTo(current);
        }
    }

    /** Code of others inside a library shows by a licence of its own beside the library's. */
    @Test
    void whatLibrariesBundleIsNamed() throws IOException {
        String page = Docs.read(LICENCES);
        for (String jar : jars()) {
            try (ZipFile zip = new ZipFile(LIBRARIES.resolve(jar).toFile())) {
                List<String> texts = zip.stream()
                        .map(ZipEntry::getName)
                        .filter(name -> name.matches("(?i).*(licen[cs]e|notice|copying)[^/]*"))
                        .filter(name -> !name.endsWith(".class"))
                        .map(name -> name.substring(name.lastIndexOf('/') + 1))
                        .filter(name -> !name.matches("(LICENSE|NOTICE)(\\.txt)?"))
                        .toList();
                assertThat(texts).as(jar).allSatisfy(text -> assertThat(page).contains("`" + text + "`"));
                assertThat(zip.stream().map(ZipEntry::getName)).as(jar).noneMatch(name -> name.startsWith(LEFT_OUT));
            }
        }
    }
}
