package stability.app.sync;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.app.Records;
import stability.app.Repository;
import stability.domain.field.Text;
import stability.domain.ledger.Kinds;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;

/** Says what the files tell that are about to be committed: the steps that were taken since, as commands word them. */
final class Changes {
    /** As many ids, or files, a message of git names. */
    private static final int NAMED = 5;

    private static final Text EDITED = Text.of("改动", "edit");

    private final Records records;
    private final Repository repository;

    Changes(Records records, Repository repository) {
        this.records = records;
        this.repository = repository;
    }

    /** The message of their commit. */
    Text message(List<String> files) {
        Map<String, List<String>> before = before(files);
        Map<Text, List<String>> ids = new LinkedHashMap<>();
        List<String> others = new ArrayList<>();
        for (String file : files) {
            Kind<?> kind = Kinds.at(file);
            if (kind == null) {
                others.add(file);
            } else {
                tell(kind, file, before.get(file), ids);
            }
        }
        List<Text> parts = new ArrayList<>();
        ids.forEach((what, all) -> parts.add(few(what, all)));
        if (!others.isEmpty()) {
            parts.add(few(Text.of("写入", "write"), others));
        }
        return Text.join(Text.of("；", "; "), parts);
    }

    private Map<String, List<String>> before(List<String> files) {
        if (repository.head() == null) {
            return Map.of();
        }
        Map<String, String> hashes = new HashMap<>(repository.tree());
        hashes.keySet().retainAll(files);
        Map<String, List<String>> texts = repository.texts(hashes.values());
        Map<String, List<String>> before = new HashMap<>();
        hashes.forEach((file, hash) -> {
            List<String> text = texts.get(hash);
            if (text != null) {
                before.put(file, text);
            }
        });
        return before;
    }

    private <S extends MatterState> void tell(
            Kind<S> kind, String file, @Nullable List<String> before, Map<Text, List<String>> ids) {
        String id = Objects.requireNonNull(kind.idAt(file));
        Matter<S> now = records.readIfSound(kind, id);
        Matter<S> then = before == null ? null : records.matterOf(kind, id, before);
        List<Step> steps = now == null || before != null && then == null ? List.of() : now.steps();
        int known = then == null ? 0 : then.steps().size();
        if (steps.size() <= known) {
            ids.computeIfAbsent(EDITED, what -> new ArrayList<>()).add(id);
        }
        for (Step step : steps.subList(Math.min(known, steps.size()), steps.size())) {
            List<String> all = ids.computeIfAbsent(kind.stepLabel(step.type().name()), what -> new ArrayList<>());
            if (!all.contains(id)) {
                all.add(id);
            }
        }
    }

    private static Text few(Text what, List<String> all) {
        Text few =
                Text.of("{0} {1}", "{0} {1}").with(what, String.join(" ", all.subList(0, Math.min(NAMED, all.size()))));
        return all.size() <= NAMED
                ? few
                : Text.of("{0} 等 {1} 件", "{0} and more, {1} in all").with(few, all.size());
    }
}
