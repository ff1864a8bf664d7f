package stability.render.template.error;

import freemarker.template.Configuration;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.problem.Suggestions;

/** What is said about a template that FreeMarker cannot read. */
public final class SyntaxProblem {
    private static final Pattern DIRECTIVE = Pattern.compile("^Unknown directive: #?(\\w+)");
    private static final Pattern BUILT_IN = Pattern.compile("^Unknown built-in: \"(\\w+)\"");
    private static final Pattern UNEXPECTED = Pattern.compile("(?s)^Encountered (\".*?\"|<EOF>), but");

    private static final Text NO_DIRECTIVE = Text.of("没有指令 <#{0}>", "there is no directive <#{0}>");
    private static final Text NO_BUILT_IN = Text.of("没有内建函数 ?{0}", "there is no built-in ?{0}");
    private static final Text NOT_HERE = Text.of("语法错误：这里不应是 {0}", "syntax error: {0} is not expected here");
    private static final Text OTHER = Text.of("语法错误：{0}", "syntax error: {0}");

    /** The names as templates write them, {@code keep_after}. */
    private static final int STYLE = Configuration.LEGACY_NAMING_CONVENTION;

    private SyntaxProblem() {}

    /** The finding for a message of FreeMarker's parser, which recognises its names only in its text. */
    public static Problem of(Place at, @Nullable String message) {
        Configuration names = new Configuration(Configuration.VERSION_2_3_35);
        String said = message == null ? "" : message;
        Matcher directive = DIRECTIVE.matcher(said);
        if (directive.find()) {
            return unknown(at, directive.group(1), names.getSupportedBuiltInDirectiveNames(STYLE), NO_DIRECTIVE);
        }
        Matcher builtIn = BUILT_IN.matcher(said);
        if (builtIn.find()) {
            return unknown(at, builtIn.group(1), names.getSupportedBuiltInNames(STYLE), NO_BUILT_IN);
        }
        Matcher unexpected = UNEXPECTED.matcher(said);
        return unexpected.find()
                ? Code.TEMPLATE.at(at, NOT_HERE.with(unexpected.group(1))).hinting(Code.TEMPLATE.hint())
                : Code.TEMPLATE
                        .at(at, OTHER.with(FreeMarkerMessage.readable(said)))
                        .hinting(Code.TEMPLATE.hint());
    }

    private static Problem unknown(Place at, String name, Set<?> known, Text message) {
        Set<String> words = new TreeSet<>();
        known.forEach(word -> words.add(word.toString()));
        return Code.TEMPLATE.at(at, message.with(name)).hinting(Suggestions.hint(name, words));
    }
}
