package stability.cli.signing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stability.cli.option.KindOption;
import stability.cli.output.PrintedList;
import stability.cli.session.Format;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.matter.Signatures.SignRole;
import stability.report.paper.PlainForm;
import stability.report.view.AskedSignature;

/** How the stages are printed that ask for a signature: kind by kind for people, whole for programs. */
final class SignatureList {
    /** How many of a kind people read at a glance. */
    private static final int SHOWN = 20;

    static final String NAME = "sign-list";

    private static final Text NONE = Text.of("没有待{0}签字的环节", "no stage asks for a signature of the {0}");
    private static final Text HEAD = Text.of("{0}未签：{1} 个环节", "stages that the {0} has not signed: {1}");
    private static final Text REST = Text.of("…另有 {0} 个环节", "… {0} more");

    private SignatureList() {}

    static void print(Session session, SignRole role, List<AskedSignature> asked) {
        if (session.format() != Format.TABLE) {
            whole().print(session, asked);
            return;
        }
        if (asked.isEmpty()) {
            Text none = NONE.with(role.label());
            session.environment()
                    .out()
                    .println(session.say(
                            session.isUnsure()
                                    ? Text.of("已读出的记录中{0}", "of what could be read, {0}")
                                            .with(none)
                                    : none));
            return;
        }
        session.environment().out().println(session.say(HEAD.with(role.label(), asked.size())));
        Map<String, List<AskedSignature>> kinds = new LinkedHashMap<>();
        asked.forEach(each ->
                kinds.computeIfAbsent(each.kind(), kind -> new ArrayList<>()).add(each));
        kinds.forEach((kind, some) -> print(session, kind, some));
    }

    /** The name of the kind and how many stages it has are the head of the first column. */
    private static void print(Session session, String kind, List<AskedSignature> asked) {
        Text head = Text.of("{0}（{1}）", "{0} ({1})").with(label(kind), asked.size());
        session.environment().out().println();
        new PrintedList<AskedSignature>(NAME, PlainForm::of)
                .column(head.zh(), head.en(), AskedSignature::id)
                .column("日期", "date", AskedSignature::date)
                .column("环节", "stage", AskedSignature::stageName)
                .column("事项", "matter", AskedSignature::title)
                .shortened("matter", "stage")
                .leftOut("matter", "date")
                .print(session, Format.TABLE, asked.subList(0, Math.min(SHOWN, asked.size())));
        if (asked.size() > SHOWN) {
            session.environment().out().println(session.say(REST.with(asked.size() - SHOWN)));
        }
    }

    private static PrintedList<AskedSignature> whole() {
        return new PrintedList<AskedSignature>(NAME, PlainForm::of)
                .column("日期", "date", AskedSignature::date)
                .column("种类", "kind", each -> label(each.kind()))
                .column("编号", "id", AskedSignature::id)
                .column("环节", "stage", AskedSignature::stageName)
                .column("签字身份", "role", each -> each.role().label())
                .column("岗位", "post", AskedSignature::post)
                .column("部门", "department", AskedSignature::departmentName)
                .column("事项", "matter", AskedSignature::title);
    }

    static Text label(String noun) {
        return KindOption.named(noun).label();
    }
}
