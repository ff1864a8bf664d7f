package stability.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.CommandSpec;
import stability.domain.field.Lang;
import stability.domain.field.Values;
import stability.domain.matter.DatedKind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.report.period.RandomAccount;
import stability.store.record.RecordFile;
import stability.support.InProcess;
import stability.support.PrintedJson;
import stability.support.Program;
import stability.support.Seeded;
import stability.support.SomeGit;
import stability.support.World;

/** Every JSON document that a command prints has a schema and keeps it; scenarios hold theirs to it, too. */
@Tag("slow") // the same on any JDK
class PrintedJsonTest {
    private static final Instant NOW = Instant.parse("2019-10-11T02:00:00Z");
    private static final String AUTHOR = "王办事";

    /** What reads, on the sample. */
    private static final List<String> SAMPLE = List.of(
            "screen list 2019-09-25",
            "screen list --from 2019-09-24 --to 2019-10-07",
            "screen missing 2019-09-25",
            "screen show 2019-09-24 -d zzb",
            "hazard list",
            "hazard show HAZARD",
            "petition list",
            "petition show PETITION",
            "incident list",
            "incident show INCIDENT",
            "warning list",
            "warning show WARNING",
            "inspect list",
            "inspect show INSPECTION",
            "activity list",
            "assess list --all",
            "assess show guoqing-2019",
            "assess show guoqing-2019 -d zwc",
            "todo",
            "todo --at 2019-09-26T12:00+08:00 -d zwc",
            "status",
            "status --at 2019-09-26T12:00+08:00",
            "due --days 400",
            "due --unsigned",
            "sign --role leader",
            "search 灯",
            "check",
            "audit",
            "audit --steps",
            "audit --mended",
            "log HAZARD",
            "report daily --output -",
            "report daily 2019-09-25 --full --output -",
            "report daily 2019-10-01 --output -",
            "report phase guoqing-2019 paicha --output -",
            "report phase guoqing-2019 shishi --output -",
            "report week 2019-W40 --output -",
            "report month 2019-09 --output -",
            "report minutes 2019-09 --output -",
            "report open --output -",
            "report major --output -",
            "report circular 2019-10-08 --output -",
            "report campaign guoqing-2019 --full --output -",
            "report incident INCIDENT --output -",
            "report notice HAZARD --output -",
            "report notice H-20190920-g6ywb H-20190923-f9ne8 --output -",
            "report closing H-20190920-g6ywb --output -",
            "report index --output -",
            "report ledger hazards --output -",
            "report ledger petitions --output -",
            "report ledger incidents --output -",
            "report ledger screenings --output -",
            "report ledger month --output -",
            "template list",
            "template check",
            "config show",
            "schema");

    @TempDir
    private Path folder;

    @Test
    void whatCanPrintJsonNamesItsDocuments() {
        CommandTree.whole(Lang.EN)
                .commands()
                .forEach((spec, command) -> assertThat(command.prints().isEmpty())
                        .as("%s prints JSON and names no document, or the reverse", spec.qualifiedName())
                        .isNotEqualTo(takesJson(spec)));
    }

    private static boolean takesJson(CommandSpec spec) {
        return spec.optionsMap().containsKey("--format")
                && String.join(" ", spec.optionsMap().get("--format").description())
                        .contains("json");
    }

    @Test
    void theSampleKeepsEverySchemaInBothLanguages() throws Exception {
        Path records = copy(Path.of("records"), folder.resolve("records"));
        git("init", "-q");
        git("add", ".");
        git("commit", "-q", "-m", "记录");
        Set<String> kept = new TreeSet<>();
        for (String line : SAMPLE) {
            for (String lang : List.of("zh", "en")) {
                kept.add(keep(withIds(line, records) + " --lang " + lang));
            }
        }
        Files.writeString(folder.resolve("old.csv"), "隐患,地点,类别,责任部门,发现时间\n灯不亮,一号楼,消防,总务处,2019-09-20\n");
        kept.add(keep("import hazards old.csv --by 综治办"));
        kept.add(keep("hazard note " + id(records, "H-") + " --note 复查 --by 综治办"));
        kept.add(keep("hazard note " + id(records, "H-") + " --note 复查 --by 综治办 --dry-run"));
        kept.add(keep("activity add -d zwc --title 消防疏散演练 --kind drill --participants 120"));
        kept.add(keep("activity show " + id(records, "T-")));
        kept.add(keep("sign --role leader --name 分管副校长 --yes --by 综治办"));
        kept.add(keep("screen add -d zzb --area 校园 --found 应急灯不亮 --place 教学楼 --category fire"));
        assertThat(kept).isEqualTo(PrintedJson.commands().keySet());
    }

    @Test
    void randomAccountsKeepTheirs() {
        Seeded.times(2, seeded -> {
            Path root = Files.createTempDirectory(folder, "account");
            Path records = Files.createDirectories(root.resolve("records"));
            for (Matter<?> matter : RandomAccount.of(records, seeded).ledger().all()) {
                write(records, matter);
            }
            for (String line : SAMPLE) {
                if (!line.matches("(audit|log|screen show|report notice|report closing|template|config|schema).*")) {
                    String typed =
                            withIds(line.replace("guoqing-2019", "action").replaceAll("paicha|shishi", "p1"), records);
                    keep(root, typed);
                }
            }
        });
    }

    private static <S extends MatterState> void write(Path records, Matter<S> matter) throws IOException {
        Path file = records.resolve(matter.kind().file(matter.id()));
        Files.createDirectories(file.getParent());
        Values.Builder facts = matter.facts().copy();
        if (matter.kind() instanceof DatedKind<?> dated) {
            facts.put(dated.idField(), matter.id());
        }
        Files.writeString(file, RecordFile.compose(matter.kind(), facts.build(), matter.steps()));
    }

    private String keep(String line) {
        return keep(folder, line);
    }

    /** Runs the command and gives the name of the schema that its JSON keeps. */
    private static String keep(Path root, String line) {
        List<String> words = new ArrayList<>(List.of(line.split(" ")));
        words.addAll(List.of("--format", "json"));
        World world = World.of(root, NOW, SomeGit.variables(AUTHOR, NOW), "zh-CN");
        Program.Outcome outcome = new InProcess().run(world, words);
        assertThat(outcome.status()).as("%s: %s", words, outcome.err()).isIn(0, 1);
        String command = List.of("sign", "todo", "status", "due", "search", "check", "audit", "log", "schema")
                        .contains(words.get(0))
                ? words.get(0)
                : words.get(0) + " " + words.get(1);
        return PrintedJson.validate(command, outcome.out());
    }

    private static String withIds(String line, Path records) throws IOException {
        String typed = line;
        for (String kind : List.of("HAZARD H-", "PETITION P-", "INCIDENT I-", "WARNING W-", "INSPECTION N-")) {
            String[] parts = kind.split(" ");
            typed = typed.contains(parts[0]) ? typed.replace(parts[0], id(records, parts[1])) : typed;
        }
        return typed;
    }

    /** Of the first record of the kind in which nothing is voided: of one that is, there may be no paper. */
    private static String id(Path records, String letter) throws IOException {
        List<Path> found;
        try (Stream<Path> files = Files.walk(records)) {
            found = files.filter(file -> file.getFileName().toString().startsWith(letter))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .toList();
        }
        for (Path file : found) {
            if (!Files.readString(file).contains("did: void")) {
                return file.getFileName().toString().replace(".yaml", "");
            }
        }
        throw new IllegalStateException(letter);
    }

    private void git(String... words) throws Exception {
        SomeGit.run(folder, AUTHOR, NOW, List.of(words));
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return to;
    }
}
