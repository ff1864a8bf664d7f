package stability.app.entry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import stability.app.Records;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.incident.Grade;
import stability.domain.incident.Harm;
import stability.domain.incident.Incident;
import stability.domain.incident.IncidentState;
import stability.domain.matter.Matter;
import stability.domain.matter.StepType;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.domain.school.IncidentLevel;
import stability.domain.school.LevelTable;

/** Enters the level of an incident: that of the school's table, or another one that a person gives reasons for. */
public final class Grading {
    private static final StepType<IncidentState> GRADE = Objects.requireNonNull(Incident.KIND.step("grade"));

    private final Records records;

    public Grading(Records records) {
        this.records = records;
    }

    /** As {@link EnterStep#take}; refused too if the level is not that of the table and nothing says why. */
    public List<EnterStep.Entered<IncidentState>> grade(List<String> endings, Values given, EntryContext entry) {
        return records.locked(() -> new EnterStep(records)
                .takeEach(
                        Lookup.eachToWrite(records, Incident.KIND, endings),
                        GRADE,
                        incident -> completed(incident.state(), given),
                        incident -> entry));
    }

    /**
     * As {@link EnterStep#needed}: why the level is another than that of the table.
     *
     * @throws Refused with each incident that is not there or does not admit the step, or what is wrong with what is given
     */
    public Set<Field<?>> needed(List<String> endings, Values given, EntryContext entry) {
        Set<Field<?>> needed = new LinkedHashSet<>();
        new EnterStep(records).needed(Incident.KIND, endings, GRADE, given, entry);
        for (Matter<IncidentState> incident : Lookup.eachToWrite(records, Incident.KIND, endings)) {
            IncidentLevel found = reached(incident.state()).level();
            if (given.get(Grade.LEVEL, found) != found && !given.has(Grade.BASIS)) {
                needed.add(Grade.BASIS);
            }
        }
        return needed;
    }

    private LevelTable.ReachedLevel reached(IncidentState state) {
        Harm harm = state.harm();
        return records.school()
                .incidentLevels()
                .level(harm == null ? null : harm.dead(), harm == null ? null : harm.serious(), state.loss());
    }

    private Values completed(IncidentState state, Values given) {
        LevelTable.ReachedLevel found = reached(state);
        IncidentLevel level = given.get(Grade.LEVEL, found.level());
        if (level != found.level() && !given.has(Grade.BASIS)) {
            throw new Refused(Code.MISSING_OPTION.at(
                    null,
                    Grade.BASIS.option(),
                    Text.of("分级标准得出“{0}”，定为“{1}”要写明依据", "the table gives \"{0}\"; \"{1}\" needs a reason")
                            .with(found.level().label(), level.label())));
        }
        return given.copy()
                .putIfAbsent(Grade.LEVEL, level)
                .putIfAbsent(
                        Grade.BASIS, basis(state, found).in(records.school().lang()))
                .build();
    }

    /** The figures that reach the level, and the rule. */
    private static Text basis(IncidentState state, LevelTable.ReachedLevel found) {
        LevelTable.LevelThreshold row = found.row();
        if (row == null) {
            return Text.of("按分级标准：没有达到任何等级的数字", "by the table: no figures that reach a level");
        }
        List<Text> figures = new ArrayList<>();
        Harm harm = state.harm();
        if (found.dead() && harm != null && harm.dead() > 0) {
            figures.add(Text.of("死亡{0}人", "{0} dead").with(harm.dead()));
        }
        if (found.serious() && harm != null && harm.serious() > 0) {
            figures.add(Text.of("重伤{0}人", "{0} seriously injured").with(harm.serious()));
        }
        if (found.loss() && state.loss() != null && state.loss().signum() > 0) {
            figures.add(Text.of("直接经济损失{0}万元", "direct loss {0} (10,000 yuan)")
                    .with(state.loss().toPlainString()));
        }
        Text all = figures.stream()
                .reduce((one, other) -> Text.of("{0}、{1}", "{0}, {1}").with(one, other))
                .orElse(Text.of("无死亡和重伤", "nobody dead or seriously injured"));
        return Text.of("{0}，按{1}", "{0}, by {1}").with(all, row.basis());
    }
}
