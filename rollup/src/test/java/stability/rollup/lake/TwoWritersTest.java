package stability.rollup.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.problem.Refused;
import stability.rollup.handin.ExportFolders;
import stability.rollup.handin.Findings;
import stability.rollup.handin.Round;
import stability.rollup.support.TestExport;

/** Whoever comes to a lake in which another writes waits, and then goes on with what the other has left; or says so and changes nothing. */
class TwoWritersTest {
    private static final Months.Steps NOTHING = step -> {};

    @TempDir
    Path folder;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private @Nullable List<MonthResult> take(String school, Duration patience, Months.Steps steps) {
        Findings findings = new Findings();
        ExportFolders folders = new ExportFolders(null, findings);
        folders.add(folder.resolve(school), school);
        Round round = Round.of(folders.exports(), null, findings);
        Lake lake = new Lake(folder.resolve("lake"), () -> "rollup of " + school, patience);
        return new Intake(lake, round, new Terms(null, LocalDate.of(2026, 10, 3), null), findings)
                .take(read -> {}, steps);
    }

    private List<String> schools() throws Exception {
        return LakeRows.ask(folder.resolve("lake"), "SELECT school FROM {handin} ORDER BY school");
    }

    /** Stops the first school's writer, which holds the lake by then, until the latch is open. */
    private Future<?> stopped(CountDownLatch inside, CountDownLatch goOn) throws Exception {
        new TestExport("370102001").write(folder.resolve("370102001"));
        new TestExport("370102002").write(folder.resolve("370102002"));
        Future<?> first = threads.submit(() -> take("370102001", Duration.ofSeconds(1), step -> {
            if (step.equals("month written")) {
                inside.countDown();
                await(goOn);
            }
        }));
        await(inside);
        return first;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(5, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void waits() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Future<?> first = stopped(inside, goOn);
        Future<?> second = threads.submit(() -> take("370102002", Duration.ofMinutes(5), NOTHING));
        goOn.countDown();
        first.get();
        second.get();
        assertThat(schools()).containsExactly("370102001", "370102002");
    }

    @Test
    void losesPatience() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Future<?> first = stopped(inside, goOn);
        try {
            assertThatThrownBy(() -> take("370102002", Duration.ofMillis(20), NOTHING))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.problems())
                                    .singleElement()
                                    .satisfies(problem -> assertThat(problem.toString())
                                            .contains("lake", "is in use", "rollup of 370102001")));
        } finally {
            goOn.countDown();
        }
        first.get();
        assertThat(schools()).containsExactly("370102001");
    }
}
