package stability.domain.screening;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.field.Word;
import stability.domain.matter.NoteStep;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;
import stability.domain.screening.ScreeningState.Result;

/**
 * A round through the department's areas: clear (零报告) or found. A second round of the day adds to the first; the
 * first one entered decides whether the department reported in time.
 */
public final class Screen extends StepType<ScreeningState> {
    public static final String STAGE = "screen";

    /** What a round found. */
    public enum Finding implements Word {
        CLEAR(Text.of("零报告", "clear")),
        FOUND(Text.of("有隐患", "found"));

        private final Text label;

        Finding(Text label) {
            this.label = label;
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** What was seen of a checklist item. */
    public enum ItemResult implements Word {
        NORMAL(Text.of("正常", "normal")),
        ABNORMAL(Text.of("异常", "abnormal")),
        UNCHECKED(Text.of("未查", "not checked"));

        private final Text label;

        ItemResult(Text label) {
            this.label = label;
        }

        @Override
        public Text label() {
            return label;
        }
    }

    public static final Field<Finding> RESULT = Field.required("result", Type.choice(Finding.class), "结果", "result");
    public static final Field<List<String>> AREAS = Field.optional("areas", Type.list(Type.TEXT), "排查区域", "areas");
    public static final Field<String> ITEM = Field.required("item", Type.TEXT, "检查项", "checklist item");
    public static final Field<ItemResult> ITEM_RESULT =
            Field.required("result", Type.choice(ItemResult.class), "结果", "result");
    public static final Field<String> ITEM_NOTE = Field.optional("note", Type.TEXT, "说明", "note");
    public static final Field<List<Values>> ITEMS =
            Field.optional("items", Type.list(Type.group(ITEM, ITEM_RESULT, ITEM_NOTE)), "检查项", "checklist items");
    public static final Field<List<String>> HAZARDS =
            Field.optional("hazards", Type.list(Type.HAZARD), "发现的隐患", "hazards found");
    public static final Field<List<String>> PETITIONS =
            Field.optional("petitions", Type.list(Type.PETITION), "信访事项", "petitions");
    public static final Field<String> NOTE = NoteStep.REMARK;

    Screen() {
        super(STAGE, Text.of("排查", "screen"), RESULT, AREAS, ITEMS, HAZARDS, PETITIONS, NOTE);
    }

    @Override
    public boolean allowedIn(ScreeningState state) {
        return true;
    }

    @Override
    protected @Nullable Text flaw(ScreeningState state, Step step) {
        if (!step.at().toLocalDate().equals(state.date())) {
            return Text.of("排查时间 {0} 不在 {1} 当天", "it was done at {0}, which is not on {1}")
                    .with(step.at(), state.date());
        }
        if (step.values().get(RESULT) == Finding.CLEAR
                && !step.values().get(HAZARDS, List.of()).isEmpty()) {
            return Text.of("零报告不能列出隐患", "a clear screening cannot list hazards");
        }
        for (Values item : step.values().get(ITEMS, List.of())) {
            if (item.get(ITEM_RESULT) == ItemResult.ABNORMAL && !item.has(ITEM_NOTE)) {
                return Text.of("检查项“{0}”异常要写明情况", "the abnormal item \"{0}\" needs a note")
                        .with(item.need(ITEM));
            }
        }
        return null;
    }

    /** A department may tell of the morning after it has told of the afternoon. */
    @Override
    public boolean mayPrecede(boolean word) {
        return true;
    }

    @Override
    public ScreeningState apply(ScreeningState state, Step step) {
        boolean found = step.values().get(RESULT) == Finding.FOUND || state.result() == Result.FOUND;
        Result result = found ? Result.FOUND : Result.CLEAR;
        // A second round is covered by the signatures that the first one asks for.
        ScreeningState next = state.rounds == 0 ? state.reaching(result, STAGE) : state.at(result);
        Set<String> areas = new LinkedHashSet<>(state.areas);
        areas.addAll(step.values().get(AREAS, List.of()));
        // a second round may name again what the first one found
        Set<String> hazards = new LinkedHashSet<>(state.hazards);
        hazards.addAll(step.values().get(HAZARDS, List.of()));
        next.areas = List.copyOf(areas);
        next.hazards = List.copyOf(hazards);
        next.excused = null;
        next.reported = state.reported == null ? step.recorded() : state.reported;
        next.rounds++;
        return next;
    }
}
