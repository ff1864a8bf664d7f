package stability.git.forgery;

import static stability.git.forgery.Forgery.seen;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import stability.git.forgery.Forgery.Kind;

/** Other settings of the school, so that days are judged by them that were over. */
final class ChangedSettings {
    private static final List<Change> CHANGES = List.of(
            new Change(
                    "a department put in, from the beginning",
                    "departments:\n",
                    "departments:\n  - {id: new, name: 新科室, kind: office}\n"),
            new Change(
                    "a department reports no more, from before",
                    "name: 教务处, kind: office}",
                    "name: 教务处, kind: office, until: 2019-09-24}"),
            new Change("a department taken out", "  - {id: jwc, name: 教务处, kind: office}\n", ""),
            new Change(
                    "a later hour for reports",
                    "office: zzb\n",
                    "office: zzb\nclocks:\n  - {id: screening_reported_by, limit: \"23:00\", basis: 校规}\n"),
            new Change(
                    "a longer limit",
                    "office: zzb\n",
                    "office: zzb\nclocks:\n  - {id: hazard_due, limit: 30d, basis: 校规}\n"),
            new Change(
                    "a working day made a rest day", "office: zzb\n", "office: zzb\ncalendar:\n  rest: [2019-09-24]\n"),
            new Change("another zone", "zone: Asia/Shanghai", "zone: Asia/Tokyo"),
            new Change("the account begins later", "since: 2019-09-23", "since: 2019-09-25"));

    private ChangedSettings() {}

    /**
     * What the settings say instead.
     *
     * @param what in a few words
     * @param text of the settings
     * @param instead what stands in its place
     */
    private record Change(String what, String text, String instead) {
        void make(Account account) throws Exception {
            account.settings(settings -> settings.replace(text, instead));
        }
    }

    static List<Forgery> all() {
        List<Forgery> all = new ArrayList<>();
        for (Change change : CHANGES) {
            all.add(seen(Kind.SETTINGS, change.what(), "settings-changed", account -> {
                change.make(account);
                account.commit();
            }));
            all.add(seen(Kind.SETTINGS, change.what() + ", not committed", "settings-changed", change::make));
        }
        all.add(seen(Kind.SETTINGS, "an edit, and then `taken_into_git`", "taken-over", account -> {
            account.forgePlace();
            account.commit();
            account.settings(text -> text + "taken_into_git: 2019-09-25\n");
            account.commit();
        }));
        all.add(seen(Kind.SETTINGS, "`taken_into_git` of a day to come, and then an edit", "fact-changed", account -> {
            account.settings(text -> text + "taken_into_git: 2020-12-31\n");
            account.commit();
            account.office().pass(Duration.ofDays(2));
            account.forgePlace();
            account.commit();
        }));
        return all;
    }
}
