package stability.report;

import java.util.List;

/** The kinds that have a list. Naming all of them loads them: not for every command. */
final class Presenters {
    /** In the order in which reports go through them. */
    static final List<Presenter<?, ?>> ALL = List.of(
            HazardPresenter.INSTANCE,
            PetitionPresenter.INSTANCE,
            IncidentPresenter.INSTANCE,
            WarningPresenter.INSTANCE,
            InspectionPresenter.INSTANCE);

    private Presenters() {}
}
