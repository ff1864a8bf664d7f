package stability.report.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stability.domain.activity.ActivityState;
import stability.domain.assessment.Assessment;
import stability.domain.assessment.AssessmentState;
import stability.domain.hazard.HazardState;
import stability.domain.incident.IncidentState;
import stability.domain.inspection.InspectionState;
import stability.domain.ledger.ChecklistDuties;
import stability.domain.ledger.Coverage;
import stability.domain.ledger.Ledger;
import stability.domain.ledger.LedgerScope;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.petition.PetitionState;
import stability.domain.school.School;
import stability.domain.screening.Screening;
import stability.domain.screening.ScreeningState;
import stability.domain.warning.WarningState;

/**
 * The ledger as it stood at a cut-off: what was recorded later does not count. Every report, list and figure is computed
 * from one. Nothing is folded, counted or judged before it is asked for, and each matter only once, however many ask; an
 * earlier snapshot made from this one by {@link #asOf} folds nothing again. Not for several threads at once.
 */
public final class Snapshot {
    private final Ledger ledger;
    private final OffsetDateTime cutOff;
    private final Snapshot latest;
    // two reports that follow each other look at the same moment: the end of one is the eve of the other
    private final Map<OffsetDateTime, Snapshot> earlier = new HashMap<>();
    // by identity: two matters could be equal, and comparing them would read every field
    private final IdentityHashMap<Matter<?>, Matter.History<?>> histories = new IdentityHashMap<>();
    private final Map<Presenter<?, ?>, List<?>> views = new HashMap<>();
    private final Map<Presenter<?, ?>, List<?>> voided = new HashMap<>();
    private @Nullable Map<String, View<HazardState, HazardItem>> hazardsById;
    private @Nullable Coverage coverage;
    private @Nullable List<Unsigned> unsigned;

    /** @param latest the one that folds; null for itself */
    private Snapshot(Ledger ledger, OffsetDateTime cutOff, @Nullable Snapshot latest) {
        this.ledger = ledger;
        this.cutOff = cutOff;
        this.latest = latest == null ? this : latest;
    }

    /**
     * The ledger as it stood.
     *
     * @param cutOff in the school's zone; its day is the day that is looked at
     */
    public static Snapshot of(Ledger ledger, OffsetDateTime cutOff) {
        return new Snapshot(ledger, cutOff, null);
    }

    /** One matter as it stood, without any other: whoever asks for those of a kind gets an error. */
    public static Snapshot of(School school, Matter<?> matter, OffsetDateTime cutOff) {
        // of no kind is it known what else there is
        return of(new Ledger(school, LedgerScope.of(), List.of(matter)), cutOff);
    }

    /**
     * The same ledger as it stood before.
     *
     * @param earlier in the school's zone, not after the cut-off
     */
    public Snapshot asOf(OffsetDateTime earlier) {
        if (earlier.toInstant().isAfter(cutOff.toInstant())) {
            throw new IllegalArgumentException(earlier + " is after the cut-off " + cutOff);
        }
        return latest.earlier.computeIfAbsent(earlier, moment -> new Snapshot(ledger, moment, latest));
    }

    /**
     * The account of one department at the same cut-off: what was its then, by {@link Presenter#concerns}, its screenings and the
     * decisions on it. A matter that was another's then is not in it, whosever it had been before.
     *
     * @param department its id
     */
    public Snapshot of(String department) {
        List<Matter<?>> its = new ArrayList<>();
        for (Presenter<?, ?> presenter : Presenters.ALL) {
            its.addAll(concerning(presenter, department));
        }
        for (Matter<ScreeningState> screening : ledger.screenings()) {
            if (screening.facts().need(Screening.DEPARTMENT).equals(department)) {
                its.add(screening);
            }
        }
        for (Matter<AssessmentState> assessment : ledger.of(Assessment.KIND)) {
            if (assessment.facts().need(Assessment.DEPARTMENT).equals(department)) {
                its.add(assessment);
            }
        }
        return of(new Ledger(school().only(department), its), cutOff);
    }

    private <S extends MatterState, I> List<Matter<S>> concerning(Presenter<S, I> presenter, String department) {
        return Stream.concat(views(presenter).stream(), voided(presenter).stream())
                .filter(view -> presenter.concerns(view.item(), department))
                .map(View::matter)
                .toList();
    }

    public Ledger ledger() {
        return ledger;
    }

    public School school() {
        return ledger.school();
    }

    /** What was recorded after it does not count. */
    public OffsetDateTime cutOff() {
        return cutOff;
    }

    /** The day of the cut-off. */
    public LocalDate day() {
        return cutOff.toLocalDate();
    }

    /** The first moment of the day of the cut-off. */
    public Instant startOfDay() {
        return school().startOf(day()).toInstant();
    }

    /** The steps of a matter that were recorded by the cut-off, folded. */
    @SuppressWarnings("unchecked") // a history is put in for the very matter, and has its state
    public <S extends MatterState> Matter.History<S> history(Matter<S> matter) {
        Matter.History<?> known = histories.get(matter);
        if (known == null) {
            known = latest == this
                    ? matter.history(cutOff.toInstant())
                    : latest.history(matter).asOf(cutOff.toInstant());
            histories.put(matter, known);
        }
        return (Matter.History<S>) known;
    }

    /** The matters of a kind that were on record, in the order of its lists. */
    @SuppressWarnings("unchecked") // views are put in for the very presenter, and have its types
    public <S extends MatterState, I> List<View<S, I>> views(Presenter<S, I> presenter) {
        List<?> known = views.get(presenter);
        if (known == null) {
            List<View<S, I>> all = new ArrayList<>();
            for (Matter<S> matter : ledger.of(presenter.kind())) {
                if (history(matter).state().onRecord()) {
                    all.add(view(presenter, matter));
                }
            }
            known = inOrder(all, presenter);
            views.put(presenter, known);
        }
        return (List<View<S, I>>) known;
    }

    /**
     * The matters of a kind that had been on record and were taken out of the account (作废) by the cut-off, in the order of
     * its lists: each as it stood just before. No list or figure counts them, but those of what moved.
     */
    @SuppressWarnings("unchecked") // views are put in for the very presenter, and have its types
    public <S extends MatterState, I> List<View<S, I>> voided(Presenter<S, I> presenter) {
        List<?> known = voided.get(presenter);
        if (known == null) {
            List<View<S, I>> all = new ArrayList<>();
            for (Matter<S> matter : ledger.of(presenter.kind())) {
                Matter.History<S> stood = history(matter).stood();
                if (stood != null) {
                    all.add(presenter.view(stood, this));
                }
            }
            known = inOrder(all, presenter);
            voided.put(presenter, known);
        }
        return (List<View<S, I>>) known;
    }

    private static <S extends MatterState, I> List<View<S, I>> inOrder(
            List<View<S, I>> views, Presenter<S, I> presenter) {
        views.sort(Comparator.comparing(View::item, presenter.order()));
        return List.copyOf(views);
    }

    /** One matter as it stood; it was on record. */
    public <S extends MatterState, I> View<S, I> view(Presenter<S, I> presenter, Matter<S> matter) {
        return presenter.view(history(matter), this);
    }

    /**
     * A matter that is not of this ledger as it would stand in one, folded and not kept; null if it was not on record. Only for
     * a presenter that looks at no other matter. May be called by several threads at once.
     */
    public <S extends MatterState, I> @Nullable View<S, I> look(Presenter<S, I> presenter, Matter<S> matter) {
        Matter.History<S> history = matter.history(cutOff.toInstant());
        return history.state().onRecord() ? presenter.view(history, this) : null;
    }

    /** Likewise a matter that had been taken out of the account: as it stood before, voided. Null if it had not. */
    public <S extends MatterState, I> @Nullable View<S, I> lookAtVoided(Presenter<S, I> presenter, Matter<S> matter) {
        Matter.History<S> gone = matter.history(cutOff.toInstant()).gone();
        return gone == null ? null : presenter.view(gone, this);
    }

    /** The hazards, the one due first first. */
    public List<View<HazardState, HazardItem>> hazards() {
        return views(HazardPresenter.INSTANCE);
    }

    /** The hazard of this id; null if it was not on record. */
    @Nullable
    View<HazardState, HazardItem> hazard(String id) {
        if (hazardsById == null) {
            hazardsById = new HashMap<>();
            for (View<HazardState, HazardItem> view : hazards()) {
                hazardsById.put(view.item().id(), view);
            }
        }
        return hazardsById.get(id);
    }

    /** The petitions, the one whose duty has to be done first first. */
    public List<View<PetitionState, PetitionItem>> petitions() {
        return views(PetitionPresenter.INSTANCE);
    }

    /** The incidents, the latest call first. */
    public List<View<IncidentState, IncidentItem>> incidents() {
        return views(IncidentPresenter.INSTANCE);
    }

    /** The warnings, the gravest first. */
    public List<View<WarningState, WarningItem>> warnings() {
        return views(WarningPresenter.INSTANCE);
    }

    /** The inspections, the latest first. */
    public List<View<InspectionState, InspectionItem>> inspections() {
        return views(InspectionPresenter.INSTANCE);
    }

    /** The drills, trainings and meetings, the latest first. */
    public List<View<ActivityState, ActivityItem>> activities() {
        return views(ActivityPresenter.INSTANCE);
    }

    /** Which department reported on which day. */
    public Coverage coverage() {
        if (coverage == null) {
            coverage = new Coverage(ledger, cutOff, this::history);
        }
        return coverage;
    }

    /** Which checklists had to be gone through, and which were. */
    public ChecklistDuties checklists() {
        return new ChecklistDuties(school(), coverage(), cutOff);
    }

    /** The matters with stages that ask for a signature, kind by kind, in the school's language. */
    public List<Unsigned> unsigned() {
        if (unsigned == null) {
            unsigned = Unsigned.of(this, school().lang());
        }
        return unsigned;
    }

    /** What was entered late (补录) from a moment to the cut-off, in the order of entry. */
    public List<LateEntry> lateEntries(Instant since) {
        return LateEntry.of(this, since);
    }

    /** What was mended (更正与作废) from a moment to the cut-off, in the order of entry. */
    public List<MendedEntry> mended(Instant since) {
        return MendedEntry.of(this, since);
    }

    /** Everything that was still to be done, of any kind; the most urgent first. */
    public List<DueItem> due() {
        return DueItem.of(this);
    }
}
