package stability.cli.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import stability.app.OwnSetting;
import stability.app.UserSettings;
import stability.domain.field.Lang;
import stability.domain.field.PlainWord;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;

/**
 * What is given for an option or argument, to be asked for once the command line is parsed: and what may be given, whether the
 * command can do without, and so the question to whoever left it out.
 */
public final class OptionValue implements Question {
    /** No word of a command line can hold it. */
    private static final String GUARD = "\0";

    private final ArgSpec spec;
    private final String name;
    private Text label;

    /** Those of which one at least is needed, in the order in which they are asked; none if it stands for itself. */
    private List<OptionValue> among = List.of();

    private @Nullable BooleanSupplier required;
    private @Nullable OptionValue beside;
    private @Nullable BooleanSupplier several;
    private boolean always;
    private boolean offered;
    private @Nullable BooleanSupplier offering;
    private @Nullable Text when;
    private @Nullable Answers answers;
    private @Nullable OwnSetting own;
    private @Nullable Predicate<Session> owned;

    OptionValue(ArgSpec spec, String name, Text label) {
        this.spec = spec;
        this.name = name;
        this.label = label;
    }

    /** The command cannot do without. */
    public OptionValue required() {
        always = true;
        return this;
    }

    /**
     * The command cannot do without if this holds, or what was said before; asked only when other values are missing, or somebody
     * can be asked.
     */
    public OptionValue requiredIf(BooleanSupplier condition) {
        BooleanSupplier before = required;
        required = before == null ? condition : () -> before.getAsBoolean() || condition.getAsBoolean();
        return this;
    }

    /** The command cannot do without if this one is given, or what was said before; likewise. */
    public OptionValue requiredWith(OptionValue other) {
        beside = other;
        return this;
    }

    /**
     * One of these is needed at least, whichever it is: each is offered, and the last cannot be left out if all others are.
     *
     * @param condition whether that is so; asked as that of {@link #requiredIf} is
     */
    public static void oneOf(BooleanSupplier condition, List<OptionValue> values) {
        for (OptionValue value : values) {
            value.among = values;
            value.required = condition;
        }
    }

    /** Asked for where others are asked for, though the command can do without. */
    public OptionValue offered() {
        offered = true;
        return this;
    }

    /** The same if this holds. */
    public OptionValue offeredIf(BooleanSupplier condition) {
        offering = condition;
        return this;
    }

    /**
     * Says in help when it has to be given, or what it is if it is not.
     *
     * @param condition in a few words, which stand in brackets behind its text
     */
    public OptionValue when(Text condition) {
        when = condition;
        return this;
    }

    /** When it has to be given, or what it is if it is not; null if help has nothing to say about that. */
    public @Nullable Text when() {
        return when == null && isAlwaysRequired() ? Text.of("必填", "required") : when;
    }

    /** What it is, as help says it: with when it has to be given. */
    public String help(Lang lang) {
        String text = String.join(" ", spec.description());
        Text condition = when();
        return condition == null
                ? text
                : Text.of("{0}（{1}）", "{0} ({1})").with(text, condition).in(lang);
    }

    /** What it is called in a question and in a refusal, if that is shorter than its help. */
    public OptionValue called(Text name) {
        label = name;
        return this;
    }

    /** Though several may be given, it is asked for one only unless this holds. */
    public OptionValue severalIf(BooleanSupplier condition) {
        several = condition;
        return this;
    }

    /** What may be given; any text unless said. */
    public OptionValue with(Answers possible) {
        answers = possible;
        return this;
    }

    /** Where the command cannot do without and it is left out, the user's own setting stands for it. */
    public OptionValue otherwise(OwnSetting setting) {
        own = setting;
        return this;
    }

    /** Likewise where this holds. */
    public OptionValue otherwise(OwnSetting setting, Predicate<Session> condition) {
        owned = condition;
        return otherwise(setting);
    }

    /** The setting that stands for it; null if none does. */
    @Nullable
    OwnSetting own() {
        return own;
    }

    /** Takes the user's own value if it is left out and one is set; whether it did. */
    boolean isFilled(UserSettings settings, Session session) {
        List<String> values = own == null || isGiven() ? List.of() : settings.all(own);
        boolean fills = !values.isEmpty() && (owned == null ? needed() == Need.REQUIRED : owned.test(session));
        if (fills) {
            spec.setValue(spec.isMultiValue() ? new ArrayList<>(values) : values.get(0));
        }
        return fills;
    }

    /** Whether the command never can do without. */
    public boolean isAlwaysRequired() {
        return always && own == null;
    }

    /** What may be given; null for any text. */
    public @Nullable Answers answers() {
        return answers;
    }

    /** The option or argument to picocli. */
    public ArgSpec spec() {
        return spec;
    }

    /** Whether this is the value of the option of that name. */
    boolean is(OptionSpec option) {
        return name.equals(option.longestName());
    }

    /** The option as one types it, {@code --department}; the label of an argument. */
    public String name() {
        return name;
    }

    /** The value, or null if it was not given. */
    public @Nullable String get() {
        String value = spec.getValue();
        return value == null ? null : unguarded(value);
    }

    /** The value as a word that the program has to understand, in its plain form; null if it was not given. */
    public @Nullable String word() {
        String value = get();
        return value == null ? null : PlainWord.of(value);
    }

    /** The word as picocli gets it if it must not take it for options: {@code -3d} is a day. */
    public static String guarded(String word) {
        return GUARD + word;
    }

    /** Whether it was given without the value that it may have. */
    public boolean isBare() {
        return GUARD.equals(spec.getValue());
    }

    private static String unguarded(String value) {
        return value.startsWith(GUARD) ? value.substring(GUARD.length()) : value;
    }

    public String get(String otherwise) {
        String value = get();
        return value == null ? otherwise : value;
    }

    /** The value, which must have been given: a command that cannot do without has it asked for before it runs. */
    public String need() {
        String value = get();
        if (value == null) {
            throw new Refused(leftOut());
        }
        return value;
    }

    /** That it was left out: an option by what is typed for it, an argument by what it is. */
    public Problem leftOut() {
        Problem option = Code.MISSING_OPTION.at(null, name, label);
        if (spec.isOption()) {
            return option;
        }
        String plain = name.replace("…", "");
        boolean same = label.zh().equals(plain) || label.en().equalsIgnoreCase(plain);
        Text message = same ? Text.of("缺少{1}", "no {1} is given") : Text.of("缺少{0}（{1}）", "no {0} is given ({1})");
        return new Problem(option.code(), null, message.with(plain, label), option.hint());
    }

    /** All values of a repeatable option. */
    public List<String> all() {
        List<String> values = spec.getValue();
        if (values == null) {
            return List.of();
        }
        List<String> all = new ArrayList<>(values.size());
        for (String value : values) {
            all.add(unguarded(value));
        }
        return all;
    }

    /** Puts other values in the place of those of a repeatable option. */
    public void put(List<String> values) {
        spec.setValue(new ArrayList<>(values));
    }

    /** Says that an option without a value is given, or is not. */
    public void set(boolean given) {
        spec.setValue(given);
    }

    /** Whether an option without a value was given. */
    public boolean isSet() {
        Boolean value = spec.getValue();
        return value != null && value;
    }

    /** Whether anything was given. */
    public boolean isGiven() {
        Object value = spec.getValue();
        return value instanceof List<?> list ? !list.isEmpty() : value instanceof Boolean set ? set : value != null;
    }

    @Override
    public Text label() {
        return isFlag() ? Text.of("{0}（是 yes，否 no）", "{0} (yes or no)").with(label) : label;
    }

    @Override
    public Need needed() {
        if (isGiven()) {
            return Need.NONE;
        }
        if (!isRequired()) {
            return offered || (offering != null && offering.getAsBoolean()) ? Need.OFFERED : Need.NONE;
        }
        return among.isEmpty() || isLastHope() ? Need.REQUIRED : isOneGiven() ? Need.NONE : Need.OFFERED;
    }

    private boolean isOneGiven() {
        for (OptionValue other : among) {
            if (other.isGiven()) {
                return true;
            }
        }
        return false;
    }

    private boolean isLastHope() {
        return among.get(among.size() - 1) == this && !isOneGiven();
    }

    private boolean isRequired() {
        return always || (beside != null && beside.isGiven()) || (required != null && required.getAsBoolean());
    }

    @Override
    public boolean isRepeatable() {
        return spec.isMultiValue() && (several == null || several.getAsBoolean());
    }

    @Override
    public List<Answers.Choice> choices(Session session) {
        return answers == null ? List.of() : answers.choices(session);
    }

    @Override
    public @Nullable String usual(Session session) {
        return answers == null ? null : answers.usual(session);
    }

    @Override
    public void answer(Session session, String typed) {
        if (answers != null) {
            answers.check(session, typed);
        }
        if (isFlag()) {
            Boolean set = Questions.isYes(typed);
            if (set == null) {
                throw new Refused(Code.BAD_VALUE.at(null, name, typed, Questions.YES_OR_NO));
            }
            spec.setValue(set);
            return;
        }
        if (spec.isMultiValue()) {
            List<String> all = new ArrayList<>(all());
            all.add(typed);
            spec.setValue(all);
        } else {
            spec.setValue(typed);
        }
    }

    @Override
    public List<String> words() {
        if (isFlag()) {
            return isGiven() ? List.of(typedName()) : List.of();
        }
        List<String> values = !isGiven() ? List.of() : spec.isMultiValue() ? all() : List.of(get(""));
        List<String> words = new ArrayList<>();
        for (String value : values) {
            if (spec.isOption() && value.startsWith("-")) {
                words.add(typedName() + "=" + value); // it would be taken for an option
                continue;
            }
            if (spec.isOption()) {
                words.add(typedName());
            }
            words.add(value);
        }
        return words;
    }

    private boolean isFlag() {
        return spec.type() == Boolean.class;
    }

    /** The shortest name, as people type it. */
    private String typedName() {
        return spec instanceof OptionSpec option ? option.shortestName() : name;
    }

    @Override
    public void withdraw() {
        spec.setValue(spec.isMultiValue() ? new ArrayList<String>() : null);
    }

    @Override
    public Problem missing(Session session) {
        if (!among.isEmpty()) {
            return Code.MISSING_OPTION.at(
                    null,
                    String.join(" / ", among.stream().map(OptionValue::name).toList()),
                    Text.of("至少一项：{0}", "at least one of: {0}")
                            .with(Text.join(
                                    Text.of("、", ", "),
                                    among.stream().map(OptionValue::label).toList())));
        }
        Problem missing = leftOut();
        Text told = answers == null ? null : answers.told(session);
        return told == null
                ? missing
                : missing.hinting(Text.of("补上它：{0}", "add it: {0}").with(told));
    }
}
