package stability.render;

import freemarker.template.TemplateException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The directives that were being carried out when a template failed. FreeMarker gives them only as text. */
final class InstructionStack {
    private static final Pattern FRAME =
            Pattern.compile("(?m)\\[in template \"([^\"\n]+)\".*? at line (\\d+), column (\\d+)\\]$");

    private InstructionStack() {}

    /** Where a directive stands. */
    record Frame(String template, int line, int column) {}

    /** The innermost first. */
    static List<Frame> of(TemplateException e) {
        String stack = e.getFTLInstructionStack();
        List<Frame> frames = new ArrayList<>();
        Matcher frame = FRAME.matcher(stack == null ? "" : stack);
        while (frame.find()) {
            frames.add(new Frame(frame.group(1), Integer.parseInt(frame.group(2)), Integer.parseInt(frame.group(3))));
        }
        return frames;
    }

    /** The directive to mend: the innermost, or if it was called without an argument, the one that called it. */
    static @Nullable Frame blamed(TemplateException e) {
        List<Frame> frames = of(e);
        int index = MissingArgument.of(e) == null ? 0 : 1;
        return index < frames.size() ? frames.get(index) : null;
    }
}
