package stability.rollup.handin;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stability.domain.export.ExportManifest;

/** The exports of one run: each school once, all with the same cut-off and the same months. */
public final class Round {
    private final List<Export> exports;

    private Round(List<Export> exports) {
        this.exports = exports;
    }

    /**
     * Puts the exports together, and tells what does not go together.
     *
     * @param list the list of schools; null if there is none
     */
    public static Round of(List<Export> found, @Nullable SchoolList list, Findings findings) {
        List<Export> exports = found.stream()
                .sorted(Comparator.comparing(Export::school).thenComparing(Export::shown))
                .toList();
        String cutOff = most(exports, ExportManifest::cutOff);
        String months = most(exports, manifest -> manifest.from() + " " + manifest.until());
        Map<String, Export> schools = new HashMap<>();
        for (Export export : exports) {
            ExportManifest manifest = export.manifest();
            String place = export.shown() + "/" + ExportManifest.FILE;
            Export other = schools.putIfAbsent(manifest.school(), export);
            if (other != null) {
                findings.add(Flaw.SCHOOL_TWICE.at(place, 0, "school", manifest.school(), other.shown()));
            }
            if (!manifest.cutOff().equals(cutOff)) {
                findings.add(Flaw.OTHER_CUT_OFF.at(place, 0, "cut_off", manifest.cutOff(), cutOff));
            }
            if (!(manifest.from() + " " + manifest.until()).equals(months)) {
                String[] range = months.split(" ");
                findings.add(
                        Flaw.OTHER_MONTHS.at(place, 0, "from", manifest.from(), manifest.until(), range[0], range[1]));
            }
            if (list != null && list.school(manifest.school()) == null) {
                findings.add(Flaw.NOT_ON_LIST.at(place, 0, "school", manifest.school(), manifest.name()));
            }
        }
        return new Round(exports);
    }

    /** What most have; of several, the first in order. */
    private static String most(List<Export> exports, Function<ExportManifest, String> of) {
        return exports.stream()
                .collect(Collectors.groupingBy(export -> of.apply(export.manifest()), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** The exports by the codes of their schools. */
    public List<Export> exports() {
        return exports;
    }

    /** The months, in order; none of a round without exports. */
    public List<YearMonth> months() {
        return exports.isEmpty() ? List.of() : exports.get(0).months();
    }
}
