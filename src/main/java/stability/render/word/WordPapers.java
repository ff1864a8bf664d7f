package stability.render.word;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;
import stability.render.digest.PackageDigest;
import stability.render.digest.PackageFile;
import stability.render.picture.PaperPictures;
import stability.render.template.BoundedWriter;
import stability.render.template.Sandbox;
import stability.render.template.TemplateData;
import stability.render.template.TemplateErrors;
import stability.render.template.TemplateFolders;
import stability.render.template.TemplateSettings;
import stability.render.template.Templates;
import stability.render.text.PrintableText;
import stability.render.text.Rendered;

/**
 * Fills in Word templates, under the same rules as all others: a {@code .docx} is a zip of XML parts, of which the text,
 * the headers and the footers are templates with the fields as their directives.
 */
public final class WordPapers {
    private static final Pattern FILLED = Pattern.compile("word/(?:document|header\\d*|footer\\d*)\\.xml");

    private final TemplateFolders folders;
    private final int largestOutput;
    private final Duration longest;

    /** Templates of the given folders and the built-in ones, as {@link Templates#Templates(List)} finds them. */
    public WordPapers(List<Path> userFolders) {
        this(userFolders, Templates.LARGEST_OUTPUT, Templates.LONGEST);
    }

    WordPapers(List<Path> userFolders, int largestOutput, Duration longest) {
        folders = new TemplateFolders(userFolders);
        this.largestOutput = largestOutput;
        this.longest = longest;
    }

    /**
     * The filled-in template {@code daily.zh-CN.docx}. The same model gives the same bytes.
     *
     * @param paper the first part of its name, {@code daily}; what stands in {@code daily.parts.ftl}, if there is such a
     *     template, is at hand in it
     * @param data as for {@link Templates#render}; its {@code language} is the second part of the name
     * @param pictures what its fields for pictures mean
     * @throws Refused with {@link Code#TEMPLATE} if the template cannot be read, holds what it must not, or fails
     */
    public Rendered render(String paper, TemplateData data, PaperPictures pictures) {
        Map<String, @Nullable Object> root = data.with(pictures.forWord()).root();
        String name = paper + "." + root.get("language") + ".docx";
        Place place = folders.place(name);
        Map<String, String> sources = new LinkedHashMap<>();
        Map<String, byte[]> parts = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder();
        TemplateErrors errors = new TemplateErrors(folders, name);
        try {
            Sandbox.run(longest, folders::usedOwn, errors, () -> {
                WordSafety safety = new WordSafety(place);
                parts.putAll(WordFile.read(folders.bytes(name), place));
                safety.check(parts);
                TemplateSettings settings = new TemplateSettings(folders, errors);
                WordPictures placing = new WordPictures(pictures, place);
                for (Map.Entry<String, byte[]> each : new LinkedHashMap<>(parts).entrySet()) {
                    String part = each.getKey();
                    if (FILLED.matcher(part).matches()) {
                        String source = prologue(paper) + WordSource.of(part, each.getValue(), place);
                        sources.put(name + "/" + part, source);
                        byte[] xml = placing.placed(part, fill(settings, name, name + "/" + part, source, root), parts);
                        safety.check(part, xml);
                        text.append(WordText.of(xml));
                        parts.put(part, xml);
                    }
                }
                if (placing.hasAdded()) {
                    safety.check(parts);
                }
                WordProperties.renew(parts, moment(root));
                PackageDigest.mark(parts);
            });
            return new Rendered(PackageFile.stored(parts), text.toString(), folders.usedOwn());
        } catch (Refused refused) {
            throw located(refused, sources, place);
        } catch (IOException e) {
            throw errors.refusal(e);
        }
    }

    /** {@link #render(String, TemplateData, PaperPictures)} for a model that only this paper shows. */
    public Rendered render(String paper, Map<String, ?> model) {
        return render(paper, TemplateData.of(model), new PaperPictures());
    }

    /** On a line of its own, and without output. */
    private String prologue(String paper) throws IOException {
        String parts = paper + ".parts.ftl";
        String include = folders.findTemplateSource(parts) == null
                ? ""
                : "[#assign blank][#include \"/" + parts + "\"][/#assign]";
        return "[#import \"/shared.ftl\" as s][#assign w = s.w][#import \"/cut.ftl\" as cut][#import \"/corrections.ftl\" as mending]"
                + "[#import \"/ending.ftl\" as ending]"
                + "[#import \"/own.ftl\" as own]"
                + include + "\n";
    }

    private byte[] fill(
            TemplateSettings settings, String name, String part, String source, Map<String, @Nullable Object> root)
            throws Exception {
        StringWriter xml = new StringWriter();
        BoundedWriter out = new BoundedWriter(largestOutput, folders::usedOwn);
        settings.word(name, part, source).process(root, out);
        // Again, because a template has text of its own, which nobody has cleaned.
        xml.append(WordPages.arranged(PrintableText.clean(out.text()).strip()));
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static OffsetDateTime moment(Map<String, @Nullable Object> root) {
        return OffsetDateTime.parse(String.valueOf(root.get("cutOff"))).truncatedTo(ChronoUnit.SECONDS);
    }

    /** What goes wrong in a part is found by the text around it: nobody sees the lines of the XML. */
    private static Refused located(Refused refused, Map<String, String> sources, Place template) {
        List<Problem> problems = refused.problems().stream()
                .map(problem -> {
                    Place at = problem.place();
                    String source = at == null ? null : sources.get(at.file());
                    if (at == null || source == null) {
                        return problem;
                    }
                    String near = WordSource.paragraph(source, at.line(), at.column());
                    Text message = near.isEmpty()
                            ? problem.message()
                            : Text.of("{0}（在“{1}”这一段）", "{0} (in the paragraph \"{1}\")")
                                    .with(problem.message(), near);
                    return new Problem(problem.code(), template, message, problem.hint());
                })
                .toList();
        Refused located = new Refused(refused.status(), problems);
        located.initCause(refused);
        return located;
    }
}
