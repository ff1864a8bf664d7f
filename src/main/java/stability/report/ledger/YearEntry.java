package stability.report.ledger;

import java.time.Instant;
import stability.domain.field.Text;
import stability.domain.field.Word;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;

/**
 * How a matter came into the ledger of a year: what was open on 1 January stands first, as in a book that is begun anew
 * each January (期初结转); what was closed before is not carried over.
 */
enum YearEntry implements Word {
    BROUGHT_FORWARD(Text.of("期初结转", "brought forward")),
    CARRIED(Text.of("转入", "carried")),
    NEW(Text.of("本年新增", "new")),
    REOPENED(Text.of("重新立案", "reopened")),
    HISTORY(Text.of("原台账已办结", "closed in the old ledger"));

    /** The name of the column that says so, in the ledger of a year alone. */
    static final String COLUMN = "entry";

    static final Text TITLE = Text.of("来历", "How it came");

    /** In half-width characters. */
    static final int WIDTH = 10;

    private final Text label;

    YearEntry(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }

    /**
     * How and when it came in.
     *
     * @param recorded when that was entered
     */
    record Entry(YearEntry how, Instant recorded) {}

    /** How a matter that stands in the ledger came into it, by the steps in force. */
    static <S extends MatterState> Entry of(Matter.History<S> history, Instant start) {
        boolean openBefore = false;
        boolean everOpen = false;
        Step came = null;
        for (Matter.Applied<S> applied : history.applied()) {
            boolean opens = !applied.before().open() && applied.after().open();
            if (!applied.step().isRecordedSince(start)) {
                openBefore = applied.after().open();
                everOpen |= openBefore;
            } else if (opens && came == null) {
                came = applied.step();
            }
        }
        Step registration = AppliedSteps.registration(history);
        if (openBefore) {
            return new Entry(BROUGHT_FORWARD, registration.recorded().toInstant());
        }
        if (came == null) {
            return new Entry(HISTORY, registration.recorded().toInstant());
        }
        YearEntry how = came.isCarrying() ? CARRIED : everOpen || !came.equals(registration) ? REOPENED : NEW;
        return new Entry(how, came.recorded().toInstant());
    }
}
