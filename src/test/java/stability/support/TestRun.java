package stability.support;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs the test classes whose full names are given and prints what failed; {@code bin/try} starts it, Maven does not. */
final class TestRun {
    /** How much of a stack trace is printed. */
    private static final int FRAMES = 12;

    /** An exit status: some class was compiled against another form of a class than the one that is there. */
    private static final int STALE = 3;

    private TestRun() {}

    public static void main(String[] classes) {
        List<? extends DiscoverySelector> selected =
                Arrays.stream(classes).map(DiscoverySelectors::selectClass).toList();
        LauncherDiscoveryRequest request =
                LauncherDiscoveryRequestBuilder.request().selectors(selected).build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener);
        TestExecutionSummary summary = listener.getSummary();
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        summary.printFailuresTo(out, FRAMES);
        out.printf(
                "%d tests, %d failed, %.1f s%n",
                summary.getTestsFoundCount(),
                summary.getTotalFailureCount(),
                (summary.getTimeFinished() - summary.getTimeStarted()) / 1000.0);
        System.exit(status(summary));
    }

    private static int status(TestExecutionSummary summary) {
        boolean stale =
                summary.getFailures().stream().anyMatch(failure -> failure.getException() instanceof LinkageError);
        // a class without a test is a mistake, too
        boolean good = summary.getTotalFailureCount() == 0 && summary.getTestsSucceededCount() > 0;
        return stale ? STALE : good ? 0 : 1;
    }
}
