package stability.render.template;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import java.io.IOException;
import java.io.Writer;
import java.util.function.UnaryOperator;
import stability.render.text.Escapes;

/** An output format of FreeMarker's in which each interpolated value goes through an escape of ours. */
final class ValueFormat extends CommonMarkupOutputFormat<ValueFormat.Output> {
    static final ValueFormat TEXT = new ValueFormat("text", "text/plain", Escapes::text);
    static final ValueFormat WORD = new ValueFormat("Word", "application/xml", Escapes::xml);
    static final ValueFormat MARKDOWN = new ValueFormat("Markdown", "text/markdown", Escapes::markdown);

    private final String name;
    private final String mimeType;
    private final UnaryOperator<String> escape;

    private ValueFormat(String name, String mimeType, UnaryOperator<String> escape) {
        this.name = name;
        this.mimeType = mimeType;
        this.escape = escape;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getMimeType() {
        return mimeType;
    }

    @Override
    public void output(String value, Writer out) throws IOException {
        out.write(escape.apply(value));
    }

    @Override
    public String escapePlainText(String value) {
        return escape.apply(value);
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtIn) {
        return false;
    }

    @Override
    protected Output newTemplateMarkupOutputModel(String value, String markup) {
        return new Output(this, value, markup);
    }

    /** A piece of output that is escaped already, such as what a macro returned. */
    static final class Output extends CommonTemplateMarkupOutputModel<Output> {
        private final ValueFormat format;

        private Output(ValueFormat format, String value, String markup) {
            super(value, markup);
            this.format = format;
        }

        @Override
        public ValueFormat getOutputFormat() {
            return format;
        }
    }
}
