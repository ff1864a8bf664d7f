package stability.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stability.domain.screening.Screening;

/** Reads {@code hazards.txt}, whose head says what stands in it, and adds the signatures. */
final class HazardScript {
    /** The stages that a command reaches, each of which asks for signatures. */
    private static final Map<String, List<String>> STAGES = Map.of(
            "screen", List.of("register"),
            "hazard", List.of("register"),
            "inspected", List.of("register"),
            "assign", List.of("assign"),
            "rectify", List.of("rectify"),
            "verify", List.of("verify"),
            "close", List.of("close"));

    private final Habits habits;
    private final List<Typed> typed = new ArrayList<>();
    private final Set<String> screened = new HashSet<>();

    /** A hazard as its block begins, and the signatures that it lacks, such as {@code verify leader}. */
    private record Block(String name, String department, String leader, String handler, Set<String> unsigned) {
        String id() {
            return "{" + name + "}";
        }
    }

    HazardScript(Habits habits, List<String> lines) {
        this.habits = habits;
        Map<Block, List<String>> blocks = new LinkedHashMap<>();
        Block block = null;
        for (String line : lines) {
            String[] words = line.strip().split(" +");
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!line.startsWith(" ")) {
                block = new Block(words[0], words[1], words[2], words[3], new HashSet<>());
                blocks.put(block, new ArrayList<>());
            } else if (block == null) {
                throw new IllegalArgumentException("a command before the first hazard: " + line);
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

    /** The ids of the screenings that found a hazard. */
    Set<String> screened() {
        return screened;
    }

    private void command(Block block, String line) {
        List<String> words = new ArrayList<>(List.of(line.split(" +")));
        LocalDateTime entered = LocalDateTime.parse(words.remove(0) + "T" + words.remove(0));
        String verb = words.get(0);
        switch (verb) {
            case "screen" -> screen(block, entered, words);
            case "inspected" -> {} // typed in inspections.txt
            case "hazard" -> typed.add(new Typed(entered, List.of(block.name()), words));
            default -> step(block, entered, words);
        }
        boolean fixed = words.contains("--fixed");
        String by = STAGES.getOrDefault(verb, List.of()).contains("register") ? option(words, "--by") : block.handler();
        List<String> stages = fixed ? List.of("register", "assign", "rectify") : STAGES.getOrDefault(verb, List.of());
        stages.forEach(stage -> sign(block, entered, stage, by));
    }

    private void screen(Block block, LocalDateTime entered, List<String> words) {
        String at = option(words, "--at");
        LocalDate day = at.length() > 5 ? LocalDateTime.parse(at).toLocalDate() : entered.toLocalDate();
        String department = option(words, "-d");
        String by = habits.onDuty(department, day);
        words.addAll(List.of("--by", by));
        screened.add(Screening.id(day, department));
        typed.add(new Typed(entered, List.of(block.name()), words));
    }

    private void step(Block block, LocalDateTime entered, List<String> words) {
        String verb = words.get(0);
        words.addAll(0, List.of("hazard"));
        words.add(2, block.id());
        if (verb.equals("assign")) {
            words.addAll(List.of("--leader", block.leader(), "--handler", block.handler()));
            if (!words.contains("-d")) {
                words.addAll(List.of("-d", block.department()));
            }
        } else if (verb.equals("rectify") || verb.equals("progress")) {
            words.addAll(List.of("--by", block.handler()));
        }
        typed.add(Typed.of(entered, words));
    }

    /** @param by the person in charge of the stage: who found it, later the handler */
    private void sign(Block block, LocalDateTime entered, String stage, String by) {
        sign(block, habits.signsAtOnce(entered), stage, "responsible", by);
        sign(block, habits.leaderSigns(entered), stage, "leader", block.leader());
    }

    private void sign(Block block, LocalDateTime when, String stage, String role, String post) {
        if (!block.unsigned().contains(stage + " " + role)) {
            List<String> words = List.of("hazard", "sign", block.id(), "--stage", stage, "--role", role);
            typed.add(Typed.of(when, words, "--name", post, "--by", post));
        }
    }

    private static String option(List<String> words, String name) {
        return words.get(words.indexOf(name) + 1);
    }
}
