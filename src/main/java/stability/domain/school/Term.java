package stability.domain.school;

import java.time.LocalDate;

/**
 * A term of the school year (学期).
 *
 * @param name what people call it
 * @param from its first day
 * @param until its last day
 */
public record Term(String name, LocalDate from, LocalDate until) {}
