package stability.sample;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads matters of any kind that has ids, such as {@code petitions.txt}, whose head says what stands in it, and adds the
 * signatures: of the person in charge soon after each stage, of the leader at the end of the day.
 */
final class MatterScript {
    /** Noun → verb → the stage that it reaches, which asks for signatures. */
    private static final Map<String, Map<String, String>> STAGES = Map.of(
            "petition",
                    Map.of(
                            "add",
                            "register",
                            "accept",
                            "accept",
                            "assign",
                            "assign",
                            "reply",
                            "reply",
                            "settle",
                            "settle",
                            "close",
                            "close"),
            "incident", Map.of("add", "report", "control", "control", "close", "close"),
            "warning", Map.of("add", "issue", "adjust", "adjust", "lift", "lift"),
            "inspect", Map.of("add", "register", "find", "find"));

    private final Habits habits;
    private final List<Typed> typed = new ArrayList<>();

    /** A matter as its block begins, and the signatures that it lacks, such as {@code reply leader}. */
    private record Block(String name, String noun, String leader, String responsible, Set<String> unsigned) {
        String id() {
            return "{" + name + "}";
        }
    }

    MatterScript(Habits habits, List<String> lines) {
        this.habits = habits;
        Map<Block, List<String>> blocks = new LinkedHashMap<>();
        @Nullable Block block = null;
        for (String line : lines) {
            String[] words = line.strip().split(" +");
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!line.startsWith(" ")) {
                block = new Block(words[0], words[1], words[2], words[3], new HashSet<>());
                blocks.put(block, new ArrayList<>());
            } else if (block == null) {
                throw new IllegalArgumentException("a command before the first matter: " + line);
            } else if (words[0].equals("unsigned")) {
                block.unsigned().add(words[1] + " " + words[2]);
            } else {
                blocks.get(block).add(line.strip());
            }
        }
        blocks.forEach((each, commands) -> commands.forEach(command -> command(each, command)));
    }

    /** Every command, signatures included, in no particular order. */
    List<Typed> typed() {
        return typed;
    }

    private void command(Block block, String line) {
        List<String> words = new ArrayList<>(List.of(line.split(" +")));
        LocalDateTime entered = LocalDateTime.parse(words.remove(0) + "T" + words.remove(0));
        String verb = words.get(0);
        words.add(0, block.noun());
        List<String> brings = new ArrayList<>();
        if (verb.equals("add")) {
            brings.add(block.name());
        } else {
            words.add(2, block.id());
        }
        // "=h06" gives a name to what the command brings besides
        while (words.get(words.size() - 1).startsWith("=")) {
            brings.add(words.remove(words.size() - 1).substring(1));
        }
        if (verb.equals("assign")) {
            words.addAll(List.of("--leader", block.leader(), "--handler", block.responsible()));
        }
        typed.add(new Typed(entered, List.copyOf(brings), words));
        String stage = STAGES.get(block.noun()).get(verb);
        boolean objection = words.contains("objection"); // it stays with us, and no stage is reached
        if (stage != null && !objection) {
            sign(block, habits.signsAtOnce(entered), stage, "responsible", block.responsible());
            sign(block, habits.leaderSigns(entered), stage, "leader", block.leader());
        }
    }

    private void sign(Block block, LocalDateTime when, String stage, String role, String post) {
        if (!block.unsigned().contains(stage + " " + role)) {
            List<String> words = List.of(block.noun(), "sign", block.id(), "--stage", stage, "--role", role);
            typed.add(Typed.of(when, words, "--name", post, "--by", post));
        }
    }
}
