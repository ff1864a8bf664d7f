package stability.rollup.handin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import stability.domain.export.ExportType;

/** What is read by hand is what the declared pattern says, but for days that are not in the calendar. */
class FormsTest {
    private static final int TRIES = 200_000;

    private static void agree(String pattern, Predicate<String> form, List<String> seeds) {
        Pattern declared = Pattern.compile(pattern);
        long seed = 20261001;
        Random random = new Random(seed);
        int right = 0;
        for (int i = 0; i < TRIES; i++) {
            String text = changed(seeds.get(random.nextInt(seeds.size())), random);
            boolean fits = declared.matcher(text).matches();
            assertThat(form.test(text)).as("%s (seed %d)", text, seed).isEqualTo(fits);
            right += fits ? 1 : 0;
        }
        assertThat(right).isBetween(TRIES / 20, TRIES * 19 / 20);
    }

    /** A text with up to two characters replaced, left out or put in. */
    private static String changed(String text, Random random) {
        String letters = "0123456789abcdefghijklmnopqrstuvwxyzAHZ-_:.T eE+/é０";
        StringBuilder changed = new StringBuilder(text);
        for (int i = random.nextInt(3); i > 0; i--) {
            char letter = letters.charAt(random.nextInt(letters.length()));
            int at = random.nextInt(changed.length());
            switch (random.nextInt(6)) {
                case 0 -> changed.insert(at, letter);
                case 1 -> changed.deleteCharAt(at);
                default -> changed.setCharAt(at, letter);
            }
            if (changed.isEmpty()) {
                changed.append('x');
            }
        }
        return changed.toString();
    }

    private static String pattern(ExportType.Form form) {
        return Manifests.pattern(form).pattern();
    }

    /** Days that every month has. */
    private static final List<String> DAYS = List.of("2026-09-25", "1990-01-01", "2199-12-28", "2000-10-19");

    @Test
    void days() {
        Predicate<String> inCalendar = text -> !text.matches(".{4}-02-(29|30)|.{4}-(02|04|06|09|11)-31");
        agree(
                pattern(ExportType.Form.DAY),
                text -> inCalendar.test(text)
                        ? Forms.day(text) != Forms.NONE
                        : Pattern.matches(pattern(ExportType.Form.DAY), text),
                DAYS);
        assertThat(Forms.day("2026-09-25")).isEqualTo(LocalDate.of(2026, 9, 25).toEpochDay());
        assertThat(Forms.day("2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29).toEpochDay());
        for (String none : List.of("2026-02-29", "2026-02-30", "2026-04-31", "", "2026-09-25T", "２０２６-09-25")) {
            assertThat(Forms.day(none)).as(none).isEqualTo(Forms.NONE);
        }
    }

    @Test
    void moments() {
        agree(
                pattern(ExportType.Form.MOMENT),
                text -> text.matches(".{4}-(02-(29|30|31)|(04|06|09|11)-31).*")
                        ? Pattern.matches(pattern(ExportType.Form.MOMENT), text)
                        : Forms.moment(text) != Forms.NONE,
                List.of("2026-09-25T16:20:00", "1990-01-01T00:00:00", "2199-12-28T23:59:59"));
        assertThat(Forms.moment("1990-03-01T23:59:58"))
                .isEqualTo(LocalDateTime.of(1990, 3, 1, 23, 59, 58).toEpochSecond(ZoneOffset.UTC) * 1_000_000);
        assertThat(Forms.moment("2026-02-30T00:00:00")).isEqualTo(Forms.NONE);
    }

    @Test
    void namesAndIds() {
        agree(pattern(ExportType.Form.NAME), Forms::isName, List.of("zwc", "a", "dorm_2-3", "x".repeat(64)));
        agree(
                pattern(ExportType.Form.ID),
                text -> text.matches("..{4}.?(02(29|30|31)|(04|06|09|11)31).*")
                        ? Pattern.matches(pattern(ExportType.Form.ID), text)
                        : Forms.isId(text),
                List.of("H-20260925-7k3q9", "A-19900101-00000", "Z-21991228-zzzzz"));
    }

    @Test
    void numbers() {
        agree("0|[1-9][0-9]{0,8}", FormsTest::isJsonCount, List.of("0", "12", "999999999"));
        agree(
                "(0|[1-9][0-9]{0,8})(\\.[0-9]{1,6})?",
                text -> isJsonNumber(text) && Forms.amount(text) != Forms.NONE,
                List.of("0", "1.5", "999999999.999999", "0.000001"));
        assertThat(Forms.amount("1.5")).isEqualTo(1_500_000);
        assertThat(Forms.amount("999999999.999999")).isEqualTo(999_999_999_999_999L);
        for (String none : List.of("", "-0", "-1", "1e3", "1.", ".5", "1.0000000", "1000000000")) {
            assertThat(Forms.amount(none)).as(none).isEqualTo(Forms.NONE);
        }
    }

    private static boolean isJsonCount(String text) {
        return isJsonNumber(text) && Forms.count(text) != Forms.NONE;
    }

    /** JSON itself has no zeros in front, and Jackson refuses them before. */
    private static boolean isJsonNumber(String text) {
        return !text.matches("0[0-9].*");
    }
}
