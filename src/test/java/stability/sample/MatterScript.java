package stability.sample;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads matters of any kind that has ids, such as {@code petitions.txt}, whose head says what stands in it, and adds the
 * signatures: of the person in charge soon after each stage, of the leader at the end of the day.
 */
final class MatterScript {
    /** Noun → the steps that ask for signatures, the first of them being what "add" enters. */
    private static final Map<String, List<String>> STAGES = Map.of(
            "petition", List.of("register", "accept", "assign", "reply", "settle", "close", "forward"),
            "incident", List.of("report", "control", "close"),
            "warning", List.of("issue", "adjust", "lift"),
            "inspect", List.of("register", "find"));

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
        List<String> stages = Objects.requireNonNull(STAGES.get(block.noun()));
        String stage = verb.equals("add") ? stages.get(0) : verb;
        // an objection to a forwarding reaches no stage, nor does a bulletin, which is a step "report" too
        boolean none = words.contains("objection") || verb.equals("report");
        if (stages.contains(stage) && !none) {
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
