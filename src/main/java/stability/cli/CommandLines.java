package stability.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine;
import stability.domain.Code;
import stability.domain.ExitStatus;
import stability.domain.Lang;
import stability.domain.Refused;
import stability.domain.Suggestions;
import stability.domain.Text;

/** From the words of a command line to a command that ran: finds the leaf, builds only it, parses, runs. */
public final class CommandLines {
    /** Options before the noun that take a value of their own. */
    private static final Set<String> WITH_VALUE = Set.of("--records", "--format", "--lang", "--color", "--by", "--at");

    private final Environment environment;
    private final Ports ports;
    private final Lang lang;

    /** @param lang the language of the environment; {@code --lang} overrides it */
    public CommandLines(Environment environment, Ports ports, Lang lang) {
        this.environment = environment;
        this.ports = ports;
        this.lang = lang;
    }

    /** Runs what the words ask for. */
    public ExitStatus run(List<String> words) {
        Catalogue catalogue = new Catalogue();
        Words split = Words.of(words, catalogue);
        Catalogue.Leaf leaf = split.leaf();
        if (leaf == null) {
            return new Help(environment, lang).overview(catalogue, split);
        }
        CommandSpec spec = CommandSpec.create().name("stability " + leaf.path());
        Options options = new Options(spec, lang);
        Command command = Catalogue.make(leaf, options);
        CommonOptions common = new CommonOptions(options, leaf.formatted(), leaf.writes());
        CommandLine line = new CommandLine(spec);
        parse(line, split.rest());
        Lang language = common.lang();
        if (common.help()) {
            new Help(environment, lang).leaf(spec, leaf);
            return ExitStatus.DONE;
        }
        Session session = new Session(environment, common, language == null ? lang : language, ports);
        // How to print is settled before anything is entered: afterwards it would be too late to refuse.
        session.format();
        session.color();
        Boolean asked = common.commit();
        boolean commit =
                asked != null ? asked : leaf.writes() && ports.settings().get().commit();
        if (asked != null && commit) {
            session.committing().demand();
            if (!leaf.noun().equals("init")) { // whose folder is known only when it runs
                session.committing().prepare();
            }
        }
        ExitStatus status = command.run(session);
        if (commit) {
            session.committing().commit();
        }
        return status;
    }

    private static void parse(CommandLine line, List<String> words) {
        try {
            line.parseArgs(words.toArray(String[]::new));
        } catch (CommandLine.UnmatchedArgumentException e) {
            String word = e.getUnmatched().get(0);
            List<String> known =
                    new ArrayList<>(line.getCommandSpec().optionsMap().keySet());
            throw new Refused(
                    word.startsWith("-")
                            ? Code.UNKNOWN_OPTION.at(null, word).hinting(Suggestions.hint(word, known))
                            : Code.USAGE_ERROR.at(
                                    null,
                                    Text.of("多余的“{0}”", "\"{0}\" is one word too many")
                                            .with(word)));
        } catch (CommandLine.MissingParameterException e) {
            throw new Refused(Code.USAGE_ERROR.at(
                    null,
                    Text.of("{0} 后面要有值", "{0} needs a value")
                            .with(name(e.getMissing().get(0), e))));
        } catch (CommandLine.OverwrittenOptionException e) {
            throw new Refused(Code.USAGE_ERROR.at(
                    null, Text.of("{0} 写了两次", "{0} is given twice").with(name(e.getOverwritten(), e))));
        } catch (ParameterException e) {
            throw new Refused(Code.USAGE_ERROR.at(
                    null, Text.of("{0} 的用法不对", "{0} is not used like that").with(name(e))));
        }
    }

    private static String name(ParameterException e) {
        return name(e.getArgSpec(), e);
    }

    private static String name(CommandLine.Model.@Nullable ArgSpec spec, ParameterException e) {
        return spec instanceof CommandLine.Model.OptionSpec option
                ? option.longestName()
                : spec != null ? spec.paramLabel() : String.valueOf(e.getValue());
    }

    /**
     * A command line, split into the leaf it names and the rest.
     *
     * @param leaf null if the words name none
     * @param noun the first word that is no option; null if there is none
     * @param verb the second one, if the first is a noun with verbs
     * @param help whether {@code --help} is among them
     */
    record Words(
            Catalogue.@Nullable Leaf leaf,
            @Nullable String noun,
            @Nullable String verb,
            boolean help,
            List<String> rest) {

        static Words of(List<String> words, Catalogue catalogue) {
            List<String> rest = new ArrayList<>(words);
            String noun = take(rest);
            boolean help = words.contains("--help") || words.contains("-h");
            if (noun == null) {
                return new Words(null, null, null, help, rest);
            }
            Catalogue.Leaf single = catalogue.find(noun, "");
            if (single != null) {
                return new Words(single, noun, null, help, relative(rest));
            }
            String verb = take(rest);
            Catalogue.Leaf leaf = verb == null ? null : catalogue.find(noun, verb);
            return new Words(leaf, noun, verb, help, relative(rest));
        }

        /** Takes the first word out that is neither an option nor an option's value. */
        private static @Nullable String take(List<String> words) {
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                if (WITH_VALUE.contains(word)) {
                    i++;
                } else if (!word.startsWith("-")) {
                    return words.remove(i);
                }
            }
            return null;
        }

        /** {@code -3d} is a day, not options: picocli gets it as a word that it cannot take for one. */
        private static List<String> relative(List<String> words) {
            List<String> safe = new ArrayList<>();
            for (String word : words) {
                boolean days = word.length() > 2 && word.startsWith("-") && word.endsWith("d");
                safe.add(days && Character.isDigit(word.charAt(1)) ? "today" + word : word);
            }
            return safe;
        }
    }
}
