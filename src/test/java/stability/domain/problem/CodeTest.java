package stability.domain.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What is asked of the entries of the catalogue, wherever they stand in it. */
class CodeTest {

    @Test
    void auditAloneFindsWhatGitKnows() {
        assertThat(Arrays.stream(Code.values()).filter(Code::isOfHistory))
                .containsExactlyInAnyOrder(
                        Code.STEP_CHANGED,
                        Code.STEP_REMOVED,
                        Code.FACT_CHANGED,
                        Code.RECORD_DELETED,
                        Code.HISTORY_REWRITTEN,
                        Code.STEP_MOVED,
                        Code.SETTINGS_CHANGED,
                        Code.ALLOWANCE,
                        Code.TAKEN_OVER,
                        Code.COMMIT_TIME,
                        Code.COMMIT_BEFORE_PARENT,
                        Code.HISTORY_HIDDEN,
                        Code.NOT_CHECKED_OUT,
                        Code.NOT_IN_CLONE,
                        Code.PRIVATE_IN_GIT,
                        Code.RECORDED_AFTER_COMMIT,
                        Code.BAD_SIGNATURE,
                        Code.COMMITTED_LATE,
                        Code.RECORDED_LATE,
                        Code.UNCOMMITTED);
    }

    @Test
    void whatIsOfHistoryStopsNothing() {
        assertThat(Arrays.stream(Code.values()).filter(Code::isOfHistory))
                .allMatch(code -> code.exit() == ExitStatus.FINDINGS);
    }

    @Test
    void onlyFindingsMayStandAndANumberThatLooksPersonal() {
        assertThat(Arrays.stream(Code.values()).filter(Code::isAllowable))
                .contains(Code.PERSONAL_DATA, Code.STEP_CHANGED, Code.UNCOMMITTED, Code.UNSIGNED)
                .doesNotContain(Code.BAD_ALLOWANCE, Code.UNUSED_ALLOWANCE, Code.REFUSED_WORD, Code.CONFIG)
                .allMatch(code -> code.exit() == ExitStatus.FINDINGS || code == Code.PERSONAL_DATA);
    }
}
