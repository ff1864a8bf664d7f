package stability.app.sync;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins two versions of a record or of the settings. Of facts and settings, a key that one side changed is taken over, and one
 * that both changed is for a person to choose; steps are joined, whoever took them: none is lost, and none is there twice.
 */
final class TextMerge {
    private static final String STEPS = "steps:";

    private final String file;
    private final Chooser chooser;

    TextMerge(String file, Chooser chooser) {
        this.file = file;
        this.chooser = chooser;
    }

    /** Whether the lines have the two parts of a record. */
    static boolean isRecord(List<String> lines) {
        return lines.stream().filter(line -> line.strip().equals(STEPS)).count() == 1;
    }

    /** @param base what both began with; null if each made the file by itself */
    List<String> settings(@Nullable List<String> base, List<String> ours, List<String> theirs) {
        return joined(keys(base == null ? Map.of() : Units.keys(base), Units.keys(ours), Units.keys(theirs)));
    }

    /** Likewise, of records, as {@link #isRecord} tells; a base that is none counts for nothing. */
    List<String> steps(@Nullable List<String> base, List<String> ours, List<String> theirs) {
        List<String> began = base != null && isRecord(base) ? base : List.of(STEPS);
        Map<String, List<String>> facts =
                keys(Units.keys(facts(began)), Units.keys(facts(ours)), Units.keys(facts(theirs)));
        Map<String, List<String>> steps = new ThreeWay(
                        Units.steps(behind(began)), Units.steps(behind(ours)), Units.steps(behind(theirs)))
                .merge((name, before, mine, other) -> both(mine, other));
        List<String> all = joined(facts);
        all.addAll(joined(steps));
        return all;
    }

    private Map<String, List<String>> keys(
            Map<String, List<String>> base, Map<String, List<String>> ours, Map<String, List<String>> theirs) {
        return new ThreeWay(base, ours, theirs).merge((name, before, mine, other) -> {
            if (name.equals(Units.END)) {
                return both(mine, other);
            }
            Side side = chooser.choose(new Conflict(file, name, Version.of(mine), Version.of(other)));
            return side == Side.THEIRS ? other : mine;
        });
    }

    /** The same step with other comments above it, or none on one side: it is there once, with all that is said of it. */
    private static List<String> both(@Nullable List<String> mine, @Nullable List<String> other) {
        Set<String> all = new LinkedHashSet<>();
        if (mine != null) {
            all.addAll(mine);
        }
        List<String> last = other == null ? List.of() : other;
        List<String> joined = new ArrayList<>();
        for (String line : last) {
            if (!all.contains(line)) {
                joined.add(line);
            }
        }
        if (mine != null) {
            joined.addAll(mine);
        }
        return joined;
    }

    private static List<String> facts(List<String> lines) {
        return lines.subList(0, stepsAt(lines) + 1);
    }

    private static List<String> behind(List<String> lines) {
        return lines.subList(stepsAt(lines) + 1, lines.size());
    }

    private static int stepsAt(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(STEPS)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no steps");
    }

    private static List<String> joined(Map<String, List<String>> units) {
        List<String> lines = new ArrayList<>();
        new LinkedHashMap<>(units).values().forEach(lines::addAll);
        return lines;
    }
}
