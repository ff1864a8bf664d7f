package stability.domain.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import stability.domain.clock.Limit;
import stability.domain.petition.Petition;
import stability.domain.school.SchoolFields;
import stability.support.Seeded;

/** A pattern lets through whatever its parser takes, and of what looks alike nothing else but days that no month has. */
class PatternsTest {
    private static final List<Type.Scalar<?>> TYPES = List.of(
            Type.TEXT,
            Type.NAMELESS,
            Type.ID,
            Type.DEPARTMENT,
            Type.SCREENING,
            Type.DAY,
            Type.MOMENT,
            Type.COUNT,
            Type.PEOPLE,
            Type.FUNDS,
            Type.SHA256,
            Type.HAZARD,
            Limit.TYPE,
            Petition.CODE,
            (Type.Scalar<?>) SchoolFields.ZONE.type());

    private static final List<String> SEEDS = List.of(
            "2019-09-25",
            "1990-01-01",
            "2199-12-31",
            "2019-09-25T07:40+08:00",
            "2019-09-25T23:59:59Z",
            "2019-09-25T07:40:05-14:00",
            "2019-09-25T07:40:05-13:59",
            "2019-09-25/jwc",
            "H-20190925-7k3q9",
            "jwc",
            "0",
            "999999999",
            "1.5",
            "999999999.999999",
            "0123456789abcdef".repeat(4),
            "7d",
            "5wd",
            "0030min",
            "17:00",
            "A-07",
            "AB-1234",
            "Asia/Shanghai",
            "UTC+8",
            "Etc/GMT+8",
            "+08:00");

    @Test
    void whatAParserTakesItsPatternLetsThrough() {
        Map<Type.Scalar<?>, Pattern> patterns = new HashMap<>();
        TYPES.forEach(type -> patterns.put(type, Pattern.compile(type.pattern())));
        Seeded.times(5_000, seeded -> {
            String text = seeded.oneIn(3) ? seeded.text() : changed(seeded.among(SEEDS), seeded);
            for (Type.Scalar<?> type : TYPES) {
                boolean taken = type.parse(text) != null;
                boolean found = patterns.get(type).matcher(text).find();
                if (taken) {
                    assertThat(found).as("%s: %s", type.pattern(), text).isTrue();
                } else if (found && !type.equals(SchoolFields.ZONE.type())) {
                    assertThat(text)
                            .as("%s: %s", type.pattern(), text)
                            .matches("(?s).*[\n\r\u0085\u2028\u2029]|.*(29|30|31).*");
                }
            }
        });
    }

    @Test
    void eachSeedIsTakenBySomeType() {
        for (String seed : SEEDS) {
            assertThat(TYPES.stream().skip(3)).as(seed).anyMatch(type -> type.parse(seed) != null);
        }
    }

    /** One character more, less or other; or none. */
    private static String changed(String text, Seeded seeded) {
        StringBuilder changed = new StringBuilder(text);
        int at = seeded.below(text.length());
        char c = seeded.among(SEEDS).charAt(0);
        switch (seeded.below(4)) {
            case 0 -> changed.insert(at, c);
            case 1 -> changed.deleteCharAt(at);
            case 2 -> changed.setCharAt(at, c);
            default -> {}
        }
        return changed.toString();
    }
}
