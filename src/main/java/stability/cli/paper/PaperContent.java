package stability.cli.paper;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Lang;
import stability.render.picture.PaperPictures;
import stability.render.template.TemplateData;
import stability.report.paper.PlainForm;
import stability.report.paper.ReportLabels;

/**
 * What all formats of one paper are made from. The model is turned into its plain form once, and templates get one copy
 * of that. Sheets alone are drawn from the model itself, since a cell needs to know a day from a text, and lists are
 * whole there.
 */
final class PaperContent {
    private final Record model;
    private final Lang lang;
    private final Map<String, @Nullable Object> plain;
    private final Map<String, @Nullable Object> read;
    private @Nullable TemplateData data;
    private PaperPictures pictures = new PaperPictures();

    /**
     * @param model a report model: a record that shows in every format
     * @param lang the language it is written in
     * @param full whether lists are whole that are cut else
     */
    PaperContent(Record model, Lang lang, boolean full) {
        this.model = model;
        this.lang = lang;
        plain = full ? PlainForm.of(model) : PlainForm.cut(model);
        read = full || !PlainForm.isReadShorter(model) ? plain : PlainForm.read(model);
    }

    /** With pictures that the model names. */
    PaperContent with(PaperPictures shown) {
        pictures = shown;
        return this;
    }

    PaperPictures pictures() {
        return pictures;
    }

    /** For sheets. */
    Record model() {
        return model;
    }

    /** All that one of these formats may show. */
    Map<String, @Nullable Object> shown(Collection<ReportFormat> formats) {
        return formats.stream().anyMatch(ReportFormat::isSheet) ? PlainForm.of(model) : plain;
    }

    /** The model as maps, lists, strings and numbers: what JSON shows. */
    Map<String, @Nullable Object> plain() {
        return plain;
    }

    /** The same as a paper shows it, whose lists may be shorter; charts are drawn from it. */
    Map<String, @Nullable Object> read() {
        return read;
    }

    /** The same as templates may see it, with what they call its words. */
    TemplateData data() {
        if (data == null) {
            data = TemplateData.of(read).with("label", ReportLabels.in(lang));
        }
        return data;
    }
}
