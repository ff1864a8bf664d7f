package stability.rollup.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The folders of a lake on any file system of Hadoop's whose rename of a folder is one step, such as HDFS or a disk: the same names and the same
 * order of steps as {@code stability.rollup.lake.Months}, so that either finishes or takes back what a killed writer of the other has left.
 */
final class LakeMonths {
    private static final Pattern NAME =
            Pattern.compile("_?month=((?:199[0-9]|2[01][0-9]{2})-(?:0[1-9]|1[0-2]))(\\.new|\\.old)?");
    private static final String SWAP = "_swap";

    private final FileSystem files;
    private final Path lake;

    LakeMonths(FileSystem files, Path lake) {
        this.files = files;
        this.lake = lake;
    }

    /** Where what is queried of a month lies. */
    Path folder(YearMonth month) {
        return new Path(lake, "month=" + month);
    }

    /** Where a writer puts a month. */
    Path fresh(YearMonth month) {
        return new Path(lake, "_month=" + month + ".new");
    }

    /** Where a writer keeps what is deleted at its end. */
    Path work() {
        return new Path(lake, "_work");
    }

    private Path former(YearMonth month) {
        return new Path(lake, "_month=" + month + ".old");
    }

    /** The months that are there, in order. */
    List<YearMonth> present() throws IOException {
        return months("", "");
    }

    /** Puts the new months in the place of the old ones: all of them, whatever happens, or none. */
    void swap(List<YearMonth> months) throws IOException {
        Path draft = new Path(lake, SWAP + ".new");
        try (FSDataOutputStream out = files.create(draft, true)) {
            for (YearMonth month : months) {
                out.write((month + "\n").getBytes(StandardCharsets.US_ASCII));
            }
            out.hsync();
        }
        rename(draft, new Path(lake, SWAP));
        finish();
    }

    /** What a killed writer has left: finished if its months count already, taken back if not. */
    void settle() throws IOException {
        files.delete(work(), true);
        files.delete(new Path(lake, SWAP + ".new"), true);
        finish();
        for (YearMonth month : months("_", ".old")) {
            if (!files.exists(folder(month))) {
                rename(files.exists(fresh(month)) ? fresh(month) : former(month), folder(month));
            }
            files.delete(former(month), true);
        }
        for (YearMonth month : months("_", ".new")) {
            files.delete(fresh(month), true);
        }
    }

    private void finish() throws IOException {
        Path swap = new Path(lake, SWAP);
        if (!files.exists(swap)) {
            return;
        }
        for (YearMonth month : listed(swap)) {
            if (files.exists(fresh(month))) {
                if (files.exists(folder(month))) {
                    files.delete(former(month), true);
                    rename(folder(month), former(month));
                }
                rename(fresh(month), folder(month));
            }
        }
        files.delete(swap, false);
        for (YearMonth month : months("_", ".old")) {
            files.delete(former(month), true);
        }
    }

    private List<YearMonth> listed(Path swap) throws IOException {
        try (var in = files.open(swap)) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .map(YearMonth::parse)
                    .toList();
        }
    }

    /** Renames a folder or a file; there is none of the other name. */
    void rename(Path from, Path to) throws IOException {
        if (!files.rename(from, to)) {
            throw new IOException("cannot rename " + from + " to " + to.getName());
        }
    }

    private List<YearMonth> months(String before, String behind) throws IOException {
        List<YearMonth> months = new ArrayList<>();
        for (FileStatus file : files.listStatus(lake)) {
            Matcher form = NAME.matcher(file.getPath().getName());
            if (form.matches() && file.getPath().getName().equals(before + "month=" + form.group(1) + behind)) {
                months.add(YearMonth.parse(form.group(1)));
            }
        }
        months.sort(null);
        return months;
    }
}
