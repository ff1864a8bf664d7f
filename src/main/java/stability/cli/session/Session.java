package stability.cli.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.app.OwnSetting;
import stability.app.PaperFiles;
import stability.app.Records;
import stability.app.Repository;
import stability.app.UserSettings;
import stability.app.entry.LikeSettings;
import stability.app.entry.NewSchool;
import stability.app.imports.mapping.Mappings;
import stability.app.sheet.SheetFiles;
import stability.app.sync.SharedAccounts;
import stability.cli.typed.Dates;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;
import stability.domain.problem.Suggestions;
import stability.domain.school.School;
import stability.render.text.TerminalTable;

/** One run of one command: the environment, and what the options common to all say. */
public final class Session {
    /** Nobody reads more of them at the end of a list. */
    private static final int NOTICED = 20;

    private static final Text MORE = Text.of("还有 {0} 处，见 stability check", "{0} more: see stability check");
    private static final Text UNSURE =
            Text.of("以上是没有读出的文件：所列不含它们", "these files could not be read: what is listed is without them");

    private final Environment environment;
    private final CommonOptions common;
    private final CommandRole role;
    private final Lang lang;
    private final Ports ports;
    private final @Nullable DryRun dryRun;
    private final Committing committing;
    private @Nullable Path begun;
    private Lang begunIn;
    private @Nullable Records records;
    private @Nullable Repository repository;

    /** One in which what the command writes is written. */
    public Session(Environment environment, CommonOptions common, CommandRole role, Lang lang, Ports ports) {
        this(environment, common, role, lang, ports, null);
    }

    /** @param dryRun null if what the command writes is written */
    public Session(
            Environment environment,
            CommonOptions common,
            CommandRole role,
            Lang lang,
            Ports ports,
            @Nullable DryRun dryRun) {
        this.environment = environment;
        this.common = common;
        this.role = role;
        this.lang = lang;
        this.begunIn = lang;
        this.ports = ports;
        this.dryRun = dryRun;
        this.committing = new Committing(this);
    }

    public Environment environment() {
        return environment;
    }

    /** Where goes what the command would write, if it is only asked what it would do; null if it writes. */
    public @Nullable DryRun dryRun() {
        return dryRun;
    }

    /** Whether the command is only asked what it would do: then nothing is written, and nobody is asked. */
    public boolean isDryRun() {
        return dryRun != null;
    }

    /** Whether the command enters something: what it means has to be sure then. */
    public boolean isEntering() {
        return role == CommandRole.WRITES;
    }

    /** The language of messages. */
    public Lang lang() {
        return lang;
    }

    /**
     * A sentence or a word for the user, on one line. What somebody typed or named may stand in it: a path too can hold what
     * steers a terminal.
     */
    public String say(Text text) {
        return Messages.visible(text.in(lang));
    }

    /** The folder that {@code --records} names; null if it is not given. */
    public @Nullable Path namedFolder() {
        String named = common.records();
        return named == null ? null : environment.cwd().resolve(named).normalize();
    }

    /** An account that begins with this command lies here. */
    public void beginAt(Path records) {
        begun = records;
    }

    /** The records folder: {@code --records}, else {@code $STABILITY_RECORDS}, else the nearest one upward. */
    public Path folder() {
        Path folder = found();
        if (folder == null) {
            throw new Refused(Code.NO_SCHOOL.at(
                    null, Text.of("{0} 及其上级文件夹", "{0} or a folder above it").with(environment.cwd())));
        }
        return folder;
    }

    /** An account that begins with this command is kept in this language; else in that of the messages. */
    public void beginIn(Lang language) {
        begunIn = language;
    }

    /** The language that an option names; null if none does. */
    public @Nullable Lang askedLang() {
        return common.lang();
    }

    /** The language of what is written into the account, or beside it; where there is none, that of the messages. */
    public Lang accountLang() {
        if (begun != null || !hasFolder()) {
            return begunIn;
        }
        // not through records(): whoever asks for the language alone has handed in no paper
        Records asked = records != null ? records : ports.records().apply(folder());
        return asked.school().lang();
    }

    /** The folder that the records folder lies in. */
    public Path beside() {
        return Objects.requireNonNullElse(folder().getParent(), folder());
    }

    /** Whether a records folder is named or found: for commands that also do without. */
    public boolean hasFolder() {
        return found() != null;
    }

    private @Nullable Path found() {
        if (begun != null) {
            return begun;
        }
        return folder(environment, common.records());
    }

    /** The records folder: the one that is named, else that of the environment, else the nearest one upward; null if none is. */
    public static @Nullable Path folder(Environment environment, @Nullable String named) {
        String given = named != null ? named : environment.variable("STABILITY_RECORDS");
        if (given != null) {
            return environment.cwd().resolve(given).normalize();
        }
        for (Path folder = environment.cwd(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("records").resolve(Records.SETTINGS))) {
                return folder.resolve("records");
            }
            if (Files.exists(folder.resolve(Records.SETTINGS))) {
                return folder;
            }
        }
        return null;
    }

    public Records records() {
        if (records == null) {
            records = ports.records().apply(folder());
            if (role == CommandRole.PAPER) {
                records.handIn(
                        environment.clock().instant()); // before a line is read: what is undone meanwhile is on it
            }
        }
        return records;
    }

    /** Another records folder, whichever the command is about. */
    public Records recordsIn(Path folder) {
        return ports.records().apply(folder);
    }

    /** The git repository that the records folder lies in, if any. */
    public Repository repository() {
        if (repository == null) {
            repository = ports.repositories().apply(folder());
        }
        return repository;
    }

    /** The records folder as it is now: what came into it meanwhile is read. */
    public Records reopened() {
        records = ports.records().apply(folder());
        return records;
    }

    /** Its repository as it is now. */
    public Repository reopenedRepository() {
        repository = ports.repositories().apply(folder());
        return repository;
    }

    /** Reads the settings in a records folder that is about to become the account's; refused if they cannot be read. */
    public void look(Path records) {
        ports.records().apply(records).school();
    }

    /** Accounts that are shared with others. */
    public SharedAccounts sharing() {
        return ports.sharing();
    }

    /** What the columns of imported tables mean. */
    public Mappings mappings() {
        return ports.mappings().apply(folder());
    }

    /** Reads the tables of other programs. */
    public SheetFiles sheets() {
        return ports.sheets().get();
    }

    /** Where papers are written. */
    public PaperFiles files() {
        return committing.noting(ports.files());
    }

    /** What the command wrote, to be committed if the user wants that. */
    public Committing committing() {
        return committing;
    }

    /** The files of a new account. */
    public Map<String, String> files(NewSchool school) {
        return ports.newSchool().of(school, begunIn);
    }

    /** The settings of another school, with which a new account may begin. */
    public LikeSettings like(Path file) {
        return ports.newSchool().like(file, shown(file));
    }

    /** Those of them that git needs. */
    public Map<String, String> gitFiles() {
        return ports.newSchool().forGit(begunIn);
    }

    /** The day on which an account begins that is made now: nobody has named a time zone yet. */
    public LocalDate founding() {
        return School.DEFAULT_ZONE.at(environment.clock().instant()).toLocalDate();
    }

    /** A path as short as the working folder allows. */
    public String shown(Path file) {
        Path cwd = environment.cwd();
        String shown = (file.startsWith(cwd) ? cwd.relativize(file) : file).toString();
        return shown.isEmpty() ? "." : shown;
    }

    /** How many columns a table may take: those of the terminal, or no limit into a pipe. */
    public int width() {
        return environment.columns(TerminalTable.UNLIMITED);
    }

    /** The present moment in the school's zone. */
    public OffsetDateTime now() {
        return records().school().zone().at(environment.clock().instant());
    }

    public Dates dates() {
        return new Dates(now(), records().school().zone(), records().school().since());
    }

    /** Who enters unless a command says it: {@code $STABILITY_BY}, else the user's own post; null if neither is known. */
    public @Nullable String post() {
        String post = environment.variable("STABILITY_BY");
        return post == null ? own().get(OwnSetting.POST) : post;
    }

    /** What the user has set for all accounts. */
    public UserSettings own() {
        return ports.settings().read();
    }

    /** Where that stands; null if the system names no place for it. */
    public @Nullable Path ownFile() {
        return ports.settings().file();
    }

    /** Changes it. */
    public void setOwn(OwnSetting setting, List<String> typed) {
        ports.settings().write(setting, typed);
    }

    /** How lists are printed, as is typed or else as the user has set it; a table in a command whose formats are its own. */
    public Format format() {
        if (role.isTabular() && common.format() == null) {
            String set = own().get(OwnSetting.FORMAT);
            return set == null ? Format.TABLE : Objects.requireNonNull(Format.of(set));
        }
        return typedFormat();
    }

    /** As is typed, whatever the user has set; a table if nothing is. */
    public Format typedFormat() {
        String typed = role.isTabular() ? common.format() : null;
        if (typed == null) {
            return Format.TABLE;
        }
        if (isCalendar()) {
            return Format.TABLE; // only what the list says of itself is asked for
        }
        Format format = Format.of(typed);
        if (format == null) {
            List<String> names = role == CommandRole.CALENDAR ? Format.WITH_CALENDAR : Format.NAMES;
            throw new Refused(Code.BAD_VALUE
                    .at(null, "--format", typed, String.join(" | ", names))
                    .hinting(Suggestions.hint(typed, names)));
        }
        return format;
    }

    /**
     * Whether somebody can be asked: sits at a terminal, is not spared it, and has not said in this command that a machine reads it. Who
     * has set a format for all lists still sits there.
     */
    public boolean isInteractive() {
        return !common.noInput() && typedFormat() == Format.TABLE && !isCalendar() && environment.interactive();
    }

    /** Whether a calendar is asked for, of a command that can print one. */
    public boolean isCalendar() {
        return role == CommandRole.CALENDAR && "ics".equalsIgnoreCase(common.format());
    }

    /** Whether to colour what goes to the terminal. */
    public boolean color() {
        return common.color(environment, own().get(OwnSetting.COLOR));
    }

    /** Says, behind what the command printed, what it could not read, and what is doubtful about what it read. */
    public void tellNoticed() {
        List<Problem> noticed = records == null ? List.of() : records.noticed();
        if (noticed.isEmpty()) {
            return;
        }
        environment.out().flush();
        notices(noticed.subList(0, Math.min(noticed.size(), NOTICED)));
        if (noticed.size() > NOTICED) {
            environment.err().println(say(MORE.with(noticed.size() - NOTICED)));
        }
        if (isUnsure()) {
            environment.err().println(say(UNSURE));
        }
    }

    /** Whether something was passed over that could not be read, so that what was printed may lack a line. */
    public boolean isUnsure() {
        if (records != null) {
            for (Problem problem : records.noticed()) {
                if (problem.code().isError()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Shows findings that do not stop the command. */
    public void notices(List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        problems.stream()
                .sorted()
                .distinct()
                .forEach(problem -> environment.err().println(Messages.line(problem, lang)));
    }
}
