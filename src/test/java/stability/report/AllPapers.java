package stability.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import stability.support.Program;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Papers in every format, as the program writes them.
 *
 * @param folder the working folder; one of its own is made in it, and is gone afterwards
 * @param run runs a command there
 */
record AllPapers(Path folder, Function<List<String>, Program.Outcome> run) {
    private static final List<String> PAPERS = List.of(
            "daily --format text,md,html,docx,json",
            "week --format text,md,html,docx,xlsx,json",
            "month --format text,md,html,docx,xlsx,json",
            "minutes --format text,md,html,docx,xlsx,json",
            "campaign --format text,md,html,docx,xlsx,json",
            "ledger hazards --format xlsx,csv,json --from 2019-09-20",
            "ledger screenings --format xlsx,csv --from 2019-09-20",
            "ledger month --format xlsx,csv,json --from 2019-09-20",
            "ledger activities --format xlsx,csv,json",
            "ledger petitions --format xlsx,csv",
            "ledger hazards --format xlsx,csv --year 2019",
            "open --format text,md,html,docx,xlsx,json",
            "major --format text,md,html,docx,xlsx,json",
            "circular --format text,md,html,docx,json --from 2019-09-20");

    private static final String EVERY_FORMAT = "text,md,html,docx,json";

    /** Each paper as it stood at the end of a day, in each of its formats, by the name of its file; as one byte a character. */
    Map<String, String> of(LocalDate day) throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        String moment = day + "T23:59:59";
        for (String paper : PAPERS) {
            List<String> words = List.of(paper.split(" "));
            // papers of a day are called after it, whatever they are
            write(moment, out.resolve(words.get(0)), words);
        }
        onHazards(moment, out);
        Map<String, String> papers = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (Files.isRegularFile(file)) {
                    String name = moment + " " + out.relativize(file);
                    papers.put(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
                Files.delete(file);
            }
        }
        return papers;
    }

    /** A notice to each department on all that is assigned to it, one on each hazard, and closing sheets, of what was open then. */
    private void onHazards(String moment, Path out) throws IOException {
        Map<String, List<String>> ids = new TreeMap<>();
        try (Stream<Path> lists = Files.list(out.resolve("open"))) {
            Path list = lists.filter(file -> file.toString().endsWith(".json"))
                    .findFirst()
                    .orElseThrow();
            for (JsonNode item : JsonMapper.shared()
                    .readTree(Files.readString(list, StandardCharsets.UTF_8))
                    .get("items")) {
                ids.computeIfAbsent(item.get("state").asString(), state -> new ArrayList<>())
                        .add(item.get("id").asString());
            }
        }
        List<String> assigned = ids.getOrDefault("assigned", List.of());
        List<String> mended = ids.getOrDefault("rectified", ids.getOrDefault("verified", List.of()));
        if (!assigned.isEmpty()) {
            write(moment, out.resolve("notice"), words("notice", assigned));
            write(moment, out.resolve("notice-each"), words("notice", assigned, "--each"));
        }
        if (!mended.isEmpty()) {
            write(moment, out.resolve("closing"), words("closing", mended));
        }
    }

    private static List<String> words(String paper, List<String> ids, String... options) {
        List<String> words = new ArrayList<>(List.of(paper, "--format", EVERY_FORMAT));
        words.addAll(ids);
        words.addAll(List.of(options));
        return words;
    }

    private void write(String moment, Path own, List<String> paper) {
        List<String> words = new ArrayList<>(List.of("report"));
        words.addAll(paper);
        words.addAll(List.of("--as-of", moment, "--output", own.toString()));
        Program.Outcome outcome = run.apply(words);
        assertThat(outcome.status()).as(outcome.err()).isZero();
    }
}
