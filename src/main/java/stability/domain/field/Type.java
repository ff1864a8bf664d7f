package stability.domain.field;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a field may hold. Reading a file, reading an option, writing a step, JSON and help all follow from this one
 * definition.
 *
 * @param <T> the value in the program
 */
public sealed interface Type<T> {

    /** Free text of people. */
    Scalar<String> TEXT =
            new Scalar<>(Role.TEXT, Text.of("文字", "text"), Patterns.NOT_BLANK, text -> isSeen(text) ? text : null);

    /** The id of a department in {@code stability.yaml}. */
    Scalar<String> DEPARTMENT = new Scalar<>(
            Role.DEPARTMENT, Text.of("部门编号", "the id of a department"), Patterns.whole(Patterns.NAME), Type::name);

    /** The id of a category of hazards. */
    Scalar<String> CATEGORY = new Scalar<>(
            Role.CATEGORY, Text.of("类别编号", "the id of a category"), Patterns.whole(Patterns.NAME), DEPARTMENT.parser());

    /** The id of a campaign in {@code stability.yaml}. */
    Scalar<String> CAMPAIGN = new Scalar<>(
            Role.CAMPAIGN,
            Text.of("专项行动编号", "the id of a campaign"),
            Patterns.whole(Patterns.NAME),
            DEPARTMENT.parser());

    /** A post: free text, of which the school has a list. */
    Scalar<String> POST = new Scalar<>(Role.POST, TEXT.expected(), Patterns.NOT_BLANK, TEXT.parser());

    /** Free text that names nobody: what is refused to it is for {@code PersonNames} to find. */
    Scalar<String> NAMELESS = new Scalar<>(
            Role.NAMELESS, Text.of("文字，不写人名", "text without names of persons"), Patterns.NOT_BLANK, TEXT.parser());

    /** The id that a record gives itself. */
    Scalar<String> ID = new Scalar<>(Role.ID, Text.of("编号", "an id"), Patterns.NOT_BLANK, TEXT.parser());

    /** The id of a screening: {@code 2019-09-25/jwc}. */
    Scalar<String> SCREENING = new Scalar<>(
            Role.LINK,
            Text.of("日排查的编号，如 2019-09-25/jwc", "the id of a screening, such as 2019-09-25/jwc"),
            Patterns.whole(Patterns.DAY + "/" + Patterns.NAME),
            Type::screening,
            List.of(),
            "screen");

    /** The id of a hazard; those of the kinds below likewise. */
    Scalar<String> HAZARD = link("hazard", 'H');

    Scalar<String> PETITION = link("petition", 'P');
    Scalar<String> INCIDENT = link("incident", 'I');
    Scalar<String> WARNING = link("warning", 'W');
    Scalar<String> INSPECTION = link("inspect", 'N');

    /** A day of the calendar. */
    Scalar<LocalDate> DAY = new Scalar<>(
            Role.DAY,
            Text.of("真实存在的日期，如 2019-09-25", "a day of the calendar, such as 2019-09-25"),
            Patterns.whole(Patterns.DAY),
            TimeFormat::day);

    /** A moment with its offset from UTC. */
    Scalar<OffsetDateTime> MOMENT = new Scalar<>(
            Role.MOMENT,
            Text.of("带时区的时间，如 2019-09-25T07:40+08:00", "a time with its offset, such as 2019-09-25T07:40+08:00"),
            Patterns.whole(Patterns.MOMENT),
            TimeFormat::moment);

    /** A count, from 0. */
    Scalar<Integer> COUNT = new Scalar<>(
            Role.NUMBER,
            Text.of("不小于 0 的整数，如 3", "a whole number from 0, such as 3"),
            Patterns.whole(Patterns.COUNT),
            Type::count);

    /** A number of people, from 1: how many, and never who. */
    Scalar<Integer> PEOPLE = new Scalar<>(
            Role.NUMBER,
            Text.of("1 以上的整数，如 120；只记人数，不记姓名", "a whole number from 1, such as 120; only how many, never who"),
            Patterns.whole(Patterns.PEOPLE),
            text -> text.startsWith("0") ? null : count(text));

    /** An amount of money in units of 10,000 yuan (万元), from 0, at most six decimals. */
    Scalar<BigDecimal> FUNDS = new Scalar<>(
            Role.NUMBER,
            Text.of("以万元计的金额，如 1.5", "an amount in units of 10,000 yuan, such as 1.5"),
            Patterns.whole(Patterns.AMOUNT),
            Type::amount);

    /** The SHA-256 of a file, 64 hexadecimal digits. */
    Scalar<String> SHA256 = new Scalar<>(
            Role.ID,
            Text.of("64 位十六进制的 SHA-256", "a SHA-256 of 64 hexadecimal digits"),
            Patterns.whole(Patterns.SHA256),
            text -> text.matches(Patterns.SHA256) ? text : null);

    /** What a scalar stands for, where writer, check and JSON treat it differently. */
    enum Role {
        TEXT,
        POST,
        NAMELESS,
        DEPARTMENT,
        CATEGORY,
        CAMPAIGN,
        ID,
        LINK,
        DAY,
        MOMENT,
        NUMBER,
        CHOICE;

        /** Whether people write what they like. */
        public boolean isText() {
            return this == TEXT || this == POST || this == NAMELESS;
        }
    }

    /**
     * A single value, written as one scalar.
     *
     * @param expected what it must be, in words that follow "must be"
     * @param pattern a regular expression, good in Java and in JSON Schema, that finds something in every text which the
     *     parser takes: what an editor checks while one types. It may let more through; empty for a choice
     * @param words the vocabulary of a choice; else empty
     * @param target of a link: the noun of the kind whose matters it names; else empty
     */
    record Scalar<T>(
            Role role,
            Text expected,
            String pattern,
            Function<String, @Nullable T> parser,
            List<? extends Word> words,
            String target)
            implements Type<T> {
        public Scalar(Role role, Text expected, String pattern, Function<String, @Nullable T> parser) {
            this(role, expected, pattern, parser, List.of(), "");
        }

        /** Whether it is a number without a fraction. */
        public boolean isWhole() {
            return role == Role.NUMBER && parse("0.5") == null;
        }

        /** The value, or null if the text is not of this form. */
        public @Nullable T parse(String text) {
            return parser.apply(text);
        }

        /** The same of a value that is known to have come out of a field of this type. */
        @SuppressWarnings("unchecked") // it came out of one
        public String printed(Object value) {
            return print((T) value);
        }

        /** The text that {@link #parse} reads back as this value. */
        public String print(T value) {
            return value instanceof Word word
                    ? word.word()
                    : value instanceof BigDecimal amount ? amount.toPlainString() : String.valueOf(value);
        }
    }

    /** Several values of one form, in order. */
    record ListOf<T>(Type<T> item) implements Type<List<T>> {}

    /** Named values that belong together. */
    record Group(List<Field<?>> fields) implements Type<Values> {}

    static <T> ListOf<T> list(Type<T> item) {
        return new ListOf<>(item);
    }

    /**
     * The id of another matter: {@code H-20190925-7k3q9}.
     *
     * @param noun the noun of its kind
     * @param letter what its id begins with
     */
    static Scalar<String> link(String noun, char letter) {
        return new Scalar<>(
                Role.LINK,
                Text.of("编号，如 {0}-20190925-7k3q9", "an id such as {0}-20190925-7k3q9")
                        .with(letter),
                Patterns.whole(letter + Patterns.DATED),
                text -> DatedId.isId(letter, text) ? text : null,
                List.of(),
                noun);
    }

    static Group group(Field<?>... fields) {
        return new Group(List.of(fields));
    }

    /** One word of a closed vocabulary. */
    static <E extends Enum<E> & Word> Scalar<E> choice(Class<E> vocabulary) {
        List<E> words = List.of(vocabulary.getEnumConstants());
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (E word : words) {
            zh.append(zh.isEmpty() ? "" : " | ")
                    .append(word.word())
                    .append(' ')
                    .append(word.label().zh());
            en.append(en.isEmpty() ? "" : " | ").append(word.word());
        }
        return new Scalar<>(
                Role.CHOICE, Text.of(zh.toString(), en.toString()), "", text -> find(words, text), words, "");
    }

    private static <E extends Word> @Nullable E find(List<E> words, String text) {
        for (E word : words) {
            if (word.word().equals(text)) {
                return word;
            }
        }
        return null;
    }

    /** Whether there is anything to see: no blank of any kind, no zero-width or control character. */
    private static boolean isSeen(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!blank && Character.getType(c) != Character.FORMAT && Character.getType(c) != Character.CONTROL) {
                return true;
            }
            i += Character.charCount(c);
        }
        return false;
    }

    private static @Nullable String screening(String text) {
        int slash = text.indexOf('/');
        boolean form = slash > 0
                && TimeFormat.day(text.substring(0, slash)) != null
                && name(text.substring(slash + 1)) != null;
        return form ? text : null;
    }

    private static @Nullable String name(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-')) {
                return null;
            }
        }
        return text.isEmpty() || text.length() > 32 ? null : text;
    }

    private static @Nullable Integer count(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return null;
            }
        }
        return text.isEmpty() || text.length() > 9 ? null : Integer.valueOf(text);
    }

    private static @Nullable BigDecimal amount(String text) {
        boolean plain = text.length() <= 16 && text.matches(Patterns.AMOUNT);
        return plain ? new BigDecimal(text) : null;
    }
}
