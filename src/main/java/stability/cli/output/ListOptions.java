package stability.cli.output;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;

/** How much of a list is printed, and in which order; alike for every list. */
public final class ListOptions {
    private static final Text MORE = Text.of("还有 {0} 条没有列出（--limit）", "not listed: {0} more (--limit)");

    private final OptionValue limit;
    private final OptionValue reverse;
    private final OptionValue ids;

    public ListOptions(Options options) {
        limit = options.value("--limit", "条数", "N", Text.of("最多列几条", "list no more than these"));
        reverse = options.flag("--reverse", Text.of("倒序", "in the opposite order"));
        ids = options.flag("-q --ids", Text.of("只列编号，一行一个", "ids only, one a line"));
    }

    /** Whether ids are asked for, and nothing else. */
    public boolean onlyIds() {
        return ids.isSet();
    }

    /** The items to print, of all that there are. */
    public <T> List<T> chosen(List<T> items) {
        List<T> order = items;
        if (reverse.isSet()) {
            order = new ArrayList<>(items);
            Collections.reverse(order);
        }
        int most = most();
        return order.size() > most ? order.subList(0, most) : order;
    }

    /** Says how many of all there are were left out, if any. */
    public void tellLeftOut(Session session, int all) {
        int left = all - most();
        if (left > 0) {
            session.environment().out().flush();
            session.environment().err().println(session.say(MORE.with(left)));
        }
    }

    private int most() {
        String typed = limit.word();
        if (typed == null) {
            return Integer.MAX_VALUE;
        }
        if (!typed.matches("[0-9]{1,9}")) {
            throw new Refused(Code.BAD_VALUE.at(null, "--limit", typed, Text.of("条数，如 20", "a number such as 20")));
        }
        return Integer.parseInt(typed);
    }
}
