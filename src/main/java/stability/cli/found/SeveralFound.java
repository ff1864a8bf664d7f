package stability.cli.found;

import java.util.List;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;

/** What one command may not find on several matters at once. */
public final class SeveralFound {
    private static final Text SEVERAL = Text.of(
            "--found 不能用于几个编号：同一处隐患会登记几次", "--found goes with one id: the same hazard would be registered with each");
    private static final Text NEXT =
            Text.of("一处隐患只登记一次：先在一件上登记，其他的用它的编号", "register a hazard once, on one of them; the others may name its id");

    private SeveralFound() {}

    /** Refuses new hazards where several matters are meant: the same one would be registered with each of them. */
    public static void refuse(List<?> hazards) {
        if (!hazards.isEmpty()) {
            throw new Refused(Code.CONFLICTING_OPTIONS.at(null, SEVERAL).hinting(NEXT));
        }
    }
}
