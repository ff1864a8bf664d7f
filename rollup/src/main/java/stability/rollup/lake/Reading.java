package stability.rollup.lake;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Place;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.rollup.handin.Export;
import stability.rollup.handin.ExportRows;
import stability.rollup.handin.Findings;
import stability.store.lock.IoMessages;

/** Reads the tables of exports, two at a time, into a {@link Staging}. In which order they come changes nothing: what is written is sorted. */
final class Reading {
    private static final int THREADS = 2;

    private final @Nullable Staging staging;
    private final Findings findings;

    /** @param staging where rows go; null if they are only looked at */
    Reading(@Nullable Staging staging, Findings findings) {
        this.staging = staging;
        this.findings = findings;
    }

    /**
     * Reads them. From the first thing that is wrong on no more rows are taken, and the rest is looked through.
     *
     * @param known those of which no row is needed
     * @param progress is told how many have been read
     */
    void read(List<Export> exports, Set<Export> known, IntConsumer progress) {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        Callable<@Nullable Void> work = () -> {
            try (Staging.Way way = staging == null ? null : staging.way()) {
                for (int i = next.getAndIncrement(); i < exports.size(); i = next.getAndIncrement()) {
                    Export export = exports.get(i);
                    boolean needed = !known.contains(export);
                    read(export, needed ? way : null);
                    progress.accept(done.incrementAndGet());
                }
            } finally {
                next.set(exports.size()); // who fails ends the others
            }
            return null;
        };
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<@Nullable Void>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                all.add(threads.submit(work));
            }
            for (Future<@Nullable Void> each : all) {
                each.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } finally {
            threads.shutdown();
        }
    }

    private void read(Export export, Staging.@Nullable Way way) {
        try {
            ExportRows.read(
                    export,
                    (table, cells) -> {
                        if (way != null && findings.isEmpty()) {
                            way.row(table, cells);
                        }
                    },
                    findings);
        } catch (IOException e) {
            throw new Refused(Code.IO_ERROR.at(Place.of(export.shown()), IoMessages.of(e)));
        }
    }

    private static RuntimeException failure(@Nullable Throwable cause) {
        if (cause instanceof SQLException engine) {
            return new Staging.NotStaged(engine);
        }
        if (cause instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return new IllegalStateException(cause);
    }
}
