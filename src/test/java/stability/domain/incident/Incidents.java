package stability.domain.incident;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Values;
import stability.domain.incident.IncidentWords.Bulletin;
import stability.domain.matter.Matter;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;
import stability.domain.school.EventClass;
import stability.domain.school.School;
import stability.domain.school.SchoolFields;

/** An incident put together step by step, by those who do not go through files. */
final class Incidents {
    private final Values.Builder facts = Values.builder()
            .put(Incident.TITLE, "事件")
            .put(Incident.CLASS, EventClass.ACCIDENT)
            .put(Incident.OCCURRED, at("2019-09-25T13:50"))
            .put(Incident.LEARNED, at("2019-09-25T14:00"))
            .put(Incident.SOURCE, "值班员")
            .put(Incident.PLACE, "实训楼")
            .put(Incident.SUMMARY, "情况");
    private final List<Step> steps = new ArrayList<>();

    /** A school that sets nothing. */
    static School school() {
        return new School(Values.builder()
                .put(SchoolFields.SCHOOL, "示范职业学校")
                .put(SchoolFields.DEPARTMENTS, List.of())
                .build());
    }

    /** A moment in China, {@code 2019-09-25T14:00}. */
    static OffsetDateTime at(String moment) {
        return OffsetDateTime.parse(moment + ":00+08:00");
    }

    <T> Incidents fact(Field<T> field, T value) {
        facts.put(field, value);
        return this;
    }

    Incidents did(String step, String moment) {
        return did(step, moment, Values.EMPTY);
    }

    <T> Incidents did(String step, String moment, Field<T> field, T value) {
        return did(step, moment, Values.builder().put(field, value).build());
    }

    /** Entered when it happened; its other fields do not matter to the clocks. */
    Incidents did(String step, String moment, Values values) {
        StepType<IncidentState> type = Objects.requireNonNull(Incident.KIND.step(step));
        steps.add(new Step(at(moment), at(moment), "综治办", type, values, 0));
        return this;
    }

    Incidents bulletin(Bulletin kind, String moment, @Nullable Integer number) {
        return did(
                Report.STAGE,
                moment,
                Values.builder()
                        .put(Report.KIND, kind)
                        .put(Report.NUMBER, number)
                        .put(Report.TO, "县教育局")
                        .put(Report.APPROVED_BY, "校长")
                        .put(Report.CAUSE, "原因")
                        .build());
    }

    Matter<IncidentState> matter() {
        return new Matter<>(Incident.KIND, "I-20190925-aaaaa", facts.build(), List.copyOf(steps), "file");
    }

    IncidentClocks clocks(String cutOff) {
        return IncidentClocks.of(matter(), school(), at(cutOff));
    }
}
