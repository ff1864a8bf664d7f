package stability.render.template;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;
import stability.render.text.ElasticTabs;
import stability.render.text.PrintableText;

/**
 * Fills in templates. A template is not trusted: it sees maps, lists, strings, numbers and booleans, reads only files of
 * the template folders, can make no object, and its output, its time and its memory are bounded if it is the user's. A value is escaped for the format
 * that the file's name tells: {@code *.html.ftl}, {@code *.md.ftl}, and text for every other name.
 */
public final class Templates {
    /** In characters, if a template of the user's has a part in it; a daily report has about thirty thousand. */
    public static final int LARGEST_OUTPUT = 16 << 20;

    /** Of processor time, if a template of the user's has a part in it: a report takes a second or so on a slow machine. */
    public static final Duration LONGEST = Duration.ofSeconds(20);

    private static final String TEXT = ".text.ftl";

    private final TemplateFolders folders;
    private final int largestOutput;
    private final Duration longest;

    /**
     * Templates of the given folders and the built-in ones.
     *
     * @param userFolders searched in their order before the built-in templates, file by file; need not exist
     */
    public Templates(List<Path> userFolders) {
        this(userFolders, LARGEST_OUTPUT, LONGEST);
    }

    Templates(List<Path> userFolders, int largestOutput, Duration longest) {
        this.folders = new TemplateFolders(userFolders);
        this.largestOutput = largestOutput;
        this.longest = longest;
    }

    /**
     * The filled-in template. The output of a {@code *.text.ftl} has its cells, which the template separates by tabs,
     * aligned in columns.
     *
     * @param name such as {@code daily.html.ftl}
     * @param data what the template may use; {@code docs/template-names.md} names everything
     * @throws Refused with {@link Code#TEMPLATE} if the template cannot be read or fails
     */
    public String render(String name, TemplateData data) {
        Map<String, @Nullable Object> root = data.root();
        if (!TemplateFolders.isName(name)) {
            Text why = Text.of("“{0}”不是模板名", "\"{0}\" is not the name of a template");
            throw new Refused(Code.TEMPLATE
                    .at(null, why.with(PrintableText.oneLine(name)))
                    .hinting(Code.TEMPLATE.hint()));
        }
        TemplateErrors errors = new TemplateErrors(folders, name);
        String[] text = new String[1];
        Sandbox.run(longest, folders::usedOwn, errors, () -> {
            BoundedWriter out = new BoundedWriter(largestOutput, folders::usedOwn);
            new TemplateSettings(folders, errors).get(name).process(root, out);
            // Again, because a template has text of its own, which nobody has cleaned.
            String clean = PrintableText.clean(out.text());
            text[0] = name.endsWith(TEXT) ? ElasticTabs.align(clean) : clean;
        });
        return text[0];
    }

    /** {@link #render(String, TemplateData)} for a model that only this template shows. */
    public String render(String name, Map<String, ?> model) {
        return render(name, TemplateData.of(model));
    }

    /** Whether a file of the user's has been filled in, or used by one that has. */
    public boolean usedOwn() {
        return folders.usedOwn();
    }

    /**
     * What came of trying a template.
     *
     * @param problems what is wrong with it, and with what it uses
     * @param used every template that was asked for
     */
    record Trial(Collection<Problem> problems, Set<String> used) {}

    /** Fills in a template from each example for nothing but its errors, all of them. */
    Trial trial(String name, Iterable<TemplateData> examples) {
        TemplateErrors errors = new TemplateErrors(folders, name);
        TrialErrors found = new TrialErrors(errors);
        TemplateSettings settings = new TemplateSettings(folders, found);
        Appetite appetite = new Appetite(folders::usedOwn);
        try {
            for (TemplateData example : examples) {
                found.begin();
                Sandbox.run(
                        longest,
                        appetite,
                        errors,
                        () -> settings.get(name)
                                .process(example.root(), new BoundedWriter(largestOutput, folders::usedOwn)));
            }
        } catch (Refused refused) {
            // nothing goes on behind this one: it cannot be read, or knows no end
            refused.problems().forEach(found::add);
        }
        return new Trial(found.problems(), folders.used());
    }
}
