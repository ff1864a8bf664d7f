package stability.cli.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stability.domain.columns.LedgerForm;
import stability.domain.columns.LedgerLayout;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.school.Campaign;
import stability.domain.school.Checklist;
import stability.domain.school.Department;
import stability.domain.school.LevelTable;
import stability.domain.school.School;
import stability.domain.school.SchoolFields;

/** What is in force of each field of {@code stability.yaml}, defaults included, in the order in which it is shown. */
final class SettingsInForce {
    private static final Text YEARS = Text.of("放假调休已知的年份", "years whose holidays are known");

    /** Every field but the duty roster, which says who is on duty and sets nothing. */
    static final List<Section> SECTIONS = List.of(
            one(SchoolFields.FORMAT, School::format),
            one(SchoolFields.SCHOOL, School::name),
            one(SchoolFields.CODE, School::code),
            one(SchoolFields.ZONE, School::zone),
            one(SchoolFields.LANGUAGE, school -> school.language().word()),
            one(SchoolFields.SINCE, School::since),
            one(SchoolFields.TAKEN_INTO_GIT, School::takenIntoGit),
            new Section(SchoolFields.OFFICE, SettingsInForce::office),
            each(SchoolFields.DEPARTMENTS, School::departments, SettingsInForce::department),
            each(SchoolFields.POSTS, School::posts, (name, post) -> new Setting(name, post, "")),
            each(
                    SchoolFields.LEADING_GROUP,
                    school -> school.leadingGroup().entrySet(),
                    (name, entry) -> new Setting(name, entry.getKey(), entry.getValue())),
            new Section(SchoolFields.CAMPAIGNS, SettingsInForce::campaigns),
            each(
                    SchoolFields.CLOCKS,
                    School::clocks,
                    (name, clock) -> new Setting(
                            name + "." + clock.id(), clock.limit(), withBasis(clock.described(), clock.basis()))),
            new Section(SchoolFields.CALENDAR, SettingsInForce::calendar),
            each(
                    SchoolFields.INCIDENT_LEVELS,
                    school -> school.incidentLevels().rows(),
                    SettingsInForce::incidentLevel),
            each(
                    SchoolFields.ASSESSMENT,
                    school -> school.assessment().weights(),
                    (name, weight) -> new Setting(
                            name + ".weights." + weight.duty().word(),
                            weight.points(),
                            withBasis(weight.duty().label(), weight.basis()))),
            each(
                    SchoolFields.ASSESSMENT,
                    school -> school.assessment().limits(),
                    (name, limit) -> new Setting(
                            name + ".limits." + limit.measure().word(),
                            limit.points(),
                            withBasis(limit.measure().label(), limit.basis()))),
            each(
                    SchoolFields.CATEGORIES,
                    School::categories,
                    (name, category) -> new Setting(name + "." + category.id(), category.label(), "")),
            each(SchoolFields.CHECKLISTS, School::checklists, SettingsInForce::checklist),
            each(
                    SchoolFields.TERMS,
                    School::terms,
                    (name, term) -> new Setting(name, term.from() + ".." + term.until(), term.name())),
            each(SchoolFields.MAJOR_BASES, School::majorBases, (name, basis) -> new Setting(name, basis, "")),
            each(
                    SchoolFields.STANDARD_HAZARDS,
                    School::standardHazards,
                    (name, hazard) -> new Setting(
                            name, hazard.title(), hazard.requirement() == null ? "" : hazard.requirement())),
            new Section(SchoolFields.LEDGERS, SettingsInForce::ledgers));

    private SettingsInForce() {}

    /**
     * One setting.
     *
     * @param name the path of the field and of what is set in it: {@code clocks.hazard_due}
     * @param value a {@link Text} or what prints itself; null where nothing is set
     * @param remark what it means; a {@link Text} or a string
     */
    record Setting(String name, @Nullable Object value, Object remark) {}

    /** The settings of one field. */
    record Section(Field<?> field, Function<School, List<Setting>> settings) {}

    static List<Setting> of(School school) {
        return SECTIONS.stream()
                .flatMap(section -> section.settings().apply(school).stream())
                .toList();
    }

    private static Section one(Field<?> field, Function<School, @Nullable Object> value) {
        return new Section(field, school -> List.of(new Setting(field.name(), value.apply(school), "")));
    }

    /** @param setting makes a setting of the name of the field and one of the things listed in it */
    private static <T> Section each(
            Field<?> field, Function<School, Collection<T>> items, BiFunction<String, T, Setting> setting) {
        return new Section(
                field,
                school -> items.apply(school).stream()
                        .map(item -> setting.apply(field.name(), item))
                        .toList());
    }

    private static Text withBasis(Text label, String basis) {
        return Text.same("{0} · {1}").with(label, basis);
    }

    private static List<Setting> office(School school) {
        Department office = school.office();
        String name = SchoolFields.OFFICE.name();
        return List.of(office == null ? new Setting(name, null, "") : new Setting(name, office.id(), office.name()));
    }

    private static Setting department(String name, Department department) {
        Text kind = department.kind().label();
        Object remark = department.head() == null
                ? kind
                : Text.same("{0} {1}").with(kind, department.head().stripTrailing());
        return new Setting(name + "." + department.id(), department.name(), remark);
    }

    private static List<Setting> campaigns(School school) {
        List<Setting> settings = new ArrayList<>();
        for (Campaign campaign : school.campaigns()) {
            String name = SchoolFields.CAMPAIGNS.name() + "." + campaign.id();
            settings.add(new Setting(name, campaign.from() + ".." + campaign.until(), campaign.name()));
            for (Campaign.Phase phase : campaign.phases()) {
                String days = phase.from() + ".." + phase.until();
                settings.add(new Setting(name + ".phases." + phase.id(), days, phase.name()));
            }
            for (Campaign.Goal goal : campaign.goals()) {
                settings.add(new Setting(name + ".goals." + goal.id(), goal.text(), ""));
            }
        }
        return settings;
    }

    private static List<Setting> calendar(School school) {
        return List.of(new Setting(
                SchoolFields.CALENDAR.name(), stretches(school.calendar().years()), YEARS));
    }

    /** Years in a row as their first and last. */
    private static String stretches(NavigableSet<Integer> years) {
        StringBuilder text = new StringBuilder();
        for (int year : years) {
            boolean last = !years.contains(year + 1);
            if (!years.contains(year - 1)) {
                text.append(text.isEmpty() ? "" : " ").append(year).append(last ? "" : "..");
            } else if (last) {
                text.append(year);
            }
        }
        return text.toString();
    }

    private static Setting incidentLevel(String name, LevelTable.LevelThreshold row) {
        Text from = Text.of("死亡≥{0}，重伤≥{1}，损失≥{2}万元", "dead ≥ {0}, serious ≥ {1}, loss ≥ {2}")
                .with(row.dead(), row.serious(), row.loss().toPlainString());
        return new Setting(
                name + "." + row.level().word(), from, withBasis(row.level().label(), row.basis()));
    }

    private static Setting checklist(String name, Checklist list) {
        Checklist.Repeated duty = list.duty();
        Object remark = duty == null
                ? list.name()
                : Text.same("{0} · {1}").with(list.name(), duty.every().label());
        return new Setting(name + "." + list.id(), list.items().size() + "/" + list.slots(), remark);
    }

    private static List<Setting> ledgers(School school) {
        List<Setting> settings = new ArrayList<>();
        for (LedgerForm form : school.ownLedgers()) {
            LedgerLayout layout = school.ledger(form);
            String columns =
                    layout.columns().stream().map(each -> each.column().id()).collect(Collectors.joining(" "));
            settings.add(new Setting(SchoolFields.LEDGERS.name() + "." + form.word(), columns, layout.title()));
        }
        return settings;
    }
}
