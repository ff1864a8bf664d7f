package stability.cli.option;

import java.util.ArrayList;
import java.util.List;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.domain.field.PlainWord;
import stability.domain.field.Text;
import stability.domain.ledger.Kinds;
import stability.domain.matter.Kind;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.domain.problem.Suggestions;

/** {@code --kind}: only matters of some kinds, each by its noun or by what people call it. */
public final class KindOption {
    private final OptionValue kind;

    public KindOption(Options options) {
        kind = options.values(
                "--kind",
                "种类",
                "KIND",
                Text.of("只要这些种类：{0}", "only these kinds: {0}").with(String.join(" | ", nouns())));
    }

    public boolean isGiven() {
        return !kind.all().isEmpty();
    }

    /** The kinds asked for, in their order; all if none are. */
    public List<Kind<?>> kinds() {
        List<Kind<?>> asked = new ArrayList<>();
        for (String typed : kind.all()) {
            for (String part : TypedWord.parts(typed)) {
                asked.add(named(part));
            }
        }
        return asked.isEmpty()
                ? Kinds.ALL
                : Kinds.ALL.stream().filter(asked::contains).toList();
    }

    /** The kind of this noun, or what people call it; refused if there is none. */
    public static Kind<?> named(String typed) {
        for (Kind<?> each : Kinds.ALL) {
            if (PlainWord.isAlike(typed, each.noun())
                    || PlainWord.isAlike(typed, each.label().zh())
                    || PlainWord.isAlike(typed, each.label().en())) {
                return each;
            }
        }
        throw new Refused(Code.BAD_VALUE
                .at(null, "--kind", typed, String.join(" | ", nouns()))
                .hinting(Suggestions.hint(typed, nouns())));
    }

    private static List<String> nouns() {
        return Kinds.ALL.stream().<String>map(Kind::noun).toList();
    }
}
