package stability;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.app.Preview;
import stability.app.Records;
import stability.cli.CommandRunner;
import stability.cli.session.Environment;
import stability.cli.session.Messages;
import stability.cli.session.Ports;
import stability.cli.session.ProgressLine;
import stability.cli.session.Session;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;
import stability.store.AccountLanguage;
import stability.store.DiskFiles;
import stability.store.MappingFiles;
import stability.store.NewFolder;
import stability.store.RecordsFolder;
import stability.store.UserSettingsFile;
import stability.store.git.GitAccounts;
import stability.store.git.GitRepository;
import stability.store.lock.Disk;
import stability.store.sheet.SheetReader;

/** Puts the parts together and runs one command: the only class that sees everything. */
final class Cli {
    /** How long a writer waits for another one. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Cli() {}

    /** The exit status; whatever goes wrong has been said on {@code err} by then. */
    static ExitStatus run(Environment environment, String... words) {
        return run(environment, PATIENCE, words);
    }

    /** @param patience how long to wait for another writer */
    static ExitStatus run(Environment environment, Duration patience, String... words) {
        Lang lang;
        try {
            lang = language(environment, words);
        } catch (InvalidPathException notAPath) {
            lang = Lang.EN; // the command itself says so
        }
        List<Records> opened = new ArrayList<>();
        ExitStatus status = run(environment, patience, lang, opened, words);
        boolean entered = false;
        for (Records records : opened) {
            entered |= !records.written().isEmpty();
        }
        return Printed.status(environment, lang, status, entered);
    }

    private static ExitStatus run(
            Environment environment, Duration patience, Lang lang, List<Records> opened, String... words) {
        try {
            return new CommandRunner(environment, ports(environment, patience, lang, opened, null), lang)
                    .run(Arrays.asList(words));
        } catch (Refused refused) {
            environment.err().print(Messages.lines(refused.problems(), lang));
            return refused.status();
        } catch (InvalidPathException notAPath) {
            Problem problem = Code.USAGE_ERROR.at(
                    null, Text.of("“{0}”不能作路径", "\"{0}\" cannot be a path").with(notAPath.getInput()));
            environment.err().print(Messages.lines(List.of(problem), lang));
            return problem.code().exit();
        } catch (Exception | Error fault) {
            // Exception, since Java's own file systems throw checked ones that they do not declare
            return fault(environment, lang, fault, words);
        }
    }

    /** @param preview what would be written goes there, and nothing is written; null to write */
    private static Ports ports(
            Environment environment, Duration patience, Lang lang, List<Records> opened, @Nullable Preview preview) {
        Disk disk = preview == null ? Disk.REAL : new Disk(preview);
        return new Ports(
                folder -> {
                    Records records = new RecordsFolder(
                            folder,
                            environment.cwd(),
                            environment.process(),
                            patience,
                            new ProgressLine(environment, lang),
                            disk);
                    opened.add(records);
                    return records;
                },
                folder -> new GitRepository(folder, environment.variables(), disk),
                new DiskFiles(disk),
                new NewFolder(),
                new UserSettingsFile(environment.variables(), disk),
                folder -> new MappingFiles(folder, disk),
                // not SheetReader::new, which would load the class at every start
                () -> new SheetReader(),
                new GitAccounts(
                        environment.cwd(),
                        environment.variables(),
                        environment.process(),
                        patience,
                        environment::interactive),
                other -> ports(environment, patience, lang, opened, other));
    }

    /** {@code --lang} is looked for before parsing, since it is the language of parse errors too. */
    private static Lang language(Environment environment, String[] words) {
        int option = Arrays.asList(words).indexOf("--lang");
        for (String word : words) {
            if (word.startsWith("--lang=")) {
                return Lang.of(word.substring("--lang=".length()));
            }
        }
        if (option >= 0 && option + 1 < words.length) {
            return Lang.of(words[option + 1]);
        }
        Lang named = Lang.named(environment.locale());
        return named != null ? named : ofAccount(environment, words);
    }

    /** For whoever has named no language: that of the account; where there is none, Chinese for who types it, else English. */
    private static Lang ofAccount(Environment environment, String[] words) {
        String folder = null;
        for (int i = 0; i < words.length; i++) {
            if (words[i].startsWith("--records=")) {
                folder = words[i].substring("--records=".length());
            } else if (words[i].equals("--records") && i + 1 < words.length) {
                folder = words[i + 1];
            }
        }
        Path records = Session.folder(environment, folder);
        Lang lang = records == null ? null : AccountLanguage.of(records);
        if (lang != null) {
            return lang;
        }
        boolean chinese =
                Arrays.stream(words).anyMatch(word -> word.codePoints().anyMatch(Character::isIdeographic));
        return chinese ? Lang.ZH : Lang.EN;
    }

    private static ExitStatus fault(Environment environment, Lang lang, Throwable fault, String[] words) {
        boolean debug = Arrays.asList(words).contains("--debug");
        environment.err().println(Messages.fault(lang, debug));
        if (debug) {
            fault.printStackTrace(environment.err());
        }
        return ExitStatus.FAULT;
    }
}
