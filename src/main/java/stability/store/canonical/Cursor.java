package stability.store.canonical;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import stability.domain.field.TimeFormat;
import stability.store.yaml.Source;

/**
 * Goes through the bytes of one file after another, token by token; knows the line and the column of each. Whatever is not
 * what it is asked for is {@link NotCanonical}. Not for several threads.
 */
final class Cursor {
    /** Days that were read lately, by their place in the table. */
    private static final int DAYS = 1 << 12;

    private final Texts texts = new Texts();
    private final int[] dayKeys = new int[DAYS];
    private final @Nullable LocalDate[] days = new LocalDate[DAYS];
    private int offsetKey;
    private @Nullable ZoneOffset offset;

    private byte[] bytes = {};
    private int length;
    private int at;
    private int line;

    /** Where the line would begin if each character before this point were one byte. */
    private int lineStart;

    /** @param judge whether to look for personal data in the texts */
    void begin(byte[] bytes, int length, boolean judge) {
        this.bytes = bytes;
        this.length = length;
        at = 0;
        line = 1;
        lineStart = 0;
        texts.begin(judge);
    }

    /** Whether there is nothing personal in any text so far. */
    boolean isFree() {
        return texts.isFree();
    }

    boolean isAtEnd() {
        return at == length;
    }

    int line() {
        return line;
    }

    /** The column of the next character, from 1. */
    int column() {
        return at - lineStart + 1;
    }

    /** Passes this byte, or says that another stands there. */
    boolean takes(char c) {
        if (at < length && bytes[at] == c) {
            at++;
            return true;
        }
        return false;
    }

    void take(char c) {
        if (!takes(c)) {
            throw NotCanonical.HERE;
        }
    }

    void take(byte[] word) {
        if (!takes(word)) {
            throw NotCanonical.HERE;
        }
    }

    /** Passes what stands before a name, the name and a colon; or says that something else stands there, and stays. */
    boolean takesName(byte[] before, byte[] name) {
        int start = at + before.length;
        int end = start + name.length;
        if (end >= length || bytes[end] != ':' || !isNext(start, name) || !isNext(at, before)) {
            return false;
        }
        at = end + 1;
        return true;
    }

    /** Passes this word, or says that something else stands there. */
    boolean takes(byte[] word) {
        boolean next = isNext(at, word);
        at += next ? word.length : 0;
        return next;
    }

    /** Passes the end of a line, which must not be longer than any line may be. */
    void endLine() {
        take('\n');
        if (at - lineStart > Source.LINE_LIMIT) {
            throw NotCanonical.HERE;
        }
        line++;
        lineStart = at;
    }

    private boolean isNext(int start, byte[] word) {
        if (start + word.length > length) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (bytes[start + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    /** Which of the words comes next, up to a comma or a brace; passes it. */
    int word(byte[][] words) {
        for (int i = 0; i < words.length; i++) {
            int end = at + words[i].length;
            if (end < length && (bytes[end] == ',' || bytes[end] == '}') && isNext(at, words[i])) {
                at = end;
                return i;
            }
        }
        throw NotCanonical.HERE;
    }

    /** A number or a word of a list, bare. */
    String token() {
        int start = at;
        int hash = 0;
        while (at < length && isOfToken(bytes[at])) {
            hash = Texts.hash(hash, bytes[at]);
            at++;
        }
        return texts.token(bytes, start, at, hash);
    }

    private static boolean isOfToken(byte b) {
        return b > ' ' && b != ',' && b != '}' && b != ']';
    }

    /** A text, bare or in quotes. */
    String text() {
        int start = at;
        if (takes('"')) {
            return quoted();
        }
        int hash = 0;
        int wide = 0;
        while (at < length) {
            byte b = bytes[at];
            if (b < ' ' && b >= 0 || b == ',' || b == '}' || b == ']' || b == ':') {
                break;
            }
            hash = Texts.hash(hash, b);
            wide += (b & 0xC0) == 0x80 ? 1 : 0; // the bytes of a character behind its first
            at++;
        }
        String text = texts.bare(bytes, start, at, hash);
        lineStart += wide;
        return text;
    }

    private String quoted() {
        int start = at;
        int wide = 0;
        while (at < length && bytes[at] != '"') {
            byte b = bytes[at++];
            if (b < ' ' && b >= 0 || b == '\\') {
                throw NotCanonical.HERE;
            }
            wide += (b & 0xC0) == 0x80 ? 1 : 0;
        }
        String text = texts.quoted(bytes, start, at);
        take('"');
        lineStart += wide;
        return text;
    }

    /** A date, such as {@code 2019-09-25}. */
    LocalDate day() {
        if (at + 10 > length) {
            throw NotCanonical.HERE;
        }
        int year = 100 * two(at) + two(at + 2);
        int month = two(at + 5);
        int day = two(at + 8);
        if (bytes[at + 4] != '-' || bytes[at + 7] != '-') {
            throw NotCanonical.HERE;
        }
        // 12 bits for the year, 7 each for month and day, since two digits may say 99
        int key = (year << 7 | month) << 7 | day;
        int slot = (month * 31 + day + year * 372) & (DAYS - 1);
        LocalDate known = days[slot];
        if (known == null || dayKeys[slot] != key) {
            known = TimeFormat.day(new String(bytes, at, 10, StandardCharsets.ISO_8859_1));
            if (known == null) {
                throw NotCanonical.HERE;
            }
            days[slot] = known;
            dayKeys[slot] = key;
        }
        at += 10;
        return known;
    }

    /** A moment to the minute or second, with its offset. */
    OffsetDateTime moment() {
        LocalDate day = day();
        take('T');
        int hour = digits();
        take(':');
        int minute = digits();
        int second = takes(':') ? digits() : 0;
        try {
            return OffsetDateTime.of(LocalDateTime.of(day, LocalTime.of(hour, minute, second)), offset());
        } catch (DateTimeException e) {
            throw NotCanonical.HERE;
        }
    }

    private ZoneOffset offset() {
        if (at + 6 > length) {
            throw NotCanonical.HERE;
        }
        char sign = (char) bytes[at];
        int hours = two(at + 1);
        int minutes = two(at + 4);
        if ((sign != '+' && sign != '-')
                || bytes[at + 3] != ':'
                || minutes > 59
                || hours * 60 + minutes > TimeFormat.MOST_OFFSET) {
            throw NotCanonical.HERE;
        }
        at += 6;
        int key = sign << 16 | hours << 8 | minutes;
        ZoneOffset known = offset;
        if (known == null || key != offsetKey) {
            int seconds = (hours * 60 + minutes) * 60;
            known = ZoneOffset.ofTotalSeconds(sign == '-' ? -seconds : seconds);
            offset = known;
            offsetKey = key;
        }
        return known;
    }

    private int digits() {
        if (at + 2 > length) {
            throw NotCanonical.HERE;
        }
        int number = two(at);
        at += 2;
        return number;
    }

    private int two(int index) {
        int tens = bytes[index] - '0';
        int ones = bytes[index + 1] - '0';
        if (tens < 0 || tens > 9 || ones < 0 || ones > 9) {
            throw NotCanonical.HERE;
        }
        return 10 * tens + ones;
    }
}
