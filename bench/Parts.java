package stability.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import stability.domain.ledger.Ledger;
import stability.domain.matter.Matter;
import stability.report.daily.DailyReport;
import stability.report.view.Snapshot;
import stability.store.yaml.FileBytes;

/**
 * Does the first parts of what a report on a folder does, as far as it is told: {@code start}, {@code walk}, {@code read},
 * {@code parse}, {@code fold} or {@code model}. {@code bench/size --parts} compiles it and takes the differences.
 */
public final class Parts {
    private static final List<String> PARTS = List.of("start", "walk", "read", "parse", "fold", "model");

    private Parts() {}

    /** @param args the records folder, and the last part to do */
    public static void main(String[] args) {
        Path root = Path.of(args[0]);
        int last = PARTS.indexOf(args[1]);
        long done = 0;
        if (last == 1 || last == 2) {
            List<String> files = new ArrayList<>();
            new FolderScan(root, problem -> {}, files::add).files("");
            done = last == 1 ? files.size() : read(root, files);
        }
        if (last >= 3) {
            Ledger ledger = new RecordsFolder(root, root, () -> "bench", Duration.ZERO).ledger();
            Snapshot at = Snapshot.of(ledger, ledger.school().endOf(LocalDate.of(2019, 12, 31)));
            if (last == 4) {
                for (Matter<?> matter : ledger.all()) {
                    done += at.history(matter).applied().size();
                }
            }
            done += last == 5 ? DailyReport.of(at).number() : 0;
        }
        System.out.println(done);
        Runtime.getRuntime().halt(0);
    }

    private static long read(Path root, List<String> files) {
        long sum = 0;
        Workers<String, Integer> workers = new Workers<>(() -> {
            FileBytes bytes = new FileBytes();
            return file -> bytes.read(root.resolve(file), file, problem -> {}) ? bytes.length() : 0;
        });
        files.forEach(workers::add);
        for (int length : workers.finish(java.util.Comparator.naturalOrder())) {
            sum += length;
        }
        return sum;
    }
}
