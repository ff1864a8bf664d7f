package stability;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The doors between the rooms of one layer. A room is a package below the layer; {@code .} is the layer's own package.
 * Each line is a room and the rooms that it may use, and a room may use only what stands above it: so no arrow runs back
 * up, and there is no circle. A new arrow has to be written down here before it can be drawn, and one that is gone is
 * struck out. Constants that the compiler copies are no arrows here.
 */
@Tag("slow") // the same on any JDK
class RoomsTest {
    private static final Map<String, String> DOORS =
            Map.of("domain", """
            .:
            field:
            clock: field
            columns: field
            problem: field
            prose: field
            matter: field problem
            privacy: field problem
            privacy.name: privacy
            activity: field matter
            assessment: field matter
            handling: field matter
            screening: field matter
            hazard: field handling matter
            school: assessment clock columns field problem
            incident: clock field matter school
            inspection: field hazard matter
            petition: clock field handling matter school
            warning: field matter school
            export: activity field handling hazard incident inspection petition school warning
            ledger: activity assessment clock field hazard incident inspection matter petition school screening warning
            """, "report", """
            view:
            assessment: view
            bulletin: view
            figure: view
            photo: view
            notice: photo view
            daily: figure view
            desk: daily view
            ledger: figure view
            period.result: figure view
            major: ledger view
            circular: view
            open: figure ledger view
            period: assessment figure ledger period.result view
            form: view
            export: figure ledger period.result view
            todo: view
            paper: bulletin circular daily desk major notice open period view
            """, "app", """
            sheet:
            .:
            check: .
            entry: . check
            audit: . check
            sync: . check
            imports.field:
            imports.title: imports.field sheet
            imports.word: imports.field imports.title sheet
            imports.mapping: imports.field imports.title
            imports.row: check entry imports.field imports.mapping imports.title imports.word sheet
            imports.table: check entry imports.field imports.mapping imports.row imports.title sheet
            imports.plan: . entry imports.field imports.mapping imports.row imports.title sheet
            imports.hazard: . entry imports.field imports.plan imports.row
            imports.petition: . entry imports.field imports.mapping imports.plan imports.row
            imports.screening: . entry imports.field imports.mapping imports.plan imports.row
            imports: . check entry imports.field imports.hazard imports.mapping imports.petition imports.plan imports.row imports.screening imports.table imports.title imports.word sheet
            """, "store", """
            lock:
            yaml:
            canonical: yaml
            git: lock
            picture: lock
            record: canonical lock yaml
            scan: picture yaml
            prose: lock scan yaml
            sheet: lock
            .: canonical lock picture prose record scan yaml
            """, "render", """
            template.error:
            text:
            digest:
            picture:
            chart: text
            excel.sheet: digest text
            excel.form: excel.sheet text
            excel: excel.sheet text
            finding: text
            export: text
            schema: text
            template: picture template.error text
            word: digest picture template text
            .: template word
            """, "cli", """
            typed:
            session: typed
            option: session typed
            found: option session
            dialog: session
            output: session
            matter: option output session typed
            assessment: matter option output session
            paper: option output session typed
            form: option paper session typed
            account: option output session
            founding: account session
            overview: matter option output session
            signing: option output session typed
            sharing: founding session
            imports: dialog option output session
            completion: option session
            help: session
            manual: help session
            activity: matter option session
            hazard: matter option output session
            incident: found matter option output session
            inspection: found matter option output session
            petition: matter option output session
            screening: found matter option output session typed
            warning: matter option output session typed
            .: account activity assessment completion dialog form founding hazard help imports incident inspection manual output overview paper petition screening session sharing signing warning
            """);

    private static @Nullable JavaClasses program;

    @BeforeAll
    static void read() {
        program = ProgramClasses.read();
    }

    @AfterAll
    static void letGo() {
        program = null;
    }

    @ParameterizedTest
    @ValueSource(strings = {"domain", "report", "app", "store", "render", "cli"})
    void aRoomUsesOnlyItsNeighbours(String layer) {
        assertThat(arrows(layer)).isEqualTo(doors(layer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"domain", "report", "app", "store", "render", "cli"})
    void noDoorLeadsBackUp(String layer) {
        List<String> above = new ArrayList<>();
        doors(layer).forEach((room, neighbours) -> {
            assertThat(above).as("the rooms above %s in %s", room, layer).containsAll(neighbours);
            above.add(room);
        });
    }

    /** Room → the rooms that it may use, as they are written above, in that order. */
    private static Map<String, Set<String>> doors(String layer) {
        return DOORS.get(layer)
                .lines()
                .map(line -> line.split(":", 2))
                .collect(toMap(
                        line -> line[0].strip(),
                        line -> words(line[1]),
                        (one, other) -> {
                            throw new IllegalStateException("two lines for a room: " + one + other);
                        },
                        LinkedHashMap::new));
    }

    private static Set<String> words(String line) {
        return List.of(line.strip().split(" +")).stream()
                .filter(word -> !word.isEmpty())
                .collect(toCollection(TreeSet::new));
    }

    /** Room → the rooms that it does use. */
    private static Map<String, Set<String>> arrows(String layer) {
        Map<String, Set<String>> arrows = new LinkedHashMap<>();
        for (JavaClass type : program) {
            // a package's own page makes no room
            if (!in(layer, type) || type.getSimpleName().equals("package-info")) {
                continue;
            }
            Set<String> used = arrows.computeIfAbsent(room(layer, type), room -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .map(JavaClass::getBaseComponentType)
                    .filter(target -> in(layer, target))
                    .map(target -> room(layer, target))
                    .filter(target -> !target.equals(room(layer, type)))
                    .forEach(used::add);
        }
        return arrows;
    }

    private static boolean in(String layer, JavaClass type) {
        return (type.getPackageName() + ".").startsWith("stability." + layer + ".");
    }

    private static String room(String layer, JavaClass type) {
        String below = type.getPackageName().substring(("stability." + layer).length());
        return below.isEmpty() ? "." : below.substring(1);
    }
}
