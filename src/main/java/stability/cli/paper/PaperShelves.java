package stability.cli.paper;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stability.app.PaperFiles;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.render.digest.Standing;
import stability.render.text.FileLink;
import stability.report.desk.Shelf;
import stability.report.desk.Shelf.ShelvedFile;
import stability.report.desk.Shelf.ShelvedPaper;
import stability.report.paper.PaperModel;

/** The papers that lie in a folder, as the program names and writes them; anything else in it is passed by, links as well. */
final class PaperShelves {
    /** The formats, the one to look at first. A PDF is one that somebody made of a paper, stamped perhaps. */
    private static final List<String> FORMATS = List.of("html", "docx", "xlsx", "pdf", "md", "txt", "csv", "json");

    /** The kinds that come with the days, the others stand behind them. */
    private static final List<String> OFTEN = List.of("daily", "week", "month", "minutes", "phase");

    private static final String PDF = "pdf";

    /** Of a paper, and of the new one beside it; what else a person may have called a file says who knows what. */
    private static final Pattern NAME =
            Pattern.compile("([0-9A-Za-z][0-9A-Za-z_.-]*?)((?:（新\\d*）| \\(new(?: \\d+)?\\))?)\\.([a-z]+)");

    private final PaperFiles files;
    private final Path root;
    private final String folder;

    /**
     * Those of a folder.
     *
     * @param root links may lead there
     * @param folder the path below it to the folders of the kinds, {@code reports/}, or nothing
     */
    PaperShelves(PaperFiles files, Path root, String folder) {
        this.files = files;
        this.root = root;
        this.folder = folder;
    }

    /** The folders of papers with what people call those in them: first those that come with the days. */
    static Map<String, Text> kinds() {
        Map<String, Text> kinds = new LinkedHashMap<>();
        PaperModel.ALL.stream()
                .sorted(Comparator.comparingInt(PaperShelves::place))
                .forEach(paper -> kinds.put(paper.name(), paper.label()));
        kinds.put("ledger", Text.of("台账和月报表", "ledgers and monthly forms"));
        kinds.put("export", Text.of("导出的台账", "exported ledgers"));
        kinds.remove(ReportIndex.KIND);
        return kinds;
    }

    private static int place(PaperModel paper) {
        int place = OFTEN.indexOf(paper.name());
        return place < 0 ? OFTEN.size() : place;
    }

    /** A shelf for each kind, which may be empty. */
    List<Shelf> all(Lang lang) {
        List<Shelf> shelves = new ArrayList<>();
        kinds().forEach((kind, label) -> shelves.add(new Shelf(kind, label.in(lang), papers(kind))));
        return shelves;
    }

    private List<ShelvedPaper> papers(String kind) {
        Map<String, List<ShelvedFile>> papers = new TreeMap<>(Comparator.reverseOrder());
        for (String name : files.list(root, folder + kind)) {
            Matcher parts = NAME.matcher(name);
            if (parts.matches() && FORMATS.contains(parts.group(3))) {
                papers.computeIfAbsent(parts.group(1), paper -> new ArrayList<>())
                        .add(file(kind, name, parts));
            }
        }
        List<ShelvedPaper> shelved = new ArrayList<>();
        papers.forEach((name, formats) -> {
            if (formats.stream().anyMatch(file -> !file.format().equals(PDF))) {
                formats.sort(Comparator.comparingInt((ShelvedFile file) -> FORMATS.indexOf(file.format()))
                        .thenComparing(ShelvedFile::beside)
                        .thenComparing(ShelvedFile::link));
                shelved.add(new ShelvedPaper(name, null, List.copyOf(formats)));
            }
        });
        return shelved;
    }

    private ShelvedFile file(String kind, String name, Matcher parts) {
        byte[] bytes = files.read(root, folder + kind + "/" + name);
        String format = parts.group(3);
        boolean changed = bytes != null && Standing.of(format, bytes) != Standing.UNCHANGED;
        return new ShelvedFile(
                format,
                FileLink.encoded(kind + "/" + name),
                changed,
                !parts.group(2).isEmpty());
    }
}
