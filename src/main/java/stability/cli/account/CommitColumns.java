package stability.cli.account;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stability.app.Repository.Commit;
import stability.app.Repository.SignatureStatus;
import stability.cli.output.PrintedList;
import stability.cli.session.Messages;
import stability.domain.field.Text;
import stability.domain.field.Zone;
import stability.report.paper.PlainForm;

/**
 * Which commit something came with, in a list: its hash, who made it, when, and whether it is signed.
 *
 * @param <T> what is listed
 * @param commit the commit; null for what is not committed yet
 * @param signature what is known of its signature
 */
record CommitColumns<T>(Function<T, @Nullable Commit> commit, Function<T, SignatureStatus> signature) {
    private static final Text OPEN = Text.of("尚未提交", "not committed");
    private static final Text EARLIER = Text.of("更早的提交", "an earlier commit");

    /** Adds the columns. */
    PrintedList<T> to(PrintedList<T> list, Zone zone) {
        return list.column("提交", "commit", item -> name(commit.apply(item)))
                .column("提交人", "author", item -> author(known(item)))
                .column("提交时间", "committed", item -> time(known(item), zone))
                .column(
                        "签名",
                        "signature",
                        item -> known(item) == null
                                ? null
                                : signature.apply(item).label());
    }

    /** The same as plain data, the hash whole. */
    Map<String, @Nullable Object> json(T item) {
        Commit known = known(item);
        return PlainForm.of(
                known == null
                        ? new PrintedCommit(null, null, null, null)
                        : new PrintedCommit(known.id(), author(known), known.at(), signature.apply(item)));
    }

    /** The edge of a shallow clone stands for all that lies beyond it: who and when is not known there. */
    private @Nullable Commit known(T item) {
        Commit of = commit.apply(item);
        return of == null || of.edge() ? null : of;
    }

    private static Object name(@Nullable Commit commit) {
        return commit == null ? OPEN : commit.edge() ? EARLIER : commit.shortId();
    }

    private static @Nullable String author(@Nullable Commit commit) {
        return commit == null ? null : Messages.shown(commit.author());
    }

    private static @Nullable String time(@Nullable Commit commit, Zone zone) {
        return commit == null ? null : commit.time(zone);
    }
}
