package stability.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;
import stability.domain.problem.Suggestions;
import stability.render.template.BuiltInTemplates;
import stability.render.template.FreeMarkerExaminer;
import stability.render.template.TemplateComments;
import stability.render.template.TemplateExaminer;
import stability.render.template.TemplateFolders;
import stability.render.word.WordExaminer;

/** The templates as their users see them: which there are, where each comes from, what is wrong with them. */
public final class TemplateLibrary {
    private final TemplateFolders folders;
    private final List<TemplateExaminer> examiners;

    /**
     * @param userFolders searched in their order before the built-in templates; need not exist
     * @param charts draws what pages get as {@code charts} from the plain form of a model
     */
    public TemplateLibrary(List<Path> userFolders, Function<Map<String, @Nullable Object>, Map<String, ?>> charts) {
        folders = new TemplateFolders(userFolders);
        examiners = List.of(new FreeMarkerExaminer(userFolders, charts), new WordExaminer(userFolders));
    }

    /**
     * A template.
     *
     * @param name as papers and other templates name it, {@code daily.html.ftl}
     * @param purpose which paper it makes, in which format, or what else it is for; null for a file of the user's own
     * @param builtIn whether the program has one of this name
     * @param own the user's file, which stands in for the built-in one; null if there is none
     */
    public record ListedTemplate(
            String name,
            @Nullable Text purpose,
            boolean builtIn,
            @Nullable Path own) {}

    /** The built-in templates, paper by paper, then those that only the user has. */
    public List<ListedTemplate> templates() {
        List<ListedTemplate> templates = new ArrayList<>();
        for (String name : folders.names()) {
            Text purpose = BuiltInTemplates.ALL.get(name);
            templates.add(new ListedTemplate(name, purpose, purpose != null, folders.own(name)));
        }
        return templates;
    }

    /** The names of the user's own templates. */
    public List<String> own() {
        return List.copyOf(folders.ownNames());
    }

    /** The names of the built-in templates. */
    public static List<String> builtIn() {
        return BuiltInTemplates.names();
    }

    /**
     * The bytes of a built-in template.
     *
     * @throws Refused if there is none of this name; it names the nearest
     */
    public static byte[] builtIn(String name) {
        List<String> known = BuiltInTemplates.names();
        try {
            byte[] bytes = known.contains(name) ? TemplateFolders.builtIn(name) : null;
            if (bytes == null) {
                throw unknown(name, known);
            }
            return bytes;
        } catch (IOException e) {
            throw new IllegalStateException("the program's own files cannot be read", e);
        }
    }

    /**
     * A built-in template as it is copied into an account: its comments in the language of the account.
     *
     * @throws Refused if there is none of this name; it names the nearest
     */
    public static byte[] copyOf(String name, Lang lang) {
        byte[] template = builtIn(name);
        return name.endsWith(".ftl")
                ? TemplateComments.in(lang, new String(template, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8)
                : template;
    }

    private static Refused unknown(String name, List<String> known) {
        return new Refused(Code.UNKNOWN_TEMPLATE.at(null, name).hinting(Suggestions.hint(name, known)));
    }

    /** Whether it can be told if a template of this name is right. */
    public boolean understands(String name) {
        return examiners.stream().anyMatch(examiner -> examiner.understands(name));
    }

    /**
     * What is wrong with these templates and with what uses them, in the order of places.
     *
     * @throws Refused if there is no template of one of these names; it names the nearest
     */
    public List<Problem> check(List<String> names) {
        List<String> known = folders.names();
        for (String name : names) {
            if (!known.contains(name)) {
                throw unknown(name, known);
            }
        }
        TreeSet<Problem> problems = new TreeSet<>();
        for (TemplateExaminer examiner : examiners) {
            problems.addAll(examiner.examine(
                    names.stream().filter(examiner::understands).toList()));
        }
        return List.copyOf(problems);
    }
}
