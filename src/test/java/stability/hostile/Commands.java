package stability.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import stability.domain.ledger.Kinds;
import stability.domain.matter.Kind;

/** The commands through which what stands in a file comes out again. */
final class Commands {
    /** Those whose files hold values to be shown, not forms to be read. */
    private static final Set<String> SHOWN_EVERYWHERE = Set.of("values", "school");

    private static final String DAILY = "report daily 2019-09-25 --output - --format ";

    private Commands() {}

    /** For a folder that can be read, those that show something of the file; else some that refuse to. */
    static List<List<String>> on(HostileFile file, boolean readable) {
        List<List<String>> commands = new ArrayList<>();
        if (file.family().equals("size")) {
            // every command reads the file again, and nothing else is new about it
            return List.of(words("hazard list"));
        }
        commands.add(words("check"));
        if (!readable) {
            commands.add(words("check --format csv --lang en"));
            commands.add(words(DAILY + "text"));
            return commands;
        }
        for (Kind<?> kind : Kinds.ALL) {
            String id = kind.idAt(file.place());
            if (id != null) {
                commands.add(words(kind.noun() + " list"));
                commands.add(shown(kind, id, "table"));
                commands.add(shown(kind, id, "json"));
            }
        }
        if (SHOWN_EVERYWHERE.contains(file.family())) {
            List.of("text", "md", "html", "json").forEach(format -> commands.add(words(DAILY + format)));
            commands.add(words("due --format csv"));
            commands.add(words(
                    file.family().equals("school") ? "config show" : "report ledger hazards --format csv --output -"));
        }
        return commands;
    }

    /** A screening and a decision are named by two words each, everything else by an id. */
    private static List<String> shown(Kind<?> kind, String id, String format) {
        List<String> command = words(kind.noun() + " show --format " + format);
        switch (kind.noun()) {
            case "assess" -> command.add(id.substring(0, id.indexOf('/')));
            case "screen" -> command.addAll(List.of("-d", id.substring(id.indexOf('/') + 1), id.substring(0, 10)));
            default -> command.add(id);
        }
        return command;
    }

    private static List<String> words(String command) {
        return new ArrayList<>(List.of(command.split(" ")));
    }
}
