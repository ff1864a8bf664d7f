package stability.report.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Word;

/**
 * An example of a paper, made from the components of its record, so that it has every field that the paper has. What
 * may be absent is there or not as {@link Switches} say. In the first turn each list has a member for every word of the
 * vocabularies in it; everywhere else the turn chooses the words.
 */
final class Example {
    private static final OffsetDateTime MOMENT = OffsetDateTime.of(2019, 10, 1, 7, 40, 0, 0, ZoneOffset.ofHours(8));
    private static final LocalTime REPORTED_BY = LocalTime.of(17, 0);

    /** How many members a list has in all turns but the first: with each turn those that come next. */
    private static final int SHORT = 3;

    /** How many members a list is said to have at least: more than stand in it, so that what is cut is told of. */
    private static final int MANY = 1000;

    private final Switches switches;
    private final int turn;

    /** @param turn which word of a vocabulary is meant where there is one value, counted on from 0 */
    Example(Switches switches, int turn) {
        this.switches = switches;
        this.turn = turn;
    }

    /** The plain data of {@link PlainForm#of}. */
    Map<String, @Nullable Object> of(Class<?> type) {
        return components(type, turn);
    }

    private Map<String, @Nullable Object> components(Class<?> type, int index) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (Part part : Part.of(type)) {
            boolean on = switches.on(part);
            map.put(part.key(), on || !part.nullable() ? value(part, on, index) : null);
            if (part.count() != null) {
                map.put(part.count(), on ? MANY + index : 0);
            }
        }
        return map;
    }

    private Object value(Part part, boolean on, int index) {
        if (!part.list()) {
            return single(part.key(), part.type(), on, index);
        }
        List<Object> members = new ArrayList<>();
        int length = !on ? 0 : turn == 0 ? length(part.type()) : SHORT;
        for (int i = 0; i < length; i++) {
            members.add(single(part.key(), part.type(), true, turn * SHORT + i));
        }
        return members;
    }

    private Object single(String name, Class<?> type, boolean on, int index) {
        if (type == boolean.class) {
            return on;
        }
        if (type == int.class || type == Integer.class) {
            return number(name, on, index);
        }
        if (type == BigDecimal.class) {
            return on ? new BigDecimal("85.5") : BigDecimal.ZERO;
        }
        if (type == LocalDate.class) {
            return MOMENT.toLocalDate().plusDays(index).toString();
        }
        if (type == OffsetDateTime.class) {
            return MOMENT.plusHours(index).toString();
        }
        if (type == LocalTime.class) {
            return REPORTED_BY.toString();
        }
        if (Word.class.isAssignableFrom(type)) {
            Word[] words = words(type);
            return words.length == 0 ? "rectify" : words[index % words.length].word();
        }
        if (Part.isModel(type)) {
            return components(type, index);
        }
        if (type == String.class) {
            return name.equals("id")
                    ? "H-20191001-7k3" + "0123456789abcdefgh".charAt(index % 18)
                    : ExampleWords.of(name);
        }
        throw new IllegalStateException("no example of " + type.getName() + " " + name);
    }

    /** Days left are of all signs; a weekday is one; what counts from 1 is never 0. */
    private static int number(String name, boolean on, int index) {
        return switch (name) {
            case "schema" -> 1;
            case "daysLeft" -> index % 7 - 2;
            case "weekday" -> 1 + index % 7;
            case "number", "issue" -> on ? 2 + index : 1;
            default -> on ? 1 + index : 0;
        };
    }

    /** Two, or as many as the longest vocabulary has words. */
    private static int length(Class<?> member) {
        int length = Math.max(2, words(member).length);
        if (Part.isModel(member)) {
            for (Part part : Part.of(member)) {
                length = Math.max(length, words(part.type()).length);
            }
        }
        return length;
    }

    /** How many words the longest vocabulary has that stands outside lists: so many turns show them all. */
    static int turns(Class<?> type) {
        int turns = Math.max(1, words(type).length);
        if (Part.isModel(type)) {
            for (Part part : Part.of(type)) {
                turns = Math.max(turns, part.list() ? 1 : turns(part.type()));
            }
        }
        return turns;
    }

    private static Word[] words(Class<?> type) {
        return type.isEnum() && Word.class.isAssignableFrom(type)
                ? (Word[]) Objects.requireNonNull(type.getEnumConstants())
                : new Word[0];
    }
}
