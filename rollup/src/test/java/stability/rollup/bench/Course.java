package stability.rollup.bench;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a matter goes: its steps in the order of entry, each entered after the one before. Moments are seconds since 1970 on the school's clock. */
final class Course {
    static final long DAY = 86_400;

    /**
     * A step.
     *
     * @param state where the matter stands behind it, a word of its kind's states
     * @param value what it says beside: a day, an amount, a place in a vocabulary; 0 if nothing
     */
    record Deed(
            String step, long at, long recorded, @Nullable Effect effect, String state, long value) {
        boolean late() {
            return recorded / DAY > at / DAY;
        }
    }

    final String id;
    private final List<Deed> deeds = new ArrayList<>(6);
    private final Draw draw;

    Course(String id, Draw draw) {
        this.id = id;
        this.draw = draw;
    }

    /** Adds a step, entered in a few minutes, or one in thirty some days later. */
    Course add(String step, long at, @Nullable Effect effect, String state, long value) {
        long entered = at + draw.between(5, 900) + (draw.in1000(30) ? draw.between(1, 6) * DAY : 0);
        deeds.add(new Deed(
                step, at, deeds.isEmpty() ? entered : Math.max(entered, last().recorded() + 1), effect, state, value));
        return this;
    }

    Course add(String step, long at, @Nullable Effect effect, String state) {
        return add(step, at, effect, state, 0);
    }

    List<Deed> deeds() {
        return deeds;
    }

    /** The last step so far. */
    Deed last() {
        return deeds.get(deeds.size() - 1);
    }

    /** Where it stands so far. */
    String state() {
        return last().state();
    }

    /** A working moment so many days behind the last step, or later on the same day. */
    long after(int days) {
        long at = last().at();
        return days == 0 ? at + draw.between(60, 3600) : draw.workTime(at / DAY + days);
    }

    /** Whether it is in the stock before a moment. */
    boolean openBefore(long moment) {
        boolean open = false;
        for (int i = 0; i < deeds.size() && deeds.get(i).recorded() < moment; i++) {
            Effect effect = deeds.get(i).effect();
            open = effect == null ? open : effect.in();
        }
        return open;
    }

    /** Whether it is out of the account before a moment. */
    boolean voidedBefore(long moment) {
        boolean voided = false;
        for (int i = 0; i < deeds.size() && deeds.get(i).recorded() < moment; i++) {
            Effect effect = deeds.get(i).effect();
            voided = effect == null ? voided : effect == Effect.VOIDED;
        }
        return voided;
    }

    /** Whether it is in the stock before the month, or a step is recorded in it. */
    boolean touches(Span month) {
        return openBefore(month.start()) || deeds.stream().anyMatch(deed -> month.has(deed.recorded()));
    }

    /** Whether it is in the stock at some moment of the month. */
    private boolean inStock(Span month) {
        return openBefore(month.start())
                || deeds.stream().anyMatch(deed -> deed.effect() != null && month.has(deed.recorded()));
    }

    boolean carried() {
        return deeds.get(0).effect() == Effect.CARRIED;
    }

    /** Writes the columns of the stock: from {@code id} to {@code voided}. */
    void stock(Cells row, Span month) {
        Deed first = deeds.get(0);
        row.word(id)
                .day(first.recorded() / DAY)
                .yes(carried())
                .yes(!carried() && month.has(first.recorded()))
                .yes(openBefore(month.start()))
                .yes(openBefore(month.end()))
                .yes(inStock(month))
                .yes(voidedBefore(month.end()));
    }

    /** Writes the steps that were recorded in the month. */
    void steps(Cells to, String school, String kind, Span month) {
        for (int i = 0; i < deeds.size(); i++) {
            Deed deed = deeds.get(i);
            if (month.has(deed.recorded())) {
                to.row(school, month.word())
                        .word(kind)
                        .word(id)
                        .count(i + 1)
                        .word(deed.step())
                        .moment(deed.at())
                        .moment(deed.recorded())
                        .yes(deed.late())
                        .word(deed.effect() == null ? null : deed.effect().word())
                        .end();
            }
        }
    }
}
