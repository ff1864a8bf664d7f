package stability.store.yaml;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import stability.domain.field.Place;
import stability.domain.problem.FileProblems;
import stability.domain.problem.Problem;

class SourceTest {
    private final List<Problem> problems = new ArrayList<>();

    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments("nothing", bytes(""), "empty-file f"),
                arguments("blank lines", bytes("\n  \r\n\n"), "empty-file f"),
                arguments("byte order mark", bytes("\uFEFFid: x\n"), "bom f:1:1"),
                arguments("UTF-16, marked", "\uFEFFid: 灯\n".getBytes(UTF_16BE), "utf16 f:1:1"),
                arguments("UTF-16 the other way, marked", "\uFEFFid: 灯\n".getBytes(UTF_16LE), "utf16 f:1:1"),
                arguments("UTF-16, not marked", "id: 灯不亮\n".getBytes(UTF_16LE), "utf16 f:1:1"),
                arguments("GBK", "id: x\ntitle: 灯灯\n".getBytes(Charset.forName("GBK")), "not-utf8 f:2:8"),
                arguments("a stray byte after wide ones", wrongAfter("a: x\nb: 😀灯"), "not-utf8 f:2:6"),
                arguments("an overlong slash", new byte[] {'a', ':', ' ', (byte) 0xC0, (byte) 0xAF}, "not-utf8 f:1:4"),
                arguments("half a pair", new byte[] {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80}, "not-utf8 f:1:2"),
                arguments("a character cut off", cut("a: 灯"), "not-utf8 f:1:4"),
                arguments("a step cut off inside a character", cut("steps:\n- {at: 灯"), "half-line f:2:1"),
                arguments("NUL", bytes("a: x\0y\n"), "control-character f:1:5 U+0000"),
                arguments("escape", bytes("a: 😀\u001b[31m\n"), "control-character f:1:5 U+001B"),
                arguments(
                        "delete, next line",
                        bytes("a: \u007f\u0085\n"),
                        "control-character f:1:4 U+007F, control-character f:1:5 U+0085"),
                arguments("a carriage return alone", bytes("a: x\ry\n"), "control-character f:1:5 U+000D"),
                arguments("a line end of YAML 1.1", bytes("a: x\u2028y\n"), "control-character f:1:5 U+2028"),
                arguments("turned direction", bytes("a: x\u202Ey\n"), "control-character f:1:5 U+202E"),
                arguments("no character", bytes("a: \uFFFF\n"), "control-character f:1:4 U+FFFF"),
                arguments("a mark in the middle", bytes("a: \uFEFF\n"), "control-character f:1:4 U+FEFF"),
                arguments("tabs", bytes("a:\n\tb: 灯\tx\n"), "tab f:2:1, tab f:2:6"),
                arguments(
                        "a conflict",
                        bytes("<<<<<<< HEAD\na: 1\n||||||| base\n=======\r\na: 2\n>>>>>>> topic"),
                        "conflict-marker f:1:1, conflict-marker f:3:1, conflict-marker f:4:1, conflict-marker f:6:1"),
                arguments("a conflict cut off", bytes("a: 1\n<<<<<<<"), "conflict-marker f:2:1"),
                arguments("two letters of UTF-16, not marked", "ab".getBytes(UTF_16BE), "utf16 f:1:1"),
                arguments("a NUL among ASCII", bytes("a\0bcdefghijklmnop"), "control-character f:1:2 U+0000"),
                arguments(
                        "NULs on either side",
                        bytes("a\0b\0c\0\0d"),
                        "control-character f:1:2 U+0000,"
                                + " control-character f:1:4 U+0000, control-character f:1:6 U+0000, control-character f:1:7 U+0000"),
                arguments(
                        "all at once",
                        bytes("\uFEFFa:\t\0\n======="),
                        "bom f:1:1, tab f:1:3, control-character f:1:4 U+0000, conflict-marker f:2:1"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void refuses(String what, byte[] bytes, String expected) {
        assertThat(Source.of(bytes, "f", problems::add)).as(what).isNull();
        assertThat(told()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: 应急灯，😀👩‍🏫\r\nb: \"\\t\"\n",
                "a: ======== x\n",
                "a: x =======\n",
                "======= x: 1\n",
                "========\n",
                "<<: 1\n",
                "a: 1\n<<<<<<",
                "x",
                "a: nbsp\u00a0\n"
            })
    void accepts(String text) {
        Source source = Source.of(bytes(text), "f", problems::add);
        assertThat(problems).isEmpty();
        assertThat(source).isNotNull().extracting(Source::text).isEqualTo(text);
    }

    /** Every character by itself: what shows nothing, ends a line for some or turns the writing round does not pass. */
    @Test
    void refusesCharactersOneByOne() {
        for (int c = 0; c <= 0xFFFF; c++) {
            if (c == '\n' || Character.isSurrogate((char) c)) {
                continue;
            }
            boolean refused = Character.getType(c) == Character.CONTROL
                    || "\u2028\u2029\uFEFF\uFFFD\uFFFE\uFFFF\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069"
                                    .indexOf(c)
                            >= 0;
            problems.clear();
            Source source = Source.of(bytes("a: x" + (char) c + "y\n"), "f", problems::add);
            assertThat(source == null).as("U+%04X", c).isEqualTo(refused);
            assertThat(problems).hasSize(refused ? 1 : 0);
        }
    }

    @Test
    void isNoFlood() {
        Source.of(bytes("\t\0\n".repeat(5_000)), "f", problems::add);
        assertThat(problems).hasSize(2 * FileProblems.PER_CODE).isSorted();
    }

    @Test
    void knowsLinesAndPlaces() {
        Source source = source("a: 😀x\r\nb\n");
        assertThat(source.lines()).isEqualTo(2);
        assertThat(source.line(1)).isEqualTo("a: 😀x");
        assertThat(source.line(2)).isEqualTo("b");
        assertThat(source.place(5)).isEqualTo(new Place("f", 1, 5));
        assertThat(source.place(8)).isEqualTo(new Place("f", 2, 1));
        assertThat(source.place(10)).isEqualTo(new Place("f", 3, 1));
        assertThat(source("a\nb").lines()).isEqualTo(2);
    }

    @Test
    void readsAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("x.yaml"), "a: 灯\n");
        Source source = Source.read(file, "f", problems::add);
        assertThat(source).isNotNull().extracting(Source::text, Source::name).containsExactly("a: 灯\n", "f");
    }

    @Test
    void looksAtSizeAndKindBeforeItReads(@TempDir Path folder) throws IOException, InterruptedException {
        Path huge = folder.resolve("huge.yaml");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(100L << 30); // a hole: takes no room, and no memory could hold it
        }
        assertThat(refused(huge)).isEqualTo("too-large f");
        assertThat(refused(folder)).isEqualTo("not-a-file f");
        assertThat(refused(folder.resolve("none.yaml"))).isEqualTo("io-error f");
        Path pipe = folder.resolve("pipe.yaml");
        if (new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0) {
            // would wait for a writer for ever if it were opened
            assertThat(refused(pipe)).isEqualTo("not-a-file f");
        }
    }

    @Test
    void theLimitIsWithin(@TempDir Path folder) throws IOException {
        String most = ("#".repeat(1_023) + "\n").repeat(Source.LIMIT / 1_024);
        assertThat(Source.of(bytes(most), "f", problems::add)).isNotNull();
        Path file = Files.writeString(folder.resolve("x.yaml"), most);
        assertThat(Source.read(file, "f", problems::add)).isNotNull();
        assertThat(Source.of(bytes(most + "#"), "f", problems::add)).isNull();
        assertThat(told()).isEqualTo("too-large f");
        Files.writeString(file, most + "#");
        assertThat(refused(file)).isEqualTo("too-large f");
    }

    @Test
    void theLongestLineIsWithin() {
        String most = "#".repeat(Source.LINE_LIMIT);
        assertThat(Source.of(bytes(most + "\r\n" + most + "\n" + most), "f", problems::add))
                .isNotNull();
        assertThat(Source.of(bytes("a\n" + most + "#\nb\n#" + most), "f", problems::add))
                .isNull();
        assertThat(told()).isEqualTo("long-line f:2:1, long-line f:4:1");
    }

    private String refused(Path file) {
        problems.clear();
        Source source = Source.read(file, "f", problems::add);
        assertThat(source).isNull();
        return told();
    }

    private String told() {
        return Told.in(problems);
    }

    private Source source(String text) {
        @Nullable Source source = Source.of(bytes(text), "f", problems::add);
        assertThat(problems).isEmpty();
        assertThat(source).isNotNull();
        return source;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] cut(String text) {
        byte[] whole = bytes(text);
        return java.util.Arrays.copyOf(whole, whole.length - 1);
    }

    private static byte[] wrongAfter(String text) {
        byte[] longer = java.util.Arrays.copyOf(bytes(text), bytes(text).length + 2);
        longer[longer.length - 2] = (byte) 0xFF;
        longer[longer.length - 1] = '\n';
        return longer;
    }
}
