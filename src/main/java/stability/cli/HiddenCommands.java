package stability.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import stability.cli.completion.Completions;
import stability.cli.manual.ManualPages;
import stability.cli.session.Environment;
import stability.cli.session.Ports;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.problem.ExitStatus;

/**
 * What no person types, and no help names: {@code __complete WORDS…} for shells, {@code __man FOLDER} for whoever packages the
 * program. They come before the tree of commands, since the words of the first are not the program's own.
 */
final class HiddenCommands {
    private final Environment environment;
    private final Ports ports;
    private final Lang lang;

    HiddenCommands(Environment environment, Ports ports, Lang lang) {
        this.environment = environment;
        this.ports = ports;
        this.lang = lang;
    }

    /** Whether the words name one. */
    boolean isOne(List<String> words) {
        return words.get(0).equals("__complete") || (words.get(0).equals("__man") && words.size() == 2);
    }

    ExitStatus run(List<String> words) {
        if (words.get(0).equals("__man")) {
            Path folder = environment.cwd().resolve(words.get(1));
            write(folder, Lang.EN);
            write(folder, Lang.ZH);
        } else {
            complete(words.subList(1, words.size()));
        }
        return ExitStatus.DONE;
    }

    private void complete(List<String> words) {
        CommandTree tree = CommandTree.along(words, lang);
        new Completions(environment, ports, tree.common(), lang)
                .of(tree.program(), words, tree::command, place -> below(place, tree))
                .forEach(environment.out()::println);
    }

    /** What stands below a place, with what it is about. */
    private Map<String, Text> below(CommandSpec place, CommandTree tree) {
        Map<String, Text> texts = new LinkedHashMap<>();
        if (tree.command(place) != null) {
            return texts;
        }
        CommandTree below = CommandTree.below(place, lang);
        Map<String, CommandLine> inside = below.program().subcommands();
        CommandLine noun = place.parent() == null ? null : inside.get(place.name());
        (noun == null ? inside : noun.getSubcommands())
                .forEach((name, line) -> texts.put(name, NounTexts.of(name, below.command(line.getCommandSpec()))));
        return texts;
    }

    private void write(Path folder, Lang language) {
        CommandTree tree = CommandTree.whole(language);
        new ManualPages(tree.program(), tree.commands(), name -> about(name, tree), language, day())
                .write(ports.files(), folder);
    }

    private static Text about(String name, CommandTree tree) {
        CommandLine line = tree.program().subcommands().get(name);
        return NounTexts.of(name, line == null ? null : tree.command(line.getCommandSpec()));
    }

    /** What pages are dated: the day of the sources where somebody builds the same thing twice, else today. */
    private LocalDate day() {
        String seconds = environment.variable("SOURCE_DATE_EPOCH");
        long second = seconds == null ? environment.clock().instant().getEpochSecond() : Long.parseLong(seconds);
        return LocalDate.ofEpochDay(Math.floorDiv(second, 86_400));
    }
}
