package stability.render.template;

import freemarker.core.TemplatePart;
import freemarker.template.Template;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Place;
import stability.domain.field.Text;

/**
 * What a template may say, of all that FreeMarker allows. It is asked of what the parser made of the template, so no way of
 * writing hides anything, and running text is left alone. What is not listed here is refused, also what a later version of
 * FreeMarker may bring.
 */
final class TemplateRules {
    /**
     * These make a value of a value, by nothing but the value: of texts; of numbers and days; of lists and maps; on the way through a
     * list; whether there is something, and what; choices and calls. By FreeMarker's names with underscores.
     */
    private static final Set<String> BUILT_INS = words("""
            c cn cap_first capitalize chop_linebreak contains ends_with ensure_ends_with ensure_starts_with esc groups html index_of
            j_string js_string json_string keep_after keep_after_last keep_before keep_before_last last_index_of left_pad length
            lower_case c_lower_case markup_string matches no_esc number boolean date time datetime remove_beginning remove_ending
            replace right_pad rtf split starts_with string substring trim truncate truncate_c truncate_c_m truncate_m truncate_w
            truncate_w_m uncap_first upper_case c_upper_case url url_path web_safe word_list xhtml xml
            abs byte ceiling double float floor int long lower_abc round short upper_abc is_infinite is_nan number_to_date
            number_to_datetime number_to_time date_if_unknown datetime_if_unknown time_if_unknown iso iso_h iso_h_nz iso_m iso_m_nz
            iso_ms iso_ms_nz iso_nz iso_utc iso_utc_fz iso_utc_h iso_utc_h_nz iso_utc_m iso_utc_m_nz iso_utc_ms iso_utc_ms_nz
            iso_utc_nz iso_local iso_local_h iso_local_h_nz iso_local_m iso_local_m_nz iso_local_ms iso_local_ms_nz iso_local_nz
            chunk drop_while filter first join keys last map max min reverse seq_contains seq_index_of seq_last_index_of sequence
            size sort sort_by take_while values
            counter has_next index is_even_item is_first is_last is_odd_item item_cycle item_parity item_parity_cap
            default exists has_content if_exists is_boolean is_collection is_collection_ex is_date is_date_like is_date_only
            is_datetime is_directive is_enumerable is_hash is_hash_ex is_indexable is_macro is_markup_output is_method is_number
            is_sequence is_string is_time is_transform is_unknown_date_like
            switch then with_args with_args_last
            """);

    /** Names that the template itself has given, and where it stands. */
    private static final Set<String> VARIABLES = words("""
            args auto_esc caller_template_name current_template_name data_model error globals lang locale locals main
            main_template_name namespace output_format pass template_name vars
            """);

    /** Directives that walk over XML, of which there is none here. */
    private static final Set<String> NO_ELEMENTS = Set.of("#visit", "#recurse", "#fallback");

    private static final Text NO_CLOCK = Text.of(
            "报告不取决于何时打印，不能用 .now，请用 cutOff", "a report does not depend on when it is printed: not .now, but cutOff");

    /** Text made into a template could say anything that is not allowed here. */
    private static final Text NO_RUNNING =
            Text.of("模板不能把文本当模板执行（?eval、?interpret）", "templates cannot run text (?eval, ?interpret)");

    private static final Text NO_OBJECTS = Text.of("模板不能创建对象（?new）", "templates cannot create objects (?new)");
    private static final Text NO_API = Text.of("模板不能调用程序（?api）", "templates cannot call the program (?api)");
    private static final Text OTHER = Text.of("模板里不能用 {0}", "templates may not use {0}");

    /** Why, where it is worth saying. */
    private static final Map<String, Text> WHY = Map.of(
            "?eval", NO_RUNNING,
            "?eval_json", NO_RUNNING,
            "?interpret", NO_RUNNING,
            "?new", NO_OBJECTS,
            "?api", NO_API,
            "?has_api", NO_API,
            ".now", NO_CLOCK);

    private TemplateRules() {}

    private static Set<String> words(String words) {
        return Set.of(words.strip().split("\\s+"));
    }

    /**
     * Refuses a template that says anything else.
     *
     * @param file for messages
     */
    static void check(Template template, String file) throws TemplateFolders.Unreadable {
        TemplatePart first = null;
        for (TemplatePart part : TemplatePart.of(template)) {
            if (!isAllowed(part) && isBefore(part, first)) {
                first = part;
            }
        }
        if (first != null) {
            throw new TemplateFolders.Unreadable(new Place(file, first.line(), first.column()), why(first));
        }
    }

    private static boolean isBefore(TemplatePart part, @Nullable TemplatePart other) {
        return other == null
                || part.line() < other.line()
                || (part.line() == other.line() && part.column() < other.column());
    }

    private static boolean isAllowed(TemplatePart part) {
        String name = withUnderscores(part.name());
        return switch (part.kind()) {
            case BUILT_IN -> BUILT_INS.contains(name);
            case VARIABLE -> VARIABLES.contains(name);
            case ELEMENT -> !NO_ELEMENTS.contains(name);
        };
    }

    private static Text why(TemplatePart part) {
        String shown = switch (part.kind()) {
            case BUILT_IN -> "?" + part.name();
            case VARIABLE -> "." + part.name();
            case ELEMENT -> "<" + part.name() + ">";
        };
        return WHY.getOrDefault(withUnderscores(shown), OTHER.with(shown));
    }

    /** FreeMarker knows each name in two ways, {@code eval_json} and {@code evalJson}. */
    private static String withUnderscores(String name) {
        StringBuilder plain = new StringBuilder();
        name.codePoints()
                .forEach(c ->
                        plain.append(Character.isUpperCase(c) ? "_" : "").appendCodePoint(Character.toLowerCase(c)));
        return plain.toString();
    }
}
