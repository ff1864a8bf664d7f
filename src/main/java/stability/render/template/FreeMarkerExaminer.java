package stability.render.template;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.problem.Suggestions;
import stability.render.picture.PaperPictures;
import stability.report.paper.PaperModel;

/**
 * Fills in the papers that use a template from the examples of each paper, in both languages. A file that papers import, such as
 * the words, is seen through them.
 */
public final class FreeMarkerExaminer implements TemplateExaminer {
    private static final Text IMPORT = Text.of(
            "在用到它的模板里写 <#import> 或 <#include>，或移走它", "<#import> or <#include> it where it is needed, or move it away");

    /** These two tell whether a paper uses a file at all: with everything there, and with nothing. */
    private static final int TELLING = 2;

    private static final String PAGE = ".html.ftl";

    private final List<Path> folders;
    private final Function<Map<String, @Nullable Object>, Map<String, ?>> charts;

    public FreeMarkerExaminer(List<Path> folders, Function<Map<String, @Nullable Object>, Map<String, ?>> charts) {
        this.folders = List.copyOf(folders);
        this.charts = charts;
    }

    @Override
    public boolean understands(String name) {
        return name.endsWith(".ftl");
    }

    @Override
    public List<Problem> examine(List<String> names) {
        List<Problem> problems = new ArrayList<>();
        Set<String> unused = new LinkedHashSet<>(names);
        boolean papersOnly = names.stream().allMatch(name -> paper(name) != null);
        for (String template : papersOnly ? names : papers()) {
            for (Lang lang : Lang.values()) {
                Templates.Trial trial = tried(template, lang, names, papersOnly);
                problems.addAll(trial.problems());
                unused.removeAll(trial.used());
            }
        }
        TemplateFolders places = new TemplateFolders(folders);
        for (String name : unused) {
            problems.add(Code.TEMPLATE.at(places.place(name), UNUSED).hinting(hint(name)));
        }
        return problems;
    }

    /** The paper filled in from all of its examples, if it is meant itself or uses one of the files. */
    private Templates.Trial tried(String template, Lang lang, Collection<String> names, boolean meant) {
        PaperModel paper = paper(template);
        List<Map<String, @Nullable Object>> examples = paper == null ? List.of() : paper.examples(lang);
        for (Map<String, @Nullable Object> example : examples) {
            PaperPictures pictures = PaperPictures.ofExample(example);
            if (template.endsWith(PAGE)) {
                example.put("charts", charts.apply(example));
            }
            example.putAll(template.endsWith(PAGE) ? pictures.forPages() : pictures.plain());
        }
        Templates templates = new Templates(folders);
        if (!meant) {
            Templates.Trial first = templates.trial(template, examples.subList(0, Math.min(TELLING, examples.size())));
            if (Collections.disjoint(first.used(), names)) {
                return new Templates.Trial(List.of(), Set.of());
            }
        }
        return templates.trial(template, examples);
    }

    private static Text hint(String unused) {
        List<String> names = BuiltInTemplates.names();
        return Suggestions.among(unused, names).isEmpty() ? IMPORT : Suggestions.hint(unused, names);
    }

    private static List<String> papers() {
        return BuiltInTemplates.names().stream()
                .filter(name -> paper(name) != null)
                .toList();
    }

    private static @Nullable PaperModel paper(String template) {
        for (PaperModel paper : PaperModel.ALL) {
            for (String format : BuiltInTemplates.FORMATS.keySet()) {
                if (template.equals(BuiltInTemplates.name(paper, format))) {
                    return paper;
                }
            }
        }
        return null;
    }
}
