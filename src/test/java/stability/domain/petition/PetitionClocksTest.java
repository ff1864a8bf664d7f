package stability.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static stability.domain.petition.PetitionPath.at;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stability.domain.clock.Deadline;
import stability.domain.clock.Deadline.Standing;
import stability.domain.clock.DeadlineRule;
import stability.domain.petition.HandlingWords.How;
import stability.domain.petition.HandlingWords.ReviewAuthority;
import stability.domain.petition.PetitionWords.Nature;
import stability.domain.school.School;

/** The clocks of petitions, by the vectors of the statutes and the notices of holidays. */
class PetitionClocksTest {
    private static final School SCHOOL = PetitionPath.school();

    private static PetitionClocks clocks(PetitionPath path) {
        return PetitionClocks.of(path.matter(), SCHOOL);
    }

    private static Deadline clock(PetitionPath path, String id) {
        List<Deadline> all = clocks(path).all().stream()
                .filter(deadline -> deadline.clock().id().equals(id))
                .toList();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    /** From when and until when each clock runs. */
    private static List<String> dates(PetitionPath path) {
        return clocks(path).all().stream()
                .map(clock -> clock.clock().id() + " " + clock.from() + " " + clock.first() + " " + clock.raw() + " "
                        + clock.due())
                .toList();
    }

    private static void ends(Deadline deadline, String raw, String due) {
        assertThat(deadline.raw().toLocalDate()).hasToString(raw);
        assertThat(deadline.due().toLocalDate()).hasToString(due);
        assertThat(deadline.certain()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-18, 2026-10-03, 2026-10-08",
        "2026-04-01, 2026-04-16, 2026-04-16",
        "2026-09-10, 2026-09-25, 2026-09-28",
        "2026-09-05, 2026-09-20, 2026-09-20",
        "2019-09-18, 2019-10-03, 2019-10-08",
    })
    void noticeIsFifteenDaysFromReceipt(String received, String raw, String due) {
        ends(clock(new PetitionPath(Nature.APPEAL, received), DeadlineRule.PETITION_NOTICE), raw, due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-01, 0, 2026-11-30, 2026-11-30, 2026-11-30",
        "2026-10-01, 30, 2026-12-30, 2026-12-30, 2026-11-30",
        "2026-03-02, 0, 2026-05-01, 2026-05-06, 2026-05-06",
        "2026-03-02, 30, 2026-05-31, 2026-06-01, 2026-05-06",
        "2026-08-02, 1, 2026-10-02, 2026-10-08, 2026-10-08",
    })
    void finishIsSixtyDaysFromAcceptanceAndAnExtensionKeepsTheFirstDate(
            String accepted, int more, String raw, String due, String first) {
        PetitionPath path = new PetitionPath(Nature.APPEAL, accepted).accept(accepted);
        if (more > 0) {
            path.extend(accepted, more);
        }
        Deadline finish = clock(path, DeadlineRule.PETITION_FINISH);
        ends(finish, raw, due);
        assertThat(finish.first().toLocalDate()).hasToString(first);
        assertThat(finish.open()).isTrue();
    }

    @Test
    void whatHadRunOutIsNotExtended() {
        PetitionPath inTime = new PetitionPath(Nature.APPEAL, "2026-03-02")
                .accept("2026-03-02")
                .extend("2026-05-06", 30);
        ends(clock(inTime, DeadlineRule.PETITION_FINISH), "2026-05-31", "2026-06-01");
        PetitionPath late = new PetitionPath(Nature.APPEAL, "2026-03-02")
                .accept("2026-03-02")
                .extend("2026-05-07", 30);
        ends(clock(late, DeadlineRule.PETITION_FINISH), "2026-05-01", "2026-05-06");
        assertThat(clocks(late).isExtended()).isFalse();
    }

    @Test
    void reviewAndRecheckRunThirtyDaysEach() {
        PetitionPath path = new PetitionPath(Nature.APPEAL, "2026-03-02")
                .accept("2026-03-02")
                .reply("2026-03-20")
                .requested("review", "2026-04-15", ReviewAuthority.SCHOOL);
        ends(clock(path, DeadlineRule.REVIEW_REQUEST), "2026-04-19", "2026-04-20");
        ends(clock(path, DeadlineRule.REVIEW_ACCEPTANCE), "2026-04-20", "2026-04-20");
        ends(clock(path, DeadlineRule.REVIEW_DECISION), "2026-05-15", "2026-05-15");
        path.accepted("review", "2026-04-21").decided("review", "2026-05-14");
        assertThat(clock(path, DeadlineRule.REVIEW_ACCEPTANCE).standing(at("2026-05-20")))
                .isEqualTo(Standing.MISSED);
        assertThat(clock(path, DeadlineRule.REVIEW_DECISION).standing(at("2026-05-20")))
                .isEqualTo(Standing.MET);
        ends(clock(path, DeadlineRule.RECHECK_REQUEST), "2026-06-13", "2026-06-15");
        path.requested("recheck", "2026-06-01", ReviewAuthority.SUPERIOR).heard("2026-06-20", 6);
        ends(clock(path, DeadlineRule.RECHECK_ACCEPTANCE + "_above"), "2026-06-04", "2026-06-04");
        ends(clock(path, DeadlineRule.RECHECK_DECISION + "_above"), "2026-07-07", "2026-07-07");
        assertThat(clocks(path).next()).isNull();
    }

    @Test
    void dutiesAreTheSchoolsOwn() {
        PetitionPath path = new PetitionPath(Nature.APPEAL, "2026-03-02")
                .accept("2026-03-02")
                .assign("2026-03-03", "2026-04-01")
                .reply("2026-03-20")
                .requested("review", "2026-04-15", ReviewAuthority.SUPERIOR);
        assertThat(clocks(path).duties())
                .extracting(duty -> duty.clock().id())
                .containsExactly(DeadlineRule.PETITION_NOTICE, DeadlineRule.PETITION_FINISH, PetitionClocks.ASSIGNED);
        assertThat(clocks(path).all()).hasSize(6);
        assertThat(clocks(path).duties()).noneMatch(duty -> duty.clock().isRight());
    }

    @Test
    void natureDecidesWhatRuns() {
        assertThat(clocks(new PetitionPath(Nature.ACCUSATION, "2026-03-02")).all())
                .extracting(deadline -> deadline.clock().id())
                .containsExactly(PetitionClocks.FORWARD);
        assertThat(clocks(new PetitionPath(Nature.SUGGESTION, "2026-03-02")
                                .accept("2026-03-02")
                                .reply("2026-03-20"))
                        .all())
                .extracting(deadline -> deadline.clock().id())
                .containsExactly(DeadlineRule.PETITION_NOTICE);
    }

    @Test
    void lateIsJudgedByWhenItHappenedAndNotByWhenItWasEntered() {
        PetitionPath path = new PetitionPath(Nature.APPEAL, "2026-03-02").accept("2026-03-17", "2026-05-20");
        assertThat(clock(path, DeadlineRule.PETITION_NOTICE).standing(at("2026-05-20")))
                .isEqualTo(Standing.MET);
        ends(clock(path, DeadlineRule.PETITION_FINISH), "2026-05-16", "2026-05-18");
        PetitionPath late = new PetitionPath(Nature.APPEAL, "2026-03-02").accept("2026-03-18");
        assertThat(clock(late, DeadlineRule.PETITION_NOTICE).standing(at("2026-05-20")))
                .isEqualTo(Standing.MISSED);
    }

    @Test
    void reopeningResetsNone() {
        PetitionPath path = new PetitionPath(Nature.APPEAL, "2026-03-02")
                .accept("2026-03-02")
                .assign("2026-03-03", "2026-04-01")
                .reply("2026-05-08")
                .settle("2026-05-09", How.RECONCILED)
                .close("2026-05-10");
        List<String> before = dates(path);
        path.reopen("2026-06-01");
        assertThat(dates(path)).isEqualTo(before);
        assertThat(clock(path, DeadlineRule.PETITION_FINISH).standing(at("2026-06-01")))
                .isEqualTo(Standing.OVERDUE);
        path.supervise("2026-06-02").reply("2026-06-20");
        assertThat(dates(path).subList(0, before.size())).isEqualTo(before);
        assertThat(clock(path, DeadlineRule.PETITION_FINISH).standing(at("2026-07-01")))
                .isEqualTo(Standing.MISSED);
    }

    @Test
    void anUnknownYearIsSaid() {
        Deadline notice = clock(new PetitionPath(Nature.APPEAL, "2026-12-25"), DeadlineRule.PETITION_NOTICE);
        assertThat(notice.certain()).isFalse();
        assertThat(notice.standing(at("2027-01-20"))).isEqualTo(Standing.UNKNOWN);
    }
}
