package stability.render.template;

import freemarker.core.TemplateElement;
import freemarker.template.Template;
import java.util.Enumeration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Place;
import stability.domain.field.Text;

/**
 * What a template may not say although FreeMarker allows it. Looked for in the parsed template, whose directives come out in one form:
 * spaces and comments hide nothing, and running text is left alone.
 */
@SuppressWarnings("deprecation") // FreeMarker has no other way to look at a parsed template
final class TemplateRules {
    /** The same records and cut-off give the same report, at any hour; so a template may not ask for the time. */
    private static final Pattern CLOCK = Pattern.compile("(?<![\\p{L}\\p{N}_)\\]])\\.now\\b");

    private static final Text NO_CLOCK = Text.of(
            "报告不取决于何时打印，不能用 .now，请用 cutOff", "a report does not depend on when it is printed: not .now, but cutOff");

    /** Text made into a template could say anything that is not allowed here. */
    private static final Pattern RUNS_TEXT = Pattern.compile("\\?(?:eval|interpret)\\b");

    private static final Text NO_RUNNING =
            Text.of("模板不能把文本当模板执行（?eval、?interpret）", "templates cannot run text (?eval, ?interpret)");

    /** A string in which nothing is filled in. */
    private static final Pattern CONSTANT = Pattern.compile("\"(?:(?!\\$\\{|#\\{|\\[=)[^\"\\\\]|\\\\.)*+\"");

    private TemplateRules() {}

    /**
     * Refuses a template that says such a thing.
     *
     * @param file for messages
     */
    static void check(Template template, String file) throws TemplateFolders.Unreadable {
        check(template.getRootTreeNode(), file);
    }

    private static void check(@Nullable TemplateElement element, String file) throws TemplateFolders.Unreadable {
        if (element == null) {
            return;
        }
        String type = element.getClass().getSimpleName();
        if (!type.equals("TextBlock") && !type.equals("Comment")) {
            String said = CONSTANT.matcher(element.getDescription()).replaceAll("\"\"");
            Text why = CLOCK.matcher(said).find()
                    ? NO_CLOCK
                    : RUNS_TEXT.matcher(said).find() ? NO_RUNNING : null;
            if (why != null) {
                throw new TemplateFolders.Unreadable(
                        new Place(file, element.getBeginLine(), element.getBeginColumn()), why);
            }
        }
        for (Enumeration<?> children = element.children(); children.hasMoreElements(); ) {
            check((TemplateElement) children.nextElement(), file);
        }
    }
}
