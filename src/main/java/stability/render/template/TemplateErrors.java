package stability.render.template;

import freemarker.core.Environment;
import freemarker.core.Exceeded;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.AttemptExceptionReporter;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.domain.problem.Suggestions;
import stability.render.template.error.FreeMarkerMessage;
import stability.render.template.error.InstructionStack;
import stability.render.template.error.MissingArgument;
import stability.render.template.error.SyntaxProblem;
import stability.render.template.error.UnknownName;

/**
 * Says what is wrong with a template in words for the person who wrote it: file, line and column, what is unknown and
 * what it may have meant. Names of Java classes and FreeMarker's stack traces never get through.
 */
public final class TemplateErrors implements TemplateExceptionHandler, AttemptExceptionReporter {
    static final Text BEYOND_MEMORY = Text.of("需要的内存过多", "it needs too much memory");
    private static final Text BEYOND_STACK = Text.of("宏或函数无止境地调用自己", "a macro or function calls itself without end");
    private static final Text BEYOND_OUTPUT = Text.of("输出过长", "its output is too long");
    private static final Text OUTSIDE = Text.of("“{0}”不在模板文件夹之内", "\"{0}\" is not in the template folders");
    private static final Text MISSING = Text.of("没有模板“{0}”", "there is no template \"{0}\"");
    private static final Text FAILS = Text.of("FreeMarker 报告：{0}", "{0}");

    private final TemplateFolders folders;
    private final String name;
    private volatile @Nullable UnknownName unknown;

    public TemplateErrors(TemplateFolders folders, String name) {
        this.folders = folders;
        this.name = name;
    }

    /** Called where the error arises, while the variables of loops and macros are still known. */
    @Override
    public void handleTemplateException(TemplateException e, Environment environment, Writer out)
            throws TemplateException {
        note(e, environment);
        throw e;
    }

    /** Keeps what {@link #refusal(Throwable)} can no longer find out: which names were known there. */
    void note(TemplateException e, Environment environment) {
        TemplateException inner = innermost(e);
        String expression = inner instanceof InvalidReferenceException ? inner.getBlamedExpressionString() : null;
        if (MissingArgument.of(inner) != null) {
            unknown = UnknownName.inCall(InstructionStack.text(inner), environment);
            return;
        }
        unknown = expression == null
                ? null
                // the variables of a lambda are gone by now
                : inner.equals(e) ? UnknownName.of(expression, environment) : UnknownName.empty(expression);
    }

    /** An error that the template itself deals with ({@code <#attempt>}) is no news. */
    @Override
    public void report(TemplateException e, Environment environment) {
        unknown = null;
    }

    /** A refusal for the template as a whole. */
    Refused refusal(Text why) {
        return refused(folders.place(name), why);
    }

    /** The refusal that tells what happened. */
    public Refused refusal(Throwable thrown) {
        Place at = folders.place(name);
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof TemplateException e) {
                at = place(e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber());
            }
            Refused refused = known(cause, at);
            if (refused != null) {
                return refused;
            }
        }
        if (thrown instanceof TemplateException e) {
            return failure(innermost(e), at);
        }
        Refused refused = refused(at, Text.of("FreeMarker 无法执行它", "FreeMarker cannot carry it out"));
        refused.initCause(thrown);
        return refused;
    }

    private @Nullable Refused known(Throwable cause, Place at) {
        if (cause instanceof TemplateFolders.Unreadable e) {
            return refused(e.place(), e.why());
        }
        if (cause instanceof TemplateNotFoundException e) {
            String missing = e.getTemplateName();
            return new Refused(
                    Code.TEMPLATE.at(at, MISSING.with(missing)).hinting(Suggestions.hint(missing, folders.names())));
        }
        if (cause instanceof MalformedTemplateNameException e) {
            return refused(at, OUTSIDE.with(e.getTemplateName()));
        }
        if (cause instanceof ParseException e) {
            Place place = place(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber());
            return new Refused(SyntaxProblem.of(place, e.getEditorMessage()));
        }
        if (cause instanceof BoundedWriter.Full) {
            return refused(at, BEYOND_OUTPUT);
        }
        if (cause instanceof Exceeded e) {
            return refused(place(e.template(), e.line(), e.column()), BEYOND_MEMORY);
        }
        if (cause instanceof StackOverflowError) {
            return refused(at, BEYOND_STACK);
        }
        return cause instanceof OutOfMemoryError ? refused(at, BEYOND_MEMORY) : null;
    }

    /** What happened inside a lambda stands behind an error that says no more than that it failed. */
    private static TemplateException innermost(TemplateException e) {
        TemplateException inner = e;
        while (inner.getCause() instanceof TemplateException cause) {
            inner = cause;
        }
        return inner;
    }

    private Refused failure(TemplateException e, Place at) {
        UnknownName missing = unknown;
        if (e instanceof InvalidReferenceException && missing != null) {
            return missing.empty()
                    ? refused(at, missing.message())
                    : new Refused(Code.TEMPLATE
                            .at(at, missing.message())
                            .hinting(Suggestions.hint(missing.name(), missing.known())));
        }
        MissingArgument argument = MissingArgument.of(e);
        if (argument != null) {
            InstructionStack.Frame call = InstructionStack.blamed(e);
            Place caller = call == null ? at : place(call.template(), call.line(), call.column());
            UnknownName name = unknown;
            return name == null
                    ? refused(caller, argument.message())
                    : new Refused(Code.TEMPLATE
                            .at(caller, name.message())
                            .hinting(Suggestions.hint(name.name(), name.known())));
        }
        return refused(at, FAILS.with(FreeMarkerMessage.readable(e.getMessageWithoutStackTop())));
    }

    private static Refused refused(Place at, Text why) {
        return new Refused(Code.TEMPLATE.at(at, why).hinting(Code.TEMPLATE.hint()));
    }

    private Place place(@Nullable String template, @Nullable Integer line, @Nullable Integer column) {
        String file = template == null ? name : template;
        return new Place(folders.place(file).file(), line == null ? 0 : line, column == null ? 0 : column);
    }
}
