package stability.app.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.app.Records;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.SignStep;
import stability.domain.matter.Signatures;
import stability.domain.matter.Signatures.SignRole;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;

/** Signs stages of any number of matters of any kind, for one role and at one moment: all of them or none. */
public final class EnterSignatures {
    private static final Text NEVER = Text.of("这一类没有签字", "matters of this kind are not signed");
    private static final Text NOTHING = Text.of("还没有可签的环节", "no stage is reached that could be signed");

    private final Records records;

    public EnterSignatures(Records records) {
        this.records = records;
    }

    /**
     * A matter of which stages are to be signed.
     *
     * @param id its whole id
     * @param stages the stages that are meant; null for all. Those are signed that ask for it
     */
    public record Asked(Kind<?> kind, String id, @Nullable Set<String> stages) {}

    /**
     * A matter that was signed.
     *
     * @param matter with its signatures
     * @param signatures those that were entered now, a step for each stage
     */
    public record Signed(Matter<?> matter, List<Step> signatures) {}

    /**
     * What was entered.
     *
     * @param notices what deserves a second look, though it was entered
     */
    public record Entered(List<Signed> signed, List<Problem> notices) {}

    /**
     * Signs.
     *
     * @param name who signs, a post
     * @throws Refused with what is wrong with each matter of which no stage that is meant asks for the signature
     */
    public Entered sign(List<Asked> asked, SignRole role, String name, EntryContext now) {
        return records.locked(() -> {
            List<Found<?>> found = Each.of(asked, one -> Found.of(records, one.kind(), one));
            EntryContext entry = now.behind(found.stream().map(Found::matter).toList());
            Signing signing = new Signing(role, name, entry);
            List<Prepared<?>> prepared = Each.of(found, one -> one.matter().id(), signing::prepare);
            entry.notBefore(records);
            List<Problem> notices = new ArrayList<>();
            signing.notices.values().forEach(notices::addAll);
            List<Signed> signed = new ArrayList<>();
            prepared.forEach(one -> signed.add(write(one, entry, notices)));
            return new Entered(List.copyOf(signed), List.copyOf(notices));
        });
    }

    private record Found<S extends MatterState>(
            Matter<S> matter, @Nullable Set<String> stages) {
        static <S extends MatterState> Found<S> of(Records records, Kind<S> kind, Asked asked) {
            return new Found<>(Lookup.whole(records, kind, asked.id()), asked.stages());
        }
    }

    private record Prepared<S extends MatterState>(Matter<S> matter, List<Step> signatures) {}

    private <S extends MatterState> Signed write(Prepared<S> prepared, EntryContext entry, List<Problem> notices) {
        Matter<S> written = records.append(prepared.matter(), prepared.signatures(), entry.reasons(null));
        notices.addAll(EnterStep.signedTwice(written, prepared.signatures()));
        return new Signed(written, prepared.signatures());
    }

    /** One act of signing. */
    private final class Signing {
        private final SignRole role;
        private final String name;
        private final EntryContext entry;
        // the post is the same everywhere: looked at once for each kind, and not for each of some thousand stages
        private final Map<Kind<?>, List<Problem>> notices = new HashMap<>();

        Signing(SignRole role, String name, EntryContext entry) {
            this.role = role;
            this.name = name;
            this.entry = entry;
        }

        <S extends MatterState> Prepared<S> prepare(Found<S> found) {
            Matter<S> matter = found.matter();
            S state = matter.state();
            StepType<S> sign = matter.kind().step(SignStep.STEP);
            if (sign == null) {
                throw refused(matter, state, NEVER);
            }
            List<Step> steps = new ArrayList<>();
            for (String stage : stages(matter, state, sign, found.stages())) {
                Values values = SignStep.values(stage, role, name);
                notices.computeIfAbsent(
                        matter.kind(), kind -> new EnterStep(records).accepted(kind, sign.fields(), values, entry));
                Step step = entry.after(matter, sign, values);
                state = EntryContext.admit(matter, state, sign, step);
                steps.add(step);
            }
            return new Prepared<>(matter, List.copyOf(steps));
        }

        /** The stages to be signed; if none asks for it, one that says why. */
        private <S extends MatterState> List<String> stages(
                Matter<S> matter, S state, StepType<S> sign, @Nullable Set<String> meant) {
            EntryContext.admitType(matter, state, sign);
            Signatures signatures = state.signatures();
            List<String> stages = new ArrayList<>();
            for (String stage : signatures.stages()) {
                if ((meant == null || meant.contains(stage)) && signatures.asksFor(stage, role)) {
                    stages.add(stage);
                }
            }
            if (!state.onRecord()) {
                throw refused(matter, state, NOTHING);
            }
            if (stages.isEmpty() && meant != null) {
                stages.add(meant.iterator().next());
            } else if (stages.isEmpty()) {
                List<String> reached = signatures.stages();
                stages.add(reached.get(reached.size() - 1));
            }
            return stages;
        }

        private Refused refused(Matter<?> matter, MatterState state, Text why) {
            return new Refused(Code.STEP_REFUSED
                    .at(null, matter.id(), state.stage().label(), Text.of("签字", "sign"), why)
                    .hinting(Text.of("改正后重试，什么都没有写入", "correct it and try again; nothing was written")));
        }
    }
}
