package stability.app.imports;

import java.util.List;
import stability.app.check.PrivacyFinding;
import stability.domain.field.Text;
import stability.domain.privacy.PersonalData;
import stability.domain.privacy.name.PersonNames;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Reasons;
import stability.domain.problem.Refused;

/** What a file and its sheet are called stands in every record that comes from them: so it tells of nobody. */
final class OriginNames {
    static final Text FILE = Text.of("文件名", "the name of the file");
    static final Text SHEET = Text.of("工作表名", "the name of the sheet");

    private static final Text RENAME = Text.of(
            "导入的每条记录都写明来自哪个文件和工作表：改个名再导入",
            "every imported record names the file and the sheet that it comes from: rename it first");

    private OriginNames() {}

    /** Lets a name pass, or refuses the file without repeating it. */
    static void admit(Text what, String name, Reasons reasons) {
        for (PersonalData.Match match : PersonalData.scan(name)) {
            Code code = PrivacyFinding.code(match);
            if (code.isError() && !reasons.allow(code)) {
                throw refused(match, what);
            }
        }
        for (PersonalData.Match match : PersonNames.scan(name)) {
            throw refused(match, what);
        }
    }

    private static Refused refused(PersonalData.Match match, Text what) {
        return new Refused(
                ExitStatus.NOT_ALLOWED,
                List.of(PrivacyFinding.of(match, null, what).hinting(RENAME)));
    }
}
