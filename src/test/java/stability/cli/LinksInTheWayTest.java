package stability.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.cli.session.CommandRole;
import stability.domain.field.Lang;
import stability.support.ExampleRecords;
import stability.support.InProcess;
import stability.support.Program;
import stability.support.SomeGit;
import stability.support.World;

/**
 * Whatever path a command writes, and each folder on the way to it: if a symbolic link stands there, nothing changes where
 * the link leads to. The paths are not listed here: they are what the command is seen to write, and the names beside
 * them that it uses on the way.
 */
@Tag("slow")
class LinksInTheWayTest {
    /** Words of a command line; what they write together are all the ways in which anything is written. */
    private static final List<String> COMMANDS = List.of(
            "init new --school 学校 --department zzb=综治办",
            "init --hook",
            "screen add -d zwc --clear",
            "screen add -d zwc --found 灯不亮 --place 三层 --category fire",
            "screen excuse -d jwc --reason 运动会",
            "hazard add --title 门坏了 --place 一层 --category fire -d zwc",
            "hazard rectify H-20190924-aaaaa --note 换好 --evidence after:photo.png --copy-evidence",
            "hazard note H-20190924-aaaaa --note 一句话",
            "petition add --nature appeal --subject 食堂 --channel visit --petitioner-code A-07",
            "incident add --title 玻璃坠落 --class accident --occurred 07:00 --source 宿管员 --place 2号楼 --summary 一块玻璃",
            "inspect add --place 实训楼 -d zwc --found 堆物 --found 灯 --category fire",
            "assess commend -d zwc --reason 按时 --signer 校长",
            "hazard correct H-20190924-aaaaa --place 二层 --reason 写错楼层",
            "hazard void H-20190924-aaaaa --reason 报错",
            "undo --yes",
            "hazard add --carried-from 旧台账第7行 --found 2019-07-02 --due 2019-09-30 --title 门 --place 一层 --category fire -d zwc",
            "check --fix",
            "audit --remember",
            "report daily --format md,html",
            "report daily --output papers --format md",
            "report phase guoqing-2019 paicha --format md",
            "report campaign guoqing-2019 --format md",
            "report incident I-20190924-aaaaa --format md",
            "report notice H-20190924-aaaaa --format md",
            "report closing H-20190924-ccccc --format md",
            "report week 2019-W39 --format md",
            "report month 2019-09 --format md",
            "report minutes 2019-09 --format md",
            "report open --format md",
            "report major --format md",
            "report circular --format md",
            "report index --format html",
            "report ledger hazards --format csv",
            "export hazards --format csv",
            "export --to papers --months 2019-09",
            "form screening",
            "form hazard",
            "import hazards ledger.csv",
            "import hazards ledger.csv --apply",
            "text daily",
            "text phase guoqing-2019 paicha",
            "text campaign guoqing-2019",
            "text week",
            "text month",
            "text minutes",
            "template copy daily.md.ftl",
            "template copy daily.md.ftl --templates own",
            "schema --write",
            "config set color never",
            "config unset commit");

    private static final String HAZARD = ExampleRecords.HAZARD + """
            - {at: 2019-09-24T10:20+08:00, recorded: 2019-09-24T10:30:42+08:00, by: 综治办, did: assign, leader: 分管副校长, department: zwc, handler: 电工班长, requirement: 更换, due: 2019-09-30}
            """;

    private static final String INCIDENT = """
            id: I-20190924-aaaaa
            title: 玻璃坠落
            class: accident
            occurred: 2019-09-24T07:00+08:00
            learned: 2019-09-24T07:10+08:00
            source: 宿管员
            place: 2号楼
            summary: 一块玻璃
            steps:
            - {at: 2019-09-24T07:12+08:00, recorded: 2019-09-24T07:15:00+08:00, by: 综治办, did: report}
            """;

    @TempDir
    Path folder;

    private Path home;
    private Path outside;
    private int number;

    private void renew(String command) throws Exception {
        number++;
        home = Files.createDirectories(folder.resolve("home" + number));
        outside = Files.createDirectories(folder.resolve("outside" + number));
        Files.copy(
                Path.of("records/stability.yaml"),
                Files.createDirectory(home.resolve("records")).resolve("stability.yaml"));
        put("records/hazards/2019/09/H-20190924-aaaaa.yaml", HAZARD);
        put(
                "records/hazards/2019/09/H-20190924-ccccc.yaml",
                HAZARD.replace("aaaaa", "ccccc")
                        + "- {at: 2019-09-24T10:40+08:00, recorded: 2019-09-24T10:45:42+08:00, by: 电工班长, did: rectify, note: 换好}\n");
        put(
                "records/hazards/2019/09/H-20190924-bbbbb.yaml",
                HAZARD.replace("aaaaa", "bbbbb").replace("\n", "\r\n"));
        put("records/incidents/2019/09/I-20190924-aaaaa.yaml", INCIDENT);
        Files.write(home.resolve("photo.png"), picture());
        put("ledger.csv", "发现日期,隐患部位,隐患名称,隐患类别,责任部门\n2019-09-03,二号楼,灯不亮,消防,总务处\n");
        put("config/stability/settings.yaml", "commit: false\n");
        if (command.endsWith("--hook")) {
            SomeGit.run(home, "王办事", NOW.toInstant(), List.of("init", "-q", "--template="));
            Files.createDirectory(home.resolve(".git/hooks"));
        }
    }

    private void put(String name, String text) throws IOException {
        Files.createDirectories(home.resolve(name).getParent());
        Files.writeString(home.resolve(name), text);
    }

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2019-09-25T09:00:00+08:00");

    private Program.Outcome run(String command) throws Exception {
        Map<String, String> variables = new TreeMap<>(SomeGit.variables("王办事", NOW.toInstant()));
        variables.put("XDG_CONFIG_HOME", home.resolve("config").toString());
        World world = World.of(home, NOW.toInstant(), variables, "en");
        return new InProcess().run(world, List.of(command.split(" ")));
    }

    @Test
    void nothingIsWrittenWhereALinkLeads() throws Exception {
        int tried = 0;
        for (String command : COMMANDS) {
            renew(command);
            Set<String> before = files(home).keySet();
            Map<String, String> start = files(home);
            Program.Outcome usual = run(command);
            assertThat(usual.status()).as(command + ": " + usual).isZero();
            Set<String> written = files(home).entrySet().stream()
                    .filter(file -> !file.getValue().equals(start.get(file.getKey())))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toCollection(TreeSet::new));
            written.remove("records/.lock");
            assertThat(written).as(command).isNotEmpty();
            for (String path : onTheWay(command, written)) {
                for (Kind kind : Kind.values()) {
                    renew(command);
                    if (kind.fits(home.resolve(path), before.contains(path), written.contains(path))) {
                        link(path, kind);
                        claim(command, path + " leads to " + kind, usual, written);
                        tried++;
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(450);
    }

    private void claim(String command, String what, Program.Outcome usual, Set<String> written) throws Exception {
        Map<String, String> there = files(outside);
        Program.Outcome outcome = run(command);
        String as = command + ": " + what + ": " + outcome;
        assertThat(files(outside)).as(as).isEqualTo(there);
        assertThat(outcome.status()).as(as).isIn(usual.status(), 3, 5, command.startsWith("check") ? 1 : 5);
        if (outcome.status() == 1) {
            assertThat(outcome.out()).as(as).containsPattern("\\[(link-out|io-error)\\]");
        } else if (outcome.status() != usual.status()) {
            assertThat(outcome.err())
                    .as(as)
                    .containsPattern(
                            "\\[(link-in-the-way|link-out|not-a-file|exists-already|unfinished-entry|io-error|cannot-write|no-school)\\]");
        } else {
            // settings of an editor or of git that are there already stay as they are, whatever they are
            assertThat(written)
                    .as(as)
                    .allSatisfy(file ->
                            assertThat(isOrdinary(file) || mayStay(file)).isTrue());
        }
    }

    private static boolean mayStay(String file) {
        // an id that is taken, were it by a link: another one was chosen; without the trace of a paper an undo
        // voids; and what is set nowhere need not be taken back
        return file.matches(
                "(.*/)?(\\.vscode/settings\\.json|\\.gitignore|\\.gitattributes|private/\\.(papers|entries)|[A-Z]-20190925-.....\\.yaml|config/stability/settings\\.yaml)");
    }

    /** Whether an ordinary file stands there, and no link leads to it. */
    private boolean isOrdinary(String name) {
        for (Path there = home.resolve(name); !there.equals(home); there = there.getParent()) {
            if (Files.isSymbolicLink(there)) {
                return false;
            }
        }
        return Files.isRegularFile(home.resolve(name));
    }

    /** What may stand in the way of a command that writes these files. */
    private static Set<String> onTheWay(String command, Set<String> written) {
        Set<String> paths = new TreeSet<>(List.of("records/.lock", "records/.entry.tmp", "records/..entry.tmp.tmp"));
        for (String file : sparse(written)) {
            Path path = Path.of(file);
            paths.add(file);
            paths.add(path.resolveSibling("." + path.getFileName() + ".tmp").toString());
            for (Path above = path.getParent(); above != null; above = above.getParent()) {
                paths.add(above.toString());
            }
        }
        // what the user named, or what was found as the account, may be reached by a link
        paths.removeAll(Set.of("records", "new", "papers", "own", "config", ".git"));
        if (command.startsWith("init new")) {
            paths.add("new/records");
        }
        return paths;
    }

    /** Of the files of one folder the first and the last. */
    private static Set<String> sparse(Set<String> written) {
        Map<Path, TreeSet<String>> folders = new TreeMap<>();
        written.forEach(file -> folders.computeIfAbsent(Path.of("/" + file).getParent(), folder -> new TreeSet<>())
                .add(file));
        Set<String> few = new TreeSet<>();
        folders.values().forEach(files -> {
            few.add(files.first());
            few.add(files.last());
        });
        return few;
    }

    private enum Kind {
        /** What stood in its place, which has been moved away. */
        SAME,
        FILE,
        FOLDER,
        NOTHING;

        /** What stands in a place is led to as it is; where nothing does yet, a file where there will be one, or a folder. */
        boolean fits(Path there, boolean before, boolean written) {
            boolean folder = Files.isDirectory(there);
            return switch (this) {
                case SAME -> before || folder;
                case FILE -> !before && !folder;
                case FOLDER -> !before && !folder && !written;
                case NOTHING -> true;
            };
        }
    }

    private void link(String path, Kind kind) throws IOException {
        Path link = home.resolve(path);
        Path target = outside.resolve("target");
        Files.createDirectories(link.getParent());
        if (Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(link, kind == Kind.SAME ? target : outside.resolve("moved"));
        }
        switch (kind) {
            case SAME, NOTHING -> {}
            case FILE -> Files.writeString(target, "somebody's own");
            case FOLDER -> Files.writeString(Files.createDirectory(target).resolve("own.txt"), "somebody's own");
        }
        Files.createSymbolicLink(link, target);
    }

    /** Files and folders below one, with what they hold; links as what they are. */
    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.toList()) {
                String name = root.relativize(file).toString();
                if (Files.isSymbolicLink(file)) {
                    files.put(name, "-> " + Files.readSymbolicLink(file));
                } else if (Files.isRegularFile(file)) {
                    files.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
                } else if (!root.getFileName().toString().startsWith("home")) {
                    files.put(name, "folder");
                }
            }
        }
        return files;
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    /** All that enter something do so through one port; papers, templates, schemas and the rest are written by themselves. */
    @Test
    void everyCommandThatWritesInItsOwnWayIsTried() {
        Set<String> tried = COMMANDS.stream()
                .map(command -> Arrays.stream(command.split(" "))
                        .takeWhile(word -> word.matches("[a-z]+"))
                        .limit(2)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.toSet());
        List<String> others = new ArrayList<>();
        CommandTree.whole(Lang.EN).commands().forEach((spec, command) -> {
            // an exchange is written by git as well: SyncTest has links for what the program itself writes of it
            boolean own = command.role() != CommandRole.WRITES && command.role() != CommandRole.SHARES;
            if (command.role().isWriting() && own) {
                others.add(spec.qualifiedName().substring("stability ".length()));
            }
        });
        assertThat(others)
                .isNotEmpty()
                .allSatisfy(other -> assertThat(tried).anyMatch(words -> (words + " ").startsWith(other + " ")));
    }
}
