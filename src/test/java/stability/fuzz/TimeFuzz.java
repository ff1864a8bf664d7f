package stability.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import stability.cli.typed.Dates;
import stability.domain.clock.Limit;
import stability.domain.field.TimeFormat;
import stability.domain.field.Zone;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.support.Said;

/** Any text as a day, a time, a moment or a limit: in a file, and as people type it. What is read is printed as it was. */
public final class TimeFuzz {
    /** A zone with summer time, and one that has skipped a day. */
    private static final List<Dates> TYPED = List.of(
            new Dates(
                    OffsetDateTime.parse("2019-10-27T02:30+02:00"),
                    Objects.requireNonNull(Zone.of("Europe/Berlin")),
                    null),
            new Dates(
                    OffsetDateTime.parse("2011-12-29T23:59-10:00"),
                    Objects.requireNonNull(Zone.of("Pacific/Apia")),
                    null));

    private TimeFuzz() {}

    /** Tries one input; a law that does not hold is an error. */
    public static void fuzzerTestOneInput(byte[] data) {
        String text = new String(data, UTF_8);
        LocalDate day = TimeFormat.day(text);
        if (day != null) {
            assertThat(day).hasToString(text).isBetween("1990-01-01", "2199-12-31");
        }
        OffsetDateTime moment = TimeFormat.moment(text);
        if (moment != null) {
            assertThat(TimeFormat.moment(moment.toString())).isEqualTo(moment);
            assertThat(TimeFormat.readable(moment)).startsWith(text.substring(0, 10));
        }
        LocalTime time = TimeFormat.time(text);
        if (time != null) {
            assertThat(text).startsWith(time.toString());
        }
        Limit limit = Limit.parse(text);
        if (limit != null) {
            assertThat(Limit.parse(limit.toString())).isEqualTo(limit);
        }
        for (Dates dates : TYPED) {
            isRefused(() -> assertThat(dates.day("--date", text).getYear()).isBetween(1980, 2199));
            isRefused(() -> assertThat(dates.moment("--at", text).getYear()).isBetween(1980, 2200));
        }
    }

    private static void isRefused(Runnable reading) {
        try {
            reading.run();
        } catch (Refused refused) {
            assertThat(refused.problems()).hasSize(1).allSatisfy(problem -> {
                assertThat(problem.code()).isEqualTo(Code.BAD_VALUE);
                Said.isPlain(problem);
            });
        }
    }
}
