package stability.report.form;

import java.util.List;
import java.util.Locale;
import stability.domain.field.Field;
import stability.domain.field.Lang;
import stability.domain.field.Text;

/**
 * A column of a form.
 *
 * @param field the name of the field that is filled in; empty for a column that is only to be read
 * @param title its head
 * @param width in half-width characters
 * @param entry what may be filled in
 * @param choices what is offered; empty where nothing is
 */
public record FormColumn(String field, String title, int width, Entry entry, List<String> choices) {
    /** What may be filled in. */
    public enum Entry {
        /** Nothing: the form itself has written what stands there. */
        NOTHING,
        TEXT,
        DAY,
        /** One of the choices. */
        CHOICE,
        /** One of the choices, or any other text. */
        OFFERED
    }

    private static final String NEEDED = " *";

    public FormColumn {
        choices = List.copyOf(choices);
    }

    static FormColumn number(Lang lang) {
        return new FormColumn("", Text.of("序号", "No.").in(lang), 5, Entry.NOTHING, List.of());
    }

    static FormColumn of(Field<?> field, Lang lang, int width, Entry entry, List<String> choices) {
        return new FormColumn(field.name(), title(field.label(), lang), width, entry, choices);
    }

    static FormColumn text(Field<?> field, Lang lang, int width) {
        return of(field, lang, width, Entry.TEXT, List.of());
    }

    /** Any text; with a list to choose from where there is one. */
    static FormColumn offered(Field<?> field, Lang lang, int width, List<String> choices) {
        return of(field, lang, width, choices.isEmpty() ? Entry.TEXT : Entry.OFFERED, choices);
    }

    static FormColumn choice(Field<?> field, Lang lang, int width, List<String> choices) {
        return of(field, lang, width, Entry.CHOICE, choices);
    }

    /** The same column for a field of another name, and with a title of its own. */
    FormColumn as(String other, String called) {
        return new FormColumn(other, called, width, entry, choices);
    }

    /** The same column, called otherwise. */
    FormColumn called(String name) {
        return as(field, name);
    }

    /** The same column, marked as one that must be filled in. */
    FormColumn needed() {
        return called(title + NEEDED);
    }

    static String title(Text label, Lang lang) {
        String title = label.in(lang);
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }
}
