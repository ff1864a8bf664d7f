package stability.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import stability.domain.field.DatedId;
import stability.domain.field.Field;
import stability.domain.field.Type;
import stability.domain.matter.DatedKind;
import stability.domain.matter.Kind;
import stability.domain.screening.Screening;

/** What holds between the kinds. */
class KindsTest {

    private static void links(List<? extends Field<?>> fields, List<Type.Scalar<?>> links) {
        for (Field<?> field : fields) {
            links(field.type(), links);
        }
    }

    private static void links(Type<?> type, List<Type.Scalar<?>> links) {
        if (type instanceof Type.Group group) {
            links(group.fields(), links);
        } else if (type instanceof Type.ListOf<?> list) {
            links(list.item(), links);
        } else if (type instanceof Type.Scalar<?> scalar && scalar.role() == Type.Role.LINK) {
            links.add(scalar);
        }
    }

    /** The types of all links that a record can hold. */
    private static List<Type.Scalar<?>> links() {
        List<Type.Scalar<?>> links = new ArrayList<>();
        for (Kind<?> kind : Kinds.ALL) {
            links(kind.facts(), links);
            kind.steps().forEach(step -> links(step.fields(), links));
        }
        return links;
    }

    private static String id(Kind<?> kind) {
        return kind instanceof DatedKind<?> dated
                ? DatedId.of(dated.letter(), LocalDate.of(2019, 9, 25), "7k3q9")
                : kind.equals(Screening.KIND) ? "2019-09-25/jwc" : "guoqing-2019/jwc";
    }

    @Test
    void aLinkTakesTheIdsOfTheKindThatItNamesAndNoOthers() {
        assertThat(links()).hasSizeGreaterThan(8).allSatisfy(link -> {
            Kind<?> named = Kinds.linked(link);
            for (Kind<?> kind : Kinds.ALL) {
                boolean takes = link.parse(id(kind)) != null;
                assertThat(takes).as(kind.noun()).isEqualTo(kind.equals(named));
            }
        });
    }

    @Test
    void noTwoKindsShareANounOrAFolder() {
        assertThat(Kinds.ALL).extracting(Kind::noun).doesNotHaveDuplicates();
        assertThat(Kinds.ALL).extracting(Kind::folder).doesNotHaveDuplicates();
    }
}
