package stability.cli.dialog;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import stability.cli.session.Command;
import stability.cli.session.Messages;
import stability.cli.session.Question;
import stability.cli.session.Questions;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;
import stability.render.text.DisplayWidth;
import stability.render.text.WrappedText;

/**
 * Asks for what a command line lacks, one question after the other: each answer is looked at before it is taken, {@code <} goes one
 * question back, and at the end stands the command as it could have been typed. Nothing is written until all is answered.
 */
public final class Dialog {
    private static final String BACK = "<";
    private static final String FULL_WIDTH_BACK = "＜";

    /** Room behind a question: the colon, and the cursor. */
    private static final int MARGIN = 10;

    private static final Text HOW = Text.of(
            "缺的在这里补：填序号或文字，< 退回一题，Ctrl-C 放弃（什么都不写入）",
            "asking for what is missing: a number or text, < for one question back, Ctrl-C to give up (nothing is written)");
    private static final Text FIRST = Text.of("这是第一题", "this is the first question");
    private static final Text NEEDED = Text.of("这一项必填", "this one is needed");
    private static final Text BROKEN_OFF = Text.of("没有答完，什么都没有写入", "not all was answered; nothing was written");
    private static final Text SAME = Text.of("同样的命令：{0}", "the same command: {0}");

    private final Session session;
    private final Supplier<List<? extends Question>> questions;
    private final Runnable look;
    private final Text how;
    private final Deque<Question> answered = new ArrayDeque<>();
    private final Set<Question> passed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<Question, String> last = new IdentityHashMap<>();

    /** For what a command line lacks. */
    public Dialog(Session session, Command command) {
        this(session, command::questions, () -> command.look(session), HOW);
    }

    /**
     * For anything else.
     *
     * @param questions those that there are by now; which they are may depend on what was answered
     * @param how what is said before the first
     */
    public Dialog(Session session, Supplier<List<? extends Question>> questions, Text how) {
        this(session, questions, () -> {}, how);
    }

    private Dialog(Session session, Supplier<List<? extends Question>> questions, Runnable look, Text how) {
        this.session = session;
        this.questions = questions;
        this.look = look;
        this.how = how;
    }

    /** What a command line lacks where nobody can be asked: all of it. */
    public static Refused refusal(Session session, Command command) {
        List<Problem> missing = new ArrayList<>();
        for (Question question : command.questions()) {
            if (question.needed() == Question.Need.REQUIRED) {
                missing.add(question.missing(session));
            }
        }
        return Refused.inOrder(missing);
    }

    /**
     * Asks until nothing is missing.
     *
     * @param words the command line as it was typed
     */
    public void complete(List<String> words) {
        ask();
        List<String> typed = words;
        for (Question question : answered) {
            typed = question.typed(typed);
        }
        List<String> all = new ArrayList<>(typed);
        int end = typed.indexOf("--");
        int at = end < 0 ? all.size() : end;
        for (Question question : answered) {
            List<String> more = question.words();
            all.addAll(at, more);
            at += more.size();
        }
        tell(SAME.with(CommandLineText.of(all)));
        session.environment().err().flush(); // before what the command prints
    }

    /** Asks until nothing is missing, or left out. */
    public void ask() {
        for (String line : WrappedText.lines(session.say(how), session.width())) {
            session.environment().err().println(line);
        }
        for (Question next = next(); next != null; next = next()) {
            if (!asked(next)) {
                goBack();
            }
        }
    }

    private @Nullable Question next() {
        for (Question question : questions.get()) {
            if (question.needed() != Question.Need.NONE && !passed.contains(question)) {
                return question;
            }
        }
        return null;
    }

    /** Takes the last answer back, and what was passed over behind it. */
    private void goBack() {
        if (answered.isEmpty()) {
            tell(FIRST);
            return;
        }
        Question question = answered.removeLast();
        question.withdraw();
        passed.remove(question);
        look.run(); // what is needed may depend on what was taken back
    }

    /** Asks until there is an answer; false if somebody wants to go back. */
    private boolean asked(Question question) {
        ChoiceList choices = new ChoiceList(question.choices(session), session);
        choices.print();
        List<String> kept = new ArrayList<>();
        boolean any = false;
        while (true) {
            String typed = answer(prompt(question, choices, any));
            if (typed == null) {
                throw new Refused(Code.ENTRY_REFUSED.at(null, BROKEN_OFF));
            }
            if (typed.equals(BACK) || typed.equals(FULL_WIDTH_BACK)) {
                question.withdraw();
                return false;
            }
            String meant = typed.isEmpty() && !any ? usual(question) : typed;
            if (meant != null && !meant.isEmpty()) {
                boolean taken = taken(question, choices, meant, kept);
                any = !kept.isEmpty();
                if (taken && question.needed() == Question.Need.REQUIRED) {
                    tell(NEEDED); // such as "no" where it cannot go on without "yes"
                } else if (taken && (!question.isRepeatable() || choices.isAny())) {
                    return done(question);
                }
            } else if (any || question.needed() == Question.Need.OFFERED) {
                return done(question);
            } else {
                tell(NEEDED);
            }
        }
    }

    /** The answer to a question that is as wide as the terminal at most, with the colon behind it. */
    private @Nullable String answer(Text prompt) {
        int columns = ChoiceList.columns(session);
        List<String> lines = WrappedText.lines(session.say(prompt), Math.max(MARGIN, columns - MARGIN));
        int last = lines.size() - 1;
        lines.subList(0, last).forEach(session.environment().err()::println);
        return Questions.answer(session, Text.same(lines.get(last)));
    }

    private boolean done(Question question) {
        passed.add(question);
        answered.addLast(question);
        return true;
    }

    /**
     * Whether the answer was taken; else it is said what is wrong with it.
     *
     * @param kept what was taken before, if there may be several
     */
    private boolean taken(Question question, ChoiceList choices, String typed, List<String> kept) {
        try {
            List<String> each = question.isRepeatable() ? choices.several(typed) : List.of(choices.meant(typed));
            for (String one : each) {
                question.answer(session, one);
            }
            look.run();
            last.put(question, String.join(" ", each));
            kept.addAll(each);
            return true;
        } catch (Refused refused) {
            question.withdraw();
            kept.forEach(one -> question.answer(session, one)); // what was right of several stays
            session.environment().err().print(Messages.lines(refused.problems(), session.lang()));
            return false;
        }
    }

    private @Nullable String usual(Question question) {
        String answered = last.get(question);
        return answered != null ? answered : question.usual(session);
    }

    private Text prompt(Question question, ChoiceList choices, boolean more) {
        if (more) {
            return Text.of("下一个{0}，直接回车结束", "next {0}, or only Enter to end").with(question.label());
        }
        Text label = choices.isAny() && question.isRepeatable()
                ? Text.of("{0}（可选几个，用空格隔开）", "{0} (several, with blanks between)")
                        .with(question.label())
                : question.label();
        String usual = usual(question);
        if (usual != null) {
            int room = Math.max(MARGIN, ChoiceList.columns(session) / 2);
            return Text.of("{0} [{1}]", "{0} [{1}]").with(label, DisplayWidth.shorten(Messages.visible(usual), room));
        }
        return question.needed() == Question.Need.OFFERED
                ? Text.of("{0}（可不填）", "{0} (may be left out)").with(label)
                : label;
    }

    private void tell(Text what) {
        session.environment().err().println(session.say(what));
    }
}
