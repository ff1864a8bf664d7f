package stability.domain.school;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Values;

/**
 * From which count of the dead, of the seriously injured and from which direct loss an incident has which level; the
 * highest criterion wins. The default is the national table for accidents; a school may be stricter.
 *
 * @param rows one for each level, the gravest first
 */
public record LevelTable(List<LevelThreshold> rows) {
    /** Where the default comes from. */
    private static final String NATIONAL = "国务院令第493号 3";

    /**
     * One level, reached by any of the three.
     *
     * @param loss direct loss in 万元
     * @param basis the rule it comes from
     */
    public record LevelThreshold(IncidentLevel level, int dead, int serious, BigDecimal loss, String basis) {}

    /**
     * What made the level.
     *
     * @param row null if nothing reaches a level
     * @param dead whether the dead reach it; the others likewise
     */
    public record ReachedLevel(@Nullable LevelThreshold row, boolean dead, boolean serious, boolean loss) {
        public IncidentLevel level() {
            return row == null ? IncidentLevel.UNGRADED : row.level();
        }
    }

    public static final LevelTable DEFAULT = new LevelTable(List.of(
            row(IncidentLevel.EXTRAORDINARY, 30, 100, 10_000),
            row(IncidentLevel.GRAVE, 10, 50, 5_000),
            row(IncidentLevel.LARGE, 3, 10, 1_000),
            row(IncidentLevel.ORDINARY, 0, 0, 0)));

    private static LevelThreshold row(IncidentLevel level, int dead, int serious, int loss) {
        return new LevelThreshold(level, dead, serious, BigDecimal.valueOf(loss), NATIONAL);
    }

    /** The table with rows of a school's own in the places of the defaults; what a row leaves out stays as it is. */
    static LevelTable with(List<Values> own) {
        List<LevelThreshold> rows = new ArrayList<>();
        for (LevelThreshold row : DEFAULT.rows) {
            LevelThreshold in = row;
            for (Values v : own) {
                if (v.need(SchoolFields.INCIDENT_LEVEL) == row.level) {
                    in = new LevelThreshold(
                            row.level,
                            v.get(SchoolFields.DEAD, row.dead),
                            v.get(SchoolFields.SERIOUS, row.serious),
                            v.get(SchoolFields.LOSS, row.loss),
                            v.need(SchoolFields.BASIS));
                }
            }
            rows.add(in);
        }
        return new LevelTable(List.copyOf(rows));
    }

    /**
     * The level that these figures give.
     *
     * @param dead null where nobody has counted; the others likewise
     */
    public ReachedLevel level(@Nullable Integer dead, @Nullable Integer serious, @Nullable BigDecimal loss) {
        for (LevelThreshold row : rows) {
            boolean byDead = dead != null && dead >= row.dead;
            boolean bySerious = serious != null && serious >= row.serious;
            boolean byLoss = loss != null && loss.compareTo(row.loss) >= 0;
            if (byDead || bySerious || byLoss) {
                return new ReachedLevel(row, byDead, bySerious, byLoss);
            }
        }
        return new ReachedLevel(null, false, false, false);
    }

    /** Whether no graver level is reached by less than a lighter one. */
    boolean descends() {
        for (int i = 1; i < rows.size(); i++) {
            LevelThreshold graver = rows.get(i - 1);
            LevelThreshold lighter = rows.get(i);
            if (graver.dead < lighter.dead
                    || graver.serious < lighter.serious
                    || graver.loss.compareTo(lighter.loss) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether no level takes more to reach than by the national table. */
    boolean isAsStrictAs(LevelTable other) {
        for (int i = 0; i < rows.size(); i++) {
            LevelThreshold mine = rows.get(i);
            LevelThreshold theirs = other.rows.get(i);
            boolean laxer = mine.level != IncidentLevel.ORDINARY
                    && (mine.dead > theirs.dead
                            || mine.serious > theirs.serious
                            || mine.loss.compareTo(theirs.loss) > 0);
            if (laxer) {
                return false;
            }
        }
        return true;
    }
}
