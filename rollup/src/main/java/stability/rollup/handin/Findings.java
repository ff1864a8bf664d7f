package stability.rollup.handin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import stability.cli.session.Messages;
import stability.domain.field.Lang;
import stability.domain.field.Text;

/**
 * What is wrong with a round, of all schools together. Of each file the first are kept and the others counted; likewise of all files, in the order of
 * their names. Safe for threads.
 */
public final class Findings {
    /** Of one file; whoever mends them sees the others on the next run. */
    static final int OF_FILE = 20;

    /** Of all files. */
    static final int OF_ALL = 2_000;

    private final TreeMap<String, OfFile> files = new TreeMap<>();
    private int kept;
    private long count;
    /** Asked for each row. */
    private volatile boolean empty = true;

    /** What is wrong with one file, in the order in which it was found. */
    private static final class OfFile {
        private final List<Found> first = new ArrayList<>();
        private long count;
    }

    /** Adds one. */
    public synchronized void add(Found found) {
        count++;
        empty = false;
        OfFile of = files.get(found.file());
        if (of == null) {
            if (kept >= OF_ALL && found.file().compareTo(files.lastKey()) > 0) {
                return; // behind all that will be told
            }
            of = new OfFile();
            files.put(found.file(), of);
        }
        of.count++;
        if (of.first.size() < OF_FILE) {
            of.first.add(found);
            kept++;
        }
        while (kept > OF_ALL + OF_FILE) {
            kept -= files.pollLastEntry().getValue().first.size();
        }
    }

    /** Whether nothing is wrong. */
    public boolean isEmpty() {
        return empty;
    }

    /** How many there are, those included that are not told. */
    public synchronized long count() {
        return count;
    }

    /** Those that are told, in order. */
    public synchronized List<Found> told() {
        List<Found> all = new ArrayList<>();
        toldFiles().values().forEach(of -> all.addAll(of.first.stream().sorted().toList()));
        return all;
    }

    /** As many files as fit into what is told of all: the same ones in whatever order things were found. */
    private NavigableMap<String, OfFile> toldFiles() {
        int told = 0;
        for (Map.Entry<String, OfFile> file : files.entrySet()) {
            told += file.getValue().first.size();
            if (told > OF_ALL) {
                return files.headMap(file.getKey(), false);
            }
        }
        return files;
    }

    /** How many of a file there are besides those that are told, by its name. */
    public synchronized Map<String, Long> more() {
        Map<String, Long> more = new TreeMap<>();
        toldFiles().forEach((file, of) -> {
            if (of.count > of.first.size()) {
                more.put(file, of.count - of.first.size());
            }
        });
        return more;
    }

    /** Counts these of a file, too: others that were found elsewhere. */
    public synchronized void add(String file, long more) {
        count += more;
        OfFile of = files.get(file);
        if (of != null) {
            of.count += more;
        }
    }

    /** All of it as text for a terminal, and how many there are. */
    public synchronized String shown(Lang lang) {
        StringBuilder text = new StringBuilder();
        long untold = count;
        for (Map.Entry<String, OfFile> file : toldFiles().entrySet()) {
            OfFile of = file.getValue();
            untold -= of.count;
            of.first.stream()
                    .sorted()
                    .forEach(found -> text.append(found.shown(lang)).append('\n'));
            if (of.count > of.first.size()) {
                text.append(Messages.shown(file.getKey()))
                        .append(Text.of("：另有 {0} 处\n", ": {0} more\n")
                                .with(of.count - of.first.size())
                                .in(lang));
            }
        }
        if (untold > 0) {
            text.append(Text.of("其他文件里另有 {0} 处\n", "{0} more in other files\n")
                    .with(untold)
                    .in(lang));
        }
        return text.append(Text.of("共 {0} 处问题，数据湖没有改动\n", "{0} in all; nothing of the lake was changed\n")
                        .with(count)
                        .in(lang))
                .toString();
    }
}
