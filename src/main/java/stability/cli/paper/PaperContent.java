package stability.cli.paper;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Lang;
import stability.render.template.TemplateData;
import stability.report.paper.PlainForm;
import stability.report.paper.ReportLabels;

/**
 * What all formats of one paper are made from. The model is turned into its plain form once, and templates get one copy
 * of that. Sheets alone are drawn from the model itself, since a cell needs to know a day from a text.
 */
final class PaperContent {
    private final Record model;
    private final Lang lang;
    private final Map<String, @Nullable Object> plain;
    private @Nullable TemplateData data;

    /**
     * @param model a report model: a record that shows in every format
     * @param lang the language it is written in
     */
    PaperContent(Record model, Lang lang) {
        this.model = model;
        this.lang = lang;
        plain = PlainForm.of(model);
    }

    /** For sheets. */
    Record model() {
        return model;
    }

    /** The model as maps, lists, strings and numbers: what JSON shows, and charts are drawn from. */
    Map<String, @Nullable Object> plain() {
        return plain;
    }

    /** The same as templates may see it, with what they call its words. */
    TemplateData data() {
        if (data == null) {
            data = TemplateData.of(plain).with("label", ReportLabels.in(lang));
        }
        return data;
    }
}
