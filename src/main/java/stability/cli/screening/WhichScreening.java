package stability.cli.screening;

import java.time.LocalDate;
import stability.app.Records;
import stability.app.entry.Lookup;
import stability.cli.matter.WhichMatter;
import stability.cli.option.FieldParser;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.domain.field.Text;
import stability.domain.matter.Matter;
import stability.domain.screening.Screening;
import stability.domain.screening.ScreeningState;

/** {@code -d DEPARTMENT --day DAY}: what a department entered for a day. */
final class WhichScreening {
    private WhichScreening() {}

    static WhichMatter<ScreeningState> in(Options options) {
        OptionValue department = options.value(
                "-d --department", "部门", "DEPARTMENT", Text.of("哪个部门（编号或名称）", "which department, by id or name"));
        OptionValue day = options.value("--day", "日期", "DAY", Text.of("哪一天；默认今天", "which day; today unless given"));
        return session -> {
            String unit =
                    FieldParser.department(department.need(), session.records().school());
            LocalDate date = session.dates().day("--day", day.get("today"));
            return new WhichMatter.Found<>(() -> find(session.records(), date, unit), unit);
        };
    }

    /** Refused if the department entered nothing for the day. */
    static Matter<ScreeningState> find(Records records, LocalDate day, String department) {
        return Lookup.whole(records, Screening.KIND, Screening.id(day, department));
    }
}
