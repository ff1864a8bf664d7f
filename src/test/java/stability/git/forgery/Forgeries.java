package stability.git.forgery;

import java.util.List;
import java.util.stream.Stream;

/** Everything that was tried, kind by kind. */
final class Forgeries {
    private Forgeries() {}

    static List<Forgery> all() {
        return Stream.of(
                        OpenEdits.all(),
                        HiddenEdits.all(),
                        HiddenHistory.all(),
                        Programs.all(),
                        CommitTimes.all(),
                        ChangedSettings.all(),
                        RewrittenHistory.all(),
                        Allowances.all(),
                        Unseen.all())
                .flatMap(List::stream)
                .toList();
    }
}
