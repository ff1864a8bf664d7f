package stability.app.audit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.clock.DeadlineRule;
import stability.domain.field.Text;
import stability.domain.school.Department;
import stability.domain.school.School;

/** What two versions of the settings judge differently of the days up to one. */
final class SettingsDifference {
    private final School before;
    private final School after;
    private final LocalDate day;
    private final Map<String, Text> found = new LinkedHashMap<>();

    private SettingsDifference(School before, School after, LocalDate day) {
        this.before = before;
        this.after = after;
        this.day = day;
    }

    /**
     * Setting → what became of it.
     *
     * @param day the last day that counts: what is settled for the days to come moves nothing
     */
    static Map<String, Text> between(School before, School after, LocalDate day) {
        SettingsDifference difference = new SettingsDifference(before, after, day);
        difference.compare();
        return difference.found;
    }

    private void compare() {
        put("since", before.since(), after.since());
        put("zone", before.zone(), after.zone());
        put("taken_into_git", before.takenIntoGit(), after.takenIntoGit());
        for (DeadlineRule rule : DeadlineRule.DEFAULTS) {
            put(rule.id(), before.limit(rule.id()), after.limit(rule.id()));
        }
        Set<String> departments = new LinkedHashSet<>();
        before.departments().forEach(each -> departments.add(each.id()));
        after.departments().forEach(each -> departments.add(each.id()));
        for (String id : departments) {
            put("departments: " + id, days(before.department(id)), days(after.department(id)));
        }
        calendar();
    }

    private void put(String setting, @Nullable Object old, @Nullable Object now) {
        if (!Objects.equals(old, now)) {
            Text nothing = Text.of("无", "none");
            found.put(
                    setting,
                    Text.of("{0}：{1} → {2}", "{0}: {1} → {2}")
                            .with(setting, old == null ? nothing : old, now == null ? nothing : now));
        }
    }

    /** The days on which a department was to report, up to the last that counts; null for none. */
    private @Nullable Object days(@Nullable Department department) {
        if (department == null) {
            return null;
        }
        LocalDate from = department.from();
        LocalDate until = department.until();
        if (from != null && from.isAfter(day)) {
            return null;
        }
        if (from == null && (until == null || !until.isBefore(day))) {
            return Text.of("一直", "always");
        }
        return (from == null ? "" : from) + "…" + (until == null || !until.isBefore(day) ? "" : until);
    }

    /** The days of the account that were working days and are rest days, or the other way round. */
    private void calendar() {
        LocalDate since = before.since();
        LocalDate first = since == null || since.isBefore(day.minusYears(10)) ? day.minusYears(10) : since;
        LocalDate moved = null;
        int count = 0;
        for (LocalDate each = first; !each.isAfter(day); each = each.plusDays(1)) {
            if (before.calendar().isRestDay(each) != after.calendar().isRestDay(each)) {
                moved = moved == null ? each : moved;
                count++;
            }
        }
        if (moved != null) {
            found.put(
                    "calendar",
                    Text.of("calendar：{0} 天，最早 {1}", "calendar: days {0}, the first {1}")
                            .with(count, moved));
        }
    }
}
