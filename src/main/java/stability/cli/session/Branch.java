package stability.cli.session;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import stability.domain.field.Lang;

/**
 * The program or a noun while its commands are listed. Only what is asked for is made and added: building every command
 * would cost more than the rest of most runs, and so would a table of their constructors. Hence a command is listed as
 *
 * <pre>
 * if (hazard.asks("close")) {
 *     hazard.add(new HazardClose(hazard.options()));
 * }
 * </pre>
 */
public final class Branch {
    private final CommandSpec spec;
    private final CommandSpec program;
    private final CommonOptions common;
    private final Map<CommandSpec, Command> commands;
    private final @Nullable Collection<String> wanted;
    private final @Nullable Collection<String> wantedBelow;
    private final Lang lang;
    private @Nullable CommandSpec asked;
    private @Nullable Options made;

    /**
     * @param commands takes in the commands with what they are to picocli
     * @param wanted the names of what is asked for; null for everything
     * @param wantedBelow the same of what stands below its nouns
     */
    public Branch(
            CommandSpec program,
            CommonOptions common,
            Map<CommandSpec, Command> commands,
            @Nullable Collection<String> wanted,
            @Nullable Collection<String> wantedBelow,
            Lang lang) {
        this(program, program, common, commands, wanted, wantedBelow, lang);
    }

    private Branch(
            CommandSpec spec,
            CommandSpec program,
            CommonOptions common,
            Map<CommandSpec, Command> commands,
            @Nullable Collection<String> wanted,
            @Nullable Collection<String> wantedBelow,
            Lang lang) {
        this.spec = spec;
        this.program = program;
        this.common = common;
        this.commands = commands;
        this.wanted = wanted;
        this.wantedBelow = wantedBelow;
        this.lang = lang;
    }

    /** Whether the command or noun of this name is to be added now. */
    public boolean asks(String name) {
        boolean now = wanted == null || wanted.contains(name);
        asked = now ? spec(name) : null;
        return now;
    }

    /** Where the command that was asked for declares its options. */
    public Options options() {
        made = new Options(asked(), program, lang);
        return made;
    }

    /** Adds the command that was asked for. */
    public void add(Command command) {
        CommandSpec verb = asked();
        command.declared(made == null ? List.of() : made.declared());
        common.addTo(verb, command.role());
        commands.put(verb, command);
        spec.addSubcommand(verb.name(), verb);
    }

    /** Adds the noun that was asked for: its verbs go into what is returned. */
    public Branch noun() {
        CommandSpec noun = asked();
        common.addTo(noun);
        spec.addSubcommand(noun.name(), noun);
        return new Branch(noun, program, common, commands, wantedBelow, wantedBelow, lang);
    }

    private CommandSpec asked() {
        return Objects.requireNonNull(asked, "options are asked for before a name is");
    }

    /** A command yet without options. Nothing in it is a variable, and looking for some takes longer than all the rest. */
    public static CommandSpec spec(String name) {
        return CommandSpec.create().name(name).interpolateVariables(false);
    }
}
