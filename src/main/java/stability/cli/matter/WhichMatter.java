package stability.cli.matter;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import stability.app.entry.EntryContext;
import stability.app.entry.Lookup;
import stability.cli.option.EntryOptions;
import stability.cli.option.MatterAnswers;
import stability.cli.option.MatterIds;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;

/**
 * How a command is told which matters are meant: by ids, or by what a kind without ids has instead.
 *
 * @param <S> the state of the kind
 */
@FunctionalInterface
public interface WhichMatter<S extends MatterState> {

    /** Reads the words; whether there are such matters is asked later, under the lock. Null if standard input names none. */
    @Nullable
    Found<S> read(Session session);

    /** Declares the options. */
    @FunctionalInterface
    interface Declared<S extends MatterState> {
        WhichMatter<S> in(Options options);
    }

    /**
     * What the words mean.
     *
     * @param lookup looks the matters up, each once; refused with each that is not there
     * @param department whose doing it is on a matter unless somebody is named; null for the office that runs the account
     */
    record Found<S extends MatterState>(
            Supplier<List<Matter<S>>> lookup, Function<Matter<S>, @Nullable String> department) {

        /** Whose doing it is on each matter, and when. */
        public Function<Matter<S>, EntryContext> entries(EntryOptions entry, Session session) {
            Function<@Nullable String, EntryContext> each = entry.readEach(session);
            return matter -> each.apply(department.apply(matter));
        }
    }

    /** By ids or the ends of them. */
    static <S extends MatterState> Declared<S> byId(Kind<S> kind) {
        return options -> {
            MatterIds ids = new MatterIds(options, new MatterAnswers<>(kind));
            return session -> {
                List<String> typed = ids.read(session);
                return typed == null
                        ? null
                        : new Found<>(() -> Lookup.eachToWrite(session.records(), kind, typed), matter -> null);
            };
        };
    }
}
