package stability.hostile;

import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import stability.support.InProcess;
import stability.support.Program.Outcome;
import stability.support.World;

/**
 * Runs the commands on every file of the corpus, in a process whose memory is bounded. Writes a line for each: name, milliseconds of processor time
 * of {@code check}, the most memory of any command in KiB, what {@code check} found, and the laws that were broken, with
 * tabs between.
 *
 * <pre>java -Xmx64m … HostileRun CORPUS WORK RESULTS</pre>
 */
final class HostileRun {
    /** Of processor time; nothing takes so long, and what does would never end. */
    private static final Duration ENDLESS = Duration.ofSeconds(60);

    /** Of time that passes, for what waits without end instead; a machine may be busy with other things. */
    private static final Duration STUCK = Duration.ofMinutes(8);

    private static final String SCHOOL = """
            school: 示范职业学校
            since: 2019-09-23
            office: zzb
            departments:
              - {id: zzb, name: 综治办, head: 综治办主任}
              - {id: jwc, name: 教务处, head: 教务处主任}
              - {id: zwc, name: 总务处, head: 总务处主任}
            campaigns:
              - {id: guoqing-2019, name: 国庆期间安全稳定工作, from: 2019-09-20, until: 2019-10-10}
            """;

    private final Path corpus;
    private final Path work;
    private final OutputLaws laws;
    private volatile String current = "";
    private volatile Instant since = Instant.MAX;
    private volatile long begun;

    private HostileRun(Path corpus, Path work) {
        this.corpus = corpus;
        this.work = work;
        this.laws = new OutputLaws();
    }

    public static void main(String[] words) throws Exception {
        HostileRun run = new HostileRun(Path.of(words[0]), Path.of(words[1]));
        if (Files.exists(run.work)) {
            delete(run.work); // what a run left behind that was cut off
        }
        run.watch();
        try (Writer results = Files.newBufferedWriter(Path.of(words[2]))) {
            for (HostileFile file : HostileFile.all(run.corpus)) {
                results.write(run.line(file));
                results.flush();
            }
        }
        System.exit(0);
    }

    /** Ends the process when a file takes too long, and says which. */
    private void watch() {
        long worker = Thread.currentThread().getId();
        Thread watch = new Thread(
                () -> {
                    while (Duration.between(since, Instant.now()).compareTo(STUCK) < 0
                            && processorTime(worker) - begun < ENDLESS.toNanos()) {
                        sleep();
                    }
                    System.err.println(current + " does not end");
                    Runtime.getRuntime().halt(3);
                },
                "watch");
        watch.setDaemon(true);
        watch.start();
    }

    private static void sleep() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String line(HostileFile file) throws Exception {
        Path records = Files.createDirectories(work.resolve("records"));
        if (!file.place().equals("stability.yaml")) {
            Files.writeString(records.resolve("stability.yaml"), SCHOOL);
        }
        file.put(corpus, records);
        current = file.toString();
        since = Instant.now();
        begun = processorTime(Thread.currentThread().getId());
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        List<String> broken = new ArrayList<>();
        long start = processorTime(Thread.currentThread().getId());
        Outcome check = run(List.of("check", "--format", "json", "--lang", "en"));
        long millis = (processorTime(Thread.currentThread().getId()) - start) / 1_000_000;
        laws.check("check --format json", check, broken);
        Checked checked = Checked.of(check, file.place());
        for (List<String> words : Commands.on(file, checked.readable())) {
            laws.check(String.join(" ", words), run(words), broken);
        }
        long kilobytes = pools().stream()
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 10;
        since = Instant.MAX;
        delete(work);
        return String.join(
                        "\t",
                        file.toString(),
                        "" + millis,
                        "" + kilobytes,
                        checked.findings(),
                        String.join("; ", broken))
                + "\n";
    }

    private Outcome run(List<String> words) {
        Instant now = Instant.parse("2019-09-30T04:00:00Z");
        World world = World.of(work, now, Map.of(), "zh-CN");
        return new InProcess().run(world, words);
    }

    /** Of the one thread that does all the work on so few files; unlike the time that passes, it does not depend on who else is busy. */
    private static long processorTime(long thread) {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread);
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    /** Links are deleted, not what they lead to. */
    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
