package stability.rollup.lake;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * What a run has made of a month.
 *
 * @param handIns every school of the month, by its code
 * @param replaced what is different of schools that had handed in before, by school
 * @param written whether any file of the month had to change
 */
public record MonthResult(
        YearMonth month, Map<String, HandIn> handIns, Map<String, List<Change>> replaced, boolean written) {}
