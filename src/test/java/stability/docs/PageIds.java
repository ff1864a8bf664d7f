package stability.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ids of a page. It shows one as it might be given, {@code H-20261201-7k3q9}, and types its end from then on; where the page is run, the
 * program gives another. A day in figures, {@code 2026-12-01}, and a time of day, {@code 09:30}, stand for any; so does {@code …} for whatever varies.
 */
final class PageIds {
    private static final Pattern VARYING =
            Pattern.compile("…|\\b([A-Z])-\\d{8}-([0-9a-z]{5})\\b|\\d{4}-\\d\\d-\\d\\d|\\b\\d\\d:\\d\\d\\b");

    /** The end of each id on the page, and that which the program gave. */
    private final Map<String, String> given = new LinkedHashMap<>();

    /** What is typed for a block of the page. */
    String typed(String block) {
        String typed = block;
        for (Map.Entry<String, String> id : given.entrySet()) {
            typed = typed.replaceAll("\\b" + id.getKey() + "\\b", id.getValue());
        }
        return typed;
    }

    /** Each line shown is found in the output, in this order; blanks may be more or fewer. */
    void shown(String output, String shown) {
        List<String> lines = output.lines().map(PageIds::plain).toList();
        int from = 0;
        for (String line : shown.lines().filter(line -> !line.isBlank()).toList()) {
            int at = from;
            while (at < lines.size() && !matches(lines.get(at), plain(line))) {
                at++;
            }
            assertThat(at).as("\"%s\" in:%n%s", line, output).isLessThan(lines.size());
            from = at + 1;
        }
    }

    private boolean matches(String line, String shown) {
        StringBuilder pattern = new StringBuilder();
        Map<String, Integer> groups = new LinkedHashMap<>();
        Matcher varying = VARYING.matcher(shown);
        int from = 0;
        while (varying.find()) {
            pattern.append(Pattern.quote(shown.substring(from, varying.start())));
            if (varying.group(2) != null) {
                pattern.append(varying.group(1)).append("-\\d{8}-").append(ending(varying.group(2), groups));
            } else if (varying.group().equals("…")) {
                pattern.append(".*?");
            } else {
                pattern.append(varying.group().replaceAll("\\d", "\\\\d"));
            }
            from = varying.end();
        }
        pattern.append(Pattern.quote(shown.substring(from)));
        Matcher found = Pattern.compile(pattern.toString()).matcher(line);
        boolean matches = found.find();
        if (matches) {
            groups.forEach((id, group) -> given.put(id, found.group(group)));
        }
        return matches;
    }

    private String ending(String id, Map<String, Integer> groups) {
        String known = given.get(id);
        if (known != null) {
            return known;
        }
        Integer group = groups.putIfAbsent(id, groups.size() + 1);
        return group == null ? "([0-9a-z]{5})" : "\\" + group;
    }

    private static String plain(String line) {
        return line.strip().replaceAll("\\s+", " ");
    }
}
