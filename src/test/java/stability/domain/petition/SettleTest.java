package stability.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.matter.Step;
import stability.domain.petition.HandlingWords.How;
import stability.domain.petition.HandlingWords.ReviewAuthority;
import stability.domain.petition.HandlingWords.Satisfaction;
import stability.domain.petition.PetitionWords.Nature;

/** What each way to settle a petition asks for. */
class SettleTest {
    private static final Map<How, String> ASKED = Map.of(
            How.MEDIATED, "要先受理",
            How.RECONCILED, "要先有书面答复",
            How.RECHECK_FINAL, "要先有复核意见",
            How.NO_REVIEW_REQUESTED, "要已答复申诉求决而无人申请复查");

    private static PetitionPath received() {
        return new PetitionPath(Nature.APPEAL, "2026-09-01");
    }

    private static PetitionPath replied() {
        return received()
                .accept("2026-09-02")
                .assign("2026-09-03", "2026-09-20")
                .reply("2026-09-10");
    }

    private static PetitionPath reviewed() {
        return replied()
                .requested("review", "2026-09-11", ReviewAuthority.SCHOOL)
                .decided("review", "2026-09-12");
    }

    private static @Nullable String flaw(PetitionPath path, How how, String day) {
        Values values = Values.builder()
                .put(Settle.HOW, how)
                .put(Settle.SATISFACTION, Satisfaction.SATISFIED)
                .build();
        Settle settle = new Settle();
        Step step = new Step(PetitionPath.at(day), PetitionPath.at(day), "综治办", settle, values, 0);
        Text flaw = settle.objection(path.matter().state(), step);
        return flaw == null ? null : flaw.zh();
    }

    private static void asksForMore(PetitionPath path, How how) {
        assertThat(flaw(path, how, "2026-12-01"))
                .isEqualTo("还不能按“" + how.label().zh() + "”化解：" + ASKED.get(how));
    }

    private static void holds(PetitionPath path, How how) {
        assertThat(flaw(path, how, "2026-12-01")).isNull();
    }

    @Test
    void mayBeWithdrawnAtOnce() {
        holds(received(), How.WITHDRAWN);
        asksForMore(received(), How.MEDIATED);
        asksForMore(received(), How.RECONCILED);
        asksForMore(received(), How.RECHECK_FINAL);
        asksForMore(received(), How.NO_REVIEW_REQUESTED);
    }

    @Test
    void mediationAsksForAcceptance() {
        holds(received().accept("2026-09-02"), How.MEDIATED);
        asksForMore(received().accept("2026-09-02"), How.RECONCILED);
    }

    @Test
    void reconciliationAsksForAReply() {
        holds(replied(), How.RECONCILED);
        asksForMore(replied(), How.RECHECK_FINAL);
    }

    @Test
    void aRecheckHasToBeDecided() {
        PetitionPath asked = reviewed().requested("recheck", "2026-09-13", ReviewAuthority.SUPERIOR);
        asksForMore(reviewed(), How.RECHECK_FINAL);
        asksForMore(asked, How.RECHECK_FINAL);
        holds(asked.decided("recheck", "2026-09-14"), How.RECHECK_FINAL);
    }

    @Test
    void silenceSettlesAnAppealOnceTheTimeForAReviewIsOver() {
        assertThat(flaw(replied(), How.NO_REVIEW_REQUESTED, "2026-09-20")).isEqualTo("申请复查的期限到 2026-10-10 才满");
        holds(replied(), How.NO_REVIEW_REQUESTED);
        PetitionPath refused = replied()
                .requested("review", "2026-09-11", ReviewAuthority.SCHOOL)
                .refused("review", "2026-09-12");
        holds(refused, How.NO_REVIEW_REQUESTED);
        asksForMore(reviewed(), How.NO_REVIEW_REQUESTED);
        PetitionPath suggestion = new PetitionPath(Nature.SUGGESTION, "2026-09-01")
                .accept("2026-09-02")
                .assign("2026-09-03", "2026-09-20")
                .reply("2026-09-10");
        asksForMore(suggestion, How.NO_REVIEW_REQUESTED);
    }

    @Test
    void nothingIsSettledBeforeTheReplyWasServed() {
        assertThat(flaw(replied(), How.WITHDRAWN, "2026-09-09")).isEqualTo("早于答复送达日 2026-09-10");
        assertThat(flaw(replied(), How.WITHDRAWN, "2026-09-10")).isNull();
    }
}
