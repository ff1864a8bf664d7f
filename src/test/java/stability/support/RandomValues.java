package stability.support;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import stability.domain.field.DatedId;
import stability.domain.field.Field;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.field.Word;
import stability.domain.matter.Kind;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;
import stability.domain.matter.VoidStep;

/** Random values for any field, from nothing but what it declares; so a new field or step is tried without being named. */
public final class RandomValues {
    /** The first day of anything random. */
    public static final LocalDate START = LocalDate.of(2019, 9, 1);

    private static final ZoneOffset OFFSET = ZoneOffset.ofHours(8);
    private static final List<String> DEPARTMENTS = List.of("jwc", "zwc", "jd1");
    private static final List<String> CATEGORIES = List.of("fire", "dorm", "other");

    private final Seeded seeded;
    private final boolean nasty;
    private final int days;

    /**
     * @param nasty whether texts are hostile, or plain words
     * @param days the length of the time in which everything lies
     */
    public RandomValues(Seeded seeded, boolean nasty, int days) {
        this.seeded = seeded;
        this.nasty = nasty;
        this.days = days;
    }

    /** Every required field, and about half of the others. */
    public Values of(List<Field<?>> fields) {
        Values.Builder values = Values.builder();
        fields.stream().filter(field -> field.isRequired() || seeded.oneIn(2)).forEach(field -> put(values, field));
        return values.build();
    }

    private <T> void put(Values.Builder values, Field<T> field) {
        values.put(field, value(field.type()));
    }

    @SuppressWarnings("unchecked") // each branch gives the T of the type it matched
    private <T> T value(Type<T> type) {
        if (type instanceof Type.Scalar<T> scalar) {
            return scalar(scalar);
        }
        if (type instanceof Type.ListOf<?> list) {
            List<Object> items = new ArrayList<>();
            for (int i = seeded.between(1, 3); i > 0; i--) {
                items.add(value(list.item()));
            }
            return (T) List.copyOf(items);
        }
        return (T) of(((Type.Group) type).fields());
    }

    private <T> T scalar(Type.Scalar<T> type) {
        while (true) {
            T value = type.parse(text(type));
            if (value != null) {
                return value;
            }
        }
    }

    private String text(Type.Scalar<?> type) {
        return switch (type.role()) {
            case LINK -> link(type);
            case TEXT, POST, NAMELESS -> nasty ? seeded.text() : "文字 " + seeded.below(1000);
            case DEPARTMENT -> seeded.among(DEPARTMENTS);
            case CATEGORY -> seeded.among(CATEGORIES);
            case CAMPAIGN -> "guoqing-2019";
            case ID -> id(type);
            case DAY -> day().toString();
            case MOMENT -> moment().toString();
            case NUMBER -> seeded.digits(seeded.between(1, 9)) + (seeded.oneIn(2) ? "" : "." + seeded.digits(2));
            case CHOICE -> seeded.among(type.words().stream().map(Word::word).toList());
        };
    }

    /** Of whichever form the type takes. */
    private String id(Type.Scalar<?> type) {
        for (String form : List.of("A-07", "0123abcd", "0123456789abcdef".repeat(4))) {
            if (type.parse("x") == null && type.parse(form) != null) {
                return form;
            }
        }
        return nasty ? seeded.text() : "H-20190901-aaaaa";
    }

    /** Of whichever kind the type takes. */
    private String link(Type.Scalar<?> type) {
        for (char letter : "HPIWN".toCharArray()) {
            String id = DatedId.of(letter, day(), "aaaaa");
            if (type.parse(id) != null) {
                return id;
            }
        }
        return day() + "/" + seeded.among(DEPARTMENTS);
    }

    private LocalDate day() {
        return START.plusDays(seeded.below(days));
    }

    /** To the minute or the second. */
    public OffsetDateTime moment() {
        LocalTime time = LocalTime.ofSecondOfDay(seeded.below(86_400));
        return LocalDateTime.of(day(), seeded.oneIn(2) ? time : time.withSecond(0))
                .atOffset(OFFSET);
    }

    /** A step of this type at random times, entered after it happened. */
    public <S extends MatterState> Step step(StepType<S> type) {
        OffsetDateTime one = moment();
        OffsetDateTime other = moment();
        String by = scalar(Type.TEXT);
        Values values = of(type.fields());
        if (type instanceof VoidStep && VoidStep.isWhole(values)) {
            values = Values.builder()
                    .take(VoidStep.VIA, values)
                    .take(VoidStep.REASON, values)
                    .build();
        }
        return new Step(one.isBefore(other) ? one : other, one.isBefore(other) ? other : one, by, type, values, 0);
    }

    /** Steps that were taken about a matter, of any types in any order. */
    public <S extends MatterState> List<Step> steps(Kind<S> kind, int count) {
        return steps(kind.steps().stream().filter(type -> !type.isMending()).toList(), count);
    }

    /** The same, and steps that mend others among them. */
    public <S extends MatterState> List<Step> mendedSteps(Kind<S> kind, int count) {
        return steps(kind.steps(), count);
    }

    private <S extends MatterState> List<Step> steps(List<StepType<S>> types, int count) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            steps.add(step(seeded.among(types)));
        }
        return steps;
    }
}
