package stability.cli.screening;

import java.util.List;
import stability.app.Records;
import stability.cli.matter.MatterDetails;
import stability.cli.matter.MatterPage;
import stability.cli.option.FieldParser;
import stability.cli.option.ScreeningId;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.matter.Matter;
import stability.domain.problem.ExitStatus;
import stability.domain.screening.Screening;
import stability.domain.screening.ScreeningState;
import stability.render.schema.PrintedDocument;

/** {@code screen show ID}, {@code screen show -d DEPARTMENT [DAY]}: what a department entered for a day. */
final class ScreenShow extends Command {
    private final OptionValue department;
    private final OptionValue which;

    ScreenShow(Options options) {
        super(CommandRole.READS, Text.of("某部门某日的排查", "one department's day"));
        department = options.value(
                "-d --department", "部门", "DEPARTMENT", Text.of("哪个部门（编号或名称）", "which department, by id or name"));
        which = options.argument(
                "编号",
                "ID",
                Text.of(
                        "编号，如 2019-09-25/jwc，或部门（指今天）；写了 -d 时只写日期，默认今天",
                        "an id such as 2019-09-25/jwc, or a department for today; with -d only the day, today unless given"));
    }

    @Override
    public List<PrintedDocument> prints() {
        return List.of(PrintedDocument.show(Screening.KIND, null));
    }

    @Override
    public ExitStatus run(Session session) {
        Records records = session.records();
        ScreeningId id = asked(session);
        Matter<ScreeningState> screening = WhichScreening.find(records, id.day(), id.department());
        MatterPage.print(session, MatterDetails.unlisted(screening, session.now()));
        return ExitStatus.DONE;
    }

    private ScreeningId asked(Session session) {
        String typed = which.get();
        String unit = department.get();
        if (unit == null) {
            return ScreeningId.read(which.name(), typed == null ? department.need() : typed, session);
        }
        String id = FieldParser.department(unit, session.records().school());
        ScreeningId named = typed == null ? null : ScreeningId.of(which.name(), typed, session);
        return named != null && named.department().equals(id)
                ? named
                : new ScreeningId(session.dates().day(which.name(), typed == null ? "today" : typed), id);
    }
}
