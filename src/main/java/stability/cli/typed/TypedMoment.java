package stability.cli.typed;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stability.domain.field.TypedClock;
import stability.domain.field.TypedNumber;

/**
 * What a typed moment means: a time of today, {@code 16:20}, or a day with a time, {@code 昨天 16:20}, {@code 9月25日下午4点20},
 * {@code 2019-09-25T16:20}.
 *
 * @param day its day
 * @param clock its time of day
 */
record TypedMoment(TypedDay day, TypedClock clock) {

    /** Made only for a word that is no plain moment, as those of {@link TypedDay} are. */
    private static final class Forms {
        static final Pattern AGO = Pattern.compile("(半|" + TypedNumber.FORM + ")个?(分钟|小时|钟头)[之以]?前");

        private Forms() {}
    }

    /** What the word means; null if it is no moment. */
    static @Nullable TypedMoment read(String word, LocalDate today) {
        TypedClock alone = TypedClock.read(word);
        if (alone != null) {
            return new TypedMoment(new TypedDay(today, null), alone);
        }
        int gap = Math.max(word.lastIndexOf(' '), word.lastIndexOf('t'));
        TypedMoment usual = gap < 1 ? null : split(word, gap, gap + 1, today);
        for (int i = 1; usual == null && i < word.length(); i++) {
            boolean within = isDigit(word.charAt(i - 1)) && isDigit(word.charAt(i));
            usual = within ? null : split(word, i, i, today);
        }
        return usual;
    }

    private static @Nullable TypedMoment split(String word, int end, int start, LocalDate today) {
        TypedClock clock = TypedClock.read(word.substring(start).strip());
        TypedDay day =
                clock == null ? null : TypedDay.read(word.substring(0, end).strip(), today);
        return clock == null || day == null ? null : new TypedMoment(day, clock);
    }

    /** The moment that lies so long before now, {@code 半小时前}; null if the word says nothing of that kind. */
    static @Nullable OffsetDateTime ago(String word, OffsetDateTime now) {
        Matcher parts = Forms.AGO.matcher(word);
        if (!parts.matches()) {
            return null;
        }
        boolean minutes = parts.group(2).equals("分钟");
        if (parts.group(1).equals("半")) {
            return minutes ? null : now.minusMinutes(30);
        }
        int number = TypedNumber.read(parts.group(1));
        return number < 0 ? null : minutes ? now.minusMinutes(number) : now.minusHours(number);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
