package stability.app.check;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import stability.app.Records;
import stability.domain.field.Field;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.matter.Matter;
import stability.domain.matter.Step;
import stability.domain.privacy.PersonalData;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;

/**
 * The values of an account that hold personal data, or what looks like it, and whether people let it stand. Asked for only
 * when a paper was found to hold some: then it is to be said where it comes from.
 */
public final class PersonalValues {
    private static final Text OF = Text.of("{0} 的“{1}”", "\"{1}\" of {0}");
    private static final Text BY = Text.of("经办", "by");
    private static final Text OWN = Text.of("{0} 里的话", "a line of {0}");

    private final Findings findings;
    private final List<PersonalValue> values = new ArrayList<>();

    /**
     * A text of a record.
     *
     * @param place where it stands; null if it is not known
     * @param where record and field, in words that can stand in a sentence
     * @param allowed whether a comment lets stand what was found in it
     */
    public record PersonalValue(String text, @Nullable Place place, Text where, boolean allowed) {}

    private PersonalValues(Findings findings) {
        this.findings = findings;
    }

    /** All those of an account. Reads it whole once more. */
    public static PersonalValues in(Records records) {
        Records.FolderReading reading = records.inspect(file -> true);
        PersonalValues found = new PersonalValues(Findings.of(reading.raw(), reading.allowances(), code -> false));
        if (reading.ledger() != null) {
            reading.ledger().all().forEach(matter -> found.new OfMatter(matter).look());
        }
        records.texts()
                .personal()
                .forEach(line -> found.values.add(new PersonalValue(
                        line.text(), line.place(), OWN.with(line.place().file()), line.allowed())));
        return found;
    }

    public List<PersonalValue> values() {
        return List.copyOf(values);
    }

    /** Where the settings of the school hold such a thing; null if they do not. */
    public @Nullable Problem inSettings(Code code, String settings) {
        return findings.problems().stream()
                .filter(problem -> problem.code() == code
                        && problem.place() != null
                        && problem.place().file().equals(settings))
                .findFirst()
                .orElse(null);
    }

    /** The texts of one matter. */
    private final class OfMatter {
        private final Matter<?> matter;
        private final boolean persons;

        /** Where facts and steps begin: a fact that was laid out over several lines ends where the next thing begins. */
        private final NavigableSet<Integer> lines = new TreeSet<>();

        OfMatter(Matter<?> matter) {
            this.matter = matter;
            this.persons = PrivacyFinding.tellsOfPersons(matter.file());
            for (Field<?> field : matter.facts().fields()) {
                Place place = matter.facts().place(field);
                if (place != null) {
                    lines.add(place.line());
                }
            }
            matter.steps().forEach(step -> lines.add(step.line()));
        }

        void look() {
            texts(matter.facts(), null);
            for (Step step : matter.steps()) {
                Place place = new Place(matter.file(), step.line(), 0);
                texts(step.values(), place);
                text(step.by(), BY, place);
            }
        }

        /** @param line of all of them; null where each has its own */
        private void texts(Values group, @Nullable Place line) {
            ValueRules.each(
                    group, (field, scalar, text, place) -> text(text, field.label(), place == null ? line : place));
        }

        private void text(String text, Text field, @Nullable Place place) {
            if (PersonalData.scan(text).stream()
                    .anyMatch(match -> PrivacyFinding.code(match, persons) == Code.PERSONAL_DATA
                            || match.kind().isError())) {
                values.add(new PersonalValue(text, place, OF.with(matter.id(), field), isAllowed(place)));
            }
        }

        private boolean isAllowed(@Nullable Place place) {
            if (place == null) {
                return false;
            }
            Integer next = lines.higher(place.line());
            int end = next == null ? Integer.MAX_VALUE : next;
            return findings.allowed().stream().anyMatch(each -> isAt(each.problem(), place, end))
                    && findings.problems().stream().noneMatch(each -> isAt(each, place, end));
        }
    }

    private static boolean isAt(Problem problem, Place place, int end) {
        Place where = problem.place();
        return problem.code() == Code.PERSONAL_DATA
                && where != null
                && where.file().equals(place.file())
                && where.line() >= place.line()
                && where.line() < end;
    }
}
