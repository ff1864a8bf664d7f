package stability.rollup.lake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.rollup.handin.Export;
import stability.rollup.handin.Findings;
import stability.rollup.handin.Round;
import stability.store.lock.IoMessages;

/** Takes a round into the lake: all of it is read and found right before any month changes, and the months change together or not at all. */
public final class Intake {
    private final Lake lake;
    private final Months months;
    private final Round round;
    private final Terms terms;
    private final Findings findings;

    /** @param findings takes what is wrong; if there is anything already, the round is looked through all the same, and not taken */
    public Intake(Lake lake, Round round, Terms terms, Findings findings) {
        this.lake = lake;
        this.months = lake.months();
        this.round = round;
        this.terms = terms;
        this.findings = findings;
    }

    /**
     * Takes it.
     *
     * @param progress is told how many exports have been read
     * @return what became of each month; null if something was found wrong
     * @throws Refused if the lake cannot be read or written; it is as before then
     */
    public @Nullable List<MonthResult> take(IntConsumer progress) {
        return take(progress, step -> {});
    }

    @Nullable
    List<MonthResult> take(IntConsumer progress, Months.Steps steps) {
        makeLake();
        return lake.locked(() -> underLock(progress, steps));
    }

    private void makeLake() {
        Path folder = lake.folder();
        try {
            if (Files.isDirectory(folder)) {
                lake.checkIsOne();
            } else {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new Refused(Code.CANNOT_WRITE.at(null, folder, IoMessages.of(e)));
        }
    }

    private @Nullable List<MonthResult> underLock(IntConsumer progress, Months.Steps steps) {
        boolean swapped = false;
        try {
            List<MonthResult> results;
            try (Staging staging = Staging.open(months.work(), lake.folder())) {
                results = stage(staging, progress);
                if (results == null) {
                    return null;
                }
                for (MonthResult result : results) {
                    if (result.written()) {
                        MonthWriter.write(staging.session(), result.month(), months.fresh(result.month()));
                        steps.next("month written");
                    }
                }
            }
            Trees.delete(months.work());
            List<YearMonth> written = results.stream()
                    .filter(MonthResult::written)
                    .map(MonthResult::month)
                    .toList();
            if (!written.isEmpty()) {
                swapped = true;
                months.swap(written, steps);
            }
            return results;
        } catch (IOException e) {
            throw new Refused(Code.CANNOT_WRITE.at(null, lake.folder(), IoMessages.of(e)));
        } catch (SQLException e) {
            throw EngineMessages.notWritten(lake.folder(), e);
        } catch (Staging.NotStaged e) {
            throw EngineMessages.notWritten(lake.folder(), e.reason());
        } finally {
            if (!swapped) {
                clean();
            }
        }
    }

    /** Takes away what was begun. If even that fails, whoever comes next does it. */
    private void clean() {
        try {
            months.settle();
        } catch (IOException e) {
            // what led here is told; the rest is hidden from whoever reads, and settled later
        }
    }

    private @Nullable List<MonthResult> stage(Staging staging, IntConsumer progress) throws SQLException, IOException {
        Former former = former(staging.session());
        former.checkCutOffs(round, month -> months.folder(month).toString(), findings);
        Set<Export> known = round.exports().stream().filter(former::knows).collect(Collectors.toSet());
        new Reading(staging, findings).read(round.exports(), known, progress);
        if (!findings.isEmpty()) {
            return null;
        }
        List<Export> staged = round.exports().stream()
                .filter(export -> !known.contains(export))
                .toList();
        MonthMerge merge = new MonthMerge(lake, staging.session(), round, staged, terms, former);
        List<MonthResult> results = new ArrayList<>();
        for (YearMonth month : round.months()) {
            results.add(merge.merge(month));
        }
        return results;
    }

    /** What the lake has of the round's months; nothing of those that it does not have. */
    private Former former(DuckSession session) throws IOException {
        Map<YearMonth, Map<String, HandIn>> former = new HashMap<>();
        try {
            for (YearMonth month : months.present()) {
                if (round.months().contains(month)) {
                    for (LakeTable table : LakeTable.ALL) {
                        // each file is opened: a damaged one is told before anything is begun
                        session.execute("SELECT COUNT(*) FROM (" + lake.select(table, List.of(month)) + ")");
                    }
                    former.put(month, HandIn.read(session, lake.select(LakeTable.HANDIN, List.of(month))));
                }
            }
        } catch (SQLException e) {
            throw EngineMessages.notRead(lake.folder(), e);
        }
        return new Former(former);
    }
}
