package stability.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stability.domain.ExitStatus;
import stability.domain.Text;
import stability.domain.assessment.AssessmentRules;
import stability.domain.columns.LedgerForm;
import stability.domain.columns.LedgerLayout;
import stability.domain.school.Campaign;
import stability.domain.school.Department;
import stability.domain.school.LevelTable;
import stability.domain.school.School;

/** {@code config show}: what is in force, defaults included. */
final class ConfigShow implements Command {

    ConfigShow(Options options) {}

    /** One setting. */
    private record Setting(String name, String value, String remark) {}

    @Override
    public ExitStatus run(Session session) {
        School school = session.records().school();
        List<Setting> settings = new ArrayList<>();
        settings.add(new Setting("school", school.name(), ""));
        settings.add(new Setting("zone", school.zone().getId(), ""));
        settings.add(new Setting("language", school.language().word(), ""));
        settings.add(new Setting(
                "since", school.since() == null ? "" : school.since().toString(), ""));
        Department office = school.office();
        settings.add(new Setting("office", office == null ? "" : office.id(), office == null ? "" : office.name()));
        for (Department department : school.departments()) {
            String head = department.head() == null ? "" : department.head();
            String remark = session.say(department.kind().label()) + " " + head;
            settings.add(new Setting("departments." + department.id(), department.name(), remark.strip()));
        }
        school.posts().forEach(post -> settings.add(new Setting("posts", post, "")));
        school.leadingGroup().forEach((post, task) -> settings.add(new Setting("leading_group", post, task)));
        for (Campaign campaign : school.campaigns()) {
            String name = "campaigns." + campaign.id();
            settings.add(new Setting(name, campaign.from() + ".." + campaign.until(), campaign.name()));
            campaign.phases()
                    .forEach(phase -> settings.add(new Setting(
                            name + ".phases." + phase.id(), phase.from() + ".." + phase.until(), phase.name())));
            campaign.goals().forEach(goal -> settings.add(new Setting(name + ".goals." + goal.id(), goal.text(), "")));
        }
        school.clocks()
                .forEach(clock -> settings.add(new Setting(
                        "clocks." + clock.id(),
                        clock.limit().toString(),
                        session.say(clock.described()) + " · " + clock.basis())));
        String years = school.calendar().years().stream().map(String::valueOf).collect(Collectors.joining(" "));
        Text known = Text.of("放假调休已知的年份", "years whose holidays are known");
        settings.add(new Setting("calendar", years, session.say(known)));
        for (LevelTable.Row row : school.incidentLevels().rows()) {
            Text from = Text.of("死亡≥{0}，重伤≥{1}，损失≥{2}万元", "dead ≥ {0}, serious ≥ {1}, loss ≥ {2}")
                    .with(row.dead(), row.serious(), row.loss().toPlainString());
            settings.add(new Setting(
                    "incident_levels." + row.level().word(),
                    session.say(from),
                    session.say(row.level().label()) + " · " + row.basis()));
        }
        for (AssessmentRules.Weight weight : school.assessment().weights()) {
            settings.add(new Setting(
                    "assessment.weights." + weight.duty().word(),
                    String.valueOf(weight.points()),
                    session.say(weight.duty().label()) + " · " + weight.basis()));
        }
        for (AssessmentRules.Limit limit : school.assessment().limits()) {
            settings.add(new Setting(
                    "assessment.limits." + limit.measure().word(),
                    String.valueOf(limit.points()),
                    session.say(limit.measure().label()) + " · " + limit.basis()));
        }
        school.categories()
                .forEach(category ->
                        settings.add(new Setting("categories." + category.id(), session.say(category.label()), "")));
        school.checklists()
                .forEach(list -> settings.add(
                        new Setting("checklists." + list.id(), list.items().size() + "/" + list.slots(), list.name())));
        for (LedgerForm form : school.ownLedgers()) {
            LedgerLayout layout = school.ledger(form);
            String columns =
                    layout.columns().stream().map(each -> each.column().id()).collect(Collectors.joining(" "));
            settings.add(new Setting("ledgers." + form.word(), columns, layout.title()));
        }
        new Listing<Setting>("config", ConfigShow::json)
                .column("设置", "setting", Setting::name)
                .column("值", "value", Setting::value)
                .column("说明", "remark", Setting::remark)
                .print(session, settings);
        return ExitStatus.DONE;
    }

    private static Map<String, @Nullable Object> json(Setting setting) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("name", setting.name());
        map.put("value", setting.value());
        map.put("remark", setting.remark());
        return map;
    }
}
