package stability.render.word;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Lang;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;
import stability.domain.problem.Suggestions;
import stability.render.picture.PaperPictures;
import stability.render.template.BuiltInTemplates;
import stability.render.template.TemplateData;
import stability.render.template.TemplateExaminer;
import stability.render.template.TemplateFolders;
import stability.report.paper.PaperModel;

/** Fills in Word templates from the examples of their papers. Of each example the first error is told. */
public final class WordExaminer implements TemplateExaminer {
    private final List<Path> folders;

    public WordExaminer(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    @Override
    public boolean understands(String name) {
        return name.endsWith(".docx");
    }

    @Override
    public List<Problem> examine(List<String> names) {
        List<Problem> problems = new ArrayList<>();
        for (String name : names) {
            boolean used = false;
            for (PaperModel paper : PaperModel.ALL) {
                for (Lang lang : Lang.values()) {
                    if (name.equals(BuiltInTemplates.word(paper, PaperModel.language(lang)))) {
                        used = true;
                        problems.addAll(tried(paper, paper.examples(lang)));
                    }
                }
            }
            if (!used) {
                problems.add(Code.TEMPLATE
                        .at(new TemplateFolders(folders).place(name), UNUSED)
                        .hinting(Suggestions.hint(name, BuiltInTemplates.names())));
            }
        }
        return problems;
    }

    private List<Problem> tried(PaperModel paper, List<Map<String, @Nullable Object>> examples) {
        List<Problem> problems = new ArrayList<>();
        for (Map<String, @Nullable Object> example : examples) {
            try {
                new WordPapers(folders)
                        .render(paper.name(), TemplateData.of(example), PaperPictures.ofExample(example));
            } catch (Refused refused) {
                problems.addAll(refused.problems());
            }
        }
        return problems;
    }
}
