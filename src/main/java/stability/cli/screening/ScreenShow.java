package stability.cli.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.app.OwnSetting;
import stability.app.Records;
import stability.app.entry.Each;
import stability.app.entry.Lookup;
import stability.cli.matter.MatterDetails;
import stability.cli.matter.MatterPage;
import stability.cli.option.FieldAnswers;
import stability.cli.option.MatterIds;
import stability.cli.option.OptionWords;
import stability.cli.option.ScreeningId;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.PlainWord;
import stability.domain.field.Text;
import stability.domain.problem.ExitStatus;
import stability.domain.screening.Screening;
import stability.domain.screening.ScreeningState;
import stability.render.schema.PrintedDocument;

/** {@code screen show ID…}, {@code screen show -d DEPARTMENT [DAY]}: what departments entered for a day. */
final class ScreenShow extends Command {
    private static final Text HELP = Text.of(
            "编号，如 2019-09-25/jwc，或部门（指今天），可写多个，- 表示从标准输入读；写了 -d 时只写日期，默认今天",
            "ids such as 2019-09-25/jwc, or departments for today; - reads them from standard input; with -d only days, today unless given");

    private final OptionValue departments;
    private final MatterIds which;

    ScreenShow(Options options) {
        super(CommandRole.READS, Text.of("某部门某日的排查", "one department's day"));
        departments = DepartmentsOption.beside(options);
        which = MatterIds.beside(options, HELP, FieldAnswers.departments("ID"));
        departments.requiredIf(() -> !which.areGiven()).otherwise(OwnSetting.DEPARTMENT, this::areDays);
    }

    @Override
    public List<PrintedDocument> prints() {
        return List.of(PrintedDocument.show(Screening.KIND, null));
    }

    @Override
    public ExitStatus run(Session session) {
        List<ScreeningId> asked = asked(session);
        if (asked != null) {
            Records records = session.records();
            List<MatterDetails<ScreeningState>> details = new ArrayList<>();
            Each.of(asked, id -> Lookup.whole(records, Screening.KIND, id.id()))
                    .forEach(screening -> details.add(MatterDetails.unlisted(screening, session.now())));
            MatterPage.print(session, details);
        }
        return ExitStatus.DONE;
    }

    /** Whether nothing is named but days, if anything. */
    private boolean areDays(Session session) {
        return which.typed().stream().allMatch(word -> session.dates().isDay(PlainWord.of(word)));
    }

    /** Which screenings are meant, each once; null if standard input names none. */
    private @Nullable List<ScreeningId> asked(Session session) {
        Set<String> units = OptionWords.departments(departments, session);
        List<String> words = which.areGiven() ? which.read(session) : List.of();
        if (words == null && units == null) {
            return null;
        }
        Set<ScreeningId> meant = new LinkedHashSet<>();
        List<LocalDate> days = new ArrayList<>();
        for (String word : Objects.requireNonNullElse(words, List.<String>of())) {
            ScreeningId id = ScreeningId.of(which.name(), word, session);
            if (id != null && (units == null || units.contains(id.department()))) {
                meant.add(id);
            } else if (units == null) {
                meant.add(ScreeningId.read(which.name(), word, session));
            } else {
                days.add(session.dates().day(which.name(), word));
            }
        }
        for (String unit : Objects.requireNonNullElse(units, Set.<String>of())) {
            if (!days.isEmpty()) {
                days.forEach(day -> meant.add(new ScreeningId(day, unit)));
            } else if (meant.stream().noneMatch(id -> id.department().equals(unit))) {
                meant.add(new ScreeningId(session.dates().today(), unit));
            }
        }
        return List.copyOf(meant);
    }
}
