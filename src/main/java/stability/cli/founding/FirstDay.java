package stability.cli.founding;

import java.util.List;
import stability.app.Repository.Reach;
import stability.app.entry.NewSchool;
import stability.cli.session.Session;
import stability.domain.field.Text;

/** What there is to do on the first day of an account, in five lines. */
final class FirstDay {
    private static final Text ELSEWHERE =
            Text.of("以下命令在台账的文件夹里用：{0}", "these commands belong into the folder of the account: {0}");

    private static final Text SHARE_LATER = Text.of(
            "2 各科室共用一本：stability init --git，再 stability sync",
            "2 to share it: stability init --git, then stability sync");
    private static final Text SHARE = Text.of(
            "2 各科室共用一本：git remote add origin 地址，再 stability sync；科室用 stability clone 地址",
            "2 to share it: git remote add origin URL, then stability sync; others begin with stability clone URL");

    private FirstDay() {}

    static void tell(Session session, AccountPlace place, NewSchool school, Reach reach) {
        if (!place.records().equals(Session.folder(session.environment(), null))) {
            say(session, ELSEWHERE.with(AccountFolder.entering(session, place.home())));
        }
        List<Text> lines = List.of(
                Text.of(
                                "1 报今天的排查，没有问题也报：stability screen add -d {0} --area 办公区 --clear",
                                "1 report today's screening, also without findings: stability screen add -d {0} --area OFFICES --clear")
                        .with(school.office()),
                reach == Reach.NO_GIT || reach == Reach.PLAIN ? SHARE_LATER : SHARE,
                Text.of(
                        "3 导入旧台账：stability import hazards 旧台账.xlsx",
                        "3 bring in an old ledger: stability import hazards LEDGER.xlsx"),
                Text.of("4 看现在要办什么：stability todo", "4 see what is to be done now: stability todo"),
                Text.of("5 出今天的日报：stability report daily", "5 write the report of the day: stability report daily"));
        lines.forEach(line -> say(session, line));
    }

    private static void say(Session session, Text what) {
        session.environment().out().println(session.say(what));
    }
}
