package stability.cli.screening;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.app.OwnSetting;
import stability.app.entry.Each;
import stability.app.entry.Lookup;
import stability.cli.matter.WhichMatter;
import stability.cli.option.FieldAnswers;
import stability.cli.option.MatterIds;
import stability.cli.option.OptionWords;
import stability.cli.option.ScreeningId;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.screening.Screening;
import stability.domain.screening.ScreeningState;

/**
 * {@code [ID…] -d DEPARTMENT --day DAY}: what departments entered for a day. An id is a screening as it is printed, or a
 * department for the day.
 */
final class WhichScreening {
    private static final Text HELP = Text.of(
            "编号，如 2019-09-25/jwc，或部门；可写多个；- 表示从标准输入读",
            "ids such as 2019-09-25/jwc, or departments; - reads them from standard input");

    private final MatterIds ids;
    private final OptionValue departments;
    private final OptionValue day;

    WhichScreening(Options options) {
        ids = MatterIds.beside(options, HELP, FieldAnswers.departments("ID"));
        departments = DepartmentsOption.beside(options)
                .requiredIf(() -> !ids.areGiven())
                .otherwise(OwnSetting.DEPARTMENT);
        day = options.value("--day", "日期", "DAY", Text.of("哪一天；默认今天", "which day; today unless given"));
    }

    /** For a command that mends what was entered. */
    static WhichMatter<ScreeningState> in(Options options) {
        WhichScreening which = new WhichScreening(options);
        return session -> {
            List<ScreeningId> meant = which.read(session);
            return meant == null
                    ? null
                    : new WhichMatter.Found<>(
                            () -> Each.of(meant, id -> Lookup.whole(session.records(), Screening.KIND, id.id())),
                            screening -> screening.facts().need(Screening.DEPARTMENT));
        };
    }

    /** Whether it is known which are meant: they are named, and not on standard input, where they can be read only once. */
    boolean isKnown() {
        return !ids.areRead() && (ids.areGiven() || departments.isGiven());
    }

    /** Which screenings are meant, each once; null if standard input, where they are to stand, names none. */
    @Nullable
    List<ScreeningId> read(Session session) {
        LocalDate date = session.dates().day("--day", day.get("today"));
        Set<ScreeningId> meant = new LinkedHashSet<>();
        Set<String> units = OptionWords.departments(departments, session);
        if (units != null) {
            units.forEach(unit -> meant.add(new ScreeningId(date, unit)));
        }
        if (ids.areGiven()) {
            List<String> typed = ids.read(session);
            if (typed == null && units == null) {
                return null;
            }
            meant.addAll(Each.of(
                    Objects.requireNonNullElse(typed, List.<String>of()),
                    word -> ScreeningId.read(ids.name(), word, date, session)));
        }
        return List.copyOf(meant);
    }
}
