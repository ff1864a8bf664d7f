package stability.cli.signing;

import java.util.ArrayList;
import java.util.List;
import stability.app.entry.EnterSignatures;
import stability.cli.output.PrintedList;
import stability.cli.session.Format;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.matter.Matter;
import stability.domain.matter.SignStep;
import stability.domain.matter.Signatures.SignRole;
import stability.domain.matter.Step;
import stability.report.paper.PlainForm;

/** Says what was signed: each stage. */
final class SignedStages {
    static final String NAME = "signed";

    /** As many ids a message of git names. */
    private static final int NAMED = 5;

    private static final Text HEAD = Text.of("{0}签字 {1} 个环节：{2}", "stages signed by the {0}, {2}: {1}");

    private SignedStages() {}

    /**
     * A stage that was signed.
     *
     * @param kind the noun of the matter
     * @param id the id of the matter; of a screening, day and department
     * @param stage the step that asked for the signature
     * @param stageName the same in the language of whoever reads it
     * @param title what the matter is called; empty for a screening
     * @param role who signs
     * @param name the post that signed
     */
    public record SignedStage(
            String kind, String id, String stage, String stageName, String title, SignRole role, String name) {}

    static void print(Session session, EnterSignatures.Entered entered, SignRole role, String name) {
        session.notices(entered.notices());
        List<SignedStage> stages = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (EnterSignatures.Signed signed : entered.signed()) {
            Matter<?> matter = signed.matter();
            ids.add(matter.id());
            String title = matter.history(null).title();
            for (Step step : signed.signatures()) {
                String stage = step.values().need(SignStep.STAGE);
                stages.add(new SignedStage(
                        matter.kind().noun(),
                        matter.id(),
                        stage,
                        session.say(matter.kind().stepLabel(stage)),
                        matter.id().equals(title.replace(' ', '/')) ? "" : title,
                        role,
                        name));
            }
        }
        done(session, ids);
        if (session.format() == Format.TABLE) {
            session.environment().out().println(session.say(HEAD.with(role.label(), stages.size(), name)));
            new PrintedList<SignedStage>(NAME, PlainForm::of)
                    .column("种类", "kind", each -> SignatureList.label(each.kind()))
                    .column("编号", "id", SignedStage::id)
                    .column("环节", "stage", SignedStage::stageName)
                    .column("事项", "matter", SignedStage::title)
                    .shortened("matter", "stage")
                    .leftOut("matter", "kind")
                    .print(session, stages);
        } else {
            new PrintedList<SignedStage>(NAME, PlainForm::of)
                    .column("种类", "kind", each -> SignatureList.label(each.kind()))
                    .column("编号", "id", SignedStage::id)
                    .column("环节", "stage", SignedStage::stageName)
                    .column("签字身份", "role", each -> each.role().label())
                    .column("签字人（岗位）", "signer (a post)", SignedStage::name)
                    .column("事项", "matter", SignedStage::title)
                    .print(session, stages);
        }
    }

    /** For the message of a commit. */
    private static void done(Session session, List<String> ids) {
        Text few = Text.of("签字 {0}", "sign {0}").with(String.join(" ", ids.subList(0, Math.min(NAMED, ids.size()))));
        session.committing()
                .done(
                        ids.size() <= NAMED
                                ? few
                                : Text.of("{0} 等 {1} 件", "{0} and more, {1} in all")
                                        .with(few, ids.size()));
    }
}
