package stability.cli.warning;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import stability.cli.matter.DeadlineTable;
import stability.domain.field.Text;
import stability.domain.field.TimeFormat;
import stability.domain.field.Values;
import stability.domain.warning.Warning;
import stability.domain.warning.WarningState;
import stability.report.view.View;
import stability.report.view.WarningActionItem;
import stability.report.view.WarningItem;

/** What {@code warning show} tells below the facts: what it says today, and what departments are to do. */
final class WarningShow {
    private WarningShow() {}

    static Map<Text, Text> more(View<WarningState, WarningItem> view) {
        WarningItem item = view.item();
        Map<Text, Text> more = new LinkedHashMap<>();
        more.put(Text.of("效力", "standing"), item.standing().label());
        adjusted(view.facts(), item, more);
        int number = 0;
        for (WarningActionItem action : item.actions()) {
            Text label = Text.of("措施 {0}", "action {0}").with(++number);
            more.put(label, action(action));
        }
        return more;
    }

    /** The facts keep what it said at first. */
    private static void adjusted(Values facts, WarningItem item, Map<Text, Text> more) {
        if (item.level() != facts.need(Warning.LEVEL)) {
            more.put(Text.of("现级别", "level now"), item.level().label());
        }
        if (item.validTo() != null && !item.validTo().equals(facts.get(Warning.VALID_TO))) {
            more.put(
                    Text.of("现有效至", "in force to, now"),
                    Text.same(item.validTo().toString()));
        }
        if (item.scope() != null && !item.scope().equals(facts.get(Warning.SCOPE))) {
            more.put(Text.of("现范围", "scope now"), Text.same(item.scope()));
        }
        if (!item.alert().equals(facts.need(Warning.ALERT))) {
            more.put(Text.of("现防范要求", "what to do now"), Text.same(item.alert()));
        }
    }

    /** {@code 总务处 加固围挡 2019-09-30 剩5天}; when it was done, once it is. */
    private static Text action(WarningActionItem action) {
        Integer left = action.daysLeft();
        OffsetDateTime doneAt = action.doneAt();
        Text standing = doneAt != null
                ? (action.late() ? Text.of("{0} 逾期落实", "done late, {0}") : Text.of("{0} 已落实", "done {0}"))
                        .with(TimeFormat.readable(doneAt))
                : DeadlineTable.left(left == null ? 0 : left);
        return Text.of("{0}：{1}；期限 {2}；{3}", "{0}: {1}; due {2}; {3}")
                .with(action.departmentName(), action.action(), action.due(), standing);
    }
}
