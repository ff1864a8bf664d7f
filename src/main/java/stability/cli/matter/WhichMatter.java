package stability.cli.matter;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import stability.app.entry.Lookup;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;

/**
 * How a command is told which matter is meant: by an id, or by what a kind without ids has instead.
 *
 * @param <S> the state of the kind
 */
@FunctionalInterface
public interface WhichMatter<S extends MatterState> {

    /** Reads the words; whether there is such a matter is asked later, under the lock. */
    Found<S> read(Session session);

    /** Declares the options. */
    @FunctionalInterface
    interface Declared<S extends MatterState> {
        WhichMatter<S> in(Options options);
    }

    /**
     * What the words mean.
     *
     * @param lookup looks the matter up; refused if there is none
     * @param department whose doing it is unless somebody is named; null for the office that runs the account
     */
    record Found<S extends MatterState>(
            Supplier<Matter<S>> lookup, @Nullable String department) {}

    /** By an id or the end of one. */
    static <S extends MatterState> Declared<S> byId(Kind<S> kind) {
        return options -> {
            OptionValue id = options.argument("编号", "ID", Text.of("编号，或编号的末尾几位", "an id, or the end of one"));
            return session -> {
                String ending = id.need();
                return new Found<>(() -> Lookup.find(session.records(), kind, ending), null);
            };
        };
    }
}
