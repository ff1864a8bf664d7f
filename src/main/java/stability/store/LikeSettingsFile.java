package stability.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.app.entry.LikeSettings;
import stability.app.entry.NewSchool;
import stability.domain.field.Node;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;
import stability.domain.school.FormatVersion;
import stability.domain.school.School;
import stability.domain.school.SchoolFields;
import stability.store.scan.RawScan;
import stability.store.yaml.NodeReader;
import stability.store.yaml.Scalars;
import stability.store.yaml.Source;

/**
 * The settings of another school, and those of a new one made of them, line by line: comments and all that is not the school's own
 * stay as they are.
 */
final class LikeSettingsFile {
    private static final Text BY_LINES = Text.of("每项设置各从行首写起的文件", "a file in which each setting begins a line");
    private static final Text FITTED = Text.of("{0} 配上新的部门：{1}", "{0} with the new departments: {1}");

    /** What a new school says itself: no other key may come, go or change. */
    private static final Set<String> OWN = Set.of(
            SchoolFields.FORMAT.name(),
            SchoolFields.SCHOOL.name(),
            SchoolFields.CODE.name(),
            SchoolFields.SINCE.name(),
            SchoolFields.TAKEN_INTO_GIT.name(),
            SchoolFields.OFFICE.name(),
            SchoolFields.DEPARTMENTS.name());

    private LikeSettingsFile() {}

    /**
     * Reads them; refused with every problem, and if personal data stands there, in comments too.
     *
     * @param named the file, or a folder that it lies in, or a folder with such a records folder
     * @param shown the file as the user named it
     */
    static LikeSettings read(Path named, String shown) {
        Path file = named;
        String name = shown;
        for (String below : List.of("records/" + Layout.SCHOOL, Layout.SCHOOL)) {
            if (Files.isDirectory(named) && Files.exists(named.resolve(below))) {
                file = named.resolve(below);
                name = Path.of(shown).resolve(below).toString();
                break;
            }
        }
        List<Problem> problems = new ArrayList<>();
        List<Problem> personal = new ArrayList<>();
        Source source = Source.read(file, name, problems::add);
        School school = source == null
                ? null
                : SchoolReader.parse(
                        source,
                        (text, tree) ->
                                personal.addAll(RawScan.ALL.look(text, tree).findings()),
                        problems::add);
        personal.removeIf(problem -> !problem.code().isError());
        if (source == null || school == null || !problems.isEmpty()) {
            throw new Refused(ExitStatus.UNREADABLE, problems);
        }
        if (!personal.isEmpty()) {
            throw new Refused(ExitStatus.NOT_ALLOWED, personal);
        }
        return new LikeSettings(name, source.text(), school);
    }

    /**
     * The text of the new settings; refused if the other does not fit the new departments, or cannot be changed line by line.
     *
     * @param departments the lines of the new ones, each with its line end; null to keep those that are there
     */
    static String text(NewSchool school, LikeSettings like, @Nullable String departments) {
        Node.Mapping before = tree(like.text());
        String format = before != null && before.get(SchoolFields.FORMAT.name()) != null
                ? ""
                : SchoolFields.FORMAT.name() + ": " + FormatVersion.NEWEST + "\n";
        Map<String, @Nullable String> lines = new LinkedHashMap<>();
        lines.put(SchoolFields.SCHOOL.name(), format + "school: " + Scalars.text(school.name()));
        lines.put(SchoolFields.CODE.name(), null);
        lines.put(SchoolFields.TAKEN_INTO_GIT.name(), null);
        if (departments != null) {
            lines.put(SchoolFields.DEPARTMENTS.name(), "departments:\n" + departments.stripTrailing());
        }
        lines.put(SchoolFields.OFFICE.name(), "office: " + Scalars.text(school.office()));
        lines.put(SchoolFields.SINCE.name(), "since: " + school.since());
        String text = like.text().replace("\r\n", "\n");
        for (Map.Entry<String, @Nullable String> each : lines.entrySet()) {
            Node.Mapping tree = tree(text);
            String changed = tree == null ? null : new SettingLines(text, tree).with(each.getKey(), each.getValue());
            if (changed == null) {
                throw byLines(like);
            }
            text = changed;
        }
        check(like, before, text);
        return text;
    }

    /** What came out says what the new school says, and in all else what the other did. */
    private static void check(LikeSettings like, Node.@Nullable Mapping before, String text) {
        Node.Mapping after = tree(text);
        if (before == null || after == null || !others(before).equals(others(after))) {
            throw byLines(like);
        }
        List<Problem> problems = new ArrayList<>();
        Source source = Source.of(text.getBytes(UTF_8), like.file(), problems::add);
        if (source != null) {
            SchoolReader.parse(source, (raw, tree) -> {}, problems::add);
        }
        if (!problems.isEmpty()) {
            // its lines are those of no file: what is meant stands in the sentence
            throw new Refused(
                    ExitStatus.UNREADABLE,
                    problems.stream()
                            .map(each -> new Problem(
                                    each.code(), null, FITTED.with(like.file(), each.message()), each.hint()))
                            .toList());
        }
    }

    private static Map<String, String> others(Node.Mapping tree) {
        Map<String, String> others = new LinkedHashMap<>();
        tree.entries().forEach((key, entry) -> {
            if (!OWN.contains(key)) {
                others.put(key, plain(entry.value()));
            }
        });
        return others;
    }

    /** What a node says, wherever it stands. */
    private static String plain(Node node) {
        if (node instanceof Node.Mapping mapping) {
            StringBuilder text = new StringBuilder("{");
            mapping.entries()
                    .forEach((key, entry) -> text.append(key).append('=').append(plain(entry.value())));
            return text.append('}').toString();
        }
        if (node instanceof Node.Sequence sequence) {
            StringBuilder text = new StringBuilder("[");
            sequence.items().forEach(item -> text.append(plain(item)).append(','));
            return text.append(']').toString();
        }
        return node instanceof Node.Scalar scalar ? "<" + scalar.text() + ">" : "";
    }

    private static Node.@Nullable Mapping tree(String text) {
        Source source = Source.of(text.getBytes(UTF_8), Layout.SCHOOL, problem -> {});
        return source == null ? null : NodeReader.read(source, problem -> {});
    }

    private static Refused byLines(LikeSettings like) {
        return new Refused(Code.BAD_VALUE.at(null, "--like", like.file(), BY_LINES));
    }
}
