package stability.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import stability.domain.field.Lang;

/** The commands by their words, {@code hazard add}, for tests elsewhere. */
public final class NamedCommands {
    private NamedCommands() {}

    /** All of them. */
    public static Set<String> all() {
        Set<String> names = new TreeSet<>();
        CommandTree.whole(Lang.EN).commands().keySet().forEach(spec -> names.add(name(spec)));
        return names;
    }

    /** The command, or noun, that a command line names, as long as no value stands before it that is called like one; empty if it names none. */
    public static String of(List<String> words) {
        CommandSpec at = CommandTree.along(words, Lang.EN).program();
        for (String word : PlainCommand.read(words, at)) {
            Map<String, CommandLine> below = at.subcommands();
            if (below.containsKey(word)) {
                at = below.get(word).getCommandSpec();
            }
        }
        return name(at);
    }

    private static String name(CommandSpec spec) {
        return spec.qualifiedName().replaceFirst("^stability ?", "");
    }
}
