package stability.app.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.matter.CorrectedTwice;
import stability.domain.matter.Matter;
import stability.domain.privacy.PersonalData;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;

/** Words as a finding that two corrections give a fact different values. */
final class CorrectedTwiceFinding {
    /** More of a value is not needed to tell it from another one. */
    private static final int SHOWN = 30;

    private static final Text REMOVED = Text.of("（去掉）", "(removed)");

    private CorrectedTwiceFinding() {}

    /** @param place where the correction that counts stands */
    static Problem of(CorrectedTwice.Twice twice, Matter<?> matter, Place place) {
        return Code.CORRECTED_TWICE
                .at(
                        place,
                        twice.fact().label(),
                        twice.earlier().line(),
                        value(twice.before(), twice.fact()),
                        value(twice.value(), twice.fact()))
                .hinting(Text.of(
                                "核对哪一个对；错的是第 {0} 行，就作废它：{1}；错的是本行：{2}",
                                "see which is right; if line {0} is wrong, void it: {1}; if this one is: {2}")
                        .with(
                                twice.earlier().line(),
                                MendingAdvice.voiding(matter, twice.earlier()),
                                MendingAdvice.voiding(matter, twice.step())));
    }

    private static Object value(@Nullable Object value, Field<?> fact) {
        if (value == null) {
            return REMOVED;
        }
        String printed = print(fact.type(), value);
        return PersonalData.scan(printed).isEmpty()
                ? printed.codePointCount(0, printed.length()) > SHOWN
                        ? printed.substring(0, printed.offsetByCodePoints(0, SHOWN)) + "…"
                        : printed
                : "…";
    }

    /** As it stands in the file, with commas between items. */
    private static String print(Type<?> type, @Nullable Object value) {
        if (value instanceof Values group) {
            return String.join(
                    ", ",
                    group.fields().stream()
                            .map(field -> field.name() + ": " + print(field.type(), group.get(field)))
                            .toList());
        }
        if (type instanceof Type.ListOf<?> list && value instanceof List<?> items) {
            return String.join(
                    ", ", items.stream().map(item -> print(list.item(), item)).toList());
        }
        return value == null ? "" : ((Type.Scalar<?>) type).printed(value);
    }
}
