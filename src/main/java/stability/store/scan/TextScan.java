package stability.store.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import stability.app.check.PrivacyFinding;
import stability.domain.field.Text;
import stability.domain.privacy.PersonalData;
import stability.domain.privacy.name.PersonNames;
import stability.domain.problem.Allowance;
import stability.domain.problem.Allowances;
import stability.domain.problem.FileProblems;
import stability.store.scan.RawScan.RawFindings;
import stability.store.yaml.Source;

/** Looks at what people wrote into a paper for personal data and refused words: each line is a value by itself. */
public final class TextScan {
    private static final Text HERE = Text.of("这里", "this place");

    private TextScan() {}

    /**
     * What the text shows, in the order of its lines, those included that people let stand.
     *
     * @param nameless the lines, from 1, in which no name of a person may stand
     */
    public static RawFindings of(Source source, IntPredicate nameless) {
        RawFindings found = new RawFindings(new ArrayList<>(), new ArrayList<>());
        AllowanceReader.ofText(source).read(found.allowances()::add, found.findings()::add);
        List<Allowance> allowances = List.copyOf(found.allowances());
        FileProblems problems = new FileProblems(new Allowances(allowances));
        for (int line = 1; line <= source.lines(); line++) {
            String text = source.line(line);
            add(problems, source, line, PersonalData.scan(text));
            if (nameless.test(line)) {
                add(problems, source, line, PersonNames.scan(text));
            }
        }
        problems.tell(found.findings()::add);
        return found;
    }

    private static void add(FileProblems problems, Source source, int line, List<PersonalData.Match> matches) {
        for (PersonalData.Match match : matches) {
            int start = source.start(line) + match.start();
            if (problems.wants(PrivacyFinding.code(match), source.lineOf(start))) {
                problems.add(PrivacyFinding.of(match, source.place(start), HERE));
            }
        }
    }
}
