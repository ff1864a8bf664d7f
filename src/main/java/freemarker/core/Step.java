package freemarker.core;

import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;

/** An expression with a check before it. A built-in in name alone: all but its value goes by its target. */
@SuppressWarnings("deprecation") // of FreeMarker, for whoever is not in this package
final class Step extends BuiltIn {
    Step(Expression body) {
        target = body;
        key = "step";
        copyLocationFrom(body);
    }

    @Override
    TemplateModel _eval(Environment env) throws TemplateException {
        WatchedTemplate.step(this);
        return target.eval(env);
    }

    @Override
    public String getCanonicalForm() {
        return target.getCanonicalForm();
    }
}
