package stability.report.todo;

import stability.domain.clock.DeadlineRule;
import stability.domain.petition.PetitionState;
import stability.domain.petition.PetitionWords.Nature;
import stability.report.view.PetitionItem;
import stability.report.view.View;

/** The command that does what comes next about a petition. */
final class PetitionCommands {
    private static final String DECIDED = " --event decided --outcome … --served-on … ";

    private PetitionCommands() {}

    /** @param clock the id of what has to be done first; empty if nothing has a time limit */
    static String of(View<PetitionState, PetitionItem> petition, String clock) {
        String id = petition.item().id();
        return "stability petition "
                + switch (clock) {
                    case DeadlineRule.REVIEW_ACCEPTANCE -> "review " + id + " --event accepted";
                    case DeadlineRule.REVIEW_DECISION -> "review " + id + DECIDED + "--remedy-told …";
                    case DeadlineRule.RECHECK_ACCEPTANCE -> "recheck " + id + " --event accepted";
                    case DeadlineRule.RECHECK_DECISION -> "recheck " + id + DECIDED.stripTrailing();
                    default -> next(petition, id);
                };
    }

    private static String next(View<PetitionState, PetitionItem> petition, String id) {
        return switch (petition.state().stage()) {
            case TO_FORWARD -> "forward " + id + " --to …";
            case REGISTERED -> "accept " + id + " --decision accepted --informed-on …";
            case ACCEPTED -> "assign " + id + " --leader … -d … --handler … --requirement … --due …";
            case ASSIGNED -> "reply " + id + " --number … --conclusion … --basis … --served-on … --remedy-told …";
            case REPLIED ->
                petition.state().nature() == Nature.SUGGESTION
                        ? "close " + id
                        : "settle " + id + " --how … --satisfaction …";
            case DECLINED, REDIRECTED, SETTLED -> "close " + id;
            case UNREGISTERED, IN_REVIEW, IN_RECHECK, CLOSED, FORWARDED, VOIDED -> "show " + id;
        };
    }

    /** What comes next where no clock says it. */
    static Deed deed(View<PetitionState, PetitionItem> petition) {
        return switch (petition.state().stage()) {
            case TO_FORWARD -> Deed.FORWARD;
            case UNREGISTERED, REGISTERED -> Deed.ACCEPT;
            case ACCEPTED -> Deed.ASSIGN;
            case ASSIGNED -> Deed.REPLY;
            case DECLINED, REDIRECTED, REPLIED, IN_REVIEW, IN_RECHECK, SETTLED, CLOSED, FORWARDED, VOIDED -> Deed.CLOSE;
        };
    }
}
