package stability.store.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.problem.Allowance;
import stability.domain.problem.Code;
import stability.domain.problem.FileProblems;
import stability.domain.problem.Problem;
import stability.domain.problem.Suggestions;
import stability.store.yaml.Source;

/** Reads the comments with which people let a finding stand, line by line, each once: a file may hold nothing else. */
final class AllowanceReader {
    private static final Pattern COMMENT = Pattern.compile("\\s*#\\s*check\\s*[:：](.*)");
    private static final Pattern TEXT_COMMENT = Pattern.compile("\\s*<!--\\s*check\\s*[:：](.*)-->\\s*");
    private static final Pattern ALLOW = Pattern.compile("\\s*allow\\s+([a-z0-9-]+)\\s*[:：](.*)");
    private static final Text FORM = Text.of("写法不对", "it is not of that form");
    private static final Text REASON = Text.of("没有写理由", "it gives no reason");

    private final Source source;
    private final Pattern form;
    private final String sign;
    private final FileProblems problems = new FileProblems();

    /** Of a record or the settings. */
    AllowanceReader(Source source) {
        this(source, COMMENT, "#");
    }

    /**
     * Likewise.
     *
     * @param form of such a comment, with what it says as its first group
     * @param sign by which any comment begins
     */
    private AllowanceReader(Source source, Pattern form, String sign) {
        this.source = source;
        this.form = form;
        this.sign = sign;
    }

    /** Of what people wrote into a paper: {@code <!-- check: allow CODE: reason -->}. */
    static AllowanceReader ofText(Source source) {
        return new AllowanceReader(source, TEXT_COMMENT, "<!--");
    }

    /** Hands on the allowances in the order of the file, and then what is wrong with others. */
    void read(Consumer<Allowance> allowances, Consumer<? super Problem> listener) {
        if (!source.text().contains("check")) {
            return;
        }
        boolean content = false;
        List<Allowance> open = new ArrayList<>(0); // those that speak of a line that has not come yet
        for (int line = 1; line <= source.lines(); line++) {
            String text = source.line(line);
            Matcher comment = form.matcher(text);
            Allowance allowance = comment.matches() ? allowance(comment.group(1), line) : null;
            if (allowance != null && content) {
                open.add(allowance);
            } else if (allowance != null) {
                allowances.accept(allowance);
            }
            if (!isComment(text)) {
                content = true;
                tell(open, line, allowances);
            }
        }
        tell(open, source.lines() + 1, allowances);
        problems.tell(listener);
    }

    /** A comment speaks of the next line that is no comment itself. */
    private static void tell(List<Allowance> open, int line, Consumer<Allowance> allowances) {
        open.forEach(each -> allowances.accept(new Allowance(each.code(), each.reason(), each.place(), line)));
        open.clear();
    }

    /** What the comment allows, as if in the whole file; null if it is none, which is a finding. */
    private @Nullable Allowance allowance(String said, int line) {
        Place place = new Place(source.name(), line, 0);
        Matcher allow = ALLOW.matcher(said);
        if (!allow.matches()) {
            problems.add(Code.BAD_ALLOWANCE.at(place, FORM));
            return null;
        }
        String reason = allow.group(2).strip();
        Code code = Code.of(allow.group(1));
        if (code != null && code.isAllowable() && !reason.isEmpty()) {
            return new Allowance(code, reason, place, 0);
        }
        if (!problems.wants(Code.BAD_ALLOWANCE)) {
            return null; // the nearest names take time, and nobody would read them
        }
        if (code == null) {
            List<String> known = Arrays.stream(Code.values())
                    .filter(Code::isAllowable)
                    .map(Code::id)
                    .toList();
            Text unknown = Text.of("没有代码“{0}”", "there is no code \"{0}\"").with(allow.group(1));
            problems.add(Code.BAD_ALLOWANCE.at(place, unknown).hinting(Suggestions.hint(allow.group(1), known)));
        } else if (!code.isAllowable()) {
            Text never = Text.of("{0} 不能允许", "{0} cannot be allowed").with(code.id());
            problems.add(Code.BAD_ALLOWANCE.at(place, never).hinting(code.hint()));
        } else {
            problems.add(Code.BAD_ALLOWANCE.at(place, REASON));
        }
        return null;
    }

    private boolean isComment(String line) {
        String text = line.strip();
        return text.isEmpty() || text.startsWith(sign) || text.equals("---");
    }
}
