package stability.cli.option;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.app.EvidenceStore;
import stability.app.entry.Lookup;
import stability.cli.session.Session;
import stability.domain.field.PlainWord;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.field.Word;
import stability.domain.ledger.Kinds;
import stability.domain.matter.Evidence;
import stability.domain.matter.Kind;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.domain.problem.Suggestions;
import stability.domain.school.Category;
import stability.domain.school.Department;
import stability.domain.school.School;
import stability.domain.screening.Screening;

/** What a person means by a word that is typed for a field; refused with the nearest if it means nothing. */
public final class FieldParser {
    private FieldParser() {}

    /** The value that a person means: relative days, Chinese words and the names of departments are understood. */
    @SuppressWarnings("unchecked") // the role says what the type's values are
    public static <T> T parse(Type.Scalar<T> scalar, String option, String typed, Session session) {
        T value = switch (scalar.role()) {
            case DAY -> (T) session.dates().day(option, typed);
            case MOMENT -> (T) session.dates().moment(option, typed);
            case DEPARTMENT -> scalar.parse(department(typed, session.records().school()));
            case CATEGORY -> scalar.parse(category(typed, session.records().school()));
            case CHOICE -> choice(scalar, typed);
            case CAMPAIGN ->
                scalar.parse(
                        ChosenCampaign.named(session.records().school(), typed).id());
            case LINK -> scalar.parse(link(scalar, option, typed, session));
            case NUMBER, ID -> scalar.parse(PlainWord.of(typed));
            case TEXT, POST, NAMELESS -> scalar.parse(typed);
        };
        if (value == null) {
            List<String> words = scalar.words().stream().map(Word::word).toList();
            Text hint = words.isEmpty() ? Code.BAD_VALUE.hint() : Suggestions.hint(typed, words);
            throw new Refused(
                    Code.BAD_VALUE.at(null, option, typed, scalar.expected()).hinting(hint));
        }
        return value;
    }

    /** The id of a matter that is there: of a unique ending of it, or of the words for a screening. */
    private static String link(Type.Scalar<?> link, String option, String typed, Session session) {
        Kind<?> kind = Kinds.linked(link);
        String word = kind == Screening.KIND
                ? ScreeningId.read(option, typed, session).id()
                : typed;
        return session.isEntering()
                ? Lookup.idToWrite(session.records(), kind, word)
                : Lookup.id(session.records(), kind, word);
    }

    private static <T> @Nullable T choice(Type.Scalar<T> scalar, String typed) {
        Word word = TypedWord.find(scalar.words(), typed);
        return word == null ? null : scalar.parse(word.word());
    }

    /** The id of the department that is meant, by id or name; refused with the nearest if there is none. */
    public static String department(String typed, School school) {
        String known = knownDepartment(typed, school);
        if (known == null) {
            List<String> ids = school.departments().stream().map(Department::id).toList();
            List<String> names =
                    school.departments().stream().map(Department::name).toList();
            throw new Refused(Code.UNKNOWN_DEPARTMENT.at(null, typed).hinting(nearest(typed, ids, names)));
        }
        return known;
    }

    /** The id of the department that is meant, by id or name; null if there is none. */
    public static @Nullable String knownDepartment(String typed, School school) {
        if (school.department(typed) != null) {
            return typed;
        }
        for (Department department : school.departments()) {
            if (PlainWord.isAlike(typed, department.id()) || PlainWord.isAlike(typed, department.name())) {
                return department.id();
            }
        }
        return null;
    }

    /** The nearest ids or names; the ids if nothing is near. */
    static Text nearest(String typed, List<String> ids, List<String> names) {
        List<String> all = new ArrayList<>(ids);
        all.addAll(names);
        return Suggestions.hint(typed, Suggestions.among(typed, all).isEmpty() ? ids : all);
    }

    public static String category(String typed, School school) {
        if (school.category(typed) != null) {
            return typed;
        }
        for (Category category : school.categories()) {
            if (PlainWord.isAlike(typed, category.id())
                    || PlainWord.isAlike(typed, category.label().zh())
                    || PlainWord.isAlike(typed, category.label().en())) {
                return category.id();
            }
        }
        List<String> ids = school.categories().stream().map(Category::id).toList();
        List<String> names = school.categories().stream()
                .map(category -> category.label().zh())
                .toList();
        throw new Refused(Code.UNKNOWN_CATEGORY.at(null, typed).hinting(nearest(typed, ids, names)));
    }

    /** @param copy whether a copy goes into the folder */
    static Values evidence(String typed, boolean copy, Session session) {
        int colon = PlainWord.indexOf(typed, ':');
        Evidence.EvidenceKind kind =
                colon < 0 ? null : TypedWord.find(List.of(Evidence.EvidenceKind.values()), typed.substring(0, colon));
        if (kind != null) {
            return evidence(typed.substring(colon + 1), kind, copy, session);
        }
        return evidence(typed, Evidence.EvidenceKind.DOCUMENT, copy, session);
    }

    private static Values evidence(String path, Evidence.EvidenceKind kind, boolean copy, Session session) {
        EvidenceStore files = session.records().evidence();
        return copy ? files.copy(path, kind, session.now().toLocalDate()) : files.describe(path, kind);
    }
}
