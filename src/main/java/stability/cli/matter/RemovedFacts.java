package stability.cli.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.cli.option.TypedWord;
import stability.cli.session.Answers;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.WordAnswers;
import stability.domain.field.Field;
import stability.domain.field.Lang;
import stability.domain.field.PlainWord;
import stability.domain.field.Text;
import stability.domain.matter.Correct;
import stability.domain.matter.Kind;
import stability.domain.privacy.PersonalData;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.domain.problem.Suggestions;

/** The option {@code --remove}: facts that have no value any more, by the names that people know them by. */
final class RemovedFacts {
    private static final Text A_FACT = Text.of("一项事实的名称", "the name of a fact");

    private final Correct<?> type;
    private final OptionValue given;

    RemovedFacts(Options options, Kind<?> kind) {
        type = kind.correct();
        given = options.values(
                        "--remove",
                        "名称",
                        "NAME",
                        Text.of(
                                        "去掉录错的事实，写其名称，如 {0}；可写多次",
                                        "facts that are not so, by name, as {0}; may be given several times")
                                .with(example(kind)))
                .with(new WordAnswers("--remove", session -> facts(session.lang()), true));
    }

    private List<Answers.Choice> facts(Lang lang) {
        List<Answers.Choice> facts = new ArrayList<>();
        type.removable(lang).forEach((name, label) -> facts.add(new Answers.Choice(option(name), Text.same(label))));
        return facts;
    }

    /** An optional fact, as it can be typed. */
    private static Text example(Kind<?> kind) {
        Field<?> fact = kind.facts().stream()
                .filter(each -> !each.isRequired())
                .findFirst()
                .orElseThrow();
        return Text.of("{0} 或 {1}", "{0}").with(option(fact.name()), fact.label());
    }

    OptionValue option() {
        return given;
    }

    /** The names in the record; refused with the nearest if one means nothing. */
    List<String> read() {
        List<String> removed = new ArrayList<>();
        for (String typed : given.all()) {
            for (String each : TypedWord.parts(typed)) {
                removed.add(name(each.strip()));
            }
        }
        return removed.stream().distinct().toList();
    }

    private String name(String typed) {
        Map<String, String> chinese = type.removable(Lang.ZH);
        Map<String, String> english = type.removable(Lang.EN);
        for (String name : chinese.keySet()) {
            if (PlainWord.key(name).equals(PlainWord.key(typed))) {
                return name;
            }
        }
        for (String name : chinese.keySet()) {
            if (isCalled(chinese.get(name), typed) || isCalled(english.get(name), typed)) {
                return name;
            }
        }
        if (!PersonalData.scan(typed).isEmpty()) {
            // refused as that, and not printed back
            return typed;
        }
        List<String> names = chinese.keySet().stream().map(RemovedFacts::option).toList();
        List<String> all = new ArrayList<>(names);
        all.addAll(chinese.values());
        Text hint = Suggestions.hint(typed, Suggestions.among(typed, all).isEmpty() ? names : all);
        throw new Refused(Code.BAD_VALUE.at(null, given.name(), typed, A_FACT).hinting(hint));
    }

    /** Whether a label is meant, with or without what stands in brackets. */
    private static boolean isCalled(@Nullable String label, String typed) {
        return label != null
                && (PlainWord.isAlike(typed, label) || PlainWord.isAlike(typed, label.replaceFirst("（.*| \\(.*", "")));
    }

    /** As options have it. */
    private static String option(String name) {
        return name.replace('_', '-');
    }
}
