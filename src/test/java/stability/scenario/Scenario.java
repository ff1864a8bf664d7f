package stability.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A scenario as it stands in its file: a script of lines, then files. Lines of the script:
 *
 * <pre>
 * # a remark
 * now 2019-09-25T07:52:00+08:00      the clock; "at" later on, when it has moved
 * tree school                        the files of scenarios/trees/school.txt are there, too
 * $ screen add -d jwc --clear        a command
 * | line                             what it prints on stdout
 * ! line                             what it prints on stderr
 * \                                  the line before has no line end
 * = 2                                its exit status
 * </pre>
 *
 * The other directives are in {@link Replay}. A file begins with {@code -- path --} for one that is there before, and
 * {@code -- after path --} for one that is there afterwards and was not, or has changed; {@code -- gone path --} for one
 * that is no longer. Everything the program prints and writes is in the text, so that reading it is reviewing it.
 *
 * <p>With one exception. {@code show}, a refused step and a finding about one tell the steps that are allowed, and over a
 * hundred places print them; a new step would change each of them and say nothing new. So {@code …} stands for these
 * names, and for nothing else: {@code | 现在可以做：…}. That they are told, and where, is compared as ever. A scenario with
 * the line {@code allowed} has them written out: {@code refusals/allowed}, for every kind at every stage.
 *
 * @param script its lines, without what commands print
 * @param sections the files before, by their headers between the dashes
 */
record Scenario(List<String> script, Map<String, String> sections) {
    /** The names of the steps that are allowed, or were, at least one of them, behind the words that announce them. */
    private static final Pattern ALLOWED_STEPS = Pattern.compile(
            "((?:现在可以做|此时只能)：|(?:now allowed|allowed were): )(?:stability [^\n；;]*|[a-z_]+(?: [a-z_]+)*)");

    /** Reads a scenario, leaving out what is made when it is replayed. */
    static Scenario parse(String text) {
        List<String> script = new ArrayList<>();
        Map<String, String> sections = new LinkedHashMap<>();
        String section = null;
        StringBuilder content = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            boolean header = line.startsWith("-- ") && line.endsWith(" --");
            if (header) {
                keep(sections, section, content);
                section = line.substring(3, line.length() - 3);
                content.setLength(0);
            } else if (section != null) {
                content.append(line).append('\n');
            } else if (!line.matches("(?s)([|!=]( .*)?|\\\\)")) {
                script.add(line);
            }
        }
        if (section == null) {
            script.remove(script.size() - 1);
        } else {
            content.setLength(content.length() - 1); // what split() sees behind the last line end
            keep(sections, section, content);
        }
        return new Scenario(script, sections);
    }

    private static void keep(Map<String, String> sections, String section, StringBuilder content) {
        if (section != null && !section.startsWith("after ") && !section.startsWith("gone ")) {
            sections.put(section, content.toString());
        }
    }

    /** What a command printed, with {@code …} for the names of the steps that are allowed. */
    static String leaveOutAllowedSteps(String output) {
        return ALLOWED_STEPS.matcher(output).replaceAll("$1…");
    }

    /** Whether the script has a line that begins with this word. */
    boolean uses(String directive) {
        return script.stream().anyMatch(line -> line.equals(directive) || line.startsWith(directive + " "));
    }
}
