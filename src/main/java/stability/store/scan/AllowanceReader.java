package stability.store.scan;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.problem.Allowance;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.problem.Suggestions;
import stability.store.yaml.Source;

/** Reads the comments with which people let a finding stand. */
final class AllowanceReader {
    private static final Pattern COMMENT = Pattern.compile("\\s*#\\s*check\\s*[:：](.*)");
    private static final Pattern ALLOW = Pattern.compile("\\s*allow\\s+([a-z0-9-]+)\\s*[:：](.*)");
    private static final Text FORM = Text.of("写法不对", "it is not of that form");
    private static final Text REASON = Text.of("没有写理由", "it gives no reason");

    private final Source source;
    private final Consumer<Problem> problems;

    AllowanceReader(Source source, Consumer<Problem> problems) {
        this.source = source;
        this.problems = problems;
    }

    void read(Consumer<Allowance> allowances) {
        if (!source.text().contains("check")) {
            return;
        }
        boolean content = false;
        for (int line = 1; line <= source.lines(); line++) {
            String text = source.line(line);
            Matcher comment = COMMENT.matcher(text);
            if (comment.matches()) {
                allowance(comment.group(1), line, content, allowances);
            }
            content |= !isComment(text);
        }
    }

    private void allowance(String said, int line, boolean content, Consumer<Allowance> allowances) {
        Place place = new Place(source.name(), line, 0);
        Matcher allow = ALLOW.matcher(said);
        if (!allow.matches()) {
            problems.accept(Code.BAD_ALLOWANCE.at(place, FORM));
            return;
        }
        String reason = allow.group(2).strip();
        Code code = Code.of(allow.group(1));
        if (code == null) {
            List<String> known = Arrays.stream(Code.values())
                    .filter(Code::isAllowable)
                    .map(Code::id)
                    .toList();
            Text unknown = Text.of("没有代码“{0}”", "there is no code \"{0}\"").with(allow.group(1));
            problems.accept(Code.BAD_ALLOWANCE.at(place, unknown).hinting(Suggestions.hint(allow.group(1), known)));
        } else if (!code.isAllowable()) {
            Text never = Text.of("{0} 不能允许", "{0} cannot be allowed").with(code.id());
            problems.accept(Code.BAD_ALLOWANCE.at(place, never).hinting(code.hint()));
        } else if (reason.isEmpty()) {
            problems.accept(Code.BAD_ALLOWANCE.at(place, REASON));
        } else {
            allowances.accept(new Allowance(code, reason, place, content ? below(line) : 0));
        }
    }

    /** The line that a comment speaks of: the next one that is no comment itself. */
    private int below(int line) {
        int next = line + 1;
        while (next <= source.lines() && isComment(source.line(next))) {
            next++;
        }
        return next;
    }

    private static boolean isComment(String line) {
        String text = line.strip();
        return text.isEmpty() || text.startsWith("#") || text.equals("---");
    }
}
