package stability.domain.petition;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Patterns;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.handling.Release;
import stability.domain.handling.Supervise;
import stability.domain.matter.DatedKind;
import stability.domain.matter.NoteStep;
import stability.domain.matter.Origin;
import stability.domain.matter.PlainStep;
import stability.domain.matter.SignStep;
import stability.domain.petition.HandlingWords.ContactKind;
import stability.domain.petition.PetitionWords.Channel;
import stability.domain.petition.PetitionWords.Nature;
import stability.domain.petition.PetitionWords.Role;
import stability.domain.petition.PetitionWords.Stage;
import stability.domain.petition.PetitionWords.Topic;

/**
 * The kind of matter that is a petition (信访事项): a grievance there to be resolved. Its facts name nobody, and of an
 * accusation nothing is kept but when it was received.
 */
public final class Petition extends DatedKind<PetitionState> {
    /** A joint visit sends no more of them (信访工作条例 20). */
    public static final int MOST_REPRESENTATIVES = 5;

    /** What an accusation is called, since it keeps no subject. */
    public static final Text ACCUSATION = Text.of("检举控告（内容不留存）", "accusation (content not kept)");

    /** A code that stands for a petitioner: letters, a hyphen, digits. No name has this form, nor any number of a person. */
    public static final Type.Scalar<String> CODE = new Type.Scalar<>(
            Type.Role.ID,
            Text.of("代号，如 A-07；不写姓名、学号", "a code such as A-07, never a name or a number of a person"),
            Patterns.whole("[A-Z]{1,2}-[0-9]{1,4}"),
            text -> text.matches("[A-Z]{1,2}-[0-9]{1,4}") ? text : null);

    public static final Field<String> SUBJECT = Field.optional("subject", Type.NAMELESS, "事项", "subject");
    public static final Field<OffsetDateTime> RECEIVED = Field.required("received", Type.MOMENT, "收到时间", "received");
    public static final Field<Nature> NATURE = Field.required("nature", Type.choice(Nature.class), "性质", "nature");
    public static final Field<Channel> CHANNEL = Field.optional("channel", Type.choice(Channel.class), "渠道", "channel");
    public static final Field<Topic> CATEGORY = Field.optional("category", Type.choice(Topic.class), "类别", "category");
    public static final Field<String> PETITIONER_CODE =
            Field.optional("petitioner_code", CODE, "信访人代号", "code of the petitioner");
    public static final Field<Role> PETITIONER_ROLE =
            Field.optional("petitioner_role", Type.choice(Role.class), "信访人身份", "role of the petitioner");
    public static final Field<Integer> PEOPLE = Field.optional("people", Type.COUNT, "人数", "how many people");
    public static final Field<Integer> REPRESENTATIVES =
            Field.optional("representatives", Type.COUNT, "代表人数", "representatives");
    public static final Field<String> REQUEST = Field.optional("request", Type.NAMELESS, "诉求", "request");
    public static final Field<String> FACTS = Field.optional("facts", Type.NAMELESS, "事实和理由", "facts and reasons");

    /** Of the step {@code contact}: which of the five undertakings (五包) it was. */
    public static final Field<ContactKind> CONTACT_KIND =
            Field.required("kind", Type.choice(ContactKind.class), "方式", "kind");

    public static final Petition KIND = new Petition();

    private Petition() {
        super(
                "petition",
                "petitions",
                'P',
                Text.of("信访事项", "petition"),
                SUBJECT,
                RECEIVED,
                List.of(
                        SUBJECT,
                        RECEIVED,
                        NATURE,
                        CHANNEL,
                        CATEGORY,
                        PETITIONER_CODE,
                        PETITIONER_ROLE,
                        PEOPLE,
                        REPRESENTATIVES,
                        REQUEST,
                        FACTS,
                        Origin.FACT),
                List.of(
                        new Register(),
                        new Carry(),
                        new Accept(),
                        new Assign(),
                        PlainStep.of(
                                "contact",
                                Text.of("办理（五包）", "contact"),
                                PetitionState::isHandled,
                                CONTACT_KIND,
                                NoteStep.NAMELESS),
                        new Reply(),
                        new Settle(),
                        new Close(),
                        new Forward(),
                        new Extend(),
                        // what the reply promised is being done
                        PlainStep.of(
                                "execute", Text.of("落实意见", "execute"), PetitionState::isAnswered, NoteStep.NAMELESS),
                        new Review(),
                        new Recheck(),
                        new Supervise<>(PetitionState::isHandled, NoteStep.NAMELESS_REMARK),
                        new Release<>(NoteStep.NAMELESS_REMARK),
                        new Reopen(),
                        new SignStep<>(),
                        // unlike that of other kinds: none on an accusation
                        PlainStep.of("note", Text.of("备注", "note"), PetitionState::mayKeepContent, NoteStep.NAMELESS)));
    }

    @Override
    public String title(Values facts) {
        return facts.get(NATURE) == Nature.ACCUSATION ? ACCUSATION.zh() : super.title(facts);
    }

    @Override
    public @Nullable Text objection(Values facts) {
        if (facts.get(NATURE) == Nature.ACCUSATION) {
            return content(facts);
        }
        if (!facts.has(SUBJECT) && facts.has(NATURE)) {
            return Text.of("要写明事项（{0}）", "it needs a subject ({0})").with(SUBJECT.name());
        }
        int representatives = facts.get(REPRESENTATIVES, 0);
        if (representatives > MOST_REPRESENTATIVES) {
            return Text.of("代表不得超过 {0} 人", "there are at most {0} representatives")
                    .with(MOST_REPRESENTATIVES);
        }
        return representatives > facts.get(PEOPLE, representatives)
                ? Text.of("代表人数多于总人数", "there are more representatives than people")
                : null;
    }

    /** Names the fields that an accusation must not have, and not what stands in them. */
    private @Nullable Text content(Values facts) {
        List<Text> kept = new ArrayList<>();
        for (Field<?> field : typed()) {
            if (field != RECEIVED && field != NATURE && facts.has(field)) {
                kept.add(Text.same(field.name()));
            }
        }
        return kept.isEmpty()
                ? null
                : Text.of(
                                "检举控告只记收到时间和去向，内容不留存：去掉 {0}",
                                "of an accusation only the receipt and where it went are kept: leave out {0}")
                        .with(Text.join(Text.same(" "), kept));
    }

    /** The nature decides the path, so it stays once a path was taken; and what an accusation says does not go out of a file. */
    @Override
    protected @Nullable Text fixed(PetitionState state, Values before, Values after) {
        if (before.get(NATURE) == after.get(NATURE)) {
            return null;
        }
        if (state.acceptedOn() != null) {
            return Text.of(
                    "受理之后性质不能更正：按原性质办完，或作废后另行登记",
                    "its nature stays once it is accepted: finish it as it is, or void it and register it anew");
        }
        return after.get(NATURE) == Nature.ACCUSATION
                ? Text.of(
                        "不能更正为检举控告，那样内容会留在文件里：作废后另行登记，只记收到时间",
                        "it cannot become an accusation, whose content would stay in the file: void it and register only the receipt")
                : null;
    }

    @Override
    public PetitionState before(Values facts) {
        return new PetitionState(
                facts.need(NATURE),
                facts.need(RECEIVED),
                facts.get(CHANNEL) == Channel.FORWARDED,
                facts.get(PETITIONER_ROLE) == Role.ANONYMOUS);
    }

    @Override
    public PetitionState voided(PetitionState state) {
        return state.at(Stage.VOIDED);
    }

    /** What it is about, unless it is an accusation, of which nothing is kept: so its nature comes first. */
    @Override
    public Set<Field<?>> asked(Values facts) {
        Nature nature = facts.get(NATURE);
        return nature == null || nature == Nature.ACCUSATION || facts.has(SUBJECT) ? Set.of() : Set.of(SUBJECT);
    }

    @Override
    public Map<Field<?>, Text> when() {
        return Map.of(
                SUBJECT,
                Text.of("必填，检举控告不写", "required, but not of an accusation"),
                RECEIVED,
                Text.of("默认现在；转入的必填", "now unless given; required if it is carried"));
    }
}
