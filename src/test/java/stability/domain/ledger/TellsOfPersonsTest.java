package stability.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stability.app.check.PrivacyFinding;
import stability.domain.field.Field;
import stability.domain.field.Type;
import stability.domain.matter.Kind;
import stability.domain.matter.StepType;

class TellsOfPersonsTest {
    /** A kind with a text that must be without names tells of people, whatever else it holds. */
    @Test
    void kindsTellOfPersonsIfTextsMustBeWithoutNames() {
        for (Kind<?> kind : Kinds.ALL) {
            Stream<Field<?>> fields = Stream.concat(
                    kind.facts().stream(),
                    kind.steps().stream()
                            .filter(step -> !step.isMending()) // whose reasons name nobody, whatever the kind
                            .map(StepType::fields)
                            .flatMap(List::stream));
            assertThat(PrivacyFinding.tellsOfPersons(kind.folder() + "/2019/x.yaml"))
                    .as(kind.noun())
                    .isEqualTo(fields.anyMatch(field -> isNameless(field.type())));
        }
    }

    private static boolean isNameless(Type<?> type) {
        Type<?> each = type instanceof Type.ListOf<?> list ? list.item() : type;
        return Type.NAMELESS.equals(each);
    }
}
