package stability.rollup.lake;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;
import stability.store.lock.FolderLock;
import stability.store.lock.IoMessages;

/**
 * The folder with what schools have handed in: {@code month=2026-09/<table>/*.parquet} for each {@link LakeTable}. Names that begin with {@code _} or
 * {@code .} are no data. Whoever opens it holds its lock, and first settles what a killed writer has left.
 */
public final class Lake {
    private final Path folder;
    private final Months months;
    private final Supplier<String> process;
    private final Duration patience;

    /**
     * @param folder where it is
     * @param process who we are, for others who wait
     * @param patience how long to wait for another
     */
    public Lake(Path folder, Supplier<String> process, Duration patience) {
        this.folder = folder.toAbsolutePath().normalize();
        this.months = new Months(this.folder);
        this.process = process;
        this.patience = patience;
    }

    /** What is done with a database that is open. */
    @FunctionalInterface
    public interface Work<T> {
        T with(DuckSession session) throws SQLException, IOException;
    }

    /** Where it is. */
    public Path folder() {
        return folder;
    }

    Months months() {
        return months;
    }

    /**
     * Asks about a month. The session has a view of each {@link LakeTable} over all months, and the table {@code asked} with one row: {@code month}
     * VARCHAR, {@code first_month} VARCHAR (11 months before), {@code starts} and {@code ends} DATE (the month's first and last day).
     *
     * @param scratch a folder that is not there, for what the engine cannot keep in memory
     * @throws Refused if there is no such month, or what is there cannot be read
     */
    public <T> T ask(YearMonth month, Path scratch, Work<T> work) {
        if (!Files.isDirectory(folder)) {
            throw refused(Text.of("{0} 不是数据湖：没有这个文件夹", "{0} is no lake: there is no such folder"), folder);
        }
        return locked(() -> {
            try {
                List<YearMonth> present = months.present();
                if (!present.contains(month)) {
                    throw refused(
                            Text.of("{0} 里没有 {1} 的数据；有的月份：{2}", "{0} has nothing of {1}; it has: {2}"),
                            folder,
                            month,
                            present.isEmpty()
                                    ? "—"
                                    : present.stream().map(YearMonth::toString).collect(Collectors.joining(" ")));
                }
                Files.createDirectory(scratch);
                try (DuckSession session = DuckSession.open(null, scratch, List.of(folder))) {
                    for (LakeTable table : LakeTable.ALL) {
                        session.execute("CREATE VIEW " + table + " AS " + select(table, present));
                    }
                    session.execute("CREATE TABLE asked AS SELECT " + DuckSession.text(month.toString()) + " AS month, "
                            + DuckSession.text(month.minusMonths(11).toString()) + " AS first_month, DATE '"
                            + month.atDay(1) + "' AS starts, DATE '" + month.atEndOfMonth() + "' AS ends");
                    return work.with(session);
                }
            } catch (IOException e) {
                throw refused(Text.of("{0} 读不了：{1}", "{0} cannot be read: {1}"), folder, IoMessages.of(e));
            } catch (SQLException e) {
                throw refused(
                        Text.of("{0} 读不了：{1}", "{0} cannot be read: {1}"), folder, String.valueOf(e.getMessage()));
            }
        });
    }

    /** Its rows in these months as a query. */
    String select(LakeTable table, List<YearMonth> of) throws IOException {
        List<Path> files = new ArrayList<>();
        for (YearMonth month : of) {
            files.addAll(files(table, month));
        }
        return "SELECT " + table.columnList() + " FROM read_parquet("
                + files.stream()
                        .map(file -> DuckSession.text(file.toString()))
                        .collect(Collectors.joining(", ", "[", "]"))
                + ", hive_partitioning = false)";
    }

    /** The files of a table in a month, of which there is at least one. */
    List<Path> files(LakeTable table, YearMonth month) throws IOException {
        List<Path> files = new ArrayList<>();
        Path of = months.folder(month).resolve(table.name());
        try (DirectoryStream<Path> all = Files.newDirectoryStream(of, "*.parquet")) {
            for (Path file : all) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        && !Months.name(file).startsWith("_")
                        && !Months.name(file).startsWith(".")) {
                    files.add(file);
                }
            }
        }
        if (files.isEmpty()) {
            throw refused(Text.of("{0} 里没有数据文件", "{0} has no file of data"), of);
        }
        files.sort(null);
        return files;
    }

    /** Runs the work alone in the lake, which is settled. Whoever may only look at it cannot, and finds no writer there either. */
    <T> T locked(Supplier<T> work) {
        if (!Files.isWritable(folder)) {
            return work.get();
        }
        try {
            return new FolderLock(folder, process, patience, false).hold(() -> {
                try {
                    if (months.isUnsettled()) {
                        months.settle();
                    }
                } catch (IOException e) {
                    throw new Refused(Code.CANNOT_WRITE.at(null, folder, IoMessages.of(e)));
                }
                return work.get();
            });
        } catch (Refused refused) {
            throw refused.problems().get(0).code() == Code.LOCKED
                    ? inUse(refused.problems().get(0))
                    : refused;
        }
    }

    /** Holds that the folder is a lake, or empty: nothing else is taken for one, and filled. */
    void checkIsOne() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            checkIsOne(folder, files.map(Months::name));
        }
    }

    /**
     * Refuses a folder in which something lies that no lake has.
     *
     * @param names of all that lies directly in it
     */
    public static void checkIsOne(Object folder, Stream<String> names) {
        names.filter(name -> !name.matches("[_.].*|month=[0-9]{4}-[0-9]{2}"))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refused(new Problem(
                            Code.CANNOT_WRITE,
                            null,
                            Text.of("{0} 不是数据湖：里面有“{1}”", "{0} is no lake: it has \"{1}\"")
                                    .with(folder, other),
                            Text.of("--out 给一个新文件夹，或已有的数据湖", "give --out a new folder, or a lake that is there")));
                });
    }

    private Refused inUse(Problem locked) {
        Object holder;
        try {
            holder = FolderLock.holder(folder);
        } catch (IOException e) {
            throw new Refused(Code.IO_ERROR.at(null, IoMessages.of(e)));
        }
        return new Refused(new Problem(
                Code.LOCKED,
                null,
                Text.of("数据湖 {0} 正被占用：{1}", "the lake {0} is in use: {1}").with(folder, holder),
                locked.hint()));
    }

    private static Refused refused(Text message, Object... arguments) {
        return new Refused(new Problem(
                Code.IO_ERROR,
                null,
                message.with(arguments),
                Text.of(
                        "检查 --out 或 --lake 的路径；先用 rollup 把各校上报的数据读进去",
                        "check the path; read what schools handed in into it first, with rollup DIR… --out LAKE")));
    }
}
