package stability.render.template.error;

import freemarker.template.TemplateException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;

/**
 * A macro or function that was called without something that it needs.
 *
 * @param called the macro or function
 * @param parameter the name of what it needs
 */
public record MissingArgument(String called, String parameter) {
    private static final Pattern MESSAGE =
            Pattern.compile("^When calling (?:macro|function) \"([^\"]+)\", required parameter \"([^\"]+)\"");

    private static final Text SENTENCE = Text.of("调用 {0} 时，参数“{1}”没有值", "\"{1}\" has no value in this call of {0}");

    /** FreeMarker says so only in its text; null if the error is another one. */
    public static @Nullable MissingArgument of(TemplateException e) {
        Matcher matcher = MESSAGE.matcher(e.getMessageWithoutStackTop());
        return matcher.find() ? new MissingArgument(matcher.group(1), matcher.group(2)) : null;
    }

    public Text message() {
        return SENTENCE.with(called, parameter);
    }
}
