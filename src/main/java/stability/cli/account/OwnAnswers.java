package stability.cli.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.app.OwnFields;
import stability.app.OwnSetting;
import stability.app.check.ValueRules;
import stability.cli.option.FieldAnswers;
import stability.cli.option.FieldParser;
import stability.cli.option.TypedWord;
import stability.cli.session.Answers;
import stability.cli.session.OptionValue;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;
import stability.domain.problem.Suggestions;
import stability.domain.school.Department;
import stability.domain.school.School;

/**
 * What may be given for one of the user's own settings: a department or a post of the account, if one is at hand, a word, or any
 * text that holds nothing personal.
 *
 * @param name which setting it is given for
 */
record OwnAnswers(OptionValue name) implements Answers {
    /** All names, for help. */
    static final String ALL = String.join(" | ", words());

    /** The names of the settings. */
    static final Answers NAMES = new Answers() {
        @Override
        public List<Choice> choices(Session session) {
            return Arrays.stream(OwnSetting.values())
                    .map(each -> new Choice(each.word(), each.label()))
                    .toList();
        }

        @Override
        public Text told(Session session) {
            return Text.of(String.join("、", words()), String.join(", ", words()));
        }

        @Override
        public void check(Session session, String typed) {
            setting(typed);
        }
    };

    private static List<String> words() {
        return Arrays.stream(OwnSetting.values()).map(OwnSetting::word).toList();
    }

    /** The setting that is meant; refused with the nearest if there is none. */
    static OwnSetting setting(String typed) {
        OwnSetting setting = TypedWord.find(List.of(OwnSetting.values()), typed);
        if (setting == null) {
            throw new Refused(Code.BAD_VALUE
                    .at(null, Text.of("名称", "NAME"), typed, ALL)
                    .hinting(Suggestions.hint(typed, words())));
        }
        return setting;
    }

    private @Nullable OwnSetting setting() {
        String typed = name.get();
        return typed == null ? null : TypedWord.find(List.of(OwnSetting.values()), typed);
    }

    @Override
    public List<Choice> choices(Session session) {
        OwnSetting setting = setting();
        if (setting == null) {
            return List.of();
        }
        return switch (setting) {
            case DEPARTMENT -> session.hasFolder() ? fields(setting).choices(session) : List.of();
            case POST, SIGNED -> session.hasFolder() ? posts(session.records().school()) : List.of();
            case AREAS -> List.of();
            case FORMAT, COLOR, COMMIT -> fields(setting).choices(session);
        };
    }

    private static List<Choice> posts(School school) {
        Set<String> posts = new LinkedHashSet<>(school.posts());
        school.departments().stream()
                .map(Department::head)
                .filter(head -> head != null && !head.isBlank())
                .forEach(posts::add);
        posts.addAll(school.leadingGroup().keySet());
        return posts.stream().map(Choice::of).toList();
    }

    @Override
    public @Nullable Text told(Session session) {
        OwnSetting setting = setting();
        if (setting == null || (setting == OwnSetting.DEPARTMENT && !session.hasFolder())) {
            return null;
        }
        return fields(setting).told(session);
    }

    private static FieldAnswers fields(OwnSetting setting) {
        return new FieldAnswers(OwnFields.scalar(setting), setting.word());
    }

    @Override
    public void check(Session session, String typed) {
        value(setting(name.need()), typed, session);
    }

    /** The values to be set; refused with what is wrong with them. */
    static List<String> values(OwnSetting setting, List<String> typed, Session session) {
        if (typed.size() > 1 && !OwnFields.isList(setting)) {
            throw new Refused(Code.BAD_VALUE
                    .at(null, setting.word(), String.join(" ", typed), Text.of("一个值", "one value"))
                    .hinting(Text.of("有空格的值要加引号", "put a value with blanks into quotes")));
        }
        Set<String> values = new LinkedHashSet<>();
        typed.forEach(each -> values.add(value(setting, each, session)));
        return List.copyOf(values);
    }

    private static String value(OwnSetting setting, String typed, Session session) {
        if (setting == OwnSetting.DEPARTMENT && !session.hasFolder()) {
            if (Type.DEPARTMENT.parse(typed) == null) {
                throw new Refused(Code.BAD_VALUE
                        .at(null, setting.word(), typed, Type.DEPARTMENT.expected())
                        .hinting(Text.of("在台账的文件夹里可以写名称", "inside an account its name will do")));
            }
            return typed;
        }
        String value = parsed(OwnFields.scalar(setting), setting, typed, session);
        List<Problem> found = new ArrayList<>();
        ValueRules.privacy(value, Text.same(setting.word() + " "), found::add);
        found.removeIf(problem -> !problem.code().isError());
        if (!found.isEmpty()) {
            throw new Refused(ExitStatus.NOT_ALLOWED, found);
        }
        return value;
    }

    private static <T> String parsed(Type.Scalar<T> type, OwnSetting setting, String typed, Session session) {
        return type.print(FieldParser.parse(type, setting.word(), typed, session));
    }
}
