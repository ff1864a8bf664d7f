package stability.git.forgery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What somebody might try against an audit, and by which finding it is seen. A few of each kind; with {@code -Dforgeries=FILE}
 * all, and a row of the table in {@code docs/audit.md} for each into that file: {@code bench/forgeries}.
 */
@Tag("slow") // the same on any JDK
class ForgeriesTest {
    private static final String FILE = System.getProperty("forgeries", "");

    /** Every so many of a kind is tried each time. */
    private static final int PORTION = 9;

    @TempDir
    Path folder;

    @Test
    void whatIsSeenIsSeen() throws Exception {
        Account sound = Account.begin(folder.resolve("account/office"));
        assertThat(sound.audited()).isEmpty();
        List<String> rows = new ArrayList<>();
        Map<Forgery.Kind, Integer> tried = new HashMap<>();
        SoftAssertions all = new SoftAssertions();
        int number = 0;
        for (Forgery forgery : Forgeries.all()) {
            int ofKind = tried.merge(forgery.kind(), 1, Integer::sum);
            if (FILE.isEmpty() && ofKind % PORTION != 1) {
                continue;
            }
            Account account = sound.copy(folder.resolve(number++ + "/office"));
            forgery.act().to(account);
            Files.deleteIfExists(Programs.sprung(account));
            Set<String> seen = new TreeSet<>(account.audited());
            String what = forgery.kind().words() + ": " + forgery.what();
            if (forgery.kind() == Forgery.Kind.PROGRAM) {
                account.found("check", "--since", "HEAD");
                account.found("log", "a0000");
            }
            if (forgery.seenBy().isEmpty()) {
                all.assertThat(seen).as(what).doesNotContain("fact-changed", "step-changed", "history-rewritten");
            } else {
                all.assertThat(seen).as(what).containsAnyElementsOf(forgery.seenBy());
            }
            all.assertThat(Programs.sprung(account)).as(what).doesNotExist();
            rows.add(row(forgery, seen));
        }
        all.assertAll();
        assertThat(tried.keySet()).containsExactlyInAnyOrder(Forgery.Kind.values());
        if (!FILE.isEmpty()) {
            Files.write(Path.of(FILE), rows);
        }
    }

    private static String row(Forgery forgery, Set<String> seen) {
        Set<String> told = new TreeSet<>(seen);
        told.retainAll(forgery.seenBy());
        String how = told.isEmpty() ? "not seen: " + forgery.why() : "`" + String.join("`, `", told) + "`";
        return "| " + forgery.kind().words() + " | " + forgery.what() + " | " + how + " |";
    }
}
