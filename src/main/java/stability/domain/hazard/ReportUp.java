package stability.domain.hazard;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.hazard.HazardWords.Level;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;

/** A major hazard was reported to the authority, the workers' congress and the staff (安全生产法 41). */
public final class ReportUp extends StepType<HazardState> {
    public static final Field<LocalDate> AUTHORITY_ON =
            Field.optional("authority_on", Type.DAY, "报主管部门日期", "reported to the authority on");
    public static final Field<LocalDate> CONGRESS_ON =
            Field.optional("congress_on", Type.DAY, "报职工代表大会日期", "reported to the workers' congress on");
    public static final Field<LocalDate> STAFF_NOTICE_ON =
            Field.optional("staff_notice_on", Type.DAY, "向从业人员通报日期", "staff told on");

    ReportUp() {
        super("report_up", Text.of("上报", "report up"), AUTHORITY_ON, CONGRESS_ON, STAFF_NOTICE_ON);
    }

    @Override
    public boolean allowedIn(HazardState state) {
        return state.open() && state.level == Level.MAJOR;
    }

    @Override
    protected @Nullable Text flaw(HazardState state, Step step) {
        return step.values().isEmpty() ? Text.of("至少写一个上报日期", "give at least one of its dates") : null;
    }

    @Override
    public HazardState apply(HazardState state, Step step) {
        return state;
    }

    @Override
    public List<Field<?>> anyOf() {
        return fields();
    }
}
