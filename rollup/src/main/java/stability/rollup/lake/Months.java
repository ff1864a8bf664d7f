package stability.rollup.lake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folders of a lake: {@code month=2026-09} with what is queried, and what a writer needs beside it. A writer fills {@code _month=2026-09.new} for
 * each of its months, writes their names into {@code _swap}, from when on the new ones count, and then renames for each the old one to
 * {@code _month=2026-09.old} and the new one to its place. {@link #settle} finishes that or takes it back, after a kill at any moment.
 */
final class Months {
    private static final String PREFIX = "month=";
    private static final Pattern NAME =
            Pattern.compile("_?month=((?:199[0-9]|2[01][0-9]{2})-(?:0[1-9]|1[0-2]))(\\.new|\\.old)?");
    private static final String SWAP = "_swap";
    private static final String WORK = "_work";

    private final Path lake;

    Months(Path lake) {
        this.lake = lake;
    }

    /** Where what is queried of a month lies. */
    Path folder(YearMonth month) {
        return lake.resolve(PREFIX + month);
    }

    /** Where a writer puts a month. */
    Path fresh(YearMonth month) {
        return lake.resolve("_" + PREFIX + month + ".new");
    }

    private Path former(YearMonth month) {
        return lake.resolve("_" + PREFIX + month + ".old");
    }

    /** Where a writer keeps what is deleted at its end. */
    Path work() {
        return lake.resolve(WORK);
    }

    /** The months that are there, in order. */
    List<YearMonth> present() throws IOException {
        return months("", "");
    }

    /** Whether a writer was killed here. To be asked under the lock; without it, a writer may be at work. */
    boolean isUnsettled() throws IOException {
        try (Stream<Path> files = Files.list(lake)) {
            return files.anyMatch(file -> name(file).startsWith("_"));
        }
    }

    /** Puts the new months in the place of the old ones: all of them, whatever happens, or none. Under the lock. */
    void swap(List<YearMonth> months, Steps steps) throws IOException {
        for (YearMonth month : months) {
            Trees.force(fresh(month));
        }
        Trees.forceFolder(lake);
        steps.next("written");
        Path draft = lake.resolve(SWAP + ".new");
        Files.writeString(
                draft,
                String.join("\n", months.stream().map(YearMonth::toString).toList()) + "\n",
                StandardCharsets.US_ASCII);
        Trees.force(draft);
        steps.next("drafted");
        Files.move(draft, lake.resolve(SWAP), StandardCopyOption.ATOMIC_MOVE);
        Trees.forceFolder(lake);
        steps.next("decided");
        finish(steps);
    }

    /** What a killed writer has left: finished if its months count already, taken back if not. Under the lock. */
    void settle() throws IOException {
        Trees.delete(work());
        Trees.delete(lake.resolve(SWAP + ".new"));
        finish(step -> {});
        for (YearMonth month : months("_", ".old")) {
            if (!isThere(folder(month))) {
                // of a writer without a list, such as Spark's: it moves the old one away when the new one is whole
                rename(isThere(fresh(month)) ? fresh(month) : former(month), folder(month));
            }
            Trees.delete(former(month));
        }
        for (YearMonth month : months("_", ".new")) {
            Trees.delete(fresh(month));
        }
        Trees.forceFolder(lake);
    }

    private void finish(Steps steps) throws IOException {
        Path swap = lake.resolve(SWAP);
        if (!isThere(swap)) {
            return;
        }
        for (String line : Files.readAllLines(swap, StandardCharsets.US_ASCII)) {
            YearMonth month = YearMonth.parse(line);
            if (isThere(fresh(month))) {
                if (isThere(folder(month))) {
                    Trees.delete(former(month));
                    rename(folder(month), former(month));
                    steps.next("old away");
                }
                rename(fresh(month), folder(month));
                steps.next("new in place");
            }
        }
        Trees.forceFolder(lake);
        Files.delete(swap);
        steps.next("done");
        for (YearMonth month : months("_", ".old")) {
            Trees.delete(former(month));
            steps.next("old deleted");
        }
        Trees.forceFolder(lake);
    }

    private void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        Trees.forceFolder(lake);
    }

    private List<YearMonth> months(String before, String behind) throws IOException {
        List<YearMonth> months = new ArrayList<>();
        try (Stream<Path> files = Files.list(lake)) {
            for (Path file : files.toList()) {
                Matcher form = NAME.matcher(name(file));
                if (form.matches() && name(file).equals(before + PREFIX + form.group(1) + behind)) {
                    months.add(YearMonth.parse(form.group(1)));
                }
            }
        }
        months.sort(null);
        return months;
    }

    static boolean isThere(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** Told of each step that has reached the disk, so that a test can end it there. */
    @FunctionalInterface
    interface Steps {
        void next(String step) throws IOException;
    }
}
