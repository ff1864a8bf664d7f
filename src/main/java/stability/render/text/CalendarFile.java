package stability.render.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Dates as a file for calendar programs (RFC 5545): UTF-8, CRLF, lines of at most 75 octets that break between characters. Moments
 * stand in UTC, which every program shows by its own clocks; days stand as days. Nothing in it tells when it was written but the
 * stamp that it is given, so that the same dates give the same bytes.
 */
public final class CalendarFile {
    private static final String END = "\r\n";

    /** In octets, without the line end; a line that goes on begins with a space, which counts. */
    private static final int LONGEST = 75;

    /** What every revision counts from: a number of a calendar has 31 bits. */
    private static final long REVISIONS_SINCE =
            Instant.parse("2000-01-01T00:00:00Z").getEpochSecond();

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private CalendarFile() {}

    /**
     * Something at a time.
     *
     * @param uid what it is known by: an event of the same one takes the place of an earlier one. Letters, digits and signs of ASCII
     * @param summary its title
     * @param description more about it, line by line
     * @param category one word
     * @param place where; null for nowhere
     * @param first the first of its days
     * @param last the last of them
     * @param moment when on the first day; null for the whole of it
     */
    public record Event(
            String uid,
            String summary,
            List<String> description,
            String category,
            @Nullable String place,
            LocalDate first,
            LocalDate last,
            @Nullable Instant moment) {}

    /**
     * The file as text, to be written in UTF-8.
     *
     * @param name what the calendar is called
     * @param stamp as of when the events stand: a later one takes the place of an earlier one
     */
    public static String text(String name, Instant stamp, List<Event> events) {
        StringBuilder file = new StringBuilder();
        line(file, "BEGIN:VCALENDAR");
        line(file, "VERSION:2.0");
        line(file, "PRODID:-//stability//due//EN");
        line(file, "CALSCALE:GREGORIAN");
        line(file, "METHOD:PUBLISH");
        line(file, "X-WR-CALNAME:" + escaped(name));
        if (events.isEmpty()) {
            noEvent(file);
        }
        events.forEach(event -> event(file, event, stamp));
        line(file, "END:VCALENDAR");
        return file.toString();
    }

    private static void event(StringBuilder file, Event event, Instant stamp) {
        line(file, "BEGIN:VEVENT");
        line(file, "UID:" + event.uid());
        line(file, "DTSTAMP:" + MOMENT.format(stamp));
        line(file, "LAST-MODIFIED:" + MOMENT.format(stamp));
        line(file, "SEQUENCE:" + Math.max(0, (stamp.getEpochSecond() - REVISIONS_SINCE) / 60));
        if (event.moment() != null) {
            line(file, "DTSTART:" + MOMENT.format(event.moment()));
        } else {
            line(file, "DTSTART;VALUE=DATE:" + day(event.first()));
            line(file, "DTEND;VALUE=DATE:" + day(event.last().plusDays(1)));
        }
        line(file, "SUMMARY:" + escaped(event.summary()));
        if (!event.description().isEmpty()) {
            line(file, "DESCRIPTION:" + escaped(String.join("\n", event.description())));
        }
        if (event.place() != null) {
            line(file, "LOCATION:" + escaped(event.place()));
        }
        line(file, "CATEGORIES:" + escaped(event.category()));
        line(file, "TRANSP:TRANSPARENT"); // a date to keep takes nobody's time
        line(file, "END:VEVENT");
    }

    /** A calendar must hold something; a time zone is nothing that anybody sees. */
    private static void noEvent(StringBuilder file) {
        line(file, "BEGIN:VTIMEZONE");
        line(file, "TZID:UTC");
        line(file, "BEGIN:STANDARD");
        line(file, "DTSTART:19700101T000000");
        line(file, "TZOFFSETFROM:+0000");
        line(file, "TZOFFSETTO:+0000");
        line(file, "END:STANDARD");
        line(file, "END:VTIMEZONE");
    }

    private static String day(LocalDate day) {
        return day.toString().replace("-", "");
    }

    /** A value of text: what would end it, begin another or steer the reader does none of it. */
    private static String escaped(String text) {
        return PrintableText.clean(text)
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\t", " ")
                .replace("\n", "\\n");
    }

    private static void line(StringBuilder file, String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            int more = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (octets + more > LONGEST) {
                file.append(END).append(' ');
                octets = 1;
            }
            file.appendCodePoint(c);
            octets += more;
            i += Character.charCount(c);
        }
        file.append(END);
    }
}
