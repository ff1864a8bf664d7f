package stability.app.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.app.Records;
import stability.domain.field.DatedId;
import stability.domain.field.PlainWord;
import stability.domain.field.Text;
import stability.domain.ledger.Kinds;
import stability.domain.matter.DatedKind;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;
import stability.domain.problem.Suggestions;
import stability.domain.screening.Screening;

/** Finds the matter that a person means by an id or a unique ending of one: any to read, four characters or more to write. */
public final class Lookup {
    private static final int CANDIDATES_SHOWN = 10;

    /** Of an ending by which something may be written: a slip in a shorter one too often fits another matter. */
    private static final int SURE = 4;

    private static final Text OTHER_KIND =
            Text.of("这是{0}的编号：stability {1} show {2}", "it is the id of another kind, {0}: stability {1} show {2}");

    private Lookup() {}

    /** The matter that is to be written to; an ending that fits none or several, or is too short to be sure of, is refused. */
    static <S extends MatterState> Matter<S> toWrite(Records records, Kind<S> kind, String typed) {
        return records.read(kind, idToWrite(records, kind, typed));
    }

    /** The matters that words name, each once; with what is wrong with each word if one is refused. */
    public static <S extends MatterState> List<Matter<S>> each(Records records, Kind<S> kind, List<String> typed) {
        return Each.of(ids(records, kind, typed), id -> records.read(kind, id));
    }

    /** The same of matters that are to be written to: an ending that is too short to be sure of is refused with longer ones. */
    public static <S extends MatterState> List<Matter<S>> eachToWrite(
            Records records, Kind<S> kind, List<String> typed) {
        return Each.of(idsToWrite(records, kind, typed), id -> records.read(kind, id));
    }

    /** The ids of the matters that words name, each once; with what is wrong with each word if one is refused. */
    private static List<String> ids(Records records, Kind<?> kind, List<String> typed) {
        List<String> ids = records.ids(kind);
        Set<String> whole = new HashSet<>(ids); // mostly they come from a list
        return Each.of(typed, one -> whole.contains(one) ? one : id(ids, kind, one)).stream()
                .distinct()
                .toList();
    }

    /** The ids of matters that are to be written to; refused likewise. */
    public static List<String> idsToWrite(Records records, Kind<?> kind, List<String> typed) {
        List<String> ids = records.ids(kind);
        Set<String> whole = new HashSet<>(ids);
        return Each.of(typed, one -> whole.contains(one) ? one : sure(id(ids, kind, one), one)).stream()
                .distinct()
                .toList();
    }

    /** The id of a matter that is to be named in what is written; refused likewise. */
    public static String idToWrite(Records records, Kind<?> kind, String typed) {
        return sure(id(records, kind, typed), typed);
    }

    private static String sure(String id, String typed) {
        String word = PlainWord.of(typed);
        if (word.length() < SURE && !word.equals(id)) {
            throw new Refused(Code.SHORT_ID
                    .at(null, typed)
                    .hinting(Code.SHORT_ID.hint().with(id.substring(id.length() - DatedId.ENDING), id)));
        }
        return id;
    }

    /** The matter of this whole id, by which kinds are named whose matters bear none of their own; refused if there is none. */
    public static <S extends MatterState> Matter<S> whole(Records records, Kind<S> kind, String id) {
        if (!records.exists(kind, id)) {
            throw new Refused(Code.NO_SUCH_ID
                    .at(null, id, kind.label())
                    .hinting(Code.NO_SUCH_ID.hint().with(kind.noun())));
        }
        return records.read(kind, id);
    }

    /** A matter of whatever kind. */
    public record Named(Kind<?> kind, String id) {}

    /**
     * The matter of whatever kind. A whole id need not be there any more: that something is gone may be the question.
     *
     * @param screening the whole id of the screening that the words mean; null if they mean none
     */
    public static Named anywhere(Records records, String typed, @Nullable String screening) {
        List<Named> fitting = new ArrayList<>();
        for (Kind<?> kind : Kinds.ALL) {
            if (kind != Screening.KIND || screening == null) {
                fitting(records.ids(kind), typed).forEach(id -> fitting.add(new Named(kind, id)));
            }
        }
        if (screening != null) {
            fitting.add(0, new Named(Screening.KIND, screening));
        }
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        Kind<?> kind = Kinds.of(PlainWord.of(typed));
        if (fitting.isEmpty() && kind != null) {
            return new Named(kind, PlainWord.of(typed));
        }
        Text matter = Text.of("事项", "matter");
        throw new Refused(
                fitting.isEmpty()
                        ? Code.NO_SUCH_ID
                                .at(null, typed, matter)
                                .hinting(Code.NO_SUCH_ID.hint().with("hazard"))
                        : ambiguous(typed, fitting.stream().map(Named::id).toList()));
    }

    /** The same of one that is to be written to: an ending that is too short to be sure of is refused. */
    public static Named anywhereToWrite(Records records, String typed, @Nullable String screening) {
        Named found = anywhere(records, typed, screening);
        if (!found.id().equals(screening)) {
            sure(found.id(), typed);
        }
        return found;
    }

    /** The id of the matter, which is not opened. */
    public static String id(Records records, Kind<?> kind, String typed) {
        return id(records.ids(kind), kind, typed);
    }

    private static String id(List<String> ids, Kind<?> kind, String typed) {
        List<String> fitting = fitting(ids, typed);
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        if (fitting.isEmpty()) {
            throw new Refused(Code.NO_SUCH_ID.at(null, typed, kind.label()).hinting(instead(ids, kind, typed)));
        }
        throw new Refused(ambiguous(typed, fitting));
    }

    /** What to do about an id that nothing of its kind has: it may be that of another kind, or mistyped. */
    private static Text instead(List<String> ids, Kind<?> kind, String typed) {
        String whole = PlainWord.of(typed);
        String written = DatedId.written(whole);
        Kind<?> other = Kinds.of(written);
        if (other instanceof DatedKind<?> && !other.equals(kind)) {
            return OTHER_KIND.with(other.label(), other.noun(), written);
        }
        List<String> near = Suggestions.among(whole, ids);
        return near.isEmpty()
                ? Code.NO_SUCH_ID.hint().with(kind.noun())
                : Text.of("最接近的是：{0}", "did you mean {0}?").with(String.join(" ", near));
    }

    private static List<String> fitting(List<String> ids, String typed) {
        String whole = PlainWord.of(typed);
        String ending = DatedId.normalised(whole);
        return ids.stream()
                .filter(id -> id.equalsIgnoreCase(whole)
                        || (id.toLowerCase(Locale.ROOT).endsWith(ending) && !whole.isEmpty()))
                .toList();
    }

    private static Problem ambiguous(String typed, List<String> fitting) {
        List<String> shown = fitting.subList(0, Math.min(fitting.size(), CANDIDATES_SHOWN));
        String more = fitting.size() > shown.size() ? " …" : "";
        return Code.AMBIGUOUS_ID.at(null, typed, String.join(" ", shown) + more);
    }
}
