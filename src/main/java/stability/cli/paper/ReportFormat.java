package stability.cli.paper;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import stability.cli.option.TypedWord;
import stability.domain.field.PlainWord;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.domain.problem.Suggestions;
import stability.render.chart.Charts;
import stability.render.digest.TextDigest;
import stability.render.excel.LedgerCsv;
import stability.render.excel.Workbooks;
import stability.render.picture.PaperPictures;
import stability.render.template.TemplateData;
import stability.render.template.Templates;
import stability.render.text.JsonText;
import stability.render.text.Rendered;
import stability.render.word.WordPapers;
import stability.report.ledger.LedgerTable;
import stability.report.ledger.Tabled;

/** The formats of papers. All show one model. */
enum ReportFormat {
    TEXT("txt"),
    MD("md"),
    HTML("html"),
    DOCX("docx"),
    XLSX("xlsx"),
    CSV("csv"),
    JSON("json");

    private final String extension;

    ReportFormat(String extension) {
        this.extension = extension;
    }

    String extension() {
        return extension;
    }

    /** What it is called on the command line. */
    String typed() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it can be printed: text can, a file for an office program cannot. */
    boolean isText() {
        return this != DOCX && this != XLSX;
    }

    /** Whether it is drawn from the model itself, lists and all. */
    boolean isSheet() {
        return this == XLSX || this == CSV;
    }

    /** Whether a template makes it. */
    boolean hasTemplate() {
        return this == TEXT || this == MD || this == HTML || this == DOCX;
    }

    /** The names of formats, separated by commas. */
    static String names(Collection<ReportFormat> formats) {
        return String.join(",", typed(formats));
    }

    /** The names of formats. */
    static List<String> typed(Collection<ReportFormat> formats) {
        return formats.stream().map(ReportFormat::typed).toList();
    }

    /**
     * The formats of a list such as {@code md,html}; refused if one is unknown.
     *
     * @param offered the formats that the paper comes in
     */
    static List<ReportFormat> list(String typed, Collection<ReportFormat> offered) {
        List<String> names = offered.stream().map(ReportFormat::typed).toList();
        List<ReportFormat> formats = new ArrayList<>();
        for (String name : TypedWord.parts(typed)) {
            int index = names.indexOf(PlainWord.of(name).toLowerCase(Locale.ROOT));
            if (index < 0) {
                throw new Refused(Code.BAD_VALUE
                        .at(null, "--format", name, String.join(",", names))
                        .hinting(Suggestions.hint(name, names)));
            }
            formats.add(List.copyOf(offered).get(index));
        }
        return formats.stream().distinct().toList();
    }

    /**
     * The report in this format.
     *
     * @param template its name without ending, {@code daily}
     * @param folders where a user's own templates may lie
     */
    Rendered render(String template, PaperContent content, List<Path> folders) {
        if (this == XLSX && content.model() instanceof Tabled tabled) {
            return Workbooks.of(tabled);
        }
        if (this == CSV && content.model() instanceof LedgerTable table) {
            return Rendered.of(LedgerCsv.of(table));
        }
        if (this == JSON) {
            return Rendered.of(JsonText.of(content.plain()));
        }
        if (this == DOCX) {
            return new WordPapers(folders).render(template, content.data(), content.pictures());
        }
        PaperPictures pictures = content.pictures();
        TemplateData data = this == HTML
                ? content.data().with("charts", Charts.of(content.read())).with(pictures.forPages())
                : content.data().with(pictures.plain());
        Templates templates = new Templates(folders);
        Rendered paper = Rendered.of(templates.render(template + "." + typed() + ".ftl", data), templates.usedOwn());
        return switch (this) {
            case MD -> paper.in(TextDigest.MARKDOWN.marked(paper.bytes()));
            case HTML -> paper.in(TextDigest.PAGE.marked(paper.bytes()));
            default -> paper;
        };
    }
}
