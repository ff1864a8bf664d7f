package stability.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stability.domain.field.Text;
import stability.domain.ledger.Kinds;
import stability.domain.matter.Kind;
import stability.domain.matter.StepType;
import stability.support.PrintedJson;

/** Holds the documents to the program: tables, names, paths, links and words. {@link DocsIT} runs their commands. */
class DocsTest {
    private static final Path FORMAT = Path.of("docs/format.md");
    private static final Path TEMPLATE_NAMES = Path.of("docs/template-names.md");
    private static final Path JSON = Path.of("docs/json.md");
    private static final Path CONFIGURATION = Path.of("docs/configuration.md");

    /** A path from the root of a file system or a drive. URLs are none, nor are the places at which accounts are offered. */
    private static final Pattern ABSOLUTE = Pattern.compile(
            "(?<![\\w.:/…>*)\\]-])/(?:[a-z]+/[\\w.-]|home|root|tmp|usr|var|opt|etc)|\\b[A-Z]:\\\\(?!安全台账|stability)|~/(?!安全台账|safety-ledger)");

    /** Where a package puts the program, and where a program looks: the same on every machine. */
    private static final Pattern PLACES =
            Pattern.compile("/usr/(?:lib/(?:stability|jvm)|share/man)|~/\\.cache/stability");

    /** How a text came to be is no part of it. */
    private static final Pattern MAKING =
            Pattern.compile("(?i)\\b(sessions?|agents?|subagents?|assistants?|worktrees?|prompts?|chatbots?|LLMs?)\\b");

    @Test
    void theFieldTablesOfTheFormatAreCurrent() throws IOException {
        String page = Docs.read(FORMAT);
        String current = page;
        for (Kind<?> kind : Kinds.ALL) {
            current = Docs.generated(current, kind.noun() + " facts", FieldTables.facts(kind));
            current = Docs.generated(current, kind.noun() + " steps", FieldTables.steps(kind));
        }
        compare(FORMAT, page, current);
    }

    @Test
    void everyRefusalOfAStepStandsInTheFormat() throws IOException {
        String page = Docs.read(FORMAT);
        compare(FORMAT, page, Docs.generated(page, "refusals", new Refusals().table()));
    }

    @Test
    void theFieldsOfTheConfigurationAreCurrent() throws IOException {
        SettingTables tables = new SettingTables();
        String page = Docs.read(CONFIGURATION);
        String current = Docs.generated(page, "fields", tables.fields());
        current = Docs.generated(current, "clocks", tables.clocks());
        current = Docs.generated(current, "incident levels", tables.incidentLevels());
        current = Docs.generated(current, "assessment", tables.assessment());
        current = Docs.generated(current, "categories", tables.categories());
        current = Docs.generated(current, "checklists", tables.checklists());
        current = Docs.generated(current, "ledgers", tables.ledgers());
        compare(CONFIGURATION, page, current);
    }

    @Test
    void everyJsonDocumentAndEveryNameInOneIsExplained() throws IOException {
        String page = Docs.read(JSON);
        compare(JSON, page, Docs.generated(page, "schemas", schemas()));
        String prose = page.replaceAll("(?s)<!-- generated: schemas -->.*?<!-- end -->", "");
        assertThat(PrintedJson.commands().keySet())
                .allSatisfy(name -> assertThat(prose).contains("`" + PrintedJson.kind(name) + "`"));
        assertThat(PrintedJson.properties())
                .hasSizeGreaterThan(250)
                .allSatisfy(name -> assertThat(prose).contains("`" + name + "`"));
    }

    private static String by(List<String> commands) {
        String noun = commands.get(0).split(" ")[0];
        if (commands.size() == 1) {
            return "`" + commands.get(0) + "`";
        }
        return commands.stream().allMatch(each -> each.startsWith(noun + " "))
                ? "`" + noun + "`"
                : "what records something";
    }

    private static String schemas() {
        StringBuilder table = new StringBuilder("| schema | `kind` | printed by |\n|---|---|---|\n");
        PrintedJson.commands()
                .forEach((name, commands) ->
                        table.append("| `" + name + "` | `" + PrintedJson.kind(name) + "` | " + by(commands) + " |\n"));
        return table.toString();
    }

    @Test
    void everyNameThatATemplateMayUseIsExplained() throws IOException {
        TemplateNames names = new TemplateNames();
        String page = Docs.read(TEMPLATE_NAMES);
        String current = Docs.generated(page, "papers", names.papers());
        current = Docs.generated(current, "labels", names.labels());
        current = Docs.generated(current, "shared", names.shared());
        current = Docs.generated(current, "words", names.words());
        assertThat(names.faults()).isEmpty();
        compare(TEMPLATE_NAMES, page, current);
    }

    private static void compare(Path file, String page, String current) throws IOException {
        if (Docs.UPDATE) {
            Files.writeString(file, current);
        } else {
            assertThat(page)
                    .as("mvn test -Dtest=DocsTest -Ddocs.update=true makes %s current", file)
                    .isEqualTo(current);
        }
    }

    @Test
    void theWeekSaysWhatItCostsToType() throws IOException {
        assertThat(WeekPages.commands()).isLessThan(60);
        week(Path.of("docs/week.md"), new WeekPages(Text::en));
        week(Path.of("docs/zh/week.md"), new WeekPages(Text::zh));
    }

    private static void week(Path file, WeekPages week) throws IOException {
        String page = Docs.read(file);
        String current = Docs.generated(page, "figures", week.figures());
        compare(file, page, Docs.generated(current, "commands", week.script()));
    }

    @Test
    void theFormatSaysOfEachStepWhenItIsAllowed() {
        String page = Docs.read(FORMAT);
        String rules = page.substring(page.indexOf("## When a step is allowed"));
        for (Kind<?> kind : Kinds.ALL) {
            assertThat(kind.steps())
                    .extracting(StepType::name)
                    .allSatisfy(name -> assertThat(rules).contains("| `" + name + "` |"));
        }
    }

    @Test
    void linksLeadSomewhere() {
        List<String> dead = new ArrayList<>();
        for (Path page : Docs.pages()) {
            for (String link : Docs.links(Docs.read(page))) {
                if (!link.startsWith("https://") && !leads(page, link)) {
                    dead.add(page + ": " + link);
                }
            }
        }
        assertThat(dead).isEmpty();
    }

    private static boolean leads(Path page, String link) {
        int hash = link.indexOf('#');
        String file = hash < 0 ? link : link.substring(0, hash);
        Path target = file.isEmpty()
                ? page
                : Objects.requireNonNullElse(page.getParent(), Docs.ROOT).resolve(file);
        if (!Files.exists(target)) {
            return false;
        }
        return hash < 0 || headings(Docs.read(target)).contains(link.substring(hash + 1));
    }

    /** The anchors that GitHub gives the headings of a page. */
    private static List<String> headings(String page) {
        return Docs.prose(page)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
                .map(title -> title.replaceAll("[^\\p{L}\\p{N}_ -]", "").replace(' ', '-'))
                .toList();
    }

    /** A name in backticks is of a class, or of a file if it has a slash or an ending. */
    @Test
    void whatThePagesForDevelopersNameIsThere() throws IOException {
        List<String> classes = classes();
        List<String> unknown = new ArrayList<>();
        for (String page : List.of("ARCHITECTURE.md", "CONTRIBUTING.md")) {
            for (String name : Docs.code(Docs.read(Path.of(page)))) {
                boolean path =
                        name.matches("[\\w.-]+(/[\\w.-]+)*/?") && name.matches(".*(/|\\.(md|xml|yaml|txt|ftl)$).*");
                boolean named = name.matches("[A-Z][A-Za-z]*[a-z][A-Za-z]*(\\.[A-Z_a-z]+)?");
                boolean known = path
                        ? Files.exists(Path.of(name)) || Files.exists(Path.of("src/main/java/stability", name))
                        : !named || classes.contains(name.replaceFirst("\\..*", ""));
                if (!known) {
                    unknown.add(page + ": " + name);
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    private static List<String> classes() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .toList();
        }
    }

    @Test
    void thePagesSpeakOfTheProjectAlone() {
        for (Path page : Docs.pages()) {
            String text = Docs.read(page);
            // Names of classes and options stand in backticks and may be what they are.
            String prose = Docs.prose(text).replaceAll("`[^`\n]+`", "");
            assertThat(MAKING.matcher(prose).results().map(found -> found.group()))
                    .as("%s", page)
                    .isEmpty();
            assertThat(ABSOLUTE.matcher(PLACES.matcher(text).replaceAll(""))
                            .results()
                            .map(found -> found.group()))
                    .as("%s", page)
                    .isEmpty();
        }
    }
}
