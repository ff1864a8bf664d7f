package stability.app.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stability.app.Records;
import stability.app.Repository;
import stability.app.check.MendingAdvice;
import stability.domain.field.Field;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.ledger.Kinds;
import stability.domain.matter.Correct;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
import stability.domain.problem.Code;
import stability.domain.problem.FileProblems;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;

/**
 * What was changed by hand in records that are committed, and is not committed itself: while the last commit still has what
 * stood there, it is put back with one command, and mended by a posting.
 */
public final class HandEdits {
    private static final Text MEND = Text.of(
            "恢复原值（git diff 可见）再更正，已交的报表就不会变：{0}",
            "put back what was there (git diff shows it) and correct it, so that no report that was handed in changes: {0}");
    private static final Text PUT_BACK = Text.of(
            "恢复原值（git diff 可见）：导入按它认出同一行",
            "put back what was there (git diff shows it): an import knows the row by it");

    private final Records records;
    private final Repository repository;

    public HandEdits(Records records, Repository repository) {
        this.records = records;
        this.repository = repository;
    }

    /**
     * Facts and steps that are not what the last commit has. None where the folder is not in git; what git cannot tell is for
     * an audit to say, and no finding about the records.
     *
     * @param wanted the files to look into, by their paths below the records folder
     */
    public List<Problem> look(Predicate<String> wanted) {
        try {
            return repository.reach().hasHistory() ? found(wanted) : List.of();
        } catch (Refused withoutGit) {
            return List.of();
        }
    }

    private List<Problem> found(Predicate<String> wanted) {
        Map<String, String> committed = new TreeMap<>(repository.edited());
        committed.keySet().removeIf(file -> !wanted.test(file) || !isThere(file));
        if (committed.isEmpty()) {
            return List.of();
        }
        Map<String, List<String>> texts = repository.texts(committed.values());
        FileProblems found = new FileProblems();
        committed.forEach((file, content) -> {
            List<String> text = texts.get(content);
            Kind<?> kind = Objects.requireNonNull(Kinds.at(file));
            if (text != null) {
                edits(kind, file, text, found);
            }
        });
        List<Problem> told = new ArrayList<>();
        found.tell(told::add);
        return told;
    }

    private boolean isThere(String file) {
        Kind<?> kind = Kinds.at(file);
        return kind != null && records.exists(kind, Objects.requireNonNull(kind.idAt(file)));
    }

    private <S extends MatterState> void edits(Kind<S> kind, String file, List<String> text, FileProblems found) {
        String id = Objects.requireNonNull(kind.idAt(file));
        Matter<S> before = records.matterOf(kind, id, text);
        Matter<S> now = records.readIfSound(kind, id);
        if (before == null || now == null) {
            return; // what cannot be read is told by whoever reads it
        }
        facts(before, now, found);
        steps(before, now, text, found);
    }

    private static <S extends MatterState> void facts(Matter<S> before, Matter<S> now, FileProblems found) {
        for (Field<?> fact : now.kind().facts()) {
            Object had = before.facts().get(fact);
            Object has = now.facts().get(fact);
            if (!Objects.equals(had, has)) {
                Place place = now.facts().place(fact);
                found.add(Code.FACT_EDITED
                        .at(place == null ? Place.of(now.file()) : place, fact.label())
                        .hinting(
                                Correct.isOpen(fact)
                                        ? MEND.with(MendingAdvice.correcting(
                                                now, String.join(" ", options(now.kind(), fact, had, has))))
                                        : PUT_BACK));
            }
        }
    }

    /** What gives the fact its new value on the command line; of a group, each field that is different. */
    private static List<String> options(Kind<?> kind, Field<?> fact, @Nullable Object had, @Nullable Object has) {
        if (has == null) {
            return List.of(Correct.REMOVE.option() + " " + fact.name());
        }
        if (!(has instanceof Values some)) {
            return List.of(kind.correct().giving(fact).option() + " …");
        }
        Values others = had instanceof Values values ? values : Values.EMPTY;
        List<String> options = new ArrayList<>();
        for (Field<?> field : some.fields()) {
            if (!Objects.equals(some.get(field), others.get(field))) {
                options.add(field.option() + " …");
            }
        }
        for (Field<?> field : others.fields()) {
            if (!some.has(field)) {
                options.add(Correct.REMOVE.option() + " " + field.name());
            }
        }
        return options;
    }

    /** As an audit will see it: a step is its line. */
    private <S extends MatterState> void steps(Matter<S> before, Matter<S> now, List<String> text, FileProblems found) {
        List<String> lines = records.lines(now.file());
        Set<String> there = new HashSet<>(lines);
        for (Step step : before.steps()) {
            String line = text.get(step.line() - 1);
            if (there.contains(line)) {
                continue;
            }
            Step changed = now.steps().stream()
                    .filter(other -> other.type().name().equals(step.type().name())
                            && other.recorded().isEqual(step.recorded()))
                    .findFirst()
                    .orElse(null);
            Place place = changed == null ? Place.of(now.file()) : new Place(now.file(), changed.line(), 0);
            found.add(Code.STEP_EDITED
                    .at(place, now.kind().stepLabel(step.type().name()), step.recorded())
                    .hinting(Text.of(
                                    "恢复原行（git diff 可见），再作废它：{0}",
                                    "put the line back as it was (git diff shows it), then take it out: {0}")
                            .with(MendingAdvice.voiding(now, step))));
        }
    }
}
