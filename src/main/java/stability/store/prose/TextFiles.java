package stability.store.prose;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import stability.app.Texts;
import stability.domain.field.Lang;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.problem.Allowances;
import stability.domain.problem.Code;
import stability.domain.problem.FileProblems;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;
import stability.domain.prose.OwnText;
import stability.domain.prose.TextPaper;
import stability.domain.prose.TextSection;
import stability.domain.school.School;
import stability.store.lock.Disk;
import stability.store.lock.SafeWriter;
import stability.store.lock.SymbolicLinks;
import stability.store.lock.WayToFile;
import stability.store.scan.RawScan.RawFindings;
import stability.store.scan.TextScan;
import stability.store.yaml.Source;

/** The texts of a records folder: read as strictly as records, and only those that are asked for. */
public final class TextFiles implements Texts {
    /** More than anybody reads in one paper, in bytes: some twenty thousand characters. */
    public static final int LIMIT = 1 << 16;

    private static final Text SHORTER = Text.of("写得短些，详细材料另作附件", "write less, and hand in what is longer as an annex");

    private static final Text HEAD = Text.of(
            "<!-- {0} {1}：写在标题下面的话印进文书，不写的节不印。一行一段；“- ”是列表，“1. ”是编号。写岗位、部门和地点，不写个人信息。 -->",
            "<!-- {0}, {1}: what stands below a heading is printed; a section without text is not. A line is a paragraph, \"- \" an item,"
                    + " \"1. \" a numbered one. Posts, departments and places, no personal data. -->");

    private final Path root;
    private final Disk disk;
    private final Supplier<List<String>> all;

    /**
     * @param root the records folder
     * @param disk where new files go
     * @param all the paths of all texts; asked only by who wants all
     */
    public TextFiles(Path root, Disk disk, Supplier<List<String>> all) {
        this.root = root;
        this.disk = disk;
        this.all = all;
    }

    /** Whether a file lies in the folder of texts. */
    public static boolean isBelow(String file) {
        return file.startsWith(TextPaper.FOLDER + "/");
    }

    @Override
    public List<OwnText> read(TextPaper paper, String name, Lang lang) {
        String file = paper.file(name);
        if (!SafeWriter.isThere(root.resolve(file))) {
            return List.of();
        }
        FileProblems problems = new FileProblems();
        Read read = read(paper, file, problems::add);
        if (read != null) {
            Allowances allowed = new Allowances(read.raw.allowances());
            read.raw.findings().stream()
                    .filter(problem -> problem.code().isError()
                            && allowed.covering(problem).isEmpty())
                    .forEach(problems::add);
        }
        List<Problem> told = new ArrayList<>();
        problems.tell(told::add);
        if (!told.isEmpty()) {
            throw Refused.inOrder(told);
        }
        return Objects.requireNonNull(read).lines.texts(lang);
    }

    /**
     * What one text says.
     *
     * @param raw what its lines show that is personal, and what of that people let stand
     */
    private record Read(Source source, TextLines lines, RawFindings raw) {}

    private @Nullable Read read(TextPaper paper, String file, Consumer<Problem> report) {
        if (SymbolicLinks.leadOut(root, root.resolve(file))) {
            report.accept(Code.LINK_OUT.at(Place.of(file)));
            return null;
        }
        Source source = Source.read(root.resolve(file), LIMIT, file, problem -> report.accept(told(problem)));
        if (source == null) {
            return null;
        }
        FileProblems problems = new FileProblems();
        TextLines lines = TextLines.read(source, paper, problems);
        problems.tell(report);
        return new Read(source, lines, TextScan.of(source, line -> {
            TextSection section = lines.section(line);
            return section != null && section.isNameless();
        }));
    }

    private static Problem told(Problem problem) {
        return problem.code() == Code.TOO_LARGE ? problem.hinting(SHORTER) : problem;
    }

    /**
     * Everything that is wrong with a file below the folder of texts.
     *
     * @param school whose campaigns papers are about; null if it is not known
     * @param report what keeps papers from being written
     * @param raw what only the text shows, and what of that people let stand
     */
    public void check(String file, @Nullable School school, Consumer<Problem> report, Consumer<RawFindings> raw) {
        Problem name = TextNames.problem(file, school);
        if (name != null) {
            report.accept(name);
        }
        TextPaper paper = TextPaper.at(file);
        Read read = paper == null ? null : read(paper, file, report);
        if (read != null) {
            raw.accept(read.raw);
        }
    }

    @Override
    public boolean create(TextPaper paper, String name, Lang lang) {
        String file = paper.file(name);
        WayToFile.check(root, file);
        if (SafeWriter.isThere(root.resolve(file))) {
            return false;
        }
        StringBuilder text = new StringBuilder(HEAD.with(paper.label(), name).in(lang)).append("\n");
        for (TextSection section : paper.sections()) {
            text.append("\n# ").append(section.label().in(lang)).append("\n");
            text.append("<!-- ").append(section.hint().in(lang)).append(" -->\n");
        }
        disk.write(root, file, text.toString().getBytes(StandardCharsets.UTF_8));
        return true;
    }

    @Override
    public List<PersonalLine> personal() {
        List<PersonalLine> found = new ArrayList<>();
        for (String file : all.get()) {
            TextPaper paper = TextPaper.at(file);
            Read read = paper == null ? null : read(paper, file, problem -> {});
            if (read != null) {
                Allowances allowed = new Allowances(read.raw.allowances());
                for (Problem problem : read.raw.findings()) {
                    Place place = problem.place();
                    if (problem.code() == Code.PERSONAL_DATA && place != null) {
                        found.add(new PersonalLine(
                                TextLines.text(read.source.line(place.line())),
                                place,
                                !allowed.covering(problem).isEmpty()));
                    }
                }
            }
        }
        return found;
    }
}
