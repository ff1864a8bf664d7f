package stability.cli.paper;

import stability.domain.field.Text;
import stability.domain.hazard.HazardState;
import stability.domain.hazard.HazardWords.Stage;
import stability.domain.matter.Matter;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.report.notice.ClosingSheet;
import stability.report.view.Snapshot;

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
    private static final Text UNASSIGNED_THEN =
            Text.of("{0} 截至 {1} 还没有交办，现在已经交办", "{0} was not assigned yet at {1}; now it is");
    private static final Text UNRECTIFIED_THEN =
            Text.of("{0} 截至 {1} 还没有整改完成，现在已经整改", "{0} was not put right yet at {1}; now it is");
    private static final Text UNKNOWN = Text.of("{0} 在这一时刻还没有登记", "{0} was not registered yet at this time");
    private static final Text LATER = Text.of("换一个晚些的 --as-of，或不写它", "give a later --as-of, or none");
    private static final Text ASSIGN =
            Text.of("先交办：stability hazard assign {0}", "assign it first: stability hazard assign {0}");
    private static final Text RECTIFY = Text.of(
            "整改后登记：stability hazard rectify {0} --note 整改情况",
            "enter that it is put right: stability hazard rectify {0} --note WHAT-WAS-DONE");

    private NoPaperYet() {}

    /**
     * No notice: it is assigned to nobody.
     *
     * @param at the account as it was asked about
     * @param now the same hazard as it stands now
     */
    static Refused notice(Matter<HazardState> hazard, Snapshot at, HazardState now) {
        HazardState state = at.history(hazard).state();
        if (state.stage() == Stage.UNREGISTERED) {
            return refusal(UNKNOWN, LATER, hazard.id());
        }
        if (state.stage() == Stage.VOIDED) {
            return refusal(VOIDED, BACK, hazard.id());
        }
        return now.assignment() == null
                ? refusal(UNASSIGNED, ASSIGN, hazard.id())
                : then(UNASSIGNED_THEN, hazard.id(), at);
    }

    /** No closing sheet: it is not put right, or not again. The same parameters. */
    static Refused closing(Matter<HazardState> hazard, Snapshot at, HazardState now) {
        HazardState state = at.history(hazard).state();
        String id = hazard.id();
        if (state.onRecord() && ClosingSheet.fits(now)) {
            return then(UNRECTIFIED_THEN, id, at);
        }
        return switch (state.stage()) {
            case UNREGISTERED -> refusal(UNKNOWN, LATER, id);
            case REGISTERED -> refusal(UNRECTIFIED, ASSIGN, id);
            case VOIDED -> refusal(VOIDED, BACK, id);
            case ASSIGNED, RECTIFIED, VERIFIED, CLOSED -> refusal(UNRECTIFIED, RECTIFY, id);
        };
    }

    private static Refused then(Text what, String id, Snapshot at) {
        return new Refused(
                Code.ENTRY_REFUSED.at(null, what.with(id, at.cutOff())).hinting(LATER));
    }

    private static Refused refusal(Text what, Text next, String id) {
        return new Refused(Code.ENTRY_REFUSED.at(null, what.with(id)).hinting(next.with(id)));
    }
}
