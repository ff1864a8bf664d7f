package stability.domain.petition;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.clock.Clocks;
import stability.domain.clock.Deadline;
import stability.domain.clock.DeadlineRule;
import stability.domain.clock.Limit;
import stability.domain.field.Text;
import stability.domain.matter.Matter;
import stability.domain.petition.HandlingWords.ReviewAuthority;
import stability.domain.petition.PetitionWords.Nature;
import stability.domain.school.School;

/**
 * The clocks of a petition, in the order in which they start. Judged by when things were done, never by
 * when they were entered.
 *
 * @param all every clock that has started
 * @param duties those of them that the school has to keep; the others are rights, or bind an authority above the school
 * @param isExtended whether an extension counts: one that was granted when the limit had run out does not
 */
public record PetitionClocks(List<Deadline> all, List<Deadline> duties, boolean isExtended) implements Clocks {
    /** The due date of the five fixed things: agreed, not reckoned. */
    public static final String ASSIGNED = "petition_assigned";

    /** An accusation is moved on, within the time for a notice. */
    public static final String FORWARD = "petition_forward";

    /** What review or recheck sent back is finished anew, within the time for finishing, from the service of that decision. */
    public static final String AGAIN = "petition_finish_again";

    /** The clocks of the petition with all its steps. */
    public static PetitionClocks of(Matter<PetitionState> petition, School school) {
        return of(petition.state(), school);
    }

    public static PetitionClocks of(PetitionState state, School school) {
        return new Collector(state, school).collect();
    }

    /** Goes through the state once. */
    private static final class Collector {
        private final PetitionState state;
        private final School school;
        private final List<Deadline> all = new ArrayList<>();
        private final List<Deadline> duties = new ArrayList<>();
        private boolean extended;

        Collector(PetitionState state, School school) {
            this.state = state;
            this.school = school;
        }

        PetitionClocks collect() {
            if (state.history != null) {
                return new PetitionClocks(List.of(), List.of(), false); // they ran in its own ledger
            }
            if (state.nature == Nature.ACCUSATION && state.onRecord()) {
                duty(renamed(
                        of(DeadlineRule.PETITION_NOTICE, state.received, 0, moment(state.noticeSpared)),
                        FORWARD,
                        Text.of("移送", "move it on")));
            } else if (state.onRecord()) {
                LocalDate told = state.noticeOn != null ? state.noticeOn : state.noticeSpared;
                if (!state.noticeElsewhere) {
                    duty(of(DeadlineRule.PETITION_NOTICE, state.received, 0, moment(told)));
                }
                objection();
                finish();
                assignment();
                if (state.nature == Nature.APPEAL) {
                    state.rounds.forEach(this::round);
                }
            }
            return new PetitionClocks(List.copyOf(all), List.copyOf(duties), extended);
        }

        private void duty(Deadline deadline) {
            all.add(deadline);
            duties.add(deadline);
        }

        /** Beside the point once we have taken it up without objecting. */
        private void objection() {
            if (state.forwardedToUs
                    && (state.objected != null || (state.noticeOn == null && state.noticeSpared == null))) {
                all.add(of(DeadlineRule.PETITION_OBJECTION, state.received, 0, state.objected));
            }
        }

        private void finish() {
            LocalDate accepted = state.acceptedOn;
            if (state.nature != Nature.APPEAL || accepted == null) {
                return;
            }
            Deadline plain = of(DeadlineRule.PETITION_FINISH, start(accepted), 0, moment(state.finishedOn));
            Extension extension = state.extension;
            // what had run out cannot be extended any more; where holidays are unknown, nobody can say that it had
            boolean tooLate = extension != null
                    && plain.certain()
                    && extension.grantedOn().isAfter(plain.due().toLocalDate());
            if (extension == null || tooLate) {
                duty(plain);
                return;
            }
            extended = true;
            duty(of(DeadlineRule.PETITION_FINISH, start(accepted), extension.days(), moment(state.finishedOn)));
        }

        private void assignment() {
            Assignment assignment = state.assignment;
            if (assignment == null) {
                return;
            }
            LocalDate due = assignment.values().need(Assign.DUE);
            int days = Math.toIntExact(ChronoUnit.DAYS.between(assignment.at().toLocalDate(), due));
            DeadlineRule agreed = new DeadlineRule(
                    ASSIGNED,
                    new Limit(Math.max(0, days), Limit.Unit.DAYS, null),
                    "五定",
                    Text.of("按交办办结", "finish as assigned"),
                    Text.same(""),
                    false);
            OffsetDateTime end = end(due);
            duty(new Deadline(
                    agreed, assignment.at(), end(assignment.firstDue()), end, end, true, moment(assignment.met())));
        }

        private void round(ReplyRound round) {
            ReviewProceeding review = round.review();
            all.add(right(DeadlineRule.REVIEW_REQUEST, round.servedOn(), review));
            instance(DeadlineRule.REVIEW_ACCEPTANCE, DeadlineRule.REVIEW_DECISION, review);
            LocalDate served = review == null ? null : review.servedOn();
            if (served != null && !(round.recheck() == null && round.revoked())) {
                all.add(right(DeadlineRule.RECHECK_REQUEST, served, round.recheck()));
                instance(DeadlineRule.RECHECK_ACCEPTANCE, DeadlineRule.RECHECK_DECISION, round.recheck());
            }
            LocalDate sentBack = round.sentBack();
            if (sentBack != null) {
                duty(renamed(
                        of(DeadlineRule.PETITION_FINISH, start(sentBack), 0, moment(round.redone())),
                        AGAIN,
                        Text.of("发回后重新办结", "finish anew, sent back")));
            }
        }

        private Deadline right(String clock, LocalDate served, @Nullable ReviewProceeding proceeding) {
            return named(
                    of(clock, start(served), 0, proceeding == null ? null : proceeding.requested()),
                    "",
                    Text.of("信访人：{0}", "petitioner: {0}"));
        }

        private void instance(String acceptance, String decision, @Nullable ReviewProceeding proceeding) {
            if (proceeding == null) {
                return;
            }
            bound(of(acceptance, proceeding.requested(), 0, proceeding.answered()), proceeding);
            if (!proceeding.refused()) {
                bound(of(decision, proceeding.requested(), proceeding.hearingDays(), proceeding.decided()), proceeding);
            }
        }

        private void bound(Deadline deadline, ReviewProceeding proceeding) {
            if (proceeding.organ() == ReviewAuthority.SCHOOL) {
                duty(deadline);
            } else {
                all.add(named(deadline, "_above", Text.of("上级机关：{0}", "authority above: {0}")));
            }
        }

        private static Deadline named(Deadline deadline, String suffix, Text name) {
            DeadlineRule clock = deadline.clock();
            return renamed(deadline, clock.id() + suffix, name.with(clock.label()));
        }

        private static Deadline renamed(Deadline deadline, String id, Text label) {
            DeadlineRule renamed = deadline.clock().named(id, label);
            return new Deadline(
                    renamed,
                    deadline.from(),
                    deadline.first(),
                    deadline.raw(),
                    deadline.due(),
                    deadline.certain(),
                    deadline.met());
        }

        private Deadline of(String clock, OffsetDateTime from, int more, @Nullable OffsetDateTime met) {
            return school.deadlines().of(school.clock(clock), from, more, met);
        }

        private OffsetDateTime start(LocalDate day) {
            return school.startOf(day);
        }

        private OffsetDateTime end(LocalDate day) {
            return school.endOf(day);
        }

        private @Nullable OffsetDateTime moment(@Nullable LocalDate day) {
            return day == null ? null : start(day);
        }
    }
}
