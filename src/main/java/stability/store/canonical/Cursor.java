package stability.store.canonical;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import stability.domain.field.Zone;
import stability.store.yaml.Source;

/**
 * Goes through the bytes of one file after another, token by token; knows the line and the column of each. Whatever is not
 * what it is asked for is {@link NotCanonical}. Not for several threads.
 */
final class Cursor {
    private final Texts texts = new Texts();
    private final Times times;

    private byte[] bytes = {};
    private int length;
    private int at;
    private int line;

    /** Where the line would begin if each character before this point were one byte. */
    private int lineStart;

    /** @param zone the one that moments are put into */
    Cursor(Zone zone) {
        times = new Times(zone);
    }

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
        while (at < length) {
            byte b = bytes[at];
            if (b < ' ' && b >= 0 || b == ',' || b == '}' || b == ']' || b == ':') {
                break;
            }
            hash = Texts.hash(hash, b);
            at++;
        }
        String text = texts.bare(bytes, start, at, hash);
        narrow(at - start, text);
        return text;
    }

    /** A character of several bytes is one column. */
    private void narrow(int width, String text) {
        lineStart += width - text.length();
    }

    private String quoted() {
        int start = at;
        while (at < length && bytes[at] != '"') {
            byte b = bytes[at++];
            if (b < ' ' && b >= 0 || b == '\\') {
                throw NotCanonical.HERE;
            }
        }
        String text = texts.quoted(bytes, start, at);
        narrow(at - start, text);
        take('"');
        return text;
    }

    /** A date, such as {@code 2019-09-25}. */
    LocalDate day() {
        return times.day(bytes, take(Times.DAY));
    }

    /** A moment to the minute or second, written with its offset; in the zone. */
    OffsetDateTime moment() {
        int day = take(Times.DAY);
        take('T');
        int hour = digits();
        take(':');
        int minute = digits();
        int second = takes(':') ? digits() : 0;
        try {
            return times.moment(bytes, day, LocalTime.of(hour, minute, second), take(Times.OFFSET));
        } catch (DateTimeException e) {
            throw NotCanonical.HERE;
        }
    }

    private int digits() {
        return Times.two(bytes, take(2));
    }

    /** Passes so many bytes; returns where they begin. */
    private int take(int count) {
        int start = at;
        if (start + count > length) {
            throw NotCanonical.HERE;
        }
        at += count;
        return start;
    }
}
