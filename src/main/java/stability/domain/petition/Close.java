package stability.domain.petition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.matter.NotBefore;
import stability.domain.matter.NoteStep;
import stability.domain.matter.Step;
import stability.domain.petition.ClosingWords.Answer;
import stability.domain.petition.ClosingWords.ClosingItem;
import stability.domain.petition.PetitionWords.Nature;
import stability.domain.petition.PetitionWords.Stage;

/**
 * The petition leaves the stock, with each question of {@link ClosingItem} answered. What is not in place does not keep
 * it from closing; it says why, and stays in sight.
 */
public final class Close extends PetitionStep {
    public static final String STAGE = "close";
    public static final Field<ClosingItem> ITEM = Field.required("item", Type.choice(ClosingItem.class), "事项", "item");
    public static final Field<Answer> ANSWER = Field.required("answer", Type.choice(Answer.class), "回答", "answer");
    public static final Field<String> NOTE = NoteStep.NAMELESS_REMARK;
    public static final Field<List<Values>> CHECKLIST =
            Field.required("checklist", Type.list(Type.group(ITEM, ANSWER, NOTE)), "五个到位、三个不欠账", "closing checklist");

    Close() {
        super(STAGE, Text.of("结案", "close"), CHECKLIST);
    }

    @Override
    boolean fits(PetitionState state) {
        return switch (state.stage()) {
            case SETTLED, DECLINED, REDIRECTED -> true;
            // nobody contests what became of a suggestion
            case REPLIED -> state.nature == Nature.SUGGESTION;
            default -> false;
        };
    }

    @Override
    protected @Nullable Text flaw(PetitionState state, Step step) {
        Text early = NotBefore.day(step, state.settledOn, Text.of("早于化解日 {0}", "it is before it was settled on {0}"));
        if (early != null) {
            return early;
        }
        Map<ClosingItem, Answer> answers = new EnumMap<>(ClosingItem.class);
        for (Values each : step.values().need(CHECKLIST)) {
            ClosingItem item = each.need(ITEM);
            Answer answer = each.need(ANSWER);
            if (answers.put(item, answer) != null) {
                return Text.of("“{0}”回答了两次", "\"{0}\" is answered twice").with(item.label());
            }
            if (answer == Answer.NOT_IN_PLACE && !each.has(NOTE)) {
                return Text.of("“{0}”未到位，要写明说明", "\"{0}\" is not so: say why").with(item.label());
            }
            if (answer == Answer.NOT_APPLICABLE && !item.canBeBesideThePoint()) {
                return Text.of("“{0}”不能答不涉及", "\"{0}\" cannot be beside the point")
                        .with(item.label());
            }
        }
        List<ClosingItem> unanswered = unanswered(step.values().need(CHECKLIST));
        return unanswered.isEmpty()
                ? null
                : Text.of("还没有逐项回答：{0}", "not answered: {0}").with(names(unanswered));
    }

    /** The questions that these answers leave open. */
    public static List<ClosingItem> unanswered(List<Values> answers) {
        List<ClosingItem> open = new ArrayList<>(List.of(ClosingItem.values()));
        answers.forEach(answer -> open.remove(answer.need(ITEM)));
        return open;
    }

    private static Text names(List<ClosingItem> items) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (ClosingItem item : items) {
            zh.add(item.label().zh());
            en.add(item.label().en());
        }
        return Text.of(String.join("、", zh), String.join(", ", en));
    }

    @Override
    public PetitionState apply(PetitionState state, Step step) {
        PetitionState next = state.reaching(Stage.CLOSED, STAGE);
        next.answers = step.values().need(CHECKLIST);
        next.closedOn = step.at().toLocalDate();
        next.finish(next.closedOn);
        return next;
    }
}
