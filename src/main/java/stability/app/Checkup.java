package stability.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import stability.domain.Code;
import stability.domain.Kind;
import stability.domain.Matter;
import stability.domain.MatterState;
import stability.domain.Place;
import stability.domain.Problem;
import stability.domain.Refused;
import stability.domain.Step;
import stability.domain.StepType;
import stability.domain.Text;
import stability.domain.ledger.Kinds;
import stability.domain.ledger.Ledger;
import stability.domain.ledger.Links;
import stability.domain.school.School;

/** Reads the whole folder and judges it: what cannot be read, and what can but does not hold. */
public final class Checkup {
    /** Of one code in one file: nobody mends more of the same at once; the rest shows up on the next run. */
    private static final int PER_CODE = 20;

    private final Records records;

    public Checkup(Records records) {
        this.records = records;
    }

    /** Everything found, sorted. */
    public record Findings(int files, List<Problem> problems) {
        public int errors() {
            return Math.toIntExact(problems.stream()
                    .filter(problem -> problem.code().isError())
                    .count());
        }
    }

    /**
     * Reads and judges everything.
     *
     * @param now the present moment, after which nothing can have happened
     */
    public Findings run(Instant now) {
        Records.Inspection inspection = records.inspect();
        // A folder without an account is no finding about an account: most likely it is the wrong folder.
        for (Problem problem : inspection.problems()) {
            if (problem.code() == Code.NO_SCHOOL) {
                throw new Refused(problem);
            }
        }
        List<Problem> problems = new ArrayList<>(inspection.problems());
        problems.addAll(inspection.privacy());
        Ledger ledger = inspection.ledger();
        if (ledger != null) {
            for (Matter<?> matter : ledger.all()) {
                List<Problem> own = new ArrayList<>();
                judge(matter, ledger.school(), now, own);
                links(matter, own);
                Map<Code, Integer> counts = new EnumMap<>(Code.class);
                own.stream()
                        .filter(problem -> counts.merge(problem.code(), 1, Integer::sum) <= PER_CODE)
                        .forEach(problems::add);
            }
        }
        return new Findings(inspection.files(), List.copyOf(new TreeSet<>(problems)));
    }

    private static <S extends MatterState> void judge(
            Matter<S> matter, School school, Instant now, List<Problem> problems) {
        Place file = Place.of(matter.file());
        Text objection = matter.kind().objection(matter.facts());
        if (objection != null) {
            problems.add(Code.FACTS.at(file, objection));
        }
        Rules.references(matter.facts(), school, problems::add);
        Rules.names(matter.facts(), problems::add);
        for (Matter.Rejected<S> rejected : matter.history(null).rejected()) {
            problems.add(illegal(matter, rejected));
        }
        for (Step step : matter.steps()) {
            Place line = new Place(matter.file(), step.line(), 0);
            Rules.references(step.values(), school, problems::add);
            Rules.names(step.values(), problems::add);
            if (step.recorded().isBefore(step.at())) {
                problems.add(Code.RECORDED_BEFORE_AT.at(line, step.recorded(), step.at()));
            }
            if (step.recorded().toInstant().isAfter(now)) {
                problems.add(Code.IN_FUTURE.at(line, step.recorded()));
            }
        }
    }

    /** A matter whose file cannot be read is there all the same: only what is not there makes a link broken. */
    private void links(Matter<?> matter, List<Problem> problems) {
        for (Links.Link link : Links.of(matter)) {
            Kind<?> kind = Kinds.of(link.id());
            if (kind == null || !records.exists(kind, link.id())) {
                Place place = link.place() == null ? Place.of(matter.file()) : link.place();
                problems.add(Code.BROKEN_LINK.at(place, link.field().name(), link.id()));
            }
        }
    }

    private static <S extends MatterState> Problem illegal(Matter<S> matter, Matter.Rejected<S> rejected) {
        Text objection = rejected.objection();
        String legal = String.join(
                " ",
                matter.kind().legal(rejected.state()).stream()
                        .map(StepType::name)
                        .toList());
        return Code.ILLEGAL_STEP.at(
                new Place(matter.file(), rejected.step().line(), 0),
                rejected.step().type().label(),
                rejected.state().stage().label(),
                objection != null
                        ? objection
                        : Text.of("此时只能：{0}", "allowed were: {0}").with(legal));
    }
}
