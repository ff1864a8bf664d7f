package stability.app.sync;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import stability.app.Records;
import stability.app.Repository;
import stability.app.check.Checkup;
import stability.app.check.Findings;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;

/**
 * Exchanges an account with the others: commits what is not committed of it, takes what they have sent, joins both, looks whether
 * that holds, and sends it. Each part is whole or not at all, and what is killed is ended by the next exchange.
 */
public final class Synchronise {
    /** So often others may be faster. */
    private static final int TRIES = 6;

    /** As many findings people read of others. */
    private static final int SHOWN = 20;

    /** Clocks of others may be ahead by as much, as an audit has it. */
    private static final Duration SKEW = Duration.ofMinutes(10);

    private static final Text MERGE = Text.of("合并别处的登记", "merge what others entered");
    private static final Text HERE = Text.of(
            "还没提交的内容有 {0} 处错误，也没有提交", "what is not committed has errors, {0} of them, and was not committed either");
    private static final Text MERGED = Text.of("合并后的台账有 {0} 处错误", "the merged account has errors, {0} of them");
    private static final Text FASTER = Text.of("别处一直有人在送，几次都没赶上", "others were faster each time");

    private final Folder folder;
    private final Sharing sharing;
    private final Chooser chooser;
    private final Telling telling;
    private final Instant now;

    /**
     * The records folder.
     *
     * @param path where it is
     * @param records opens it anew: what came from others is read then
     * @param repository its repository, as it is at that moment
     */
    public record Folder(Path path, Supplier<Records> records, Supplier<Repository> repository) {}

    /** Is told what was done, at once. */
    public interface Telling {
        /** Files are about to be committed: git has to know by whom. */
        void committing(Repository repository);

        /** Files of the account were committed. */
        void committed(int files, Text what);

        /** Files were left alone: they are not of the account, or an ordinary file that is gone. */
        void left(List<String> files);

        /** Commits of others came: who made each. */
        void came(List<String> authors);

        /** Commits were sent. */
        void sent(int commits);

        /** Nothing was to be fetched, nor to be sent. */
        void nothing();
    }

    /**
     * @param chooser asked about what both sides changed
     * @param now the present moment
     */
    public Synchronise(Folder folder, Sharing sharing, Chooser chooser, Telling telling, Instant now) {
        this.folder = folder;
        this.sharing = sharing;
        this.chooser = chooser;
        this.telling = telling;
        this.now = now;
    }

    /** What is not committed, what the others lack and what is known to be there: as far as can be told without them. */
    public record Outlook(Sharing.Standing standing, List<String> files, Text message, int ahead, int behind) {}

    /** Looks, and changes nothing. */
    public Outlook look() {
        Sharing.Standing standing = sharing.standing();
        Records records = folder.records().get();
        List<String> files = files(records, true);
        String head = standing.head();
        String known = standing.known();
        return new Outlook(
                standing,
                files,
                new Changes(records, folder.repository().get()).message(files),
                head == null ? 0 : sharing.count(head, known),
                known == null || head == null ? 0 : sharing.count(known, head));
    }

    /** Does it; what stands in the way is a {@link Refused}. */
    public void run() {
        sharing.standing();
        sharing.alone(() -> {
            underLock(records -> true);
            exchange();
            return true;
        });
    }

    private void exchange() {
        boolean told = false;
        for (int tried = 0; tried < TRIES; tried++) {
            String theirs = sharing.fetch();
            String head = sharing.head();
            if (head == null) {
                throw new Refused(Code.UNRELATED_HISTORY.at(null)); // nothing was ever committed here
            }
            String target = target(head, theirs);
            if (!target.equals(head)) {
                if (!moved(head, target)) {
                    continue;
                }
                telling.came(sharing.authors(String.valueOf(theirs), head));
                told = true;
            }
            if (target.equals(theirs)) {
                if (!told) {
                    telling.nothing();
                }
                return;
            }
            refuseErrors(file -> true, MERGED, now.plus(SKEW));
            if (sharing.push(target)) {
                telling.sent(sharing.count(target, theirs));
                return;
            }
        }
        throw new Refused(Code.PUSH_REFUSED.at(null, sharing.standing().address(), FASTER));
    }

    /** The commit that has both; what is here if nothing came. */
    private String target(String head, @Nullable String theirs) {
        if (theirs == null || sharing.follows(head, theirs)) {
            return head;
        }
        return sharing.follows(theirs, head) ? theirs : merged(head, theirs);
    }

    private FileMerge files() {
        Records records = folder.records().get();
        return new FileMerge(chooser, settings -> records.schoolOf(settings) != null);
    }

    private String merged(String ours, String theirs) {
        FileMerge merge = files();
        Text message = MERGE;
        String commit = sharing.merge(
                ours, theirs, message.in(folder.records().get().school().lang()), merge);
        merge.demandDecided();
        return commit;
    }

    /** False if something was entered meanwhile: it is committed now, and everything is to be looked at again. */
    private boolean moved(String head, String target) {
        return underLock(records -> {
            if (!head.equals(sharing.head())) {
                return false;
            }
            sharing.move(new Sharing.Move(head, target), files());
            return true;
        });
    }

    /** Work that nobody's entry comes into, behind the commit of what was entered until then. */
    private <T> T underLock(Function<Records, T> work) {
        Records records = folder.records().get();
        return records.locked(() -> {
            end();
            commit(records);
            return work.apply(records);
        });
    }

    /** Ends what a killed exchange has begun, before any of it is taken for something that was entered here. */
    private void end() {
        Sharing.Move begun = sharing.unfinished();
        String head = begun == null ? null : sharing.head();
        if (begun == null || head == null) {
            return;
        }
        if (head.equals(begun.from())) {
            sharing.move(begun, files());
        } else if (sharing.follows(head, begun.from()) && !sharing.follows(head, begun.to())) {
            sharing.move(new Sharing.Move(head, merged(head, begun.to())), files());
        } else {
            sharing.forget();
        }
    }

    private void commit(Records records) {
        List<String> files = files(records, false);
        if (files.isEmpty()) {
            return;
        }
        Repository repository = folder.repository().get();
        telling.committing(repository);
        if (repository.author() == null) {
            throw new Refused(Code.NO_AUTHOR.at(null));
        }
        Set<String> wanted = Set.copyOf(files);
        boolean all = wanted.contains(Records.SETTINGS);
        refuseErrors(file -> all || wanted.contains(file), HERE, now);
        Text message = new Changes(records, repository).message(files);
        List<Path> paths = files.stream().map(folder.path()::resolve).toList();
        if (repository.commit(paths, message.in(records.school().lang())) != null) {
            telling.committed(files.size(), message);
        }
    }

    /** The files of the account that are not committed. */
    private List<String> files(Records records, boolean quietly) {
        List<String> there = new ArrayList<>();
        List<String> left = new ArrayList<>();
        List<Problem> gone = new ArrayList<>();
        for (Sharing.Uncommitted file : sharing.uncommitted()) {
            if (!file.gone()) {
                there.add(file.file());
            } else if (AccountFiles.isKept(file.file())) {
                gone.add(Code.FILE_GONE.at(Place.of(file.file()), file.file()));
            } else {
                left.add(file.file());
            }
        }
        if (!gone.isEmpty()) {
            throw new Refused(gone);
        }
        List<String> files = new AccountFiles(records).of(there);
        there.removeAll(files);
        there.removeIf(AccountFiles::isOwn);
        left.addAll(there);
        if (!left.isEmpty() && !quietly) {
            telling.left(left);
        }
        return files;
    }

    private void refuseErrors(Predicate<String> wanted, Text what, Instant moment) {
        Findings findings = new Checkup(folder.records().get())
                .run(moment, wanted, List.of(), List.of())
                .findings();
        int errors = findings.errors();
        if (errors > 0) {
            List<Problem> problems = new ArrayList<>(findings.problems().stream()
                    .filter(problem -> problem.code().isError())
                    .limit(SHOWN)
                    .toList());
            problems.add(Code.PUSH_HELD.at(null, what.with(errors)));
            throw new Refused(Code.PUSH_HELD.exit(), problems);
        }
    }
}
