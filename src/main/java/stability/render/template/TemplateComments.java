package stability.render.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stability.domain.field.Lang;

/**
 * The comments of the built-in templates. In the program they stand in both languages, {@code <#-- 中文 | English -->}; a copy
 * goes into an account and has those of the account alone.
 */
public final class TemplateComments {
    private static final Pattern BOTH = Pattern.compile("<#--\\s([^|]*?)\\s*\\|\\s([^|]*?)\\s*-->");

    private TemplateComments() {}

    /** The template with comments in one language; those that stand in one anyway stay. */
    public static String in(Lang lang, String template) {
        return BOTH.matcher(template)
                .replaceAll(both -> Matcher.quoteReplacement("<#-- " + both.group(lang == Lang.ZH ? 1 : 2) + " -->"));
    }
}
