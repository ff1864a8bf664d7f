package stability.cli.signing;

import java.util.List;
import stability.app.entry.EnterSignatures;
import stability.cli.option.EntryOptions;
import stability.cli.option.FieldAnswers;
import stability.cli.option.FieldParser;
import stability.cli.option.MatterIds;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Questions;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.matter.SignStep;
import stability.domain.matter.Signatures.SignRole;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Refused;
import stability.render.schema.PrintedDocument;
import stability.report.view.AskedSignature;

/** {@code sign [ID…]}: signs stages of any kind at once; without ids it lists those that ask for it, and asks. */
public final class SignCommand extends Command {
    private static final Type.Scalar<SignRole> ROLE = Type.choice(SignRole.class);

    private static final Text HELP = Text.of(
            "编号，或编号的末尾几位，哪类都行；部门指其今天的排查；- 表示从标准输入读；不写则列出未签的",
            "ids of any kind, or the ends of them; of a department its screening of today; - reads them; what is not signed if there are none");
    private static final Text HOW =
            Text.of("只是列出，没有签；要签，加 --yes 和 --name 岗位", "only listed; to sign them, add --yes and --name POST");
    private static final Text SURE = Text.of(
            "以“{0}”的名义签这 {1} 个环节吗（是 yes，直接回车为否）",
            "sign these stages, {1} in all, as \"{0}\" (yes, or only Enter for no)");
    private static final Text NOT_SIGNED = Text.of("没有签字，什么都没有写入", "not signed; nothing was written");
    private static final Text NO_FILTER =
            Text.of("写了编号，就不能再按部门、岗位、日期或种类挑选", "with ids, nothing is chosen by department, post, day or kind");

    private final MatterIds ids;
    private final OptionValue role;
    private final OptionValue name;
    private final SignatureFilter filter;
    private final OptionValue yes;
    private final EntryOptions entry;
    private boolean signing;

    public SignCommand(Options options) {
        super(
                CommandRole.WRITES,
                Text.of("签字：列出未签的环节，一次签完", "sign: list the stages that are not signed, and sign them at once"));
        ids = MatterIds.beside(options, HELP, null);
        role = options.value(
                        "--role",
                        "身份",
                        "ROLE",
                        Text.of("以什么身份签：{0}", "as what: {0}").with(ROLE.expected()))
                .called(SignStep.ROLE.label())
                .required()
                .with(new FieldAnswers(ROLE, "--role"));
        name = options.value(
                        "--name",
                        "岗位",
                        "POST",
                        Text.of("签字人（岗位）；默认取 --post", "who signs, a post; that of --post unless given"))
                .called(SignStep.NAME.label())
                .requiredIf(this::isNameNeeded)
                .with(new SignerAnswers(this::listed));
        filter = new SignatureFilter(options);
        yes = options.flag("--yes", Text.of("不再询问，全部签上", "sign all of them without asking"));
        entry = EntryOptions.ofAnyTime(options);
    }

    @Override
    public List<PrintedDocument> prints() {
        return List.of(
                PrintedDocument.list(
                        SignatureList.NAME, Text.of("待签字的环节", "stages that ask for a signature"), AskedSignature.class),
                PrintedDocument.list(
                        SignedStages.NAME,
                        Text.of("签了字的环节", "stages that were signed"),
                        SignedStages.SignedStage.class),
                dryRun());
    }

    /** Who signs is asked only if there is something to sign. */
    @Override
    public void look(Session session) {
        signing = yes.isSet()
                || ids.areGiven()
                || (session.isInteractive() && !listed(session).isEmpty());
    }

    private boolean isNameNeeded() {
        return filter.post() == null && (signing || yes.isSet() || ids.areGiven());
    }

    /** What there is to sign in the role that is given. */
    private List<AskedSignature> listed(Session session) {
        SignRole signs = role.get() == null ? null : role(session);
        return signs == null || ids.areGiven()
                ? List.of()
                : filter.asked(session, signs, yes.isSet() || session.isInteractive());
    }

    private SignRole role(Session session) {
        return FieldParser.parse(ROLE, role.name(), role.need(), session);
    }

    @Override
    public ExitStatus run(Session session) {
        SignRole signs = role(session);
        if (ids.areGiven()) {
            if (filter.isGiven()) {
                throw new Refused(Code.CONFLICTING_OPTIONS.at(null, NO_FILTER));
            }
            List<String> typed = ids.read(session);
            if (typed != null) {
                sign(session, signs, MattersToSign.named(typed, filter, session));
            }
            return ExitStatus.DONE;
        }
        List<AskedSignature> listed = listed(session);
        if (!yes.isSet() || listed.isEmpty()) {
            SignatureList.print(session, signs, listed);
            session.environment().out().flush();
        }
        if (!listed.isEmpty() && isSure(session, listed.size())) {
            sign(session, signs, MattersToSign.of(listed));
        }
        return ExitStatus.DONE;
    }

    /** Whether to sign what is listed; where nobody can be asked, it is said how. */
    private boolean isSure(Session session, int stages) {
        if (yes.isSet()) {
            return true;
        }
        if (!session.isInteractive()) {
            session.environment().err().println(session.say(HOW));
            return false;
        }
        boolean sure = Questions.yes(session, SURE.with(signer(), stages));
        if (!sure) {
            session.environment().err().println(session.say(NOT_SIGNED));
        }
        return sure;
    }

    private String signer() {
        String post = filter.post();
        return post == null ? name.need() : name.get(post);
    }

    private void sign(Session session, SignRole signs, List<EnterSignatures.Asked> meant) {
        EnterSignatures.Entered entered =
                new EnterSignatures(session.records()).sign(meant, signs, signer(), entry.read(session, null));
        SignedStages.print(session, entered, signs, signer());
    }
}
