package stability.domain.school;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.field.Word;

/**
 * A unit of the school that screens and reports.
 *
 * @param id a short name in Latin letters, such as {@code jwc}
 * @param name what people call it
 * @param kind office or teaching department
 * @param head the post that answers for it; null if not given
 * @param from first day on which it has to report; null for the account's first
 * @param until last day; null for no end
 */
public record Department(
        String id,
        String name,
        Kind kind,
        @Nullable String head,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** What sort of unit it is. */
    public enum Kind implements Word {
        OFFICE(Text.of("科室", "office")),
        TEACHING(Text.of("教学部", "teaching department"));

        private final Text label;

        Kind(Text label) {
            this.label = label;
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** Whether it has to report on this day, as far as the unit itself is concerned. */
    public boolean exists(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
