package stability.report.view;

import java.util.List;

/** What kinds have in common in reports. Naming several of them loads them: not for every command. */
final class Presenters {
    /** The kinds of which something can be due by a time, in the order in which reports go through them. */
    static final List<Presenter<?, ?>> DUE = List.of(
            HazardPresenter.INSTANCE,
            PetitionPresenter.INSTANCE,
            IncidentPresenter.INSTANCE,
            WarningPresenter.INSTANCE);

    /** Every kind whose matters have lines, in the order in which papers go through them. */
    static final List<Presenter<?, ?>> ALL = List.of(
            HazardPresenter.INSTANCE,
            PetitionPresenter.INSTANCE,
            IncidentPresenter.INSTANCE,
            WarningPresenter.INSTANCE,
            InspectionPresenter.INSTANCE,
            ActivityPresenter.INSTANCE);

    private Presenters() {}
}
