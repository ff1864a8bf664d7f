package stability.cli.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.hazard.Hazard;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;

/** The options of a command that registers hazards on the way: {@code --found TITLE --place PLACE --category …}. */
public final class FoundOptions {
    private static final List<Field<?>> FIELDS = List.of(
            Hazard.CATEGORY,
            Hazard.LEVEL,
            Hazard.MAJOR_BASIS,
            Hazard.RISK,
            Hazard.DESCRIPTION,
            Hazard.CAUSE,
            Hazard.LEGAL_BASIS);

    private final OptionValue found;
    private final OptionValue places;
    private final FieldOptions fields;

    /**
     * @param place the option that says where they are
     * @param fields the facts that all of the hazards share and that can be typed
     */
    public FoundOptions(Options options, String place, List<Field<?>> fields) {
        found = options.values(
                "--found",
                "隐患",
                "TITLE",
                Text.of("发现的隐患，可多次；同时登记隐患", "a hazard found; may be repeated; registers the hazard too"));
        places = options.values(
                place, "地点", "PLACE", Text.of("隐患的地点：一个，或与 --found 一一对应", "where it is: one, or one for each --found"));
        this.fields = new FieldOptions(options, fields, "--", Map.of("department", "-d"), Set.copyOf(fields));
    }

    /** The same with the usual facts. */
    public FoundOptions(Options options, String place) {
        this(options, place, FIELDS);
    }

    public FoundOptions(Options options) {
        this(options, "--place");
    }

    /**
     * One set of facts for each thing found.
     *
     * @param more titles besides those typed
     * @param otherwise the places, unless some are typed
     */
    public List<Values> read(Session session, List<String> more, List<String> otherwise) {
        List<String> titles = new ArrayList<>(found.all());
        titles.addAll(more);
        List<String> where = places.all().isEmpty() ? otherwise : places.all();
        if (!titles.isEmpty() && where.size() != 1 && where.size() != titles.size()) {
            throw new Refused(Code.MISSING_OPTION.at(
                    null, places.name(), Text.of("一个地点，或每条隐患各一个", "one place, or one for each hazard")));
        }
        Values common = fields.read(session);
        List<Values> hazards = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            hazards.add(common.copy()
                    .put(Hazard.TITLE, titles.get(i))
                    .put(Hazard.PLACE, where.get(where.size() == 1 ? 0 : i))
                    .build());
        }
        return hazards;
    }
}
