package stability.report.period.result;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import stability.domain.field.Field;
import stability.domain.field.Lang;
import stability.domain.field.Values;
import stability.domain.field.Word;
import stability.domain.matter.Step;
import stability.domain.petition.Close;
import stability.domain.petition.ClosingWords.Answer;
import stability.domain.petition.ClosingWords.ClosingItem;
import stability.domain.petition.HandlingWords.ContactKind;
import stability.domain.petition.HandlingWords.How;
import stability.domain.petition.HandlingWords.Satisfaction;
import stability.domain.petition.Petition;
import stability.domain.petition.PetitionState;
import stability.domain.petition.PetitionWords.Nature;
import stability.domain.petition.Settle;
import stability.report.figure.RunningClock;
import stability.report.figure.Stock;
import stability.report.view.PetitionItem;
import stability.report.view.PetitionPresenter;
import stability.report.view.View;

/**
 * How the school handled petitions in a period (矛盾化解); nothing about who came. By the moment of entry: opening + carried +
 * new + reinstated − closed − voided = closing, always.
 *
 * @param opening how many were in the stock before the period
 * @param carried how many were carried into the account in the period (转入)
 * @param new_ how many were registered or reopened in the period
 * @param reopened how many of the new ones were reopened
 * @param reinstated how many are in the stock again because a slip was mended in the period (恢复)
 * @param closed how many were closed or moved on in the period
 * @param voided how many are no longer in the stock because a slip was mended in the period (作废)
 * @param closing how many are in the stock at the cut-off
 * @param received registered in the period, by nature
 * @param clocks the limits that the school had to keep, and how it kept them
 * @param running the duties that still run at the cut-off, the most urgent first
 * @param contacts what was done about petitions in the period (五包)
 * @param settled how those settled in the period were settled
 * @param satisfaction what was said when these were settled
 * @param closingItems the 五个到位 and 三个不欠账 as answered when petitions were closed in the period
 * @param notInPlace what is still not in place by the last closing, of those closed in the period
 * @param items every petition that was in the stock in the period
 */
public record PetitionResults(
        int opening,
        int carried,
        int new_,
        int reopened,
        int reinstated,
        int closed,
        int voided,
        int closing,
        List<Tally> received,
        List<ClockRow> clocks,
        List<RunningClock> running,
        List<Tally> contacts,
        List<Tally> settled,
        List<Tally> satisfaction,
        List<ClosingRow> closingItems,
        List<PetitionItem.NotInPlace> notInPlace,
        List<PetitionItem> items) {

    /**
     * One of the questions of a closing, and how often each answer was given.
     *
     * @param item which of the 五个到位 and 三个不欠账
     * @param name the same in the language of the report
     * @param debt whether it is one of the 三个不欠账, not of the 五个到位
     * @param inPlace how many were answered "in place"
     * @param notInPlace how many were answered "not in place"
     * @param notApplicable how many were answered "not applicable"
     */
    public record ClosingRow(Word item, String name, boolean debt, int inPlace, int notInPlace, int notApplicable) {}

    static PetitionResults of(PeriodSnapshot at) {
        List<View<PetitionState, PetitionItem>> views = at.now().petitions();
        Stock<PetitionItem> stock = Stock.of(at.now(), PetitionPresenter.INSTANCE, at.start(), View::item);
        List<Step> settlings = steps(at, Settle.STAGE);
        List<Step> closings = steps(at, Close.STAGE);
        return new PetitionResults(
                stock.opening(),
                stock.carried(),
                stock.entered(),
                stock.reopened(),
                stock.reinstated(),
                stock.left(),
                stock.voided(),
                stock.closing(),
                Tally.of(Nature.values(), received(at), at.lang()),
                ClockRow.ofPetitions(at),
                RunningClock.of(at.now()),
                Tally.of(ContactKind.values(), words(steps(at, "contact"), Petition.CONTACT_KIND), at.lang()),
                Tally.of(How.values(), words(settlings, Settle.HOW), at.lang()),
                Tally.of(Satisfaction.values(), words(settlings, Settle.SATISFACTION), at.lang()),
                closingRows(closings, at.lang()),
                views.stream()
                        .filter(view -> view.history().applied().stream()
                                .anyMatch(applied -> closings.contains(applied.step())))
                        .flatMap(view -> view.item().notInPlace().stream())
                        .toList(),
                views.stream()
                        .filter(view -> at.inStock(view.history()))
                        .map(View::item)
                        .toList());
    }

    private static List<Step> steps(PeriodSnapshot at, String name) {
        return at.steps(at.now().petitions(), name);
    }

    private static <W> List<W> words(List<Step> steps, Field<W> field) {
        return steps.stream().map(step -> step.values().need(field)).toList();
    }

    private static List<Nature> received(PeriodSnapshot at) {
        return at.now().petitions().stream()
                .filter(view -> at.began(view.history()))
                .map(view -> view.item().nature())
                .toList();
    }

    private static List<ClosingRow> closingRows(List<Step> closings, Lang lang) {
        List<Values> answers = closings.stream()
                .flatMap(step -> step.values().need(Close.CHECKLIST).stream())
                .toList();
        List<ClosingRow> rows = new ArrayList<>();
        for (ClosingItem item : ClosingItem.values()) {
            List<Answer> given = answers.stream()
                    .filter(answer -> answer.need(Close.ITEM) == item)
                    .map(answer -> answer.need(Close.ANSWER))
                    .toList();
            rows.add(new ClosingRow(
                    item,
                    item.label().in(lang),
                    !item.canBeBesideThePoint(),
                    Collections.frequency(given, Answer.IN_PLACE),
                    Collections.frequency(given, Answer.NOT_IN_PLACE),
                    Collections.frequency(given, Answer.NOT_APPLICABLE)));
        }
        return List.copyOf(rows);
    }
}
