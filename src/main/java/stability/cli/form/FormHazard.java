package stability.cli.form;

import stability.app.sheet.FormMark;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.problem.ExitStatus;
import stability.report.form.HazardForm;

/** {@code form hazard}: the form on which departments enter hazards. */
final class FormHazard extends Command {
    private final FormFile form;

    FormHazard(Options options) {
        super(CommandRole.FORM, Text.of("隐患登记表，给部门填写", "hazards, one a row"));
        form = new FormFile(options);
    }

    @Override
    public ExitStatus run(Session session) {
        return form.write(session, FormMark.Kind.HAZARD, HazardForm.of(form.order(session)));
    }
}
