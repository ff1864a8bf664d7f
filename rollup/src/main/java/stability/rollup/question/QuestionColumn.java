package stability.rollup.question;

import stability.domain.columns.Column;
import stability.domain.field.Text;

/**
 * A column of an answer.
 *
 * @param name as in SQL
 * @param form what its cells hold; a cell may be empty
 * @param width in half-width characters
 * @param title what people call it
 */
public record QuestionColumn(String name, Column.Form form, int width, Text title) {}
