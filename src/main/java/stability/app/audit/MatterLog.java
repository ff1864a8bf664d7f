package stability.app.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stability.app.FileChange;
import stability.app.FileChange.Effect;
import stability.app.Records;
import stability.app.Repository;
import stability.app.Repository.Commit;
import stability.app.Repository.Reach;
import stability.app.Repository.SignatureStatus;
import stability.domain.field.Text;
import stability.domain.matter.Kind;
import stability.domain.matter.MatterState;
import stability.domain.matter.VoidStep;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;

/** What git knows of one matter: what each commit did to its file, oldest first. */
public final class MatterLog {
    private final Records records;
    private final Repository repository;

    public MatterLog(Records records, Repository repository) {
        this.records = records;
        this.repository = repository;
    }

    /**
     * What one commit did.
     *
     * @param commit null for what is not committed yet
     * @param signature what git says of its signature
     * @param did steps and facts, by what they are called
     */
    public record LoggedCommit(@Nullable Commit commit, SignatureStatus signature, List<Text> did) {}

    /**
     * The commits that touched the matter's file; refused if there is no repository to ask, or neither the folder nor the
     * history has such a matter.
     */
    public List<LoggedCommit> of(Kind<?> kind, String id) {
        String file = kind.file(id);
        FolderHistory history = new FolderHistory(new HashMap<>(), new HashMap<>());
        if (repository.reach() != Reach.EMPTY && repository.reach() != Reach.HEADLESS) {
            repository.replay(file, FolderHistory.TEXTS, history::take);
            Map<String, List<String>> read = records.exists(kind, id) ? Map.of(file, records.lines(file)) : Map.of();
            new WorkingCopy(repository, file::equals).compare(read, history, history::take, absent -> {});
        }
        List<FileChange> changes = history.file(file).changes();
        Set<String> commits = new HashSet<>();
        for (FileChange change : changes) {
            if (change.commit() != null) {
                commits.add(change.commit().id());
            }
        }
        Map<String, SignatureStatus> signatures = repository.signatures(commits);
        List<LoggedCommit> entries = new ArrayList<>();
        for (FileChange change : changes) {
            Commit commit = change.commit();
            SignatureStatus signature = commit == null
                    ? SignatureStatus.NONE
                    : signatures.getOrDefault(commit.id(), SignatureStatus.UNCHECKED);
            entries.add(new LoggedCommit(commit, signature, did(kind, change)));
        }
        if (entries.isEmpty()) {
            entries.add(uncommitted(kind, id));
        }
        return entries;
    }

    /** A matter that git has never seen. */
    private <S extends MatterState> LoggedCommit uncommitted(Kind<S> kind, String id) {
        if (!records.exists(kind, id)) {
            throw new Refused(Code.NO_SUCH_ID
                    .at(null, id, kind.label())
                    .hinting(Code.NO_SUCH_ID.hint().with(kind.noun())));
        }
        List<Text> did = records.read(kind, id).steps().stream()
                .map(step -> step.type().label())
                .toList();
        return new LoggedCommit(null, SignatureStatus.NONE, did);
    }

    private static List<Text> did(Kind<?> kind, FileChange change) {
        if (change.effect() == Effect.DELETED) {
            return List.of(Text.of("删除记录", "record deleted"));
        }
        List<Text> did = new ArrayList<>();
        if (change.effect() == Effect.RESTORED) {
            did.add(Text.of("放回记录", "record put back"));
        }
        if (!change.known()) {
            did.add(Text.of("内容不在这个克隆里", "its content is not in this clone"));
        }
        change.added().stream()
                .filter(RecordLine::isStep)
                .map(line -> entered(kind, line))
                .forEach(did::add);
        steps(change.removed())
                .map(name -> Text.of("删去“{0}”", "\"{0}\" removed").with(kind.stepLabel(name)))
                .forEach(did::add);
        if (change.effect() != Effect.CREATED) {
            Set<String> keys = new TreeSet<>();
            Stream.concat(change.removed().stream(), change.added().stream())
                    .filter(RecordLine::isPerhapsFact)
                    .map(RecordLine::key)
                    .filter(Predicate.not(String::isEmpty))
                    .forEach(keys::add);
            keys.forEach(key -> did.add(Text.of("改动 {0}", "{0} changed").with(key)));
        }
        return did;
    }

    /** A step by its name; of a void also what it takes out. */
    private static Text entered(Kind<?> kind, String line) {
        String name = RecordLine.did(line);
        String out = name.equals(VoidStep.NAME) ? RecordLine.step(line) : "";
        return out.isEmpty()
                ? kind.stepLabel(name)
                : Text.of("{0}“{1}”", "{0} \"{1}\"").with(kind.stepLabel(name), kind.stepLabel(out));
    }

    private static Stream<String> steps(List<String> lines) {
        return lines.stream().filter(RecordLine::isStep).map(RecordLine::did);
    }
}
