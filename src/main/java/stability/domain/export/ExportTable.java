package stability.domain.export;

import java.util.ArrayList;
import java.util.List;
import stability.domain.field.Text;
import stability.domain.field.Word;

/**
 * A table that a school hands in, a file of NDJSON. Each row has the school's code and the month first; a month is told as it stood at its end,
 * or at the cut-off of the export if that is earlier, and counts what was recorded in it, as the report on a month does.
 */
public enum ExportTable implements Word {
    /** A hazard in each month in which it was open, or was moved by a step that was recorded. */
    HAZARD(Text.of("隐患", "hazards"), List.of("id"), ExportedMatters.HAZARD),
    /** A step recorded in the month, of any matter but petitions and screenings: what and when, not by whom. */
    STEP(Text.of("步骤", "steps"), List.of("kind", "matter", "no"), ExportedEvents.STEP),
    /** A department on a day on which it had to screen, or did. */
    DAY(Text.of("日排查", "days"), List.of("day", "department"), ExportedEvents.DAY_COLUMNS),
    /** A limit of a hazard or an incident that was decided in the month, or runs at its end. */
    CLOCK(Text.of("时限", "clocks"), List.of("kind", "matter", "no"), ExportedEvents.CLOCK),
    /** An incident, as {@link #HAZARD}. */
    INCIDENT(Text.of("突发事件", "incidents"), List.of("id"), ExportedMatters.INCIDENT),
    /** A warning, as {@link #HAZARD}. */
    WARNING(Text.of("预警", "warnings"), List.of("id"), ExportedMatters.WARNING),
    /** An inspection that was recorded in the month. */
    INSPECTION(Text.of("检查", "inspections"), List.of("id"), ExportedMatters.INSPECTION),
    /** A drill, a training or a meeting that was recorded in the month. */
    ACTIVITY(Text.of("活动", "activities"), List.of("id"), ExportedMatters.ACTIVITY),
    /**
     * How many petitions: counts alone, of no less than {@link #SMALLEST_CELL} each; smaller ones are merged. Where all of a measure is less, it is
     * one row.
     */
    PETITION_COUNT(
            Text.of("信访计数", "counts of petitions"),
            List.of("measure", "nature", "channel", "category"),
            ExportedEvents.PETITION_COUNT);

    /** The version of these tables, {@code schema} in the manifest. */
    public static final int SCHEMA = 1;

    /** The smallest count of petitions that stands by itself. */
    public static final int SMALLEST_CELL = 5;

    /** The word in {@link #PETITION_COUNT} for what was merged. */
    public static final String MERGED = "merged";

    private final Text label;
    private final List<String> key;
    private final List<ExportColumn> columns;

    ExportTable(Text label, List<String> key, List<ExportColumn> columns) {
        this.label = label;
        List<ExportColumn> all = new ArrayList<>();
        all.add(ExportColumn.required("school", ExportType.CODE, "学校代码", "code of the school"));
        all.add(ExportColumn.required("month", ExportType.MONTH, "月份", "month"));
        all.addAll(columns);
        this.columns = List.copyOf(all);
        List<String> keys = new ArrayList<>(List.of("school", "month"));
        keys.addAll(key);
        this.key = List.copyOf(keys);
    }

    @Override
    public Text label() {
        return label;
    }

    /** Its columns in their order. */
    public List<ExportColumn> columns() {
        return columns;
    }

    /** The columns by which its rows are sorted, and of which no two rows have the same. */
    public List<String> key() {
        return key;
    }

    /** The name of its file: {@code hazard.ndjson}. */
    public String file() {
        return word() + ".ndjson";
    }
}
