package stability.cli.warning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stability.cli.matter.ListForm;
import stability.cli.matter.MatterList;
import stability.cli.option.ListFilter;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.warning.Warning;
import stability.domain.warning.WarningState;
import stability.domain.warning.WarningWords.Level;
import stability.domain.warning.WarningWords.Stage;
import stability.domain.warning.WarningWords.Standing;
import stability.render.text.Emphasis;
import stability.report.view.Snapshot;
import stability.report.view.View;
import stability.report.view.WarningItem;
import stability.report.view.WarningPresenter;

/** {@code warning list}; with {@code --on}, as they stood on another day, whatever was entered since. */
final class WarningList extends MatterList<WarningState, WarningItem> {
    private final DayOption day;

    WarningList(Options options) {
        this(options, new DayOption());
    }

    private WarningList(Options options, DayOption day) {
        super(options, form(day));
        this.day = day;
    }

    /** {@code --on}: leaves none out, but has them looked at on its day. */
    private static final class DayOption implements ListFilter<WarningItem> {
        private @Nullable OptionValue given;

        @Override
        public Function<Session, Predicate<WarningItem>> declare(Options options) {
            given = options.value(
                    "--on", "日期", "DAY", Text.of("按这一天看；默认今天", "as they stood on this day; today unless given"));
            return session -> item -> true;
        }

        LocalDate on(Session session, LocalDate today) {
            String typed = given == null ? null : given.get();
            return given == null || typed == null ? today : session.dates().day(given.name(), typed);
        }
    }

    private static ListForm<WarningState, WarningItem> form(DayOption day) {
        return new ListForm<>(
                        WarningPresenter.INSTANCE,
                        Text.of("预警清单，或某日生效的", "warnings, or those in force on a day"),
                        Type.choice(Stage.class),
                        Text.of("生效日期", "first day in force"),
                        WarningItem::validFrom)
                .open(WarningList::asks)
                .usual("level")
                .order("from", Comparator.comparing(WarningItem::validFrom))
                .order("issued", Comparator.comparing(item -> item.issued().toInstant()))
                .order("id", Comparator.comparing(WarningItem::id))
                .filter(ListFilter.flag(
                        "--in-force",
                        Text.of("只列生效中的", "only those in force"),
                        item -> item.standing() == Standing.IN_FORCE))
                .filter(day)
                .filter(ListFilter.word("--level", "级别", "LEVEL", Warning.LEVEL.type(), WarningItem::level))
                .filter(ListFilter.word("--class", "类别", "CLASS", Warning.CLASS.type(), WarningItem::class_))
                .filter(ListFilter.department(
                        Text.of("有措施要由该部门落实的", "that ask this department for an action"),
                        (item, department) -> item.actions().stream()
                                .anyMatch(action -> action.department().equals(department))))
                .ids(WarningItem::id)
                .column("级别", "level", item -> item.level().label(), WarningList::grave)
                .column("类别", "class", item -> item.class_().label())
                .column("效力", "standing", item -> item.standing().label())
                .column("生效", "from", item -> item.validFrom().toString())
                .column(
                        "有效至",
                        "to",
                        item -> item.validTo() == null ? null : item.validTo().toString())
                .column("未落实措施", "unfinished", WarningItem::unfinished)
                .column("范围", "scope", WarningItem::scope)
                .column("预警", "title", WarningItem::title)
                .shortened("scope", "title", "class", "level")
                .leftOut("class", "scope", "from");
    }

    private static @Nullable Emphasis grave(WarningItem item) {
        return item.level() == Level.RED ? Emphasis.BOLD : null;
    }

    /** What still asks for something: neither over nor done with. */
    private static boolean asks(WarningItem item) {
        boolean over = item.standing() == Standing.LIFTED || item.standing() == Standing.EXPIRED;
        return !over || item.unfinished() > 0;
    }

    @Override
    protected boolean eachByItself() {
        return false;
    }

    @Override
    protected List<View<WarningState, WarningItem>> views(Session session, Snapshot at) {
        return WarningPresenter.on(at, day.on(session, at.day()));
    }
}
