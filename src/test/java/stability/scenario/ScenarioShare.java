package stability.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import stability.cli.NamedCommands;

/** Which scenarios {@link ScenarioIT} plays: starting a process for each command of all of them takes long. */
final class ScenarioShare {
    /** Every how manyeth is played with a process for each command. */
    private static final int ALONE = Integer.getInteger("scenarios.alone", 80);

    /** Of these every fact is part of the id: they are always refused. */
    static final Set<String> REFUSED = Set.of("assess correct", "screen correct");

    private ScenarioShare() {}

    /** The scenarios, evenly spread, in which each command has a process of its own. */
    static List<String> alone() {
        List<String> alone = new ArrayList<>();
        List<String> names = ScenarioFiles.names();
        for (int i = 0; i < names.size(); i += ALONE) {
            alone.add(names.get(i));
        }
        return alone;
    }

    /** Further scenarios: the first for each command that is done in none of the others. */
    static List<String> rest() {
        Set<String> done = new TreeSet<>();
        List<String> alone = alone();
        alone.forEach(name -> done.addAll(done(name)));
        List<String> rest = new ArrayList<>();
        for (String name : ScenarioFiles.names()) {
            if (!alone.contains(name) && done.addAll(done(name))) {
                rest.add(name);
            }
        }
        return rest;
    }

    /** The command that the words do if they are not refused; empty if they only ask about it, or name none. */
    static String command(List<String> words) {
        boolean asks = words.stream().anyMatch(List.of("--help", "-h", "--dry-run")::contains);
        return asks ? "" : NamedCommands.of(words);
    }

    /** Whether a command that ended so has come as far as it can. */
    static boolean isDone(String command, int status) {
        return status <= 1 || REFUSED.contains(command);
    }

    /** The commands that a scenario has done. */
    private static Set<String> done(String name) {
        Set<String> done = new TreeSet<>();
        String command = "";
        try {
            for (String line : Files.readAllLines(ScenarioFiles.FOLDER.resolve(name + ".txt"))) {
                if (line.startsWith("-- ")) {
                    break;
                }
                if (line.startsWith("$ ")) {
                    done.add(command);
                    List<String> words = Words.of(line.substring(2));
                    command = command(words.subList(words.indexOf("|") + 1, words.size()));
                } else if (line.startsWith("= ") && !isDone(command, Integer.parseInt(line.substring(2)))) {
                    command = "";
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        done.add(command);
        done.remove("");
        return done;
    }
}
