package stability.report.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.field.Word;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;

/** What a step does to the stock of open matters, as posted. */
public enum StockMove implements Word {
    /** It comes in from another account (转入). */
    CARRIED(Text.of("转入", "carried")),
    /** It comes in for the first time. */
    ENTERED(Text.of("新增", "entered")),
    /** It comes in again, and counts as new as well. */
    REOPENED(Text.of("重开", "reopened")),
    /** It is in again because a slip was mended (恢复). */
    REINSTATED(Text.of("恢复", "reinstated")),
    /** It leaves, whatever the outcome. */
    LEFT(Text.of("销号", "left")),
    /** It is out because a slip was mended (作废). */
    VOIDED(Text.of("作废", "voided"));

    private final Text label;

    StockMove(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }

    /** What each posted step of a matter does, in their order; null for one that leaves the stock as it is. */
    public static <S extends MatterState> List<@Nullable StockMove> of(Matter.History<S> history) {
        List<@Nullable StockMove> moves = new ArrayList<>();
        boolean everOpen = false;
        for (Matter.Applied<S> posted : history.posted()) {
            moves.add(of(posted, everOpen));
            everOpen |= posted.after().open();
        }
        return moves;
    }

    private static @Nullable StockMove of(Matter.Applied<? extends MatterState> posted, boolean everOpen) {
        boolean before = posted.before().open();
        boolean mending = posted.step().type().isMending();
        if (before == posted.after().open()) {
            return null;
        } else if (before) {
            return mending ? VOIDED : LEFT;
        } else if (mending) {
            return REINSTATED;
        } else if (posted.step().isCarrying()) {
            return CARRIED;
        }
        // what was taken out of the account comes in anew
        return everOpen && posted.before().onRecord() ? REOPENED : ENTERED;
    }
}
