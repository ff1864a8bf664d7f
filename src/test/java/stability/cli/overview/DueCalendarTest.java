package stability.cli.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stability.domain.ledger.Kinds;
import stability.domain.ledger.Ledger;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.render.text.CalendarReader;
import stability.store.RecordsFolder;
import stability.support.InProcess;
import stability.support.Program;
import stability.support.World;

/** The calendar of the sample, day by day. */
class DueCalendarTest {
    private static final Path RECORDS = Path.of("records").toAbsolutePath();

    @Test
    void everyDayIsACalendarThatTellsOfNobody() throws Exception {
        Ledger ledger = new RecordsFolder(RECORDS, RECORDS, () -> "test", Duration.ZERO).ledger();
        for (int day = 20; day < 50; day += 3) {
            Instant now = Instant.parse("2019-09-01T02:00:00Z").plus(Duration.ofDays(day));
            String calendar = calendar(now);
            assertThat(calendar).as("the same bytes for the same cut-off").isEqualTo(calendar(now));
            List<CalendarReader.Event> events = CalendarReader.read(calendar.getBytes(StandardCharsets.UTF_8));
            assertThat(events).extracting(event -> event.get("UID")).doesNotHaveDuplicates();
            for (CalendarReader.Event event : events) {
                String id = event.get("UID").replaceFirst("^(.-\\d+-.....).*", "$1");
                Kind<?> kind = Kinds.of(id);
                if (List.of("petition", "incident").contains(kind.noun())) {
                    Matter<?> matter = ledger.of(kind).stream()
                            .filter(each -> each.id().equals(id))
                            .findFirst()
                            .orElseThrow();
                    assertThat(event.properties().toString())
                            .doesNotContain(matter.history(null).title());
                    assertThat(event.get("LOCATION")).isNull();
                }
            }
        }
    }

    private static String calendar(Instant now) {
        World world = World.of(RECORDS, now, Map.of(), "zh-CN");
        Program.Outcome outcome = new InProcess().run(world, List.of("due", "--format", "ics"));
        assertThat(outcome.status()).as(outcome.err()).isZero();
        return outcome.out();
    }
}
