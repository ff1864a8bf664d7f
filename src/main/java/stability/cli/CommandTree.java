package stability.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import stability.cli.account.AuditCommand;
import stability.cli.account.CheckCommand;
import stability.cli.account.ConfigCommands;
import stability.cli.account.LogCommand;
import stability.cli.account.PrintedBy;
import stability.cli.account.SchemaCommand;
import stability.cli.account.SearchCommand;
import stability.cli.account.UndoCommand;
import stability.cli.account.VersionCommand;
import stability.cli.activity.ActivityCommands;
import stability.cli.assessment.AssessCommands;
import stability.cli.completion.CompletionCommand;
import stability.cli.form.FormCommands;
import stability.cli.founding.InitCommand;
import stability.cli.hazard.HazardCommands;
import stability.cli.help.HelpCommand;
import stability.cli.imports.ImportCommands;
import stability.cli.incident.IncidentCommands;
import stability.cli.inspection.InspectCommands;
import stability.cli.overview.DueCommand;
import stability.cli.overview.StatusCommand;
import stability.cli.overview.TodoCommand;
import stability.cli.paper.ExportCommand;
import stability.cli.paper.ReportCommands;
import stability.cli.paper.TemplateCommands;
import stability.cli.paper.TextCommands;
import stability.cli.petition.PetitionCommands;
import stability.cli.screening.ScreenCommands;
import stability.cli.session.Branch;
import stability.cli.session.Command;
import stability.cli.session.CommonOptions;
import stability.cli.session.Options;
import stability.cli.sharing.CloneCommand;
import stability.cli.sharing.SyncCommand;
import stability.cli.signing.SignCommand;
import stability.cli.warning.WarningCommands;
import stability.domain.field.Lang;

/** All commands as picocli sees them: the program, below it nouns and commands of one word, below a noun its verbs. */
public final class CommandTree {
    private final CommandSpec program = Branch.spec("stability");
    private final Map<CommandSpec, Command> commands = new LinkedHashMap<>();
    private final CommonOptions common;

    private CommandTree(@Nullable Collection<String> wanted, @Nullable Collection<String> wantedBelow, Lang lang) {
        common = new CommonOptions(new Options(program, null, lang));
        list(new Branch(program, common, commands, wanted, wantedBelow, lang));
    }

    /**
     * As much of it as these words may ask for: what bears the name of one of them. That one may be the value of an option
     * and not the name of a command is picocli's to see.
     */
    static CommandTree along(List<String> words, Lang lang) {
        return new CommandTree(words, words, lang);
    }

    /** What stands immediately below the program, or below a noun. */
    static CommandTree below(CommandSpec parent, Lang lang) {
        return parent.parent() == null
                ? new CommandTree(null, List.of(), lang)
                : new CommandTree(List.of(parent.name()), null, lang);
    }

    /** Every command, for help and whatever else tells of all. */
    static CommandTree whole(Lang lang) {
        return new CommandTree(null, null, lang);
    }

    /** In the order of the help. */
    private static void list(Branch program) {
        if (program.asks("init")) {
            program.add(new InitCommand(program.options()));
        }
        if (program.asks("screen")) {
            ScreenCommands.list(program.noun());
        }
        if (program.asks("hazard")) {
            HazardCommands.list(program.noun());
        }
        if (program.asks("petition")) {
            PetitionCommands.list(program.noun());
        }
        if (program.asks("incident")) {
            IncidentCommands.list(program.noun());
        }
        if (program.asks("warning")) {
            WarningCommands.list(program.noun());
        }
        if (program.asks("inspect")) {
            InspectCommands.list(program.noun());
        }
        if (program.asks("activity")) {
            ActivityCommands.list(program.noun());
        }
        if (program.asks("assess")) {
            AssessCommands.list(program.noun());
        }
        if (program.asks("import")) {
            ImportCommands.list(program.noun());
        }
        if (program.asks("sign")) {
            program.add(new SignCommand(program.options()));
        }
        if (program.asks("undo")) {
            program.add(new UndoCommand(program.options()));
        }
        if (program.asks("todo")) {
            program.add(new TodoCommand(program.options()));
        }
        if (program.asks("status")) {
            program.add(new StatusCommand(program.options()));
        }
        if (program.asks("due")) {
            program.add(new DueCommand(program.options()));
        }
        if (program.asks("search")) {
            program.add(new SearchCommand(program.options()));
        }
        if (program.asks("check")) {
            program.add(new CheckCommand(program.options()));
        }
        if (program.asks("audit")) {
            program.add(new AuditCommand(program.options()));
        }
        if (program.asks("log")) {
            program.add(new LogCommand(program.options()));
        }
        if (program.asks("clone")) {
            program.add(new CloneCommand(program.options()));
        }
        if (program.asks("sync")) {
            program.add(new SyncCommand(program.options()));
        }
        if (program.asks("report")) {
            ReportCommands.list(program.noun());
        }
        if (program.asks("export")) {
            program.add(new ExportCommand(program.options()));
        }
        if (program.asks("form")) {
            FormCommands.list(program.noun());
        }
        if (program.asks("text")) {
            TextCommands.list(program.noun());
        }
        if (program.asks("template")) {
            TemplateCommands.list(program.noun());
        }
        if (program.asks("config")) {
            ConfigCommands.list(program.noun());
        }
        if (program.asks("schema")) {
            program.add(new SchemaCommand(program.options(), CommandTree::printed));
        }
        if (program.asks("completion")) {
            program.add(new CompletionCommand(program.options()));
        }
        if (program.asks("version")) {
            program.add(new VersionCommand(program.options()));
        }
        if (program.asks("help")) {
            program.add(new HelpCommand(program.options(), Help::print));
        }
    }

    /** The JSON documents that commands print, in the order of the help. */
    private static List<PrintedBy> printed() {
        Map<String, PrintedBy> printed = new LinkedHashMap<>();
        whole(Lang.ZH).commands().forEach((spec, command) -> {
            String words = spec.qualifiedName().substring("stability ".length());
            command.prints()
                    .forEach(document -> printed.computeIfAbsent(
                                    document.name(), name -> new PrintedBy(document, new ArrayList<>()))
                            .commands()
                            .add(words));
        });
        return List.copyOf(printed.values());
    }

    /** What picocli parses by. */
    CommandSpec program() {
        return program;
    }

    /** The options common to all commands. */
    CommonOptions common() {
        return common;
    }

    /** The commands with what they are to picocli, in the order of the help. */
    Map<CommandSpec, Command> commands() {
        return commands;
    }

    /** The command there; null if it is the program or a noun. */
    @Nullable
    Command command(CommandSpec spec) {
        return commands.get(spec);
    }
}
