package stability.cli.paper;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.app.check.PersonalValues;
import stability.app.entry.Each;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.cli.session.WordAnswers;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Refused;
import stability.render.text.Rendered;
import stability.report.paper.PlainForm;

/**
 * The options of every command that writes a paper for handing in, and the one way in which it is written: searched for
 * personal data, rendered in each format asked for, printed and written, all or nothing.
 */
final class Paper {
    /** What is printed or written unless asked otherwise. */
    private static final Set<ReportFormat> USUAL =
            EnumSet.of(ReportFormat.TEXT, ReportFormat.MD, ReportFormat.HTML, ReportFormat.DOCX, ReportFormat.XLSX);

    private static final Text ONE_DOCUMENT =
            Text.of("几份文书的 JSON 不能一起输出到标准输出", "the JSON of several papers cannot go to standard output together");

    private final String kind;
    private final String folder;
    private final Set<ReportFormat> offered;
    private final OptionValue format;
    private final OptionValue output;
    private final OptionValue force;
    private final @Nullable TemplateFolderOption templates;

    /** A paper in every format that templates serve. */
    Paper(Options options, String kind) {
        this(
                options,
                kind,
                EnumSet.of(
                        ReportFormat.TEXT, ReportFormat.MD, ReportFormat.HTML, ReportFormat.DOCX, ReportFormat.JSON));
    }

    /**
     * @param kind the name of its templates, {@code daily}, and of its folder below {@code reports}
     * @param offered the formats that it comes in
     */
    Paper(Options options, String kind, Set<ReportFormat> offered) {
        this(options, kind, "reports/" + kind, offered);
    }

    /**
     * @param kind the name of its templates
     * @param folder where it is written unless asked otherwise, beside the records
     * @param offered the formats that it comes in
     */
    Paper(Options options, String kind, String folder, Set<ReportFormat> offered) {
        this.kind = kind;
        this.folder = folder;
        this.offered = offered;
        format = options.value(
                        "--format",
                        "格式",
                        "FORMATS",
                        Text.of(
                                        "{0} 中的几种；默认 {1}，text 打印出来，其余写成文件",
                                        "some of {0}; else {1}: text is printed, the others are written")
                                .with(ReportFormat.names(offered), ReportFormat.names(usual())))
                .with(new WordAnswers("--format", session -> WordAnswers.plain(ReportFormat.typed(offered)), true));
        output = options.value(
                "--output",
                "文件夹",
                "DIR",
                Text.of(
                                "写到哪里，- 为标准输出；默认记录文件夹旁的 {0}",
                                "where to write, - for standard output; else {0} beside the records")
                        .with(folder));
        force = KeptPapers.force(options);
        templates = offered.stream().anyMatch(ReportFormat::hasTemplate) ? new TemplateFolderOption(options) : null;
    }

    /** The option of a paper with lists that grow with the account. */
    static OptionValue full(Options options) {
        return options.flag(
                "--full",
                Text.of(
                                "清单全部列出；默认各列前 {0} 项，并写明另有多少项",
                                "lists with all their members; else the first {0} of each, and how many more there are")
                        .with(PlainForm.SHOWN));
    }

    /**
     * Prints and writes the paper, with lists whole.
     *
     * @param model a report model: a record that shows in every format
     * @param lang the language it is written in
     * @param name of the files, without ending
     */
    ExitStatus handIn(Session session, Record model, Lang lang, String name) {
        return handIn(session, new PaperContent(model, lang, true), name);
    }

    /**
     * Prints and writes the paper.
     *
     * @param name of the files, without ending
     */
    ExitStatus handIn(Session session, PaperContent content, String name) {
        return handIn(session, List.of(new Content(content, name)));
    }

    /**
     * One of several papers.
     *
     * @param name of its files, without ending
     * @param template the name of its templates; null for those of its kind
     */
    record Content(
            PaperContent content, String name, @Nullable String template) {
        Content(PaperContent content, String name) {
            this(content, name, null);
        }
    }

    /** Prints and writes papers of one kind: all of them or, refused, none. */
    ExitStatus handIn(Session session, List<Content> contents) {
        // Everything is rendered before anything is written: a template that fails leaves the old files as they are.
        List<Path> folders = templates == null ? List.of() : List.of(templates.existing(session));
        List<ReportFormat> formats = formats();
        if (contents.size() > 1 && formats.stream().anyMatch(each -> each == ReportFormat.JSON && printed(each))) {
            throw new Refused(Code.CONFLICTING_OPTIONS.at(null, ONE_DOCUMENT));
        }
        PaperPrivacy privacy = new PaperPrivacy(() -> PersonalValues.in(session.records()));
        List<Map<ReportFormat, Rendered>> rendered = Each.of(contents, each -> render(each, formats, folders, privacy));
        List<KeptPapers.Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            String stem =
                    (output.get() == null ? folder + "/" : "") + contents.get(i).name();
            String gap = i == 0 ? "" : "\n";
            rendered.get(i).forEach((each, paper) -> {
                if (printed(each)) {
                    session.environment().out().print(gap + paper.text());
                } else {
                    sheets.add(new KeptPapers.Sheet(stem, each.extension(), paper.bytes()));
                }
            });
        }
        write(session, sheets);
        return ExitStatus.DONE;
    }

    /** Whether format, folder or force was given. */
    boolean isGiven() {
        return format.get() != null || output.get() != null || force.isSet();
    }

    /** The papers that lie where it will be written; those of every kind, if its folder is that of all. */
    PaperShelves shelves(Session session) {
        String target = output.get();
        return target == null || toStandardOutput()
                ? new PaperShelves(session.files(), session.beside(), folder + "/")
                : new PaperShelves(session.files(), session.environment().cwd().resolve(target), "");
    }

    private Map<ReportFormat, Rendered> render(
            Content paper, List<ReportFormat> formats, List<Path> folders, PaperPrivacy privacy) {
        PaperContent content = paper.content();
        String template = paper.template() == null ? kind : paper.template();
        privacy.checkValues(content.shown(formats));
        Map<ReportFormat, Rendered> papers = new LinkedHashMap<>();
        for (ReportFormat each : formats) {
            Rendered rendered = each.render(template, content, folders);
            if (rendered.own()) {
                privacy.checkText(
                        content.pictures().without(rendered.text()), // what looks like a number in one is none
                        Text.of("自己的模板写成的 {0} 报告", "the {0} paper, written by a template of your own,")
                                .with(each.typed()));
            }
            papers.put(each, rendered);
        }
        return papers;
    }

    /** All that it comes in, if it comes in none of the usual ones. */
    private Set<ReportFormat> usual() {
        Set<ReportFormat> usual = EnumSet.copyOf(USUAL);
        usual.retainAll(offered);
        return usual.isEmpty() ? offered : usual;
    }

    private List<ReportFormat> formats() {
        String typed = format.get();
        if (typed == null && usual().stream().anyMatch(ReportFormat::isText)) {
            return usual().stream()
                    .filter(each -> each.isText() || !toStandardOutput())
                    .toList();
        }
        List<ReportFormat> formats = typed == null ? List.copyOf(usual()) : ReportFormat.list(typed, offered);
        for (ReportFormat each : formats) {
            if (toStandardOutput() && !each.isText()) {
                throw new Refused(Code.CONFLICTING_OPTIONS.at(
                        null,
                        Text.of(
                                        "{0} 不是文本，不能输出到标准输出（--output -）",
                                        "{0} is not text and cannot go to standard output (--output -)")
                                .with(each.typed())));
            }
        }
        return formats;
    }

    private boolean printed(ReportFormat each) {
        return toStandardOutput() || (each == ReportFormat.TEXT && output.get() == null);
    }

    private boolean toStandardOutput() {
        return "-".equals(output.get());
    }

    /** Into the folder that the user names, wherever links lead it; else beside the records, where no link is followed. */
    private void write(Session session, List<KeptPapers.Sheet> sheets) {
        if (sheets.isEmpty()) {
            return;
        }
        String target = output.get();
        Path root =
                target == null ? session.beside() : session.environment().cwd().resolve(target);
        KeptPapers papers = new KeptPapers(session, force.isSet());
        List<Path> written = papers.write(root, sheets);
        if (!session.isDryRun()) {
            written.forEach(file -> papers.tell(session.environment().err(), file));
        }
    }
}
