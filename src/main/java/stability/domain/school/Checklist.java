package stability.domain.school;

import java.util.List;

/**
 * Items to look at in a screening.
 *
 * @param id its name
 * @param name what people call it
 * @param slots how many items the authority's list has; 0 if the school decides
 * @param items the items filled in so far
 */
public record Checklist(String id, String name, int slots, List<String> items) {
    /** 三进二十六防: its text is not public, so the slots are for the office to fill in. */
    static final List<Checklist> DEFAULTS = List.of(
            new Checklist("san_jin", "三进", 3, List.of()), new Checklist("er_shi_liu_fang", "二十六防", 26, List.of()));
}
