package stability.cli.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import stability.cli.found.FoundOptions;
import stability.cli.found.FoundText;
import stability.cli.option.FieldParser;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Question;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.hazard.Hazard;
import stability.domain.inspection.InspectionWords.InspectionKind;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;

/**
 * What an inspection found: new hazards, each in a place and a department, and hazards that are on record already. Where
 * several places or departments were inspected, which of them it is must be said: pairing them off in the order typed
 * would be a guess.
 */
final class InspectionFindings {

    private final FoundOptions found;
    private final OptionValue departments;
    private final OptionValue known;
    private Supplier<List<String>> inspected = List::of;
    private boolean asked;

    InspectionFindings(Options options, String place, String department) {
        found = new FoundOptions(options, place);
        departments = options.values(
                department,
                "部门",
                "DEPARTMENT",
                Text.of("隐患所在部门：一个，或与 --found 一一对应", "whose it is: one department, or one for each --found"));
        known = options.values(
                "--hazard",
                "编号",
                "ID",
                Text.of("查到的、已在台账的隐患，可多次", "a hazard found that is on record already; may be repeated"));
    }

    /**
     * Asks for what was found where it is missing.
     *
     * @param wanted whether there has to be something
     * @param units the departments inspected, as they were typed
     * @param places the places inspected
     */
    InspectionFindings asking(BooleanSupplier wanted, Supplier<List<String>> units, Supplier<List<String>> places) {
        found.asking(() -> wanted.getAsBoolean() && !known.isGiven(), places);
        found.besides(index -> new FindingDepartment(this, index));
        inspected = units;
        return this;
    }

    /** Says what is asked for, where hazards on record count as found, too. */
    InspectionFindings called(Text name) {
        found.called(name, "--found / --hazard");
        return this;
    }

    /** What has to be asked. */
    List<Question> questions() {
        return found.questions();
    }

    /** The new hazards as they were typed. */
    List<FoundText> typed() {
        return found.all();
    }

    /** Takes the category of a standard hazard for one that is called so and says none. */
    void look(Session session) {
        found.look(session);
    }

    /** Whether anything is listed as found. */
    boolean isListed() {
        return !found.all().isEmpty() || known.isGiven();
    }

    /** The departments inspected, as they were typed. */
    List<String> inspected() {
        return inspected.get();
    }

    /** Whether nobody has said yet whose the hazard of this number is. */
    boolean isOpen(int index) {
        List<String> owners = departments.all();
        boolean shared = !asked && owners.size() == 1;
        return index < found.all().size() && inspected().size() > 1 && !shared && owners.size() <= index;
    }

    /** The option that says whose the hazards are. */
    String departmentOption() {
        return departments.name();
    }

    /** Says whose the next hazard is. */
    void own(String department) {
        List<String> owners = new ArrayList<>(departments.all());
        owners.add(department);
        departments.put(owners);
        asked = true;
    }

    /** Whose the hazard of this number is. */
    String owner(int index) {
        return departments.all().get(index);
    }

    /** Takes back whose the hazard of this number, and those behind it, are. */
    void disown(int index) {
        List<String> owners = departments.all();
        if (index < owners.size()) {
            departments.put(owners.subList(0, index));
            asked = index > 0;
        }
    }

    /**
     * What was found.
     *
     * @param hazards the facts of each new one
     * @param known the ids of those on record
     */
    record FoundHazards(List<Values> hazards, List<String> known) {
        boolean isEmpty() {
            return hazards.isEmpty() && known.isEmpty();
        }

        /** Where, each place once. */
        List<String> places() {
            return hazards.stream()
                    .map(facts -> facts.need(Hazard.PLACE))
                    .distinct()
                    .toList();
        }
    }

    /**
     * @param units the departments inspected: the only one is the finding's, unless another is typed
     * @param places the places inspected, likewise
     */
    FoundHazards read(Session session, List<String> units, List<String> places) {
        List<Values> read = found.read(session, List.of(), places.size() == 1 ? places : List.of());
        List<String> owners = new ArrayList<>();
        departments
                .all()
                .forEach(typed -> owners.add(
                        FieldParser.department(typed, session.records().school())));
        List<String> whose = owners.isEmpty() ? units : owners;
        boolean fits = whose.size() == 1 || (!owners.isEmpty() && owners.size() == read.size());
        if (!read.isEmpty() && !fits) {
            throw new Refused(Code.MISSING_OPTION.at(
                    null, departments.name(), Text.of("一个部门，或每条隐患各一个", "one department, or one for each hazard")));
        }
        List<Values> hazards = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            String unit = whose.get(whose.size() == 1 ? 0 : i);
            hazards.add(read.get(i).copy().put(Hazard.DEPARTMENT, unit).build());
        }
        List<String> ids = new ArrayList<>();
        known.all().forEach(typed -> ids.add(FieldParser.parse(Type.HAZARD, known.name(), typed, session)));
        return new FoundHazards(hazards, List.copyOf(ids));
    }

    /** The facts that all hazards of an inspection share. */
    static Values common(String inspection, InspectionKind kind) {
        Values links = Values.builder().put(Hazard.LINK_INSPECTION, inspection).build();
        return Values.builder()
                .put(Hazard.SOURCE, kind.source())
                .put(Hazard.LINKS, links)
                .build();
    }
}
