package stability.scenario;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import stability.store.RecordsFolder;

/** Somebody who holds the lock of a records folder until told to let go. */
final class HeldLock {
    private final CountDownLatch release = new CountDownLatch(1);
    private final Thread holder;

    /** Returns once the lock is held. */
    HeldLock(Path records, String name) throws InterruptedException {
        CountDownLatch taken = new CountDownLatch(1);
        RecordsFolder folder = new RecordsFolder(records, records, () -> name, Duration.ofSeconds(60));
        holder = new Thread(() -> folder.locked(() -> {
            taken.countDown();
            return await(release);
        }));
        holder.start();
        taken.await();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void letGo() throws InterruptedException {
        release.countDown();
        holder.join();
    }
}
