package stability.rollup.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.export.ExportColumn;
import stability.domain.export.ExportTable;
import stability.domain.export.ExportType.Form;

/**
 * Writes the rows of a table as a school hands them in, NDJSON, cell by cell in the order of the columns, into one array of bytes. A cell that is
 * not of its column's form is a fault of whoever writes it. Columns of {@code --text} are left out unless they are asked for.
 */
final class Cells {
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final byte[][] DAYS = days();
    private static final int SECONDS = 86_400;

    private final List<ExportColumn> columns;
    private final byte[][] names;
    private final boolean text;
    private byte[] bytes = new byte[1 << 16];
    private int length;
    private int column;
    private int rows;

    Cells(ExportTable table, boolean text) {
        this.columns = table.columns();
        this.names = columns.stream()
                .map(c -> (",\"" + c.name() + "\":").getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new);
        this.text = text;
    }

    private static byte[][] days() {
        int first = (int) FIRST_DAY.toEpochDay();
        byte[][] days = new byte[(int) LocalDate.of(2100, 1, 1).toEpochDay() - first][];
        Arrays.setAll(
                days, i -> LocalDate.ofEpochDay(first + (long) i).toString().getBytes(StandardCharsets.US_ASCII));
        return days;
    }

    /** Forgets all rows. */
    void clear() {
        length = 0;
        rows = 0;
    }

    int rows() {
        return rows;
    }

    int length() {
        return length;
    }

    /** The rows so far: of this array the first {@link #length} bytes. */
    byte[] bytes() {
        return bytes;
    }

    /** Begins a row. */
    Cells row(String school, String month) {
        column = 0;
        return word(school).word(month);
    }

    void end() {
        if (column != columns.size()) {
            throw new IllegalStateException(
                    "a row ends before " + columns.get(column).name());
        }
        room(2);
        bytes[length++] = '}';
        bytes[length++] = '\n';
        rows++;
    }

    /** A word, a name, an id, a code or a month: nothing that would have to be escaped. Null leaves it out. */
    Cells word(@Nullable String value) {
        if (value == null) {
            return none();
        }
        Form form = name();
        if (form == Form.DAY || form == Form.MOMENT || form == Form.COUNT || form == Form.AMOUNT || form == Form.YES) {
            throw misplaced();
        }
        quoted(value);
        return this;
    }

    /** A title or a place. */
    Cells text(String value) {
        if (!columns.get(column).text()) {
            throw misplaced();
        }
        if (!text) {
            return none();
        }
        name();
        room(value.length() * 3 + 2);
        bytes[length++] = '"';
        put(value.replace("\\", "\\\\").replace("\"", "\\\"").getBytes(StandardCharsets.UTF_8));
        bytes[length++] = '"';
        return this;
    }

    /** A day, as days since 1970. */
    Cells day(long day) {
        expect(Form.DAY);
        bytes[length++] = '"';
        put(DAYS[(int) (day - FIRST_DAY.toEpochDay())]);
        bytes[length++] = '"';
        return this;
    }

    /** A moment, as seconds since 1970 on the school's clock. */
    Cells moment(long second) {
        expect(Form.MOMENT);
        bytes[length++] = '"';
        put(DAYS[(int) (Math.floorDiv(second, SECONDS) - FIRST_DAY.toEpochDay())]);
        int of = (int) Math.floorMod(second, (long) SECONDS);
        twoDigits('T', of / 3600);
        twoDigits(':', of / 60 % 60);
        twoDigits(':', of % 60);
        bytes[length++] = '"';
        return this;
    }

    Cells count(long value) {
        expect(Form.COUNT);
        number(value);
        return this;
    }

    /** An amount in 10,000 yuan, given in yuan. */
    Cells amount(long yuan) {
        expect(Form.AMOUNT);
        number(yuan / 10_000);
        int part = (int) (yuan % 10_000);
        if (part > 0) {
            bytes[length++] = '.';
            for (int digit = 1_000; part > 0; part %= digit, digit /= 10) {
                bytes[length++] = (byte) ('0' + part / digit);
            }
        }
        return this;
    }

    Cells yes(boolean value) {
        expect(Form.YES);
        quotedNot(value ? "true" : "false");
        return this;
    }

    /** Leaves a cell out. */
    Cells none() {
        ExportColumn left = columns.get(column++);
        if (left.required()) {
            throw new IllegalStateException(left.name() + " is required");
        }
        return this;
    }

    private void expect(Form form) {
        if (columns.get(column).type().form() != form) {
            throw misplaced();
        }
        name();
    }

    private IllegalStateException misplaced() {
        return new IllegalStateException(columns.get(column).name() + " is no such cell");
    }

    private Form name() {
        room(128);
        put(names[column]);
        if (column == 0) {
            bytes[length - names[0].length] = '{';
        }
        return columns.get(column++).type().form();
    }

    private void quoted(String ascii) {
        room(ascii.length() + 2);
        bytes[length++] = '"';
        quotedNot(ascii);
        bytes[length++] = '"';
    }

    private void quotedNot(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            bytes[length++] = (byte) ascii.charAt(i);
        }
    }

    private void number(long value) {
        long unit = 1;
        while (value / unit >= 10) {
            unit *= 10;
        }
        for (; unit > 0; unit /= 10) {
            bytes[length++] = (byte) ('0' + value / unit % 10);
        }
    }

    private void twoDigits(char before, int value) {
        bytes[length++] = (byte) before;
        bytes[length++] = (byte) ('0' + value / 10);
        bytes[length++] = (byte) ('0' + value % 10);
    }

    private void put(byte[] some) {
        System.arraycopy(some, 0, bytes, length, some.length);
        length += some.length;
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
