package stability.app;

import java.util.List;
import java.util.Locale;
import stability.domain.Code;
import stability.domain.DatedId;
import stability.domain.Kind;
import stability.domain.Matter;
import stability.domain.MatterState;
import stability.domain.Nearest;
import stability.domain.Refused;
import stability.domain.Text;

/** Finds the matter that a person means by an id or any unique ending of one. */
public final class Lookup {
    private static final int CANDIDATES_SHOWN = 10;

    private Lookup() {}

    /** The matter; an ending that fits none or several is refused, with the nearest or the candidates. */
    public static <S extends MatterState> Matter<S> find(Records records, Kind<S> kind, String typed) {
        return records.read(kind, id(records, kind, typed));
    }

    /** The id of the matter, which is not opened. */
    public static String id(Records records, Kind<?> kind, String typed) {
        String ending = DatedId.normalised(typed);
        List<String> ids = records.ids(kind);
        List<String> fitting = ids.stream()
                .filter(id -> id.equalsIgnoreCase(typed)
                        || (id.toLowerCase(Locale.ROOT).endsWith(ending) && !typed.isEmpty()))
                .toList();
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        if (fitting.isEmpty()) {
            List<String> near = Nearest.among(typed, ids);
            Text hint = near.isEmpty()
                    ? Code.NO_SUCH_ID.hint().with(kind.noun())
                    : Text.of("最接近的是：{0}", "did you mean {0}?").with(String.join(" ", near));
            throw new Refused(Code.NO_SUCH_ID.at(null, typed, kind.label()).hinting(hint));
        }
        List<String> shown = fitting.subList(0, Math.min(fitting.size(), CANDIDATES_SHOWN));
        String more = fitting.size() > shown.size() ? " …" : "";
        throw new Refused(Code.AMBIGUOUS_ID.at(null, typed, String.join(" ", shown) + more));
    }
}
