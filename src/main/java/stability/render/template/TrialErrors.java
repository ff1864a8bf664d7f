package stability.render.template;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.AttemptExceptionReporter;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.Writer;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stability.domain.problem.Problem;
import stability.render.template.error.InstructionStack;

/**
 * Notes what goes wrong and lets the template go on behind it, so that one trial finds everything. What follows from an
 * error found already is no news: a variable that could not be set, a directive whose function failed inside.
 */
final class TrialErrors implements TemplateExceptionHandler, AttemptExceptionReporter {
    /** A directive that would have set a variable. */
    private static final Pattern SETS =
            Pattern.compile("Failed at: #(?:(?:assign|local|global) \"?([\\w$@]+)|import .* as ([\\w$@]+))");

    private final TemplateErrors errors;
    private final Set<Problem> problems = new TreeSet<>();

    // of one filling in
    private final Set<String> unset = new HashSet<>();
    private final Set<InstructionStack.Frame> failedInside = new HashSet<>();

    TrialErrors(TemplateErrors errors) {
        this.errors = errors;
    }

    /** The next filling in begins. */
    void begin() {
        unset.clear();
        failedInside.clear();
    }

    @Override
    public void handleTemplateException(TemplateException e, Environment environment, Writer out)
            throws TemplateException {
        if (environment.isInAttemptBlock() || cannotBeRead(e)) {
            throw e;
        }
        errors.note(e, environment);
        List<InstructionStack.Frame> stack = InstructionStack.of(e);
        if (!follows(e)) {
            problems.addAll(errors.refusal(e).problems());
        }
        failedInside.addAll(stack.subList(Math.min(1, stack.size()), stack.size()));
        Matcher sets = SETS.matcher(e.getFTLInstructionStack());
        if (sets.find()) {
            unset.add(sets.group(1) == null ? sets.group(2) : sets.group(1));
        }
    }

    private boolean follows(TemplateException e) {
        InstructionStack.Frame failed = InstructionStack.blamed(e);
        if (failed != null && failedInside.contains(failed)) {
            return true;
        }
        String blamed = e instanceof InvalidReferenceException ? e.getBlamedExpressionString() : null;
        return blamed != null && !Collections.disjoint(unset, List.of(blamed.split("[^\\w$@]+", -1)));
    }

    /** Without the words of a file that has a syntax error, nearly everything behind its import fails too. */
    private static boolean cannotBeRead(TemplateException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ParseException || cause instanceof TemplateFolders.Unreadable) {
                return true;
            }
        }
        return false;
    }

    /** An error that the template itself deals with is none. */
    @Override
    public void report(TemplateException e, Environment environment) {
        // deliberately nothing
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    Set<Problem> problems() {
        return problems;
    }
}
