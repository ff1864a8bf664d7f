package stability.rollup.lake;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stability.rollup.handin.Export;
import stability.rollup.handin.Findings;
import stability.rollup.handin.Flaw;
import stability.rollup.handin.Round;

/**
 * What a lake has of the months of a round before it is taken; whichever engine has read it.
 *
 * @param months who had handed in, by school; without the months that the lake does not have
 */
public record Former(Map<YearMonth, Map<String, HandIn>> months) {
    /** Who had handed in for a month; null if the lake does not have it. */
    public @Nullable Map<String, HandIn> month(YearMonth month) {
        return months.get(month);
    }

    /** Whether the rows of an export are in the lake already, in every month. */
    public boolean knows(Export export) {
        String digest = export.manifest().digest();
        return export.months().stream().allMatch(month -> {
            HandIn before = months.getOrDefault(month, Map.of()).get(export.school());
            return before != null && digest.equals(before.digest());
        });
    }

    /** Of these schools, those that had handed in for the month. */
    public List<String> again(YearMonth month, Set<String> schools) {
        return months.getOrDefault(month, Map.of()).values().stream()
                .filter(handIn -> handIn.handedIn() && schools.contains(handIn.school()))
                .map(HandIn::school)
                .toList();
    }

    /** Schools of a month that stay in the lake have to be told at the same moment as those of the round: tells where they are not. */
    public void checkCutOffs(Round round, Function<YearMonth, String> folder, Findings findings) {
        if (round.exports().isEmpty()) {
            return;
        }
        Export any = round.exports().get(0);
        Set<String> schools = round.exports().stream().map(Export::school).collect(Collectors.toSet());
        months.forEach((month, handIns) -> {
            LocalDateTime cutOff = any.cutOff(month);
            List<LocalDateTime> others = handIns.values().stream()
                    .filter(handIn -> !schools.contains(handIn.school()))
                    .map(HandIn::cutOff)
                    .filter(other -> other != null && !other.equals(cutOff))
                    .toList();
            if (!others.isEmpty()) {
                findings.add(Flaw.OTHER_THAN_LAKE.in(folder.apply(month), month, cutOff, others.size(), others.get(0)));
            }
        });
    }

    /**
     * What a month will be: the schools of the round, and those that the lake has besides.
     *
     * @param changes what is different of those that had handed in before, by school
     * @param reported those of the round whose rows are new, and that have any screening on record
     */
    public MonthResult merge(
            YearMonth month, Round round, Terms terms, Map<String, List<Change>> changes, Set<String> reported) {
        @Nullable Map<String, HandIn> before = months.get(month);
        Map<String, HandIn> there = before == null ? Map.of() : before;
        Map<String, HandIn> rows = new TreeMap<>();
        for (Export export : round.exports()) {
            String school = export.school();
            rows.put(
                    school,
                    terms.of(export, month, there.get(school), changes.containsKey(school), reported.contains(school)));
        }
        terms.others(month, there, rows);
        boolean written = before == null || !changes.isEmpty() || !rows.equals(before);
        return new MonthResult(month, rows, changes, written);
    }
}
