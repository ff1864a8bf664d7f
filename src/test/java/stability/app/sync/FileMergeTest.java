package stability.app.sync;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import stability.domain.problem.Refused;
import stability.support.Seeded;

/** What becomes of two versions of a file. */
class FileMergeTest {
    private static final String FILE = "hazards/2019/09/H-20190925-7k3q9.yaml";
    private static final String BASE = """
            # from the old ledger
            id: H-20190925-7k3q9
            title: 灯不亮
            place: 三层
            description: |
              # no comment
              two: lines
            steps:
            - {did: register}
            """;

    private final List<Conflict> asked = new ArrayList<>();
    private Predicate<List<String>> both = lines -> true;

    private String merged(String file, @Nullable String base, String ours, String theirs) {
        byte[] merged = new FileMerge(
                        conflict -> {
                            asked.add(conflict);
                            return Side.THEIRS;
                        },
                        lines -> both.test(lines))
                .merge(file, base == null ? null : base.getBytes(UTF_8), ours.getBytes(UTF_8), theirs.getBytes(UTF_8));
        return new String(merged, UTF_8);
    }

    @Test
    void stepsAreJoinedAndFactsOfOneSideAreTakenOver() {
        String ours = BASE.replace("三层", "三层东侧") + "# check: allow times-order: 钟慢\n- {did: note, note: ours}\n";
        String theirs = BASE.replace("# no comment", "# none") + "- {did: note, note: theirs}\n";
        assertThat(merged(FILE, BASE, ours, theirs))
                .isEqualTo(BASE.replace("三层", "三层东侧").replace("# no comment", "# none")
                        + "# check: allow times-order: 钟慢\n- {did: note, note: ours}\n- {did: note, note: theirs}\n");
        assertThat(asked).isEmpty();
    }

    @Test
    void aFactThatBothChangedIsAskedFor() {
        String theirs = BASE.replace("三层", "西侧");
        assertThat(merged(FILE, BASE, BASE.replace("三层", "东侧").replace("灯", "应急灯"), theirs))
                .isEqualTo(theirs.replace("灯", "应急灯"));
        assertThat(asked).extracting(Conflict::part).containsExactly("place");
    }

    /** Both allowed a finding about the same step, each for a reason of its own: the step is there once. */
    @Test
    void oneStepUnderTwoComments() {
        String step = "- {did: register}\n";
        assertThat(merged(FILE, BASE, BASE.replace(step, "# ours\n" + step), BASE.replace(step, "# theirs\n" + step)))
                .endsWith("steps:\n# theirs\n# ours\n" + step);
    }

    /** Without a common beginning: each made the record by itself. */
    @Test
    void twoRecordsOfOneName() {
        String facts = "date: 2019-09-25\ndepartment: zwc\nsteps:\n";
        assertThat(merged("screenings/2019/09-25/zwc.yaml", null, facts + "- {a: 1}\n", facts + "- {b: 2}\n"))
                .isEqualTo(facts + "- {a: 1}\n- {b: 2}\n");
        assertThat(asked).isEmpty();
    }

    @Test
    void lineEndsOfWindowsMakeNoDifference() {
        String theirs = (BASE + "- {did: note}\n").replace("\n", "\r\n");
        assertThat(merged(FILE, BASE, BASE.replace("三层", "二层"), theirs))
                .isEqualTo(BASE.replace("三层", "二层") + "- {did: note}\n");
    }

    @Test
    void whatBothPutIntoTheSettingsStays() {
        String base = "office: zzb\ndepartments:\n  - {id: zzb, name: 综治办}\ncalendar:\n  holidays: [2019-10-01]\n";
        String ours = base.replace("calendar", "  - {id: jwc, name: 教务处}\ncalendar");
        String theirs = base.replace("calendar", "  - {id: zwc, name: 总务处}\nclocks:\n  hazard_due: 3d\ncalendar");
        assertThat(merged("stability.yaml", base, ours, theirs)).isEqualTo("""
                        office: zzb
                        departments:
                          - {id: zzb, name: 综治办}
                          - {id: jwc, name: 教务处}
                          - {id: zwc, name: 总务处}
                        clocks:
                          hazard_due: 3d
                        calendar:
                          holidays: [2019-10-01]
                        """);
        assertThat(asked).isEmpty();
    }

    /** Each can be read, and both joined cannot: one of them stands as a whole. */
    @Test
    void settingsThatDoNotGoTogether() {
        String theirs = "office: zzb\nclocks: z\n";
        assertThat(merged("stability.yaml", "office: zzb\n", "office: zzb\nzone: x\n", "office: zzb\nclocks: y\n"))
                .isEqualTo("office: zzb\nzone: x\nclocks: y\n");
        assertThat(merged("stability.yaml", "office: zzb\n", "office: zzb\nzone: x\n", theirs))
                .contains("zone: x");
        assertThat(asked).isEmpty();
        both = lines -> lines.size() < 3;
        assertThat(merged("stability.yaml", "office: zzb\n", "office: zzb\nzone: x\n", theirs))
                .isEqualTo(theirs);
        assertThat(asked).extracting(Conflict::part).containsExactly("");
    }

    @Test
    void whatIsLeftForLaterIsRefusedWithBothVersions() {
        FileMerge merge = new FileMerge(conflict -> null, lines -> true);
        String ours = BASE.replace("三层", "东侧");
        assertThat(new String(
                        merge.merge(
                                FILE,
                                BASE.getBytes(UTF_8),
                                ours.getBytes(UTF_8),
                                BASE.replace("三层", "西侧").getBytes(UTF_8)),
                        UTF_8))
                .isEqualTo(ours);
        assertThatThrownBy(merge::demandDecided)
                .isInstanceOf(Refused.class)
                .hasMessage("both sides changed it: \"place\": here \"place: 东侧\", elsewhere \"place: 西侧\"");
    }

    /** Whatever each side appended, and whatever both have of it already: each step is there once, in the order of each side. */
    @Test
    void everyStepOnce() {
        Seeded.times(300, seeded -> {
            List<String> base = steps(seeded, "b");
            List<String> both = steps(seeded, "c");
            List<String> ours = mixed(seeded, base, steps(seeded, "o"), both);
            List<String> theirs = mixed(seeded, base, steps(seeded, "t"), both);
            String merged = merged(FILE, record(base), record(ours), record(theirs));
            List<String> lines = merged.lines().skip(9).toList();
            assertThat(lines).doesNotHaveDuplicates().containsAll(ours).containsAll(theirs);
            assertThat(lines.stream().filter(ours::contains)).containsExactlyElementsOf(ours);
            assertThat(merged(FILE, record(base), merged, record(theirs))).isEqualTo(merged);
            assertThat(merged(FILE, record(theirs), merged, record(theirs))).isEqualTo(merged);
            String other = merged(FILE, record(base), record(theirs), record(ours));
            assertThat(other.lines())
                    .containsExactlyInAnyOrderElementsOf(merged.lines().toList());
        });
        assertThat(asked).isEmpty();
    }

    private static List<String> steps(Seeded seeded, String mark) {
        List<String> steps = new ArrayList<>();
        for (int i = seeded.between(0, 4); i > 0; i--) {
            steps.add("- {did: note, note: " + mark + i + "}");
        }
        return steps;
    }

    /** The first, and the others between each other behind it. */
    private static List<String> mixed(Seeded seeded, List<String> first, List<String> one, List<String> other) {
        List<String> mixed = new ArrayList<>(first);
        int i = 0;
        int j = 0;
        while (i < one.size() || j < other.size()) {
            boolean takes = j == other.size() || i < one.size() && seeded.between(0, 1) == 0;
            mixed.add(takes ? one.get(i++) : other.get(j++));
        }
        return mixed;
    }

    private static String record(List<String> steps) {
        return BASE + String.join("\n", steps) + (steps.isEmpty() ? "" : "\n");
    }
}
