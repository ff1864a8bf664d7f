package stability.cli.screening;

import java.time.LocalDate;
import java.util.List;
import stability.app.Records;
import stability.cli.matter.MatterDetails;
import stability.cli.matter.MatterPage;
import stability.cli.option.FieldParser;
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

/** {@code screen show -d DEPARTMENT [DAY]}: what a department entered for a day. */
final class ScreenShow extends Command {
    private final OptionValue department;
    private final OptionValue day;

    ScreenShow(Options options) {
        super(CommandRole.READS, Text.of("某部门某日的排查", "one department's day"));
        department = options.value(
                "-d --department", "部门", "DEPARTMENT", Text.of("哪个部门（编号或名称）", "which department, by id or name"));
        day = options.argument("日期", "DAY", Text.of("哪一天；默认今天", "which day; today unless given"));
    }

    @Override
    public List<PrintedDocument> prints() {
        return List.of(PrintedDocument.show(Screening.KIND, null));
    }

    @Override
    public ExitStatus run(Session session) {
        Records records = session.records();
        LocalDate date = session.dates().day(day.name(), day.get("today"));
        String unit = FieldParser.department(department.need(), records.school());
        Matter<ScreeningState> screening = WhichScreening.find(records, date, unit);
        MatterPage.print(session, MatterDetails.unlisted(screening, session.now()));
        return ExitStatus.DONE;
    }
}
