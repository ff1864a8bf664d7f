package stability.cli;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stability.domain.Code;
import stability.domain.Nearest;
import stability.domain.Refused;
import stability.domain.Text;
import stability.domain.Type;
import stability.domain.Word;

/**
 * The options of every list of matters: state, only open ones, a period, the order, the moment to look at.
 *
 * @param <T> a line of the list
 */
final class ListOptions<T> {
    private final Type.Scalar<? extends Word> states;
    private final Map<String, Comparator<T>> orders;
    private final String usual;
    private final Options.Given state;
    private final Options.Given open;
    private final PeriodOptions period;
    private final Options.Given sort;
    private final AsOf asOf;

    /**
     * @param states the words for the states of the kind
     * @param day what the period is about
     * @param orders the ways to sort, by name
     * @param usual the one that is taken unless another is asked for
     */
    ListOptions(
            Options options,
            Type.Scalar<? extends Word> states,
            Text day,
            Map<String, Comparator<T>> orders,
            String usual) {
        this.states = states;
        this.orders = orders;
        this.usual = usual;
        state = options.value("--state", "状态", "STATE", states.expected());
        open = options.flag("--open", Text.of("只列未办结的", "only those that are open"));
        period = new PeriodOptions(options, day);
        sort = options.value(
                "--sort",
                "次序",
                "ORDER",
                Text.same(String.join(" | ", orders.keySet().stream().sorted().toList())));
        asOf = new AsOf(options);
    }

    OffsetDateTime cutOff(Session session) {
        return asOf.cutOff(session);
    }

    Comparator<T> order() {
        String name = sort.get(usual);
        Comparator<T> order = orders.get(name);
        if (order == null) {
            List<String> names = orders.keySet().stream().sorted().toList();
            throw new Refused(Code.BAD_VALUE
                    .at(null, "--sort", name, String.join(" | ", names))
                    .hinting(Nearest.hint(name, names)));
        }
        return order;
    }

    /** What the common options let through. */
    Predicate<T> wanted(Session session, Function<T, Object> stateOf, Predicate<T> isOpen, Function<T, LocalDate> day) {
        Predicate<LocalDate> days = period.wanted(session);
        Predicate<T> wanted = item -> !open.isSet() || isOpen.test(item);
        return wanted.and(same(word(states, state, session), stateOf)).and(item -> days.test(day.apply(item)));
    }

    /** The value of an option of this type; null if it is not given. */
    static @Nullable Object word(Type.Scalar<?> type, Options.Given given, Session session) {
        String typed = given.get();
        return typed == null ? null : FieldParser.parse(type, given.name(), typed, session);
    }

    /** Lets through what has this property; everything, if none is asked for. */
    static <T> Predicate<T> same(@Nullable Object wanted, Function<T, ? extends @Nullable Object> property) {
        return item -> wanted == null || wanted.equals(property.apply(item));
    }
}
