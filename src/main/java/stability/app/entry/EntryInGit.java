package stability.app.entry;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.app.FileChange;
import stability.app.Records;
import stability.app.Repository;
import stability.app.Repository.Commit;
import stability.app.Repository.Reach;
import stability.domain.field.Text;
import stability.domain.matter.Matter;
import stability.domain.matter.Step;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;

/** What git knows of an entry: whether it is committed, and by whom. */
final class EntryInGit {
    /** Each that somebody else has committed is looked up in the history of its file, which takes its time. */
    private static final int OTHERS = 50;

    private static final Text OTHERS_ONLY = Text.of(
            "最近的 {0} 次录入都是别人提交的；要撤销其中的，写明 --by 岗位",
            "the last {0} entries were committed by others; to undo one of them say --by POST");

    private final Records records;
    private final Repository repository;
    private @Nullable Map<String, String> tree;
    private @Nullable Set<String> authors;
    private int others;

    EntryInGit(Records records, Repository repository) {
        this.records = records;
        this.repository = repository;
    }

    /** Whether some of it is, or may be, in the last commit. */
    boolean isCommitted(LastEntry entry) {
        Reach reach = repository.reach();
        if (!reach.hasHistory()) {
            return reach == Reach.HEADLESS || (reach == Reach.NO_GIT && repository.seemsThere());
        }
        if (tree == null) {
            tree = repository.tree();
        }
        Map<LastEntry.Part<?>, String> contents = new LinkedHashMap<>();
        for (LastEntry.Part<?> part : entry.parts()) {
            String content = tree.get(part.matter().file());
            if (content != null) {
                contents.put(part, content);
            }
        }
        if (contents.isEmpty()) {
            return false;
        }
        Map<String, List<String>> committed = repository.texts(List.copyOf(contents.values()));
        return contents.entrySet().stream().anyMatch(each -> stands(each.getKey(), committed.get(each.getValue())));
    }

    /** Whether a line of it is in the committed ones; it may be if they cannot be read. */
    private boolean stands(LastEntry.Part<?> part, @Nullable List<String> committed) {
        return committed == null || new HashSet<>(committed).stream().anyMatch(lines(part)::contains);
    }

    /** The lines of the steps as they stand in the file. */
    private Set<String> lines(LastEntry.Part<?> part) {
        Matter<?> matter = part.matter();
        List<String> all = records.lines(matter.file());
        Set<String> lines = new HashSet<>();
        for (Step step : part.steps()) {
            lines.add(all.get(step.line() - 1));
        }
        return lines;
    }

    /**
     * Whether it was made here: it is not committed, or by whom git would name as the author now. Refused if very many were not.
     * Where git cannot tell, it was.
     */
    boolean isOwn(LastEntry entry) {
        boolean own;
        try {
            own = isMine(entry);
        } catch (Refused unknown) {
            return true; // whose it is will be shown
        }
        if (!own && ++others >= OTHERS) {
            throw new Refused(Code.NOTHING_TO_UNDO.at(null, OTHERS_ONLY.with(OTHERS)));
        }
        return own;
    }

    private boolean isMine(LastEntry entry) {
        String me = repository.reach().hasHistory() ? repository.author() : null;
        if (me == null || authors().equals(Set.of(me)) || !isCommitted(entry)) {
            return true;
        }
        LastEntry.Part<?> first = entry.parts().get(0);
        Commit commit = authors().contains(me) ? bringing(first) : null;
        return commit != null && commit.author().equals(me);
    }

    private Set<String> authors() {
        if (authors == null) {
            authors = new HashSet<>();
            for (Repository.Descent each : repository.commits()) {
                authors.add(each.commit().author());
            }
        }
        return authors;
    }

    /** The commit that the lines came with; null if none did that can be read here. */
    private @Nullable Commit bringing(LastEntry.Part<?> part) {
        Set<String> lines = lines(part);
        FileChange[] first = new FileChange[1];
        repository.replay(part.matter().file(), file -> true, change -> {
            if (first[0] == null && change.added().stream().anyMatch(lines::contains)) {
                first[0] = change;
            }
        });
        return first[0] == null ? null : first[0].commit();
    }
}
