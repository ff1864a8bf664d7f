package stability.cli.found;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import stability.app.entry.Each;
import stability.cli.option.FieldOptions;
import stability.cli.option.FieldParser;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Question;
import stability.cli.session.Session;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.hazard.Hazard;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;

/**
 * The options of a command that registers hazards on the way: {@code --found "TITLE @PLACE #CATEGORY"} any number of times, and
 * {@code --place PLACE --category …} for those that do not say it themselves.
 */
public final class FoundOptions implements FoundQuestions.Found {
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
    private @Nullable FoundQuestions questions;
    private @Nullable IntFunction<Question> besides;
    private BooleanSupplier wanted = () -> false;
    private Supplier<List<String>> elsewhere = List::of;
    private Text label = Text.of("发现的隐患", "hazard found");
    private String option = FoundText.OPTION;

    /**
     * @param place the option that says where they are
     * @param fields the facts that all of the hazards share and that can be typed
     */
    public FoundOptions(Options options, String place, List<Field<?>> fields) {
        found = options.values(
                "--found",
                "隐患",
                "HAZARD",
                Text.of(
                        "发现的隐患，可多次，可加 @地点 #类别；同时登记隐患",
                        "a hazard found, perhaps with @PLACE #CATEGORY; may be repeated; registers the hazard too"));
        places = options.values(
                place,
                "地点",
                "PLACE",
                Text.of("没写 @地点 的隐患在哪里：一个，或一一对应", "where those without @PLACE are: one, or one for each"));
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
     * Asks for hazards where they are missing.
     *
     * @param condition whether there has to be one
     * @param otherwise where they are unless somebody says it
     */
    public FoundOptions asking(BooleanSupplier condition, Supplier<List<String>> otherwise) {
        wanted = condition;
        elsewhere = otherwise;
        return this;
    }

    /**
     * Says what is asked for.
     *
     * @param options this one and those that may say it instead
     */
    public FoundOptions called(Text name, String options) {
        label = name;
        option = options;
        return this;
    }

    /** Asks something else of each hazard, too. */
    public void besides(IntFunction<Question> question) {
        besides = question;
    }

    /** The option of a fact that all of them share. */
    public OptionValue shared(Field<?> field) {
        return fields.value(field);
    }

    /** Takes the category of a standard hazard for one that is called so and says none. */
    public void look(Session session) {
        if (found.isGiven() && !isSaid(FoundPart.CATEGORY)) {
            put(all().stream().map(text -> text.standard(session)).toList());
        }
    }

    /** What has to be asked; mostly nothing, and then nothing is made ready for it. */
    public List<Question> questions() {
        if (!found.isGiven() && !wanted.getAsBoolean()) {
            return List.of();
        }
        if (questions == null) {
            questions = new FoundQuestions(this);
            if (besides != null) {
                questions.besides(besides);
            }
        }
        return questions.questions();
    }

    @Override
    public List<FoundText> all() {
        return found.isGiven() ? found.all().stream().map(FoundText::of).toList() : List.of();
    }

    @Override
    public void put(List<FoundText> all) {
        found.put(all.stream().map(FoundText::print).toList());
    }

    @Override
    public List<String> words(FoundText one) {
        return List.of(FoundText.OPTION, one.print());
    }

    @Override
    public boolean isWanted() {
        return wanted.getAsBoolean();
    }

    @Override
    public boolean isSaid(FoundPart part) {
        return part == FoundPart.PLACE
                ? !places.all().isEmpty() || elsewhere.get().size() == 1
                : fields.isGiven(part.field());
    }

    @Override
    public String option(FoundPart part) {
        return part == FoundPart.PLACE ? places.name() : FoundQuestions.Found.super.option(part);
    }

    @Override
    public @Nullable String usual(FoundPart part) {
        List<String> likely = part == FoundPart.PLACE ? elsewhere.get() : List.of();
        return likely.isEmpty() ? null : likely.get(0);
    }

    @Override
    public Text label() {
        return label;
    }

    @Override
    public String option() {
        return option;
    }

    /**
     * One set of facts for each thing found.
     *
     * @param more titles besides those typed
     * @param otherwise the places, unless some are typed
     */
    public List<Values> read(Session session, List<String> more, List<String> otherwise) {
        List<FoundText> texts = new ArrayList<>(all());
        more.forEach(title -> texts.add(new FoundText(title, null, null)));
        List<String> where = places.all().isEmpty() ? otherwise : places.all();
        return facts(session, texts, where, places.name(), fields.read(session));
    }

    /**
     * The facts of hazards.
     *
     * @param where the places of those that say none: one, or one for each
     * @param option the option that says them
     * @param common what they share
     */
    public static List<Values> facts(
            Session session, List<FoundText> texts, List<String> where, String option, Values common) {
        if (texts.isEmpty()) {
            return List.of();
        }
        Each.of(texts, text -> text.checked(session));
        long open = texts.stream().filter(text -> text.place() == null).count();
        if (open > 0 && where.size() != 1 && where.size() != open) {
            throw new Refused(Code.MISSING_OPTION.at(
                    null, option, Text.of("一个地点，或每条隐患各一个", "one place, or one for each hazard")));
        }
        List<Values> hazards = new ArrayList<>();
        int next = 0;
        for (FoundText text : texts) {
            Values.Builder facts = common.copy().put(Hazard.TITLE, text.title());
            String place = text.place();
            if (place == null) {
                place = where.get(where.size() == 1 ? 0 : next++);
            }
            String category = text.category();
            if (category != null) {
                facts.put(
                        Hazard.CATEGORY,
                        FieldParser.category(category, session.records().school()));
            }
            hazards.add(facts.put(Hazard.PLACE, place).build());
        }
        return hazards;
    }
}
