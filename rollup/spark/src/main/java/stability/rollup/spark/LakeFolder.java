package stability.rollup.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;
import stability.rollup.lake.Lake;
import stability.rollup.lake.MonthResult;
import stability.store.lock.FolderLock;

/**
 * The folder of a lake that is written: one writer at a time, and only where the rename of a folder is one step.
 *
 * @param path where it is, with its file system
 */
record LakeFolder(FileSystem files, org.apache.hadoop.fs.Path path) {
    /** File systems that rename a folder in one step. Object stores copy each file instead, and a reader sees some of them. */
    private static final Set<String> RENAMING = Set.of("file", "hdfs", "viewfs", "ofs", "abfs", "abfss");

    private static final String LOCK = ".lock";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Takes a round into a lake: what became of each month; null if something was found wrong. */
    @FunctionalInterface
    interface Work {
        @Nullable
        List<MonthResult> with(LakeMonths months) throws IOException;
    }

    static LakeFolder of(String word, Configuration hadoop) throws IOException {
        org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(word);
        FileSystem files = path.getFileSystem(hadoop);
        return new LakeFolder(files, files.makeQualified(path));
    }

    /** The months, for whoever only reads. */
    LakeMonths months() {
        return new LakeMonths(files, path);
    }

    /**
     * Runs the work alone in the lake, which is made if it is not there, and settled before and behind.
     *
     * @throws Refused if another is at work, or a month cannot be swapped here
     */
    @Nullable
    List<MonthResult> alone(Work work) throws IOException {
        String scheme = files.getUri().getScheme();
        if (!RENAMING.contains(scheme)) {
            throw refused(
                    Text.of(
                                    "{0} 不能一步改名文件夹，月份无法整体替换",
                                    "{0} does not rename a folder in one step: no month can be swapped there")
                            .with(path),
                    Text.of(
                            "写到 HDFS 或磁盘上，再按 docs/rollup.md 发布",
                            "write to HDFS or a disk, and publish as docs/rollup.md says"));
        }
        // beside each file another one with its checksum: nobody reads them
        files.setWriteChecksum(false);
        files.mkdirs(path);
        Lake.checkIsOne(
                path,
                Arrays.stream(files.listStatus(path)).map(each -> each.getPath().getName()));
        if (LocalCopy.isLocal(files)) {
            return new FolderLock(Path.of(path.toUri().getPath()), () -> "Spark", PATIENCE, false).hold(() -> {
                try {
                    return settled(work);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        org.apache.hadoop.fs.Path lock = new org.apache.hadoop.fs.Path(path, LOCK);
        if (!files.createNewFile(lock)) {
            throw refused(
                    Text.of("数据湖 {0} 正被占用", "the lake {0} is in use").with(path),
                    Text.of("等它结束；若确无任务在运行，删去 {0}", "wait for it to end; if no job is running, delete {0}")
                            .with(lock));
        }
        try {
            return settled(work);
        } finally {
            files.delete(lock, false);
        }
    }

    private @Nullable List<MonthResult> settled(Work work) throws IOException {
        LakeMonths months = months();
        months.settle();
        try {
            return work.with(months);
        } finally {
            months.settle();
        }
    }

    private static Refused refused(Text what, Text next) {
        return new Refused(new Problem(Code.LOCKED, null, what, next));
    }
}
