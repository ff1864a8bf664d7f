package stability.rollup.support;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import stability.domain.field.Lang;
import stability.rollup.Rollup;
import stability.rollup.cli.Surroundings;

/**
 * One run of the program in this process.
 *
 * @param status what the shell would be told
 */
public record RollupRun(int status, String out, String err) {

    /** Runs it in English, in a folder, on a day. */
    public static RollupRun on(LocalDate day, Path folder, String... words) {
        return on(day, folder, Lang.EN, words);
    }

    /** Runs it. A fault of the program is told with its trace. */
    public static RollupRun on(LocalDate day, Path folder, Lang lang, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        Surroundings surroundings = new Surroundings(
                folder,
                new PrintWriter(out),
                new PrintWriter(err),
                Clock.fixed(day.atTime(9, 0).atZone(zone).toInstant(), zone),
                lang,
                folder,
                "test",
                true);
        int status = Rollup.run(surroundings, List.of(words)).number();
        return new RollupRun(status, out.toString(), err.toString());
    }
}
