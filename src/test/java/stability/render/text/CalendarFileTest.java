package stability.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import stability.render.text.CalendarFile.Event;
import stability.support.Seeded;

class CalendarFileTest {
    private static final Instant STAMP = Instant.parse("2019-09-30T02:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2019-09-30");

    /** Whatever is written comes back, read by the RFC: of any length, of characters of one to four octets, of signs that mean something. */
    @Test
    void anyTextComesBackWhole() {
        Seeded.times(300, seeded -> {
            List<Event> events = new ArrayList<>();
            for (int i = seeded.below(20); i >= 0; i--) {
                boolean timed = seeded.oneIn(2);
                events.add(new Event(
                        "H-20190930-aaaaa-due-" + i + "@stability",
                        text(seeded),
                        List.of(text(seeded), text(seeded)),
                        "隐患",
                        seeded.oneIn(2) ? text(seeded) : null,
                        DAY,
                        DAY.plusDays(seeded.below(3)),
                        timed ? STAMP.plusSeconds(seeded.below(1_000_000)) : null));
            }
            String name = text(seeded);
            byte[] file = CalendarFile.text(name, STAMP, events).getBytes(StandardCharsets.UTF_8);
            List<CalendarReader.Event> read = CalendarReader.read(file);
            assertThat(read).hasSameSizeAs(events);
            for (int i = 0; i < events.size(); i++) {
                Event event = events.get(i);
                assertThat(read.get(i).get("UID")).isEqualTo(event.uid());
                assertThat(read.get(i).get("SUMMARY")).isEqualTo(event.summary());
                assertThat(read.get(i).get("DESCRIPTION")).isEqualTo(String.join("\n", event.description()));
                assertThat(read.get(i).get("LOCATION")).isEqualTo(event.place());
            }
        });
    }

    @Test
    void daysStandAsDaysAndMomentsInUtc() throws Exception {
        Event days = new Event("a@stability", "期满", List.of(), "信访", null, DAY, DAY.plusDays(2), null);
        Event moment = new Event("b@stability", "续报", List.of(), "突发事件", null, DAY, DAY, STAMP);
        List<CalendarReader.Event> read = CalendarReader.read(
                CalendarFile.text("日历", STAMP, List.of(days, moment)).getBytes(StandardCharsets.UTF_8));
        assertThat(read.get(0).get("DTSTART;VALUE=DATE")).isEqualTo("20190930");
        assertThat(read.get(0).get("DTEND;VALUE=DATE"))
                .as("the day behind the last")
                .isEqualTo("20191003");
        assertThat(read.get(1).get("DTSTART")).isEqualTo("20190930T020000Z");
        assertThat(read).extracting(event -> event.get("DTSTAMP")).containsOnly("20190930T020000Z");
    }

    @Test
    void aLaterStampIsALaterRevision() throws Exception {
        Event event = new Event("a@stability", "期满", List.of(), "信访", null, DAY, DAY, null);
        long before = 0;
        for (Instant stamp = STAMP; stamp.isBefore(STAMP.plusSeconds(600)); stamp = stamp.plusSeconds(60)) {
            byte[] file = CalendarFile.text("日历", stamp, List.of(event)).getBytes(StandardCharsets.UTF_8);
            long revision = Long.parseLong(CalendarReader.read(file).get(0).get("SEQUENCE"));
            assertThat(revision).isGreaterThan(before);
            before = revision;
        }
    }

    @Test
    void withoutEventsItIsStillACalendar() throws Exception {
        byte[] file = CalendarFile.text("日历", STAMP, List.of()).getBytes(StandardCharsets.UTF_8);
        assertThat(CalendarReader.read(file)).isEmpty();
    }

    @Test
    void whatSteersAReaderIsTakenOut() throws Exception {
        Event event = new Event(
                "a@stability", "灯\r\nEND:VEVENT\u202E\u001B[31m不亮", List.of(), "隐患", "楼\u0007\t上", DAY, DAY, null);
        byte[] file = CalendarFile.text("日历", STAMP, List.of(event)).getBytes(StandardCharsets.UTF_8);
        CalendarReader.Event read = CalendarReader.read(file).get(0);
        assertThat(read.get("SUMMARY")).isEqualTo("灯\nEND:VEVENT不亮");
        assertThat(read.get("LOCATION")).isEqualTo("楼 上");
    }

    /** No character of a line of its own: those that make one are another test's. */
    private static String text(Seeded seeded) {
        String[] parts = {
            "灯", "不亮", "😀", "👩‍🚒", "a", ":", ";", ",", "\\", "\\n", "\"", "é", "é", " ", "𠮷", "=", "END:VEVENT"
        };
        StringBuilder text = new StringBuilder("x");
        for (int i = seeded.below(120); i > 0; i--) {
            text.append(parts[seeded.below(parts.length)]);
        }
        return text.toString();
    }
}
