package stability.app.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import stability.app.Records;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.matter.Matter;
import stability.domain.problem.Allowances;
import stability.domain.problem.Code;
import stability.domain.problem.FileProblems;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;
import stability.domain.school.School;

/** Reads the folder and judges it: what cannot be read, what can but does not hold, and what people let stand. */
public final class Checkup {
    private static final Text LEAKING = Text.of("git 会带上它", "git takes it along");

    private final Records records;

    public Checkup(Records records) {
        this.records = records;
    }

    /**
     * What came out.
     *
     * @param files how many files were read
     * @param canonical how many of them stand exactly as the program writes them
     */
    public record Checked(int files, int canonical, Findings findings) {}

    /**
     * Reads and judges.
     *
     * @param now the present moment, after which nothing can have happened
     * @param wanted the files to look into, by their paths below the records folder
     * @param leaking the files of {@link Records#PRIVATE} that git takes along, where it was asked
     * @param edits what git knows to have been changed by hand
     */
    public Checked run(Instant now, Predicate<String> wanted, Collection<String> leaking, Collection<Problem> edits) {
        VoidedNames voided = new VoidedNames(records);
        Records.FolderReading reading =
                records.judge(wanted, (school, matter, allowed) -> judge(school, matter, allowed, voided, now));
        // A folder without an account is no finding about an account: most likely it is the wrong folder.
        for (Problem problem : reading.problems()) {
            if (problem.code() == Code.NO_SCHOOL) {
                throw new Refused(problem);
            }
        }
        List<Problem> problems = new ArrayList<>(reading.problems());
        problems.addAll(reading.raw());
        problems.removeIf(problem ->
                problem.place() != null && !wanted.test(problem.place().file()));
        problems.addAll(reading.judged());
        problems.addAll(voided.problems(wanted));
        if (wanted.test(Records.SETTINGS) && reading.problems().stream().noneMatch(Checkup::isOfSettings)) {
            TermsFinding.tell(records.school(), now, problems::add);
        }
        problems.addAll(edits);
        FileProblems leaks = new FileProblems();
        leaking.forEach(file -> leaks.add(Code.PRIVATE_IN_GIT.at(Place.of(file), LEAKING)));
        leaks.tell(problems::add);
        return new Checked(
                reading.files(),
                reading.canonical(),
                Findings.of(problems, reading.allowances(), code -> !code.isOfHistory()));
    }

    private static boolean isOfSettings(Problem problem) {
        return problem.place() != null && problem.place().file().equals(Records.SETTINGS);
    }

    private List<Problem> judge(School school, Matter<?> matter, Allowances allowed, VoidedNames voided, Instant now) {
        FileProblems found = new FileProblems(allowed);
        MatterCheck.of(matter, school, records, voided, now).run(found::add);
        List<Problem> told = new ArrayList<>(0);
        found.tell(told::add);
        return told;
    }
}
