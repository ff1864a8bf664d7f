package stability.cli;

import java.time.OffsetDateTime;
import java.util.List;
import stability.domain.Code;
import stability.domain.ExitStatus;
import stability.domain.Refused;
import stability.domain.Text;
import stability.domain.clock.Clock;
import stability.domain.ledger.Ledger;
import stability.report.HazardItem;
import stability.report.HazardView;

/** {@code due}: what is overdue, due today, or due within some days; the most urgent first. */
final class DueCommand implements Command {
    private final Options.Given days;
    private final Options.Given fail;
    private final AsOf asOf;

    DueCommand(Options options) {
        days = options.value(
                "--days",
                "天数",
                "DAYS",
                Text.of("再往后看几天；默认取 due_soon", "how many days to look ahead; else the clock due_soon"));
        fail = options.flag("--fail", Text.of("有逾期时退出码为 1", "exit with 1 if any is overdue"));
        asOf = new AsOf(options);
    }

    @Override
    public ExitStatus run(Session session) {
        OffsetDateTime cutOff = asOf.cutOff(session);
        Ledger ledger = session.records().ledger(List.of());
        int ahead = ahead(ledger.school().limit(Clock.DUE_SOON).amount());
        List<HazardItem> items = HazardView.all(ledger, cutOff.toInstant()).stream()
                .map(HazardView::item)
                .filter(item -> item.daysLeft() != null && item.daysLeft() <= ahead)
                .toList();
        if (items.isEmpty() && session.format() == Format.TABLE) {
            session.environment()
                    .out()
                    .println(session.say(Text.of("没有逾期或 {0} 天内到期的事项", "nothing is overdue or due within {0} days")
                            .with(ahead)));
        } else {
            HazardListing.print(session, "due-list", items);
        }
        boolean overdue = items.stream().anyMatch(HazardItem::overdue);
        return fail.isSet() && overdue ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }

    private int ahead(int otherwise) {
        String typed = days.get();
        if (typed == null) {
            return otherwise;
        }
        if (!typed.matches("\\d{1,4}")) {
            throw new Refused(
                    Code.BAD_VALUE.at(null, "--days", typed, Text.of("天数，如 3", "a number of days such as 3")));
        }
        return Integer.parseInt(typed);
    }
}
