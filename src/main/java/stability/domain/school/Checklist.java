package stability.domain.school;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Items to look at in a screening.
 *
 * @param id its name
 * @param name what people call it
 * @param slots how many items the authority's list has; 0 if the school decides
 * @param items the items filled in so far
 * @param duty how often it has to be gone through, and by whom; null if nobody has to
 */
public record Checklist(
        String id,
        String name,
        int slots,
        List<String> items,
        @Nullable Repeated duty) {
    /** 三进二十六防: its text is not public, so the slots are for the office to fill in. */
    static final List<Checklist> DEFAULTS = List.of(
            new Checklist("san_jin", "三进", 3, List.of(), null),
            new Checklist("er_shi_liu_fang", "二十六防", 26, List.of(), null));

    /**
     * What has to be done again and again.
     *
     * @param every how often
     * @param departments the ids of the departments that have to; empty for every one that screens
     * @param areas the areas of which each needs it; empty if it is for a department as a whole
     * @param from first day on which it is asked for; null for the account's first
     * @param until last day; null for no end
     * @param responsible the post that answers for it; null if the settings do not say
     * @param basis the rule it comes from; null if the settings do not say
     */
    public record Repeated(
            Rhythm every,
            List<String> departments,
            List<String> areas,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String responsible,
            @Nullable String basis) {

        /** Whether the department has to go through it, as far as the settings say. */
        public boolean asks(String department) {
            return departments.isEmpty() || departments.contains(department);
        }

        /** Whether it is asked for on a day. */
        public boolean includes(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
        }
    }
}
