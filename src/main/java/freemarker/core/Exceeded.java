package freemarker.core;

/** A template asked for more than it may have. No {@code <#attempt>} of its own catches this. */
public final class Exceeded extends FlowControlException {
    private static final long serialVersionUID = 1L;

    private final String template;
    private final int line;
    private final int column;

    @SuppressWarnings("deprecation") // of FreeMarker, for whoever is not in this package
    Exceeded(TemplateObject at) {
        super("the template asks for too much memory");
        template = at.getTemplate() == null ? null : at.getTemplate().getSourceName();
        line = at.getBeginLine();
        column = at.getBeginColumn();
    }

    /** The name of the template; null if it is not known. */
    public String template() {
        return template;
    }

    /** From 1. */
    public int line() {
        return line;
    }

    /** From 1. */
    public int column() {
        return column;
    }
}
