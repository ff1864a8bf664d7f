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
        boolean papersOnly = names.stream().allMatch(FreeMarkerExaminer::isPaper);
        for (PaperModel paper : PaperModel.ALL) {
            List<String> templates = templates(paper, papersOnly ? names : BuiltInTemplates.names());
            if (templates.isEmpty()) {
                continue; // its examples would be made for nothing
            }
            for (Lang lang : Lang.values()) {
                List<Example> examples =
                        paper.examples(lang).stream().map(Example::new).toList();
                for (String template : templates) {
                    Templates.Trial trial = tried(template, examples, names, papersOnly);
                    problems.addAll(trial.problems());
                    unused.removeAll(trial.used());
                }
            }
        }
        TemplateFolders places = new TemplateFolders(folders);
        for (String name : unused) {
            problems.add(Code.TEMPLATE.at(places.place(name), UNUSED).hinting(hint(name)));
        }
        return problems;
    }

    /** An example of a paper, made ready when a template first needs it, for all formats. */
    private final class Example {
        private final Map<String, @Nullable Object> model;
        private @Nullable Ready ready;

        Example(Map<String, @Nullable Object> model) {
            this.model = model;
        }

        TemplateData data(String template) {
            if (ready == null) {
                PaperPictures pictures = PaperPictures.ofExample(model);
                TemplateData bare = TemplateData.of(model);
                ready = new Ready(
                        bare.with(pictures.plain()),
                        bare.with(pictures.forPages()).with("charts", charts.apply(model)));
            }
            return template.endsWith(PAGE) ? ready.page() : ready.plain();
        }
    }

    /** What templates of text see, and those of pages. */
    private record Ready(TemplateData plain, TemplateData page) {}

    /** The paper filled in from all of its examples, if it is meant itself or uses one of the files. */
    private Templates.Trial tried(String template, List<Example> examples, Collection<String> names, boolean meant) {
        Templates templates = new Templates(folders);
        if (!meant) {
            Templates.Trial first =
                    templates.trial(template, data(template, examples.subList(0, Math.min(TELLING, examples.size()))));
            if (Collections.disjoint(first.used(), names)) {
                return new Templates.Trial(List.of(), Set.of());
            }
        }
        return templates.trial(template, data(template, examples));
    }

    private static Iterable<TemplateData> data(String template, List<Example> examples) {
        return () -> examples.stream().map(example -> example.data(template)).iterator();
    }

    private static Text hint(String unused) {
        List<String> names = BuiltInTemplates.names();
        return Suggestions.among(unused, names).isEmpty() ? IMPORT : Suggestions.hint(unused, names);
    }

    /** Those among the names that make this paper, in whatever format. */
    private static List<String> templates(PaperModel paper, List<String> names) {
        return BuiltInTemplates.FORMATS.keySet().stream()
                .map(format -> BuiltInTemplates.name(paper, format))
                .filter(names::contains)
                .toList();
    }

    private static boolean isPaper(String template) {
        return PaperModel.ALL.stream()
                .anyMatch(paper -> !templates(paper, List.of(template)).isEmpty());
    }
}
