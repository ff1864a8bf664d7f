package stability.cli.option;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stability.app.OwnSetting;
import stability.app.entry.EntryContext;
import stability.app.entry.EntrySigner;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.domain.school.Department;
import stability.domain.school.School;

/** Who did it and when: the options of every command that enters something. */
public final class EntryOptions {
    /** Stands for whoever will be named. */
    private static final String NOBODY = "—";

    private final OptionValue by;
    private final OptionValue at;
    private final @Nullable OptionValue signed;
    private final @Nullable OptionValue unsigned;
    private final StandingOptions standing;
    private boolean unnamed;

    public EntryOptions(Options options) {
        this(options, true);
    }

    /** Of a step that may bear any time: nothing has to be said for an early one. */
    public static EntryOptions ofAnyTime(Options options) {
        return new EntryOptions(options, false);
    }

    private EntryOptions(Options options, boolean timed) {
        by = options.value(
                        "--by",
                        "岗位",
                        "POST",
                        Text.of(
                                "经办岗位；默认取 $STABILITY_BY，再取个人设置、部门或综治办",
                                "who did it, as a post; else $STABILITY_BY, your own settings, the department or the office"))
                .called(Text.of("经办岗位", "the post that did it"))
                .with(FieldAnswers.posts("--by"))
                .requiredIf(() -> unnamed);
        at = options.value("--at", "时间", "TIME", Text.of("何时发生；默认现在", "when it happened; now unless given"));
        signed = timed
                ? options.valueIfAny(
                        "--signed",
                        "岗位",
                        "POST",
                        Text.of(
                                "责任人同时签字；岗位默认取个人设置、经办岗位或部门负责人，写在编号之后",
                                "signed by the person in charge, too; unless given, the post of your own settings, of --by, or the head of the department; stands behind the ids"))
                : null;
        unsigned = timed
                ? options.flag("--no-signed", Text.of("这次不签字，即使个人设置如此", "do not sign, though your own settings say so"))
                : null;
        standing = new StandingOptions(options, timed);
    }

    /** @param department whose doing it is if nobody is named; null for the office that runs the account */
    public EntryContext read(Session session, @Nullable String department) {
        return read(session, department, null);
    }

    /** @param otherwise when it happened unless {@code --at} says; null for now */
    public EntryContext read(Session session, @Nullable String department, @Nullable OffsetDateTime otherwise) {
        String who = who(session, department);
        return context(session, who == null ? by.need() : who, department, otherwise);
    }

    /**
     * Who signs what is entered; null if nobody does. A user's own setting signs for nobody else's department.
     *
     * @param department whose doing it is; null for the office that runs the account
     */
    private @Nullable EntrySigner signer(Session session, String who, @Nullable String department) {
        if (signed == null || unsigned == null) {
            return null;
        }
        if (unsigned.isSet() && signed.isGiven()) {
            throw new Refused(Code.CONFLICTING_OPTIONS.at(null, Text.same("--signed, --no-signed")));
        }
        String own = ownSigner(session, department);
        if (unsigned.isSet() || !signed.isGiven()) {
            return unsigned.isSet() || own == null ? null : new EntrySigner(own, false);
        }
        String named = !signed.isBare() ? signed.need() : own == null ? head(session, who, department) : own;
        if (Type.TEXT.parse(named) == null) {
            throw new Refused(Code.BAD_VALUE.at(null, "--signed", named, Type.TEXT.expected()));
        }
        return new EntrySigner(named, true);
    }

    private static @Nullable String ownSigner(Session session, @Nullable String department) {
        String own = session.own().get(OwnSetting.SIGNED);
        Department unit = department == null ? null : session.records().school().department(department);
        String named = session.own().get(OwnSetting.DEPARTMENT);
        boolean other = unit != null && !unit.id().equals(named) && !unit.name().equals(named);
        return other ? null : own;
    }

    /** The post that answers for whose doing it is, unless another post is named as doing it. */
    private String head(Session session, String who, @Nullable String department) {
        School school = session.records().school();
        Department unit = department == null ? school.office() : school.department(department);
        boolean named = by.get() != null || session.post() != null;
        return named || unit == null ? who : Objects.requireNonNullElse(unit.head(), who);
    }

    /**
     * Likewise where each department does it for itself: all at one moment.
     *
     * @return for a department, or null for the office that runs the account, its entry
     */
    public Function<@Nullable String, EntryContext> readEach(Session session) {
        String typed = at.get();
        OffsetDateTime moment = typed == null ? null : session.dates().moment("--at", typed);
        EntryContext entry = EntryContext.of("", moment, session.now(), standing.reasons());
        return department -> {
            String known = who(session, department);
            String who = known == null ? by.need() : known;
            return entry.by(who).signedBy(signer(session, who, department));
        };
    }

    /** The same of what is given so far: nobody need be named yet, but is asked for. */
    public EntryContext look(Session session, @Nullable String department, @Nullable OffsetDateTime otherwise) {
        String who = who(session, department);
        unnamed = who == null;
        return context(session, who == null ? NOBODY : who, department, otherwise);
    }

    /** Likewise where each department does it for itself. */
    public Function<@Nullable String, EntryContext> lookEach(Session session) {
        return department -> look(session, department, null);
    }

    private EntryContext context(
            Session session, String who, @Nullable String department, @Nullable OffsetDateTime otherwise) {
        String typed = at.get();
        OffsetDateTime moment = typed == null ? otherwise : session.dates().moment("--at", typed);
        return EntryContext.of(who, moment, session.now(), standing.reasons())
                .signedBy(signer(session, who, department));
    }

    private @Nullable String who(Session session, @Nullable String department) {
        School school = session.records().school();
        String named = by.get() == null ? session.post() : by.get();
        if (named != null) {
            return named;
        }
        Department office = school.office();
        return department != null ? school.departmentName(department) : office == null ? null : office.name();
    }
}
