package stability.store.yaml;

import java.util.List;
import java.util.stream.Collectors;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;

/** Findings as a line that a table of expectations can hold: code, place, and what varies in the sentence. */
final class Told {
    private Told() {}

    static String in(List<Problem> problems) {
        return problems.stream().map(Told::one).collect(Collectors.joining(", "));
    }

    private static String one(Problem problem) {
        String line = problem.code().id() + " " + problem.place();
        String message = problem.message().en();
        return switch (problem.code()) {
            case CONTROL_CHARACTER -> line + message.substring(message.lastIndexOf(' '));
            case DUPLICATE_KEY -> line + " " + message.replaceAll("\"(.*)\".* (\\d+)$", "$1 first $2");
            case YAML_SYNTAX ->
                line + message.substring(Code.YAML_SYNTAX.message().en().indexOf(':'));
            default -> line;
        };
    }
}
