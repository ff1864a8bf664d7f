package freemarker.core;

import freemarker.template.TemplateException;
import freemarker.template.TemplateMethodModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import stability.render.template.Appetite;

/** A built-in of FreeMarker's whose result is measured before it is made. */
@SuppressWarnings("deprecation") // of FreeMarker, for whoever is not in this package
final class MeasuredBuiltIn extends BuiltInWithDirectCallOptimization {
    private final BuiltIn plain;
    private final Growth growth;

    MeasuredBuiltIn(BuiltIn plain, Growth growth) {
        this.plain = plain;
        this.growth = growth;
        plain.target = new StringLiteral("");
    }

    /** FreeMarker's own then takes members one by one, and those that a lambda makes are checked one by one. */
    @Override
    protected void setDirectlyCalled() {
        if (plain instanceof BuiltInWithDirectCallOptimization) {
            target.enableLazilyGeneratedResult();
        }
    }

    @Override
    TemplateModel _eval(Environment env) throws TemplateException {
        TemplateModel subject = target.eval(env);
        TemplateModel result = plain(subject).eval(env);
        if (result instanceof TemplateMethodModelEx method) {
            return (TemplateMethodModelEx) arguments -> call(method, subject, arguments);
        }
        if (result instanceof TemplateMethodModel method) {
            return (TemplateMethodModel) arguments -> call(method, subject, arguments);
        }
        return result;
    }

    /** FreeMarker's own, of a subject that is not worked out a second time. */
    private BuiltIn plain(TemplateModel subject) throws TemplateException {
        if (growth.beginsAtOnce()) {
            measure(subject, List.of());
        }
        BuiltIn copy = (BuiltIn) plain.deepCloneWithIdentifierReplaced_inner("", plain.target, new ReplacemenetState());
        copy.key = key;
        copy.copyLocationFrom(this);
        copy.target = target;
        if (subject != null) {
            copy.target = new ExpressionWithFixedResult(subject, target);
            copy.target.copyLocationFrom(target);
        }
        return copy;
    }

    private Object call(TemplateMethodModel method, TemplateModel subject, List<?> arguments)
            throws TemplateModelException {
        measure(subject, arguments);
        return method.exec(arguments);
    }

    private void measure(TemplateModel subject, List<?> arguments) throws TemplateModelException {
        if (!Appetite.allows(growth.of(subject, arguments))) {
            throw new Exceeded(this);
        }
    }
}
