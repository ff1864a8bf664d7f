package stability.app.imports.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import stability.app.imports.field.ImportField;
import stability.app.imports.field.ImportLedger;
import stability.app.imports.field.PetitionImportFields;
import stability.domain.field.Field;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.field.TimeFormat;
import stability.domain.field.Truth;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.field.Word;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.problem.Suggestions;
import stability.domain.school.Category;
import stability.domain.school.Department;
import stability.domain.school.School;

/** The form of a {@link Mapping} in its file: it is read and written by these fields. */
public final class MappingFields {
    private static final Field<ImportLedger> LEDGER =
            Field.required("ledger", Type.choice(ImportLedger.class), "台账", "ledger");
    private static final Field<String> TITLE = Field.required("title", Type.TEXT, "列名", "title");
    private static final Field<String> NAME = Field.optional("field", Type.TEXT, "字段", "field");
    private static final Field<String> GUESS = Field.optional("guess", Type.TEXT, "猜测，未确认", "a guess, not confirmed");
    private static final Field<Mapping.Use> USE = Field.optional("use", Type.choice(Mapping.Use.class), "其他用法", "use");
    private static final Field<List<Values>> COLUMNS =
            Field.required("columns", Type.list(Type.group(TITLE, NAME, GUESS, USE)), "列", "columns");

    private static final Field<String> OF = Field.required("field", Type.TEXT, "字段", "field");
    private static final Field<String> TEXT = Field.required("text", Type.TEXT, "表中写法", "as written");
    private static final Field<String> VALUE = Field.optional("value", Type.TEXT, "取值", "value");
    private static final Field<List<Values>> VALUES =
            Field.optional("values", Type.list(Type.group(OF, TEXT, VALUE, GUESS)), "取值对应", "values");
    private static final Field<String> ALWAYS = Field.required("value", Type.TEXT, "取值", "value");
    private static final Field<List<Values>> CONSTANTS =
            Field.optional("constants", Type.list(Type.group(OF, ALWAYS)), "统一取值", "constants");
    private static final Field<Truth> SPLIT =
            Field.optional("split", Type.choice(Truth.class), "一格多条分开", "split cells that number several");
    private static final Field<List<String>> KEY =
            Field.required("key", Type.list(Type.TEXT), "识别一行的字段", "fields that identify a row");
    private static final Field<Integer> YEAR = Field.optional("year", Type.COUNT, "年份", "year");

    /** All of them, in the order of the file. */
    public static final List<Field<?>> ALL = List.of(LEDGER, YEAR, SPLIT, KEY, CONSTANTS, COLUMNS, VALUES);

    private static final Text AS_NAMED = Text.of("文件名开头的那一种", "that which the name of the file begins with");
    private static final Text NOT_EMPTY =
            Text.of("至少一个字段，如 [found, place, title]", "at least one field, such as [found, place, title]");
    private static final Text FOUR_DIGITS = Text.of("四位年份，如 2019", "a year of four digits, such as 2019");
    private static final Text ONE_OF =
            Text.of("写了 field 就不写 guess 和 use", "a column with field has neither guess nor use");

    private final ImportLedger ledger;
    private final @Nullable School school;
    private final Consumer<Problem> problems;
    private final Map<Record, Integer> lines = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();

    private MappingFields(ImportLedger ledger, @Nullable School school, Consumer<Problem> problems) {
        this.ledger = ledger;
        this.school = school;
        this.problems = problems;
    }

    /**
     * A mapping as it was read.
     *
     * @param lines on which line of its file a {@link Mapping.Column}, {@link Mapping.Value} or {@link Mapping.Constant} stands, from 1
     */
    public record Read(Mapping mapping, Map<Record, Integer> lines) {}

    /**
     * The mapping that these values are.
     *
     * @param file what they were read from, for problems without a place
     * @param school whose departments and categories words can mean; null if it is not known
     * @param problems takes what is wrong
     * @return null if something is
     */
    public static @Nullable Read mapping(
            Values values, String file, @Nullable School school, Consumer<Problem> problems) {
        ImportLedger ledger = values.get(LEDGER);
        if (ledger == null) {
            return null; // said by the reader
        }
        List<Problem> wrong = new ArrayList<>();
        MappingFields fields = new MappingFields(ledger, school, wrong::add);
        Mapping mapping = fields.of(values, Place.of(file));
        wrong.forEach(problems);
        return wrong.isEmpty() ? new Read(mapping, Map.copyOf(fields.lines)) : null;
    }

    private Mapping of(Values values, Place file) {
        List<Mapping.Column> columns = new ArrayList<>();
        for (Values each : values.get(COLUMNS, List.of())) {
            Mapping.Column column =
                    new Mapping.Column(each.get(TITLE, ""), field(each, NAME), field(each, GUESS), each.get(USE));
            checkOne(column, each);
            once("columns", column.title(), each, TITLE);
            columns.add(noted(column, each, TITLE));
        }
        List<Mapping.Value> words = new ArrayList<>();
        for (Values each : values.get(VALUES, List.of())) {
            ImportField field = nameless(each);
            if (field != null) {
                checkValue(field, each, VALUE);
                Mapping.Value word = new Mapping.Value(field, each.get(TEXT, ""), each.get(VALUE), each.get(GUESS));
                once("values", field.name() + " " + word.text(), each, TEXT);
                words.add(noted(word, each, TEXT));
            }
        }
        List<Mapping.Constant> constants = new ArrayList<>();
        for (Values each : values.get(CONSTANTS, List.of())) {
            ImportField field = nameless(each);
            if (field != null) {
                checkValue(field, each, ALWAYS);
                once("constants", field.name(), each, OF);
                constants.add(noted(new Mapping.Constant(field, each.get(ALWAYS, "")), each, OF));
            }
        }
        List<ImportField> key = new ArrayList<>();
        for (String name : values.get(KEY, List.of())) {
            Place place = values.place(KEY) == null ? file : values.place(KEY);
            ImportField field = nameless(named(name, place), place);
            if (field != null) {
                key.add(field);
            }
        }
        if (values.get(KEY, List.of()).isEmpty() && values.place(KEY) != null) {
            wrong(values, KEY, file, NOT_EMPTY);
        }
        Integer year = values.get(YEAR);
        if (year != null && TimeFormat.day(year, 1, 1) == null) {
            wrong(values, YEAR, file, FOUR_DIGITS);
        }
        String named = Mappings.FOLDER + "/" + ledger.word() + "-";
        if (file.toString().startsWith(Mappings.FOLDER + "/")
                && !file.toString().startsWith(named)) {
            wrong(values, LEDGER, file, AS_NAMED);
        }
        boolean split = values.get(SPLIT) != Truth.FALSE;
        return new Mapping(ledger, columns, words, constants, split, key, year);
    }

    private void wrong(Values values, Field<?> field, Place file, Text expected) {
        Place place = values.place(field);
        problems.accept(Code.WRONG_TYPE.at(place == null ? file : place, field.name(), expected));
    }

    /** A column that means a field and is not imported contradicts itself. */
    private void checkOne(Mapping.Column column, Values values) {
        if (column.field() != null && (column.guess() != null || column.use() != null)) {
            problems.accept(Code.WRONG_TYPE.at(values.place(TITLE), "columns", ONE_OF));
        }
    }

    private <T extends Record> T noted(T part, Values values, Field<String> of) {
        Place place = values.place(of);
        if (place != null) {
            lines.put(part, place.line());
        }
        return part;
    }

    /** Two that say what the same title or word means could say different things. */
    private void once(String list, String what, Values values, Field<String> of) {
        Place place = values.place(of);
        Integer before = place == null ? null : seen.putIfAbsent(list + "\n" + what, place.line());
        if (before != null) {
            problems.accept(Code.DUPLICATE_KEY
                    .at(place, what, before)
                    .hinting(Text.of("删去其中一行", "remove one of the two lines")));
        }
    }

    private void checkValue(ImportField field, Values values, Field<String> of) {
        String value = values.get(of);
        if (value == null) {
            return;
        }
        Place place = values.place(of);
        List<String> words = words(field);
        if (!words.isEmpty() && !words.contains(value)) {
            Problem problem = switch (field.type().role()) {
                case DEPARTMENT -> Code.UNKNOWN_DEPARTMENT.at(place, value);
                case CATEGORY -> Code.UNKNOWN_CATEGORY.at(place, value);
                default -> Code.WRONG_TYPE.at(place, field.name(), field.type().expected());
            };
            problems.accept(problem.hinting(Suggestions.hint(value, words)));
        } else if (field.type().parse(value) == null) {
            problems.accept(Code.WRONG_TYPE.at(place, field.name(), field.type().expected()));
        }
    }

    /** What values of a field can be; none if that cannot be told. */
    private List<String> words(ImportField field) {
        if (field.type().role() == Type.Role.CHOICE) {
            return field.type().words().stream().map(Word::word).toList();
        }
        if (school == null) {
            return List.of();
        }
        return switch (field.type().role()) {
            case DEPARTMENT -> school.departments().stream().map(Department::id).toList();
            case CATEGORY -> school.categories().stream().map(Category::id).toList();
            default -> List.of();
        };
    }

    private @Nullable ImportField nameless(Values values) {
        return nameless(field(values, OF), values.place(OF));
    }

    /** Of the petitioner nothing may be kept, no digest either: a column may mean it, and no more. */
    private @Nullable ImportField nameless(@Nullable ImportField field, @Nullable Place place) {
        if (field == null || !field.equals(PetitionImportFields.PETITIONER)) {
            return field;
        }
        problems.accept(Code.WRONG_TYPE.at(
                place,
                field.name(),
                Text.of(
                        "只能是某一列的 field：信访人不留存",
                        "the field of a column and nothing else: nothing of a petitioner is kept")));
        return null;
    }

    private @Nullable ImportField field(Values values, Field<String> of) {
        String name = values.get(of);
        return name == null ? null : named(name, values.place(of));
    }

    private @Nullable ImportField named(String name, @Nullable Place place) {
        ImportField field = ledger.field(name);
        if (field == null) {
            List<String> known = ledger.fields().stream().map(ImportField::name).toList();
            problems.accept(Code.UNKNOWN_FIELD.at(place, name).hinting(Suggestions.hint(name, known)));
        }
        return field;
    }

    /** The values that {@link #mapping} makes this mapping of. */
    public static Values values(Mapping mapping) {
        List<Values> columns = new ArrayList<>();
        for (Mapping.Column each : mapping.columns()) {
            columns.add(Values.builder()
                    .put(TITLE, each.title())
                    .put(NAME, name(each.field()))
                    .put(GUESS, name(each.guess()))
                    .put(USE, each.use())
                    .build());
        }
        List<Values> words = new ArrayList<>();
        for (Mapping.Value each : mapping.values()) {
            words.add(Values.builder()
                    .put(OF, each.field().name())
                    .put(TEXT, each.text())
                    .put(VALUE, each.value())
                    .put(GUESS, each.guess())
                    .build());
        }
        List<Values> constants = new ArrayList<>();
        for (Mapping.Constant each : mapping.constants()) {
            constants.add(Values.builder()
                    .put(OF, each.field().name())
                    .put(ALWAYS, each.value())
                    .build());
        }
        return Values.builder()
                .put(LEDGER, mapping.ledger())
                .put(YEAR, mapping.year())
                .put(SPLIT, mapping.split() ? Truth.TRUE : Truth.FALSE)
                .put(KEY, mapping.key().stream().map(ImportField::name).toList())
                .put(COLUMNS, columns)
                .put(VALUES, words.isEmpty() ? null : words)
                .put(CONSTANTS, constants.isEmpty() ? null : constants)
                .build();
    }

    private static @Nullable String name(@Nullable ImportField field) {
        return field == null ? null : field.name();
    }
}
