package stability.report.form;

import java.time.LocalDate;
import java.util.List;
import stability.domain.field.Lang;

/**
 * A form that departments fill in and send back.
 *
 * @param title what it is
 * @param school whose it is
 * @param lang the language that it is written in
 * @param day the day that it is for
 * @param file the name of its file, without ending
 * @param departments the ids of those that were asked for; empty for all
 * @param sheets its tables, at least one
 * @param guideName what the sheet with the explanations is called
 * @param guide the explanations, a paragraph each
 */
public record Form(
        String title,
        String school,
        Lang lang,
        LocalDate day,
        String file,
        List<String> departments,
        List<FormSheet> sheets,
        String guideName,
        List<String> guide) {
    public Form {
        departments = List.copyOf(departments);
        sheets = List.copyOf(sheets);
        guide = List.copyOf(guide);
    }
}
