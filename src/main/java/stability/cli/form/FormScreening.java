package stability.cli.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import stability.app.sheet.FormMark;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.ledger.LedgerScope;
import stability.domain.problem.ExitStatus;
import stability.report.form.FormOrder;
import stability.report.form.KnownAreas;
import stability.report.form.ScreeningForm;
import stability.report.view.Snapshot;

/** {@code form screening}: the form of a day's screening. */
final class FormScreening extends Command {
    private final FormFile form;

    FormScreening(Options options) {
        super(
                CommandRole.FORM,
                Text.of(
                        "日排查表，给部门填写；写明一个部门时逐区域、逐检查项",
                        "the day's screening; of one department by areas and checklist items"));
        form = new FormFile(options);
    }

    @Override
    public ExitStatus run(Session session) {
        FormOrder order = form.order(session);
        return form.write(session, FormMark.Kind.SCREENING, ScreeningForm.of(order, areas(session, order)));
    }

    /** Only the form of one department asks for areas, so only then screenings are read. */
    private static List<String> areas(Session session, FormOrder order) {
        Set<String> asked = order.asked();
        if (asked == null || asked.size() != 1) {
            return List.of();
        }
        LocalDate day = order.day();
        Snapshot at =
                Snapshot.of(session.records().ledger(LedgerScope.screenings(KnownAreas.days(day))), session.now());
        return KnownAreas.of(at, day, asked.iterator().next());
    }
}
