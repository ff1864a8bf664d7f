package stability.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a calendar as RFC 5545 has it, and takes nothing that it does not allow: for tests, and written from the RFC alone. Each
 * property that is read must be one of those that are expected, once in its component.
 */
public final class CalendarReader {
    private static final Pattern LINE =
            Pattern.compile("([A-Z0-9-]+)((?:;[A-Z0-9-]+=[^;:,\"\\p{Cntrl}]+)*):([^\\p{Cntrl}]*)");

    private static final Pattern MOMENT = Pattern.compile("\\d{8}T([01]\\d|2[0-3])[0-5]\\d([0-5]\\d|60)Z");
    private static final Pattern DAY = Pattern.compile("\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])");

    private CalendarReader() {}

    /** An event: its properties by name, with the parameters behind the name as they stand; texts unescaped. */
    public record Event(Map<String, String> properties) {
        /** The value of a property; null if the event has none. */
        public String get(String name) {
            return properties.get(name);
        }
    }

    /** The events of a file. */
    public static List<Event> read(byte[] file) throws CharacterCodingException {
        List<String> lines = unfolded(file);
        assertThat(lines.get(0)).isEqualTo("BEGIN:VCALENDAR");
        assertThat(lines.get(lines.size() - 1)).isEqualTo("END:VCALENDAR");
        List<Event> events = new ArrayList<>();
        Map<String, String> calendar = new LinkedHashMap<>();
        int components = 0;
        int at = 1;
        while (at < lines.size() - 1) {
            String line = lines.get(at);
            if (line.equals("BEGIN:VTIMEZONE")) {
                int end = lines.indexOf("END:VTIMEZONE");
                zone(lines.subList(at + 1, end));
                at = end + 1;
                components++;
            } else if (line.equals("BEGIN:VEVENT")) {
                int end = at + lines.subList(at, lines.size()).indexOf("END:VEVENT");
                events.add(event(lines.subList(at + 1, end)));
                at = end + 1;
                components++;
            } else {
                assertThat(components)
                        .as("properties stand before components: %s", line)
                        .isZero();
                put(calendar, line);
                at++;
            }
        }
        assertThat(components).as("a calendar holds at least one component").isPositive();
        assertThat(calendar).containsEntry("VERSION", "2.0").containsKey("PRODID");
        return events;
    }

    private static void zone(List<String> lines) {
        assertThat(lines.get(0)).matches("TZID:\\S+");
        assertThat(lines.get(1)).isEqualTo("BEGIN:STANDARD");
        assertThat(lines.get(lines.size() - 1)).isEqualTo("END:STANDARD");
        assertThat(String.join(" ", lines.subList(2, lines.size() - 1)))
                .matches("DTSTART:\\d{8}T\\d{6} TZOFFSETFROM:[+-]\\d{4} TZOFFSETTO:[+-]\\d{4}");
    }

    private static Event event(List<String> lines) {
        Map<String, String> event = new LinkedHashMap<>();
        lines.forEach(line -> put(event, line));
        assertThat(event).containsKeys("UID", "DTSTAMP", "SUMMARY");
        assertThat(event.get("DTSTAMP")).matches(MOMENT);
        if (event.containsKey("DTSTART")) {
            assertThat(event.get("DTSTART")).matches(MOMENT);
            assertThat(event).doesNotContainKeys("DTEND", "DTEND;VALUE=DATE");
        } else {
            assertThat(event.get("DTSTART;VALUE=DATE")).matches(DAY);
            assertThat(event.get("DTEND;VALUE=DATE")).matches(DAY).isGreaterThan(event.get("DTSTART;VALUE=DATE"));
        }
        return new Event(event);
    }

    private static void put(Map<String, String> into, String line) {
        Matcher parts = LINE.matcher(line);
        assertThat(parts.matches()).as("a line of content: %s", line).isTrue();
        String name = parts.group(1) + parts.group(2);
        String value = parts.group(3);
        switch (name) {
            case "SUMMARY", "DESCRIPTION", "LOCATION", "CATEGORIES", "X-WR-CALNAME" -> value = unescaped(value);
            case "SEQUENCE" -> assertThat(Long.parseLong(value)).isBetween(0L, (long) Integer.MAX_VALUE);
            case "LAST-MODIFIED" -> assertThat(value).matches(MOMENT);
            case "UID" -> assertThat(value).matches("[A-Za-z0-9_@-]+");
            case "VERSION", "PRODID", "DTSTAMP", "DTSTART", "DTSTART;VALUE=DATE", "DTEND;VALUE=DATE" -> {}
            case "CALSCALE" -> assertThat(value).isEqualTo("GREGORIAN");
            case "METHOD" -> assertThat(value).isEqualTo("PUBLISH");
            case "TRANSP" -> assertThat(value).isEqualTo("TRANSPARENT");
            default -> throw new AssertionError("what is this property? " + line);
        }
        assertThat(into.put(name, value)).as("once only: %s", line).isNull();
    }

    private static String unescaped(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            assertThat(c).as("; and , are escaped in a text: %s", value).isNotIn(';', ',');
            if (c == '\\') {
                char code = value.charAt(++i);
                assertThat(code).as("an escape of RFC 5545: %s", value).isIn('\\', ';', ',', 'n');
                c = code == 'n' ? '\n' : code;
            }
            text.append(c);
        }
        return text.toString();
    }

    /** The lines of content: each part of at most 75 octets, of whole characters, with CRLF and nothing else at its end. */
    private static List<String> unfolded(byte[] file) throws CharacterCodingException {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < file.length) {
            int end = from;
            while (file[end] != '\r' && file[end] != '\n') {
                end++;
            }
            assertThat(file[end]).as("lines end in CRLF").isEqualTo((byte) '\r');
            assertThat(file[end + 1]).as("lines end in CRLF").isEqualTo((byte) '\n');
            assertThat(end - from).as("octets of a line").isBetween(1, 75);
            String part = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file, from, end - from))
                    .toString();
            if (part.startsWith(" ")) {
                lines.add(lines.remove(lines.size() - 1) + part.substring(1));
            } else {
                lines.add(part);
            }
            from = end + 2;
        }
        return lines;
    }
}
