package stability.cli.signing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stability.app.entry.Each;
import stability.app.entry.EnterSignatures.Asked;
import stability.app.entry.Lookup;
import stability.cli.option.KindOption;
import stability.cli.option.ScreeningId;
import stability.cli.session.Session;
import stability.domain.ledger.Kinds;
import stability.domain.matter.Kind;
import stability.report.view.AskedSignature;

/** Which matters are signed, and which of their stages. */
final class MattersToSign {
    private MattersToSign() {}

    /** Those of a list, the stages of a matter together. */
    static List<Asked> of(List<AskedSignature> listed) {
        Map<String, Kind<?>> kinds = new LinkedHashMap<>();
        Map<String, Set<String>> stages = new LinkedHashMap<>();
        for (AskedSignature each : listed) {
            kinds.computeIfAbsent(each.id(), id -> KindOption.named(each.kind()));
            stages.computeIfAbsent(each.id(), id -> new LinkedHashSet<>()).add(each.stage());
        }
        List<Asked> asked = new ArrayList<>();
        kinds.forEach((id, kind) -> asked.add(new Asked(kind, id, stages.get(id))));
        return asked;
    }

    /** Those that words name: ids of any kind, endings of them, or words for a screening. */
    static List<Asked> named(List<String> typed, SignatureFilter filter, Session session) {
        Set<Lookup.Named> named = new LinkedHashSet<>(Each.of(typed, word -> named(word, session)));
        List<Asked> asked = new ArrayList<>();
        for (Lookup.Named each : named) {
            asked.add(new Asked(each.kind(), each.id(), filter.names(each.kind(), session)));
        }
        return asked;
    }

    private static Lookup.Named named(String typed, Session session) {
        Kind<?> kind = Kinds.of(typed);
        if (kind != null) {
            return new Lookup.Named(kind, typed);
        }
        ScreeningId screening = ScreeningId.of("ID", typed, session);
        return Lookup.anywhereToWrite(session.records(), typed, screening == null ? null : screening.id());
    }
}
