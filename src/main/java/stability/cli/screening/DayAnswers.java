package stability.cli.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import stability.cli.found.FoundPart;
import stability.cli.found.FoundQuestions;
import stability.cli.found.FoundText;
import stability.cli.session.Answers;
import stability.cli.session.Question;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;
import stability.domain.school.Department;

/** What a department reports of a day, as far as it is known: from the command line, and from answers. */
final class DayAnswers implements FoundQuestions.Found {
    private static final List<Says> SAID = List.of(Says.CLEAR, Says.FOUND, Says.EXCUSED, Says.LATER);

    private final Department department;
    private final Supplier<List<String>> areas;
    private final FoundQuestions asked = new FoundQuestions(this);
    private List<FoundText> found = List.of();
    private Says says = Says.NOTHING;
    private @Nullable String reason;

    /** What it says of its day. */
    enum Says {
        /** Nobody has asked yet. */
        NOTHING(Text.same("")),
        CLEAR(Text.of("零报告", "clear")),
        FOUND(Text.of("有隐患", "found")),
        EXCUSED(Text.of("免报", "excused")),
        /** It will say it another time. */
        LATER(Text.of("以后再说", "later"));

        private final Text label;

        Says(Text label) {
            this.label = label;
        }

        /** The answers that there are. */
        static Text expected() {
            return Text.join(
                    Text.of(" | ", " | "),
                    SAID.stream()
                            .map(each -> Text.of("{0} {1}", "{0}").with(each.word(), each.label))
                            .toList());
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param areas the areas that were looked at, for the place of what was found */
    DayAnswers(Department department, Supplier<List<String>> areas) {
        this.department = department;
        this.areas = areas;
    }

    Department department() {
        return department;
    }

    Says says() {
        return says;
    }

    /** Why nothing is due of it; only if it is excused. */
    String reason() {
        return reason == null ? "" : reason;
    }

    /** Says it; refused if something else was said. */
    void say(Says what) {
        if (says != Says.NOTHING && says != what) {
            throw new Refused(Code.CONFLICTING_OPTIONS.at(
                    null,
                    Text.of("{0}既是“{1}”又是“{2}”", "{0} is \"{1}\" and \"{2}\"")
                            .with(department.name(), says.label, what.label)));
        }
        says = what;
    }

    void excuse(String why) {
        say(Says.EXCUSED);
        reason = why;
    }

    void find(FoundText one) {
        say(Says.FOUND);
        List<FoundText> all = new ArrayList<>(found);
        all.add(one);
        found = List.copyOf(all);
    }

    /** What has to be asked of it. */
    List<Question> questions() {
        List<Question> questions = new ArrayList<>(List.of(new Result(), new Reason()));
        questions.addAll(asked.questions());
        return questions;
    }

    @Override
    public List<FoundText> all() {
        return found;
    }

    @Override
    public void put(List<FoundText> all) {
        found = all;
    }

    @Override
    public List<String> words(FoundText one) {
        return List.of(ScreenDay.FOUND, department.id() + ScreenDay.MARK + one.print());
    }

    @Override
    public boolean isWanted() {
        return says == Says.FOUND;
    }

    @Override
    public boolean isSaid(FoundPart part) {
        return part == FoundPart.PLACE && areas.get().size() == 1;
    }

    @Override
    public @Nullable String usual(FoundPart part) {
        return part == FoundPart.PLACE && !areas.get().isEmpty() ? areas.get().get(0) : null;
    }

    @Override
    public Text label() {
        return Text.of("{0}发现的隐患", "hazard found by {0}").with(department.name());
    }

    /** Asks what it says of its day. */
    private final class Result implements Question {
        @Override
        public Text label() {
            return Text.same(department.name());
        }

        @Override
        public Need needed() {
            return says == Says.NOTHING ? Need.REQUIRED : Need.NONE;
        }

        @Override
        public List<Answers.Choice> choices(Session session) {
            return SAID.stream()
                    .map(each -> new Answers.Choice(each.word(), each.label))
                    .toList();
        }

        @Override
        public void answer(Session session, String typed) {
            Says meant = SAID.stream()
                    .filter(each -> each.word().equals(typed))
                    .findFirst()
                    .orElseThrow(() -> new Refused(Code.BAD_VALUE.at(null, department.name(), typed, Says.expected())));
            say(meant);
        }

        @Override
        public List<String> words() {
            return says == Says.CLEAR ? List.of(ScreenDay.CLEAR, department.id()) : List.of();
        }

        @Override
        public void withdraw() {
            says = Says.NOTHING;
        }

        @Override
        public Problem missing(Session session) {
            return Code.MISSING_OPTION
                    .at(
                            null,
                            String.join(" / ", ScreenDay.CLEAR, ScreenDay.FOUND, ScreenDay.EXCUSE),
                            Text.of("{0} {1}", "{0} {1}").with(department.id(), department.name()))
                    .hinting(Text.of(
                                    "补上它：{0} {1}、{2} \"{1}=灯不亮 @地点 #类别\" 或 {3} \"{1}=理由\"",
                                    "add it: {0} {1}, {2} \"{1}=WHAT @PLACE #CATEGORY\" or {3} \"{1}=REASON\"")
                            .with(ScreenDay.CLEAR, department.id(), ScreenDay.FOUND, ScreenDay.EXCUSE));
        }
    }

    /** Asks why nothing is due of it. */
    private final class Reason implements Question {
        @Override
        public Text label() {
            return Text.of("{0}免报的理由", "why {0} is excused").with(department.name());
        }

        @Override
        public Need needed() {
            return says == Says.EXCUSED && reason == null ? Need.REQUIRED : Need.NONE;
        }

        @Override
        public void answer(Session session, String typed) {
            reason = typed;
        }

        @Override
        public List<String> words() {
            return reason == null ? List.of() : List.of(ScreenDay.EXCUSE, department.id() + ScreenDay.MARK + reason);
        }

        @Override
        public void withdraw() {
            reason = null;
        }

        @Override
        public Problem missing(Session session) {
            return Code.MISSING_OPTION.at(null, ScreenDay.EXCUSE, label());
        }
    }
}
