package stability.cli.signing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stability.cli.option.KindOption;
import stability.cli.option.OptionWords;
import stability.cli.option.PeriodOptions;
import stability.cli.option.TypedWord;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.ledger.Ledger;
import stability.domain.ledger.LedgerScope;
import stability.domain.matter.Kind;
import stability.domain.matter.NoteStep;
import stability.domain.matter.SignStep;
import stability.domain.matter.Signatures.SignRole;
import stability.domain.matter.StepType;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.domain.problem.Suggestions;
import stability.domain.screening.Screening;
import stability.report.view.AskedSignature;
import stability.report.view.Snapshot;

/** Which stages are meant, of all that ask for a signature: those of departments, days, kinds, and of a post. */
final class SignatureFilter {
    private final OptionValue departments;
    private final OptionValue post;
    private final OptionValue day;
    private final PeriodOptions period;
    private final OptionValue stages;
    private final KindOption kinds;
    private @Nullable Ledger ledger;

    SignatureFilter(Options options) {
        departments = options.values(
                "-d --department", "部门", "DEPARTMENT", Text.of("只签这些部门的", "only what concerns these departments"));
        post = options.value(
                "--post",
                "岗位",
                "POST",
                Text.of(
                        "只签台账中写明由这个岗位签的：五定的责任领导、经办岗位，部门负责人",
                        "only what this post signs by the account: as leader, handler or head of the department"));
        day = options.value("--day", "日期", "DAY", Text.of("只签这一天的：排查的日期，其余为环节发生日", "only of this day"));
        period = new PeriodOptions(options, Text.of("日期", "the day"));
        stages = options.values("--stage", "环节", "STAGE", Text.of("只签这些环节", "only these stages"));
        kinds = new KindOption(options);
    }

    /** The post whose signatures are meant; null for any. */
    @Nullable
    String post() {
        return post.get();
    }

    /** Whether anything but stages is left out: who names ids has said which matters are meant. */
    boolean isGiven() {
        return !departments.all().isEmpty() || post() != null || day.get() != null || period.given() || kinds.isGiven();
    }

    /**
     * The stages that ask for a signature of the role now and are meant.
     *
     * @param whole whether to refuse if a file cannot be read: whoever signs all of them would leave out some
     */
    List<AskedSignature> asked(Session session, SignRole role, boolean whole) {
        Set<String> units = OptionWords.departments(departments, session);
        Predicate<LocalDate> wanted = days(session);
        Map<String, Set<String>> names = names(session);
        List<Kind<?>> chosen = kinds.kinds();
        Ledger read = ledger == null ? read(session, scope(session, chosen), whole) : ledger;
        ledger = read;
        return AskedSignature.of(Snapshot.of(read, session.now()), role, session.lang()).stream()
                .filter(OptionWords.among(units, AskedSignature::department))
                .filter(each -> post() == null || post().equals(each.post()))
                .filter(each -> wanted.test(each.date()))
                .filter(each -> names == null
                        || names.getOrDefault(each.kind(), Set.of()).contains(each.stage()))
                .toList();
    }

    private static Ledger read(Session session, LedgerScope scope, boolean whole) {
        return whole ? session.records().ledger(scope) : session.records().readable(scope);
    }

    /** The files that have to be opened: those of a day, where only screenings are asked for. */
    private LedgerScope scope(Session session, List<Kind<?>> chosen) {
        String typed = day.get();
        return typed == null || !chosen.equals(List.of(Screening.KIND))
                ? LedgerScope.of(chosen)
                : LedgerScope.screenings(List.of(session.dates().day(day.name(), typed)));
    }

    private Predicate<LocalDate> days(Session session) {
        String typed = day.get();
        if (typed == null) {
            return period.wanted(session);
        }
        if (period.given()) {
            throw new Refused(Code.CONFLICTING_OPTIONS.at(
                    null,
                    Text.of("--day 不与 --from、--to、--campaign 同用", "--day goes with none of --from, --to, --campaign")));
        }
        LocalDate meant = session.dates().day(day.name(), typed);
        return meant::equals;
    }

    /** The stages that are meant of a kind, by their names; null for all of them. */
    @Nullable
    Set<String> names(Kind<?> kind, Session session) {
        Map<String, Set<String>> names = names(session);
        if (names == null) {
            return null;
        }
        Set<String> own = names.get(kind.noun());
        if (own == null) {
            throw new Refused(Code.BAD_VALUE.at(
                    null,
                    stages.name(),
                    String.join(" ", stages.all()),
                    Text.of("{0}的环节", "a stage of a {0}").with(kind.label())));
        }
        return own;
    }

    /** The stages that are meant of each kind that has one of them; null if no stage is named. */
    private @Nullable Map<String, Set<String>> names(Session session) {
        if (stages.all().isEmpty()) {
            return null;
        }
        Map<String, Set<String>> names = new HashMap<>();
        for (String typed : stages.all()) {
            for (String part : TypedWord.parts(typed)) {
                boolean known = false;
                for (Kind<?> kind : kinds.kinds()) {
                    StepType<?> step = kind.called(part);
                    if (step != null) {
                        known = true;
                        names.computeIfAbsent(kind.noun(), noun -> new LinkedHashSet<>())
                                .add(step.name());
                    }
                }
                if (!known) {
                    throw unknown(part, session);
                }
            }
        }
        return names;
    }

    private Refused unknown(String typed, Session session) {
        Set<String> labels = new LinkedHashSet<>();
        Set<String> all = new LinkedHashSet<>();
        for (Kind<?> kind : kinds.kinds()) {
            for (StepType<?> step : kind.steps()) {
                if (!step.isMending() && !(step instanceof SignStep) && !(step instanceof NoteStep)) {
                    labels.add(session.say(step.label()));
                    all.add(step.label().zh());
                    all.add(step.name());
                }
            }
        }
        boolean near = !Suggestions.among(typed, all).isEmpty();
        return new Refused(Code.BAD_VALUE
                .at(null, stages.name(), typed, Text.of("环节，如“登记”", "a stage such as register"))
                .hinting(Suggestions.hint(typed, List.copyOf(near ? all : labels))));
    }
}
