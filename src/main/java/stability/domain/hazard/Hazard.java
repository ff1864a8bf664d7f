package stability.domain.hazard;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.handling.Release;
import stability.domain.handling.Supervise;
import stability.domain.hazard.HazardWords.Stage;
import stability.domain.matter.DatedKind;
import stability.domain.matter.Evidence;
import stability.domain.matter.NoteStep;
import stability.domain.matter.Origin;
import stability.domain.matter.PlainStep;
import stability.domain.matter.SignStep;

/** The kind of matter that is a hazard (隐患): its facts, and the steps from finding to sign-off. */
public final class Hazard extends DatedKind<HazardState> {
    public static final Field<String> TITLE = Field.required("title", Type.TEXT, "隐患", "title");
    public static final Field<String> PLACE = Field.required("place", Type.TEXT, "地点", "place");
    public static final Field<String> CATEGORY = Field.required("category", Type.CATEGORY, "类别", "category");
    public static final Field<HazardWords.Level> LEVEL =
            Field.required("level", Type.choice(HazardWords.Level.class), "等级", "level");
    public static final Field<String> MAJOR_BASIS =
            Field.optional("major_basis", Type.TEXT, "判定为重大的依据", "basis for calling it major");
    public static final Field<HazardWords.Risk> RISK =
            Field.optional("risk", Type.choice(HazardWords.Risk.class), "风险", "risk");
    public static final Field<String> DEPARTMENT =
            Field.required("department", Type.DEPARTMENT, "所在部门", "department where it was found");
    public static final Field<HazardWords.Source> SOURCE =
            Field.optional("source", Type.choice(HazardWords.Source.class), "来源", "source");
    public static final Field<OffsetDateTime> FOUND = Field.required("found", Type.MOMENT, "发现时间", "found");
    public static final Field<String> FOUND_BY = Field.optional("found_by", Type.POST, "发现人（岗位）", "found by (a post)");
    public static final Field<String> DESCRIPTION = Field.optional("description", Type.TEXT, "情况", "description");
    public static final Field<String> CAUSE = Field.optional("cause", Type.TEXT, "原因", "cause");
    public static final Field<String> LEGAL_BASIS = Field.optional("legal_basis", Type.TEXT, "依据", "legal basis");

    public static final Field<String> LINK_SCREENING = Field.optional("screening", Type.SCREENING, "日排查", "screening");
    public static final Field<String> LINK_INSPECTION =
            Field.optional("inspection", Type.INSPECTION, "检查", "inspection");
    public static final Field<String> LINK_PETITION = Field.optional("petition", Type.PETITION, "信访", "petition");
    public static final Field<String> LINK_INCIDENT = Field.optional("incident", Type.INCIDENT, "事件", "incident");
    public static final Field<String> LINK_WARNING = Field.optional("warning", Type.WARNING, "预警", "warning");
    public static final Field<String> REPEAT_OF =
            Field.optional("repeat_of", Type.HAZARD, "同一隐患的前一次", "earlier hazard that it repeats");
    public static final Field<Values> LINKS = Field.optional(
            "links",
            Type.group(LINK_SCREENING, LINK_INSPECTION, LINK_PETITION, LINK_INCIDENT, LINK_WARNING, REPEAT_OF),
            "关联",
            "links");

    /** One for all steps that ask no more: each lambda costs the start of every command. */
    private static final Predicate<HazardState> OPEN = HazardState::open;

    public static final Hazard KIND = new Hazard();

    private Hazard() {
        super(
                "hazard",
                "hazards",
                'H',
                Text.of("隐患", "hazard"),
                TITLE,
                FOUND,
                List.of(
                        TITLE,
                        PLACE,
                        CATEGORY,
                        LEVEL,
                        MAJOR_BASIS,
                        RISK,
                        DEPARTMENT,
                        SOURCE,
                        FOUND,
                        FOUND_BY,
                        DESCRIPTION,
                        CAUSE,
                        LEGAL_BASIS,
                        LINKS,
                        Origin.FACT),
                List.of(
                        new Register(),
                        new Carry(),
                        new Assign(),
                        // keeps people safe until it is put right: cordon, watch, switch off
                        PlainStep.of("control", Text.of("临时防控", "interim control"), OPEN, NoteStep.NOTE)
                                .changing((state, step) -> state.withControl()),
                        PlainStep.of("progress", Text.of("进展", "progress"), OPEN, NoteStep.NOTE, Evidence.LIST),
                        new Extend(),
                        new Rectify(),
                        new Verify(),
                        new Close(),
                        new Regrade(),
                        new Supervise<>(OPEN, NoteStep.REMARK),
                        new Release<>(NoteStep.REMARK),
                        new ReportUp(),
                        new Reopen(),
                        new SignStep<>(),
                        new NoteStep<>()));
    }

    @Override
    public @Nullable Text objection(Values facts) {
        if (facts.get(LEVEL) == HazardWords.Level.MAJOR && !facts.has(MAJOR_BASIS)) {
            return Text.of("判为重大隐患要写明依据（{0}）", "a major hazard needs its basis ({0})")
                    .with(MAJOR_BASIS.name());
        }
        String earlier = facts.get(LINKS, Values.EMPTY).get(REPEAT_OF);
        return earlier != null && earlier.equals(id(facts))
                ? Text.of("隐患不能是它自己的重复（{0}）", "a hazard does not repeat itself ({0})")
                        .with(REPEAT_OF.name())
                : null;
    }

    @Override
    public HazardState before(Values facts) {
        return new HazardState(facts.need(FOUND), facts.need(LEVEL), facts.get(RISK));
    }

    @Override
    public HazardState voided(HazardState state) {
        return state.at(Stage.VOIDED);
    }

    /** Why it is called major. */
    @Override
    public Set<Field<?>> asked(Values facts) {
        return facts.get(LEVEL) == HazardWords.Level.MAJOR && !facts.has(MAJOR_BASIS) ? Set.of(MAJOR_BASIS) : Set.of();
    }

    @Override
    public Map<Field<?>, Text> when() {
        return Map.of(
                LEVEL,
                Text.of("默认 {0}", "{0} unless given").with(HazardWords.Level.GENERAL.word()),
                MAJOR_BASIS,
                Text.of("{0} 必填", "required with {0}").with(HazardWords.Level.MAJOR.word()),
                FOUND,
                Text.of("默认现在；转入的必填", "now unless given; required if it is carried"));
    }
}
