package stability.report.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Which fields of an example have something: every component that may be null, empty, false or 0 is a switch, on or
 * off. With the few settings of {@link #all}, each two of them are met on and off in all four ways, so that a template goes
 * both ways at each of its branches.
 */
final class Switches {
    private final Map<String, Integer> numbers;
    private final IntPredicate on;

    private Switches(Map<String, Integer> numbers, IntPredicate on) {
        this.numbers = numbers;
        this.on = on;
    }

    /**
     * Everything on, everything off, then by each binary digit of the number of a switch, and the other way round.
     *
     * @param given what is always on: record and name, {@code Period.campaign}
     */
    static List<Switches> all(Class<?> type, Set<String> given) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        number(type, numbers, given);
        List<Switches> all = new ArrayList<>();
        all.add(new Switches(numbers, number -> true));
        all.add(new Switches(numbers, number -> false));
        for (int digit = 1; digit < numbers.size(); digit *= 2) {
            int mask = digit;
            all.add(new Switches(numbers, number -> (number & mask) != 0));
            all.add(new Switches(numbers, number -> (number & mask) == 0));
        }
        return all;
    }

    private static void number(Class<?> type, Map<String, Integer> numbers, Set<String> given) {
        if (Part.isModel(type)) {
            for (Part part : Part.of(type)) {
                if (given.contains(part.shortId())) {
                    number(part.type(), numbers, given);
                } else if (numbers.putIfAbsent(part.id(), numbers.size()) == null) {
                    number(part.type(), numbers, given);
                }
            }
        }
    }

    boolean on(Part part) {
        Integer number = numbers.get(part.id());
        return number == null || on.test(number);
    }
}
