package stability.cli.petition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.app.entry.EnterStep;
import stability.app.entry.EntryContext;
import stability.cli.option.EntryOptions;
import stability.cli.option.MatterAnswers;
import stability.cli.option.MatterIds;
import stability.cli.output.Results;
import stability.cli.session.Answers;
import stability.cli.session.Command;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.PlainWord;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.matter.StepType;
import stability.domain.petition.Close;
import stability.domain.petition.ClosingWords.Answer;
import stability.domain.petition.ClosingWords.ClosingItem;
import stability.domain.petition.Petition;
import stability.domain.petition.PetitionState;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Refused;

/**
 * {@code petition close ID…}: closes it with the eight questions answered, each by an option of its own, {@code --solved
 * yes} or {@code --supported no:NOTE}. On a terminal, those that are left out are asked one by one.
 */
final class PetitionClose extends Command {
    private static final StepType<PetitionState> CLOSE = Objects.requireNonNull(Petition.KIND.step(Close.STAGE));
    private static final Text SO_OR_NOT = Text.of("yes 到位 | no:说明 未到位", "yes | no:NOTE");
    private static final Text FORM = Text.of("{0} | na 不涉及", "{0} | na").with(SO_OR_NOT);
    private static final Answers.Choice NO = new Answers.Choice(
            "no:", Text.of("未到位，后面写明说明，如 no:正在办", "not so, with a note behind it, such as no:UNDER WAY"));

    private final MatterIds ids;
    private final Map<ClosingItem, OptionValue> answers = new LinkedHashMap<>();
    private final EntryOptions entry;

    PetitionClose(Options options) {
        super(CLOSE);
        ids = new MatterIds(options, new MatterAnswers<>(Petition.KIND, CLOSE::allowedIn));
        for (ClosingItem item : ClosingItem.values()) {
            Text help = Text.of("{0}：{1}", "{0}: {1}").with(item.label(), form(item));
            String name = "--" + item.word().replace('_', '-');
            answers.put(
                    item,
                    options.value(name, "回答", "ANSWER", help)
                            .called(item.label())
                            .with(new ItemAnswers(item, name))
                            .required());
        }
        entry = new EntryOptions(options);
    }

    /** A petition that cannot be closed yet is refused as such, before anyone is asked. */
    @Override
    public void look(Session session) {
        EntryContext entered = entry.look(session, null, null);
        List<String> typed = ids.areRead() ? List.of() : ids.typed();
        if (!typed.isEmpty()) {
            new EnterStep(session.records()).needed(Petition.KIND, typed, CLOSE, checklist(), entered);
        }
    }

    /** The answers given so far, in the order of the questions. */
    private Values checklist() {
        List<Values> given = new ArrayList<>();
        answers.forEach((item, option) -> {
            String typed = option.get();
            if (typed != null) {
                given.add(need(item, option.name(), typed));
            }
        });
        boolean all = given.size() == answers.size();
        return all ? Values.builder().put(Close.CHECKLIST, List.copyOf(given)).build() : Values.EMPTY;
    }

    @Override
    public ExitStatus run(Session session) {
        Values values = checklist();
        EntryContext entered = entry.read(session, null);
        List<String> endings = ids.read(session);
        if (endings == null) {
            return ExitStatus.DONE;
        }
        EnterStep steps = new EnterStep(session.records());
        Results.entered(session, steps.take(Petition.KIND, endings, CLOSE, values, entered), CLOSE.label());
        return ExitStatus.DONE;
    }

    private static Text form(ClosingItem item) {
        return item.canBeBesideThePoint() ? FORM : SO_OR_NOT;
    }

    private static Values need(ClosingItem item, String option, String typed) {
        Values answer = answer(item, typed);
        if (answer == null) {
            throw new Refused(Code.BAD_VALUE.at(null, option, typed, form(item)));
        }
        return answer;
    }

    /** {@code yes}, {@code no:NOTE}, {@code na}, or the Chinese words for them; null for anything else. */
    private static @Nullable Values answer(ClosingItem item, String typed) {
        String[] parts = typed.split("[:：]", 2);
        Answer answer = meant(parts[0].strip());
        String note = parts.length == 2 && !parts[1].isBlank() ? parts[1].strip() : null;
        boolean beside = answer == Answer.NOT_APPLICABLE && !item.canBeBesideThePoint();
        if (answer == null || beside || (answer == Answer.NOT_IN_PLACE && note == null)) {
            return null;
        }
        return Values.builder()
                .put(Close.ITEM, item)
                .put(Close.ANSWER, answer)
                .put(Close.NOTE, note)
                .build();
    }

    private static @Nullable Answer meant(String word) {
        return switch (PlainWord.alike(word).replace('-', '_')) {
            case "yes", "in_place", "到位", "是" -> Answer.IN_PLACE;
            case "no", "not_in_place", "未到位", "否" -> Answer.NOT_IN_PLACE;
            case "na", "not_applicable", "不涉及" -> Answer.NOT_APPLICABLE;
            default -> null;
        };
    }

    /** What may be answered to one of the questions; what is not so needs a note, which nobody can choose by a number. */
    private record ItemAnswers(ClosingItem item, String option) implements Answers {
        @Override
        public List<Choice> choices(Session session) {
            Choice yes = new Choice("yes", Answer.IN_PLACE.label());
            return item.canBeBesideThePoint()
                    ? List.of(yes, new Choice("na", Answer.NOT_APPLICABLE.label()), NO)
                    : List.of(yes, NO);
        }

        @Override
        public Text told(Session session) {
            return form(item);
        }

        @Override
        public void check(Session session, String typed) {
            need(item, option, typed);
        }
    }
}
