package stability.render.template.error;

import freemarker.template.TemplateException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The directives that were being carried out when a template failed. FreeMarker gives them only as text. */
public final class InstructionStack {
    private static final Pattern FRAME =
            Pattern.compile("(?m)\\[in template \"([^\"\n]+)\".*? at line (\\d+), column (\\d+)\\]$");

    /** A directive as FreeMarker shows it, shortened if it is long. */
    private static final Pattern TEXT =
            Pattern.compile("(?m)^\\s*- (?:Failed at|Reached through): (.*?)  \\[in template");

    private InstructionStack() {}

    /** Where a directive stands. */
    public record Frame(String template, int line, int column) {}

    /** The innermost first. */
    public static List<Frame> of(TemplateException e) {
        String stack = e.getFTLInstructionStack();
        List<Frame> frames = new ArrayList<>();
        Matcher frame = FRAME.matcher(stack == null ? "" : stack);
        while (frame.find()) {
            frames.add(new Frame(frame.group(1), Integer.parseInt(frame.group(2)), Integer.parseInt(frame.group(3))));
        }
        return frames;
    }

    /** What stands in the directive to mend; empty if that is not known. */
    public static String text(TemplateException e) {
        String stack = e.getFTLInstructionStack();
        List<String> texts = TEXT.matcher(stack == null ? "" : stack)
                .results()
                .map(found -> found.group(1))
                .toList();
        int index = index(e);
        return index < texts.size() ? texts.get(index) : "";
    }

    /** The directive to mend: the innermost, or if it was called without an argument, the one that called it. */
    public static @Nullable Frame blamed(TemplateException e) {
        List<Frame> frames = of(e);
        int index = index(e);
        return index < frames.size() ? frames.get(index) : null;
    }

    private static int index(TemplateException e) {
        return MissingArgument.of(e) == null ? 0 : 1;
    }
}
