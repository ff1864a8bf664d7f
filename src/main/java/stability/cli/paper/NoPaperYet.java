package stability.cli.paper;

import stability.domain.field.Text;
import stability.domain.hazard.HazardState;
import stability.domain.hazard.HazardWords.Stage;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;

/** Why there is no paper of a hazard as it stands, and which command comes before it. */
final class NoPaperYet {
    private static final Text VOIDED = Text.of("{0} 已作废，不在台账里", "{0} was voided: it is out of the account");
    private static final Text BACK = Text.of(
            "要恢复它：stability hazard void {0} --step void --reason 理由",
            "to take it back in: stability hazard void {0} --step void --reason REASON");
    private static final Text UNASSIGNED = Text.of(
            "{0} 还没有交办，整改通知书缺少：责任部门、整改要求、整改期限",
            "{0} is not assigned: the notice lacks the department in charge, the requirement and the due date");
    private static final Text UNRECTIFIED = Text.of(
            "{0} 还没有整改完成，整改销号单缺少：整改情况、自查",
            "{0} is not put right yet: the closing sheet lacks what was done and the self-check");
    private static final Text UNKNOWN = Text.of("{0} 在这一时刻还没有登记", "{0} was not registered yet at this time");
    private static final Text LATER = Text.of("换一个晚些的 --as-of", "give a later --as-of");
    private static final Text ASSIGN =
            Text.of("先交办：stability hazard assign {0}", "assign it first: stability hazard assign {0}");
    private static final Text RECTIFY = Text.of(
            "整改后登记：stability hazard rectify {0} --note 整改情况",
            "enter that it is put right: stability hazard rectify {0} --note WHAT-WAS-DONE");

    private NoPaperYet() {}

    /** No notice: it is assigned to nobody. */
    static Refused notice(String id, HazardState state) {
        return state.stage() == Stage.VOIDED ? refusal(VOIDED, BACK, id) : refusal(UNASSIGNED, ASSIGN, id);
    }

    /** No closing sheet: it is not put right, or not again. */
    static Refused closing(String id, HazardState state) {
        return switch (state.stage()) {
            case UNREGISTERED -> refusal(UNKNOWN, LATER, id);
            case REGISTERED -> refusal(UNRECTIFIED, ASSIGN, id);
            case VOIDED -> refusal(VOIDED, BACK, id);
            case ASSIGNED, RECTIFIED, VERIFIED, CLOSED -> refusal(UNRECTIFIED, RECTIFY, id);
        };
    }

    private static Refused refusal(Text what, Text next, String id) {
        return new Refused(Code.ENTRY_REFUSED.at(null, what.with(id)).hinting(next.with(id)));
    }
}
