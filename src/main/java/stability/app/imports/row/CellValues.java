package stability.app.imports.row;

import java.time.LocalTime;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stability.app.check.PrivacyFinding;
import stability.app.entry.EntryContext;
import stability.app.imports.field.ImportField;
import stability.app.imports.field.PetitionImportFields;
import stability.app.imports.field.Petitioner;
import stability.app.imports.mapping.Mapping;
import stability.app.imports.title.Proposal;
import stability.app.imports.title.Sureness;
import stability.app.imports.word.ValueWords;
import stability.app.imports.word.WrittenDay;
import stability.app.sheet.SheetCell;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.privacy.PersonalData;
import stability.domain.privacy.name.PersonNames;
import stability.domain.problem.Problem;
import stability.domain.school.School;

/** Turns cells into values of the fields that their columns mean; what cannot be understood is refused, never guessed. */
public final class CellValues {
    /** What a formula that fails leaves behind where only its value was kept, as in separated text. */
    private static final Set<String> ERRORS =
            Set.of("#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#N/A");

    /** Characters of a cell that a message shows: enough to find it by, and no story. */
    private static final int QUOTED = 20;

    private static final Set<String> STROKES = Set.of("/", "／", "\\", "-", "—", "——", "－", "--", "\u2013");
    private static final Set<String> NONE = Set.of("无", "none", "None", "N/A", "n/a");
    /** Makes a name of what follows it, if it can be one. */
    private static final String LABEL = "姓名：";

    /** What units of schools are called at their ends. */
    private static final Pattern UNIT = Pattern.compile("[部处科室组班院系办馆队委会堂楼级区园厂社站库房所店]0中心");

    private final School school;
    private final EntryContext entry;
    private final boolean persons;

    /** @param persons whether the table tells of people */
    public CellValues(School school, EntryContext entry, boolean persons) {
        this.school = school;
        this.entry = entry;
        this.persons = persons;
    }

    /**
     * What a cell says: one of the three, or nothing if it is blank.
     *
     * @param value of the type of the field
     * @param wrong why it is refused
     * @param unknown the word of which nobody has said what it means
     */
    record Reading(@Nullable Object value, @Nullable Text wrong, Mapping.@Nullable Value unknown) {
        static final Reading NOTHING = new Reading(null, null, null);

        static Reading of(Object value) {
            return new Reading(value, null, null);
        }

        static Reading wrong(Text why) {
            return new Reading(null, why, null);
        }
    }

    Reading read(ImportField field, SheetCell cell, Mapping mapping) {
        if (isNothing(field, cell.text())) {
            return Reading.NOTHING;
        }
        if (cell.from() == SheetCell.From.ERROR || ERRORS.contains(cell.text())) {
            return Reading.wrong(Text.of("公式出错：{0}", "the formula fails: {0}").with(cell.text()));
        }
        if (field.equals(PetitionImportFields.PETITIONER)) {
            Petitioner petitioner = Petitioner.of(cell.text());
            return petitioner == null ? Reading.NOTHING : Reading.of(petitioner);
        }
        Text personal = personal(cell.text(), field);
        if (personal != null) {
            return Reading.wrong(personal);
        }
        return switch (field.type().role()) {
            case DAY, MOMENT -> time(field, cell, mapping);
            case DEPARTMENT, CATEGORY, CHOICE, NUMBER -> word(field, cell.text(), mapping);
            default -> plain(field, cell.text());
        };
    }

    /** Whether people write this where nothing is to be said. */
    private static boolean isNothing(ImportField field, String text) {
        return STROKES.contains(text) || (field.type().role().isText() && NONE.contains(text));
    }

    /** Why a text must not enter; null if it may. Nothing of it is told. */
    private @Nullable Text personal(String text, ImportField field) {
        boolean nameless = field.type().role() == Type.Role.NAMELESS;
        for (PersonalData.Match match : PersonalData.scan(text)) {
            Problem problem = PrivacyFinding.of(match, persons || nameless, null, field.label());
            if (problem.code().isError() && !entry.reasons().allow(problem.code())) {
                return problem.message();
            }
        }
        if (nameless) {
            for (PersonalData.Match match : PersonNames.scan(text)) {
                return Text.of(
                                "{0}；写成不带姓名、称呼的说法，如“反映食堂价格偏高”",
                                "{0}; say it without names, such as \"complains of the canteen's prices\"")
                        .with(PrivacyFinding.of(match, null, field.label()).message());
            }
        }
        return null;
    }

    private Reading time(ImportField field, SheetCell cell, Mapping mapping) {
        WrittenDay written = WrittenDay.read(cell, mapping.year());
        if (written instanceof WrittenDay.None none) {
            return Reading.wrong(quoted(none.reason(), cell.text()));
        }
        if (!(written instanceof WrittenDay.Day day)) {
            return Reading.NOTHING;
        }
        if (field.type().role() != Type.Role.MOMENT) {
            return Reading.of(day.day());
        }
        LocalTime time = day.time();
        return Reading.of(
                time == null
                        ? school.startOf(day.day())
                        : school.zone().at(day.day().atTime(time)));
    }

    private Reading word(ImportField field, String text, Mapping mapping) {
        for (Mapping.Value each : mapping.values()) {
            if (each.field().equals(field) && each.text().equals(text)) {
                Object value = each.value() == null ? null : field.type().parse(each.value());
                return value == null ? unknown(field, text, each.guess()) : Reading.of(value);
            }
        }
        Proposal proposal = ValueWords.propose(field, mapping.title(field), text, school);
        if (proposal.sureness() == Sureness.IGNORED) {
            return Reading.NOTHING;
        }
        Object value = proposal.isSure() ? field.type().parse(proposal.meant()) : null;
        return value == null
                ? unknown(field, text, proposal.meant().isEmpty() ? null : proposal.meant())
                : Reading.of(value);
    }

    /** Whether a word that nobody knows could be a person: among petitions any, else what stands for a unit and is not called like one. */
    private boolean mayBePerson(ImportField field, String text) {
        return persons
                || (field.type().role() == Type.Role.DEPARTMENT
                        && !UNIT.matcher(text).find());
    }

    private Reading unknown(ImportField field, String text, @Nullable String guess) {
        if (!PersonNames.scan(guess == null && mayBePerson(field, text) ? LABEL + text : text)
                .isEmpty()) {
            return Reading.wrong(Text.of(
                            "不认识的{0}，像人名，不显示也不记入对应表；确是词语的，自己写进对应表",
                            "an unknown {0} that looks like a name: it is neither shown nor put into the mapping; if it is a word, write it there")
                    .with(field.label()));
        }
        Text why = guess == null
                ? Text.of("不认识的{0}：“{1}”，在对应表里写明", "an unknown {0}: \"{1}\"; say in the mapping what it means")
                        .with(field.label(), text)
                : Text.of("{0}“{1}”猜是 {2}，在对应表里确认", "the {0} \"{1}\" is probably {2}: confirm it in the mapping")
                        .with(field.label(), text, guess);
        return new Reading(null, why, new Mapping.Value(field, text, null, guess));
    }

    private Reading plain(ImportField field, String text) {
        String line = text.replaceAll("\\s*\\R\\s*", " ").strip();
        Object value = field.type().parse(line);
        return value == null
                ? Reading.wrong(quoted(
                        Text.of("应为{0}", "it must be {0}").with(field.type().expected()), line))
                : Reading.of(value);
    }

    /** What is wrong with a text, with the beginning of that text; without it if it may tell of somebody. */
    private Text quoted(Text why, String text) {
        if (persons || !PersonNames.scan(text).isEmpty()) {
            return why;
        }
        String start = text.codePointCount(0, text.length()) <= QUOTED
                ? text
                : text.substring(0, text.offsetByCodePoints(0, QUOTED)) + "…";
        return Text.of("{0}：“{1}”", "{0}: \"{1}\"").with(why, start);
    }
}
