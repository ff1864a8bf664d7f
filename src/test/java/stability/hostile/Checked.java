package stability.hostile;

import java.util.ArrayList;
import java.util.List;
import stability.support.Program.Outcome;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code check --format json} says about a file, as an index has it.
 *
 * @param findings as {@link HostileFile} writes them
 * @param readable whether all files can be read, so that other commands work
 */
record Checked(String findings, boolean readable) {
    /** So many are written down; the number of the others follows. */
    private static final int WRITTEN = 12;

    private static final JsonMapper MAPPER = new JsonMapper();

    static Checked of(Outcome check, String place) {
        List<String> found = new ArrayList<>();
        boolean readable = true;
        if (check.out().isEmpty()) {
            // a folder in which not even the school can be looked for is refused as a whole
            return new Checked("refused " + check.err().replaceAll("(?s).*\\[([a-z0-9-]+)].*", "$1"), false);
        }
        try {
            for (JsonNode item : MAPPER.readTree(check.out()).get("items")) {
                String code = item.get("code").asString();
                boolean error = item.get("severity").asString().equals("error");
                if (error || code.equals("personal-data-hint")) {
                    found.add(code + at(item, place));
                }
                readable &= !error
                        || stability.domain.problem.Code.valueOf(code.toUpperCase(java.util.Locale.ROOT)
                                                .replace('-', '_'))
                                        .exit()
                                != stability.domain.problem.ExitStatus.UNREADABLE;
            }
        } catch (JacksonException e) {
            return new Checked("no JSON: " + check.out() + check.err(), false);
        }
        String first = String.join(", ", found.subList(0, Math.min(found.size(), WRITTEN)));
        String more = found.size() > WRITTEN ? ", and " + (found.size() - WRITTEN) + " more" : "";
        return new Checked(found.isEmpty() ? "none" : first + more, readable);
    }

    private static String at(JsonNode item, String place) {
        String file = item.get("file").asString();
        String where = file.equals(place) ? "" : Odd.written(file);
        int line = item.get("line").asInt();
        int column = item.get("column").asInt();
        String numbers = line == 0 ? "" : column == 0 ? "" + line : line + ":" + column;
        String between = where.isEmpty() || numbers.isEmpty() ? "" : ":";
        return where.isEmpty() && numbers.isEmpty() ? "" : " " + where + between + numbers;
    }
}
