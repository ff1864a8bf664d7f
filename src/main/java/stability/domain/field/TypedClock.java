package stability.domain.field;

import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a typed time of day means: {@code 16:20}, {@code 9:05}, {@code 16点20分}, {@code 下午4点半}, {@code 4:20pm}. Without a part of the
 * day it counts by the clock of 24 hours, as it is printed. Who says 4点 means the afternoon more often than the night: from one
 * to five such words have to say which.
 *
 * @param time the time
 * @param rather twelve hours later, which may be meant as well; null if the time is certain
 */
public record TypedClock(LocalTime time, @Nullable LocalTime rather) {
    private static final int LAST_DOUBTFUL = 5;

    /** Made only for a word that is no plain time: compiling it costs a start more than the rest of reading it. */
    private static final class Forms {
        static final Pattern CLOCK = Pattern.compile("(凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里)? ?(" + TypedNumber.FORM + ")"
                + "(?::(\\d\\d)(?::(\\d\\d))?|(点|时)(?:整|钟|(半)|(一刻)|(三刻)|(" + TypedNumber.FORM + ")分?)?)? ?(am|pm)?");

        private Forms() {}
    }

    /** What the word means; null if it is no time. */
    public static @Nullable TypedClock read(String word) {
        LocalTime plain = TimeFormat.time(word.length() == 4 ? "0" + word : word);
        return plain != null ? new TypedClock(plain, null) : spoken(word);
    }

    private static @Nullable TypedClock spoken(String word) {
        Matcher parts = Forms.CLOCK.matcher(word);
        if (!parts.matches()) {
            return null;
        }
        boolean colon = parts.group(3) != null;
        boolean han = parts.group(5) != null;
        String part = parts.group(10) != null ? parts.group(10) : parts.group(1);
        boolean both = parts.group(10) != null && parts.group(1) != null;
        // a number alone is a time only with am or pm
        if (both || (!colon && !han && parts.group(10) == null)) {
            return null;
        }
        int typed = TypedNumber.read(parts.group(2));
        int hour = part == null ? typed : hour(part, typed);
        int minute = minute(parts);
        int second = parts.group(4) == null ? 0 : Integer.parseInt(parts.group(4));
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second > 59) {
            return null;
        }
        LocalTime time = LocalTime.of(hour, minute, second);
        boolean doubtful = han && part == null && hour > 0 && hour <= LAST_DOUBTFUL;
        return new TypedClock(time, doubtful ? time.plusHours(12) : null);
    }

    private static int minute(Matcher parts) {
        return parts.group(3) != null
                ? Integer.parseInt(parts.group(3))
                : parts.group(6) != null
                        ? 30
                        : parts.group(7) != null
                                ? 15
                                : parts.group(8) != null
                                        ? 45
                                        : parts.group(9) != null ? TypedNumber.read(parts.group(9)) : 0;
    }

    /** The hour by the clock of 24 hours; -1 if the part of the day has no such hour. */
    private static int hour(String part, int typed) {
        return switch (part) {
            case "凌晨" -> typed == 12 ? 0 : typed <= 6 ? typed : -1;
            case "清晨", "早上", "早晨", "上午" -> typed >= 1 && typed <= 12 ? typed : -1;
            case "am" -> typed >= 1 && typed <= 12 ? typed % 12 : -1;
            case "pm" -> typed >= 1 && typed <= 12 ? typed % 12 + 12 : -1;
            case "中午" -> typed >= 11 && typed <= 14 ? typed : typed == 1 || typed == 2 ? typed + 12 : -1;
            case "下午" -> typed >= 1 && typed <= 7 ? typed + 12 : typed >= 12 && typed <= 19 ? typed : -1;
            // twelve at night is of the next day, and who says so may mean either
            default -> typed >= 5 && typed <= 11 ? typed + 12 : typed >= 17 && typed <= 23 ? typed : -1;
        };
    }
}
