package stability.sample;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stability.cli.CommandRunner;
import stability.cli.session.Environment;
import stability.cli.session.Ports;
import stability.domain.field.DatedId;
import stability.domain.field.Lang;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Refused;
import stability.store.DiskFiles;
import stability.store.MappingFiles;
import stability.store.NewFolder;
import stability.store.RecordsFolder;
import stability.store.UserSettingsFile;
import stability.store.git.GitAccounts;
import stability.store.git.GitRepository;
import stability.store.lock.Disk;
import stability.store.sheet.SheetReader;

/** Runs command lines as the program does, each at its own moment, with ids that are the same every time. */
final class SampleOffice {
    private static final long APART = 20190831;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final Pattern ID = Pattern.compile("[A-Z]-\\d{8}-[0-9a-z]{5}");

    private final Path records;
    private final Random random;
    private final Random apart = new Random(APART);
    private final Random held = new Random(20190921);
    private final Map<String, String> ids = new HashMap<>();

    SampleOffice(Path records, Random random) {
        this.records = records;
        this.random = random;
    }

    /** Runs the command; whatever the program refuses ends the making of the sample. */
    void run(Typed typed, Instant now) {
        List<String> words = typed.words().stream().map(this::resolved).toList();
        // what is carried in has ids that move none of the others, and so have activities
        Random chance = words.contains("--carried-from") ? apart : words.contains("activity") ? held : random;
        String said = output(now, chance, words.toArray(String[]::new));
        Matcher id = ID.matcher(said);
        for (String name : typed.brings()) {
            if (!id.find()) {
                throw new IllegalStateException(name + " is not in: " + said);
            }
            ids.put(name, id.group());
        }
    }

    /** What the command prints; the ids that it gives come by this chance. */
    private String output(Instant now, Random chance, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Environment environment = new Environment(
                Map.of("STABILITY_RECORDS", records.toString()),
                records,
                new PrintWriter(out),
                new PrintWriter(err),
                () -> null,
                () -> new BufferedReader(Reader.nullReader()),
                () -> false,
                Clock.fixed(now, ZoneOffset.UTC),
                "zh-CN",
                Path.of("/nowhere"),
                () -> "sample",
                () -> ending(chance));
        Ports workplace = new Ports(
                folder -> new RecordsFolder(folder, records, () -> "sample", PATIENCE),
                folder -> new GitRepository(folder, Map.of()),
                new DiskFiles(Disk.REAL),
                new NewFolder(),
                new UserSettingsFile(Map.of(), Disk.REAL),
                folder -> new MappingFiles(folder, Disk.REAL),
                SheetReader::new,
                new GitAccounts(records, Map.of(), () -> "sample", PATIENCE, () -> false),
                preview -> {
                    throw new UnsupportedOperationException("the sample is always written");
                });
        ExitStatus status;
        try {
            status = new CommandRunner(environment, workplace, Lang.ZH).run(Arrays.asList(words));
        } catch (Refused refused) {
            throw new IllegalStateException(now + ": " + String.join(" ", words), refused);
        }
        environment.out().flush();
        environment.err().flush();
        // A notice deserves a second look, and in a made-up account nothing should.
        if (status != ExitStatus.DONE || !err.toString().isEmpty()) {
            throw new IllegalStateException(status + " " + err + out + " from " + String.join(" ", words));
        }
        return out.toString();
    }

    private String resolved(String word) {
        return NAME.matcher(word).replaceAll(name -> {
            @Nullable String id = ids.get(name.group(1));
            if (id == null) {
                throw new IllegalArgumentException("not in the account yet: " + name.group());
            }
            return id;
        });
    }

    private String ending(Random chance) {
        StringBuilder ending = new StringBuilder();
        for (int i = 0; i < DatedId.ENDING; i++) {
            ending.append(DatedId.ALPHABET.charAt(chance.nextInt(DatedId.ALPHABET.length())));
        }
        return ending.toString();
    }
}
