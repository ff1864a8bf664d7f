package stability.domain.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static stability.domain.incident.Incidents.at;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stability.domain.clock.Deadline;
import stability.domain.clock.Deadline.Standing;
import stability.domain.clock.DeadlineRule;
import stability.domain.field.Values;
import stability.domain.incident.IncidentWords.Bulletin;
import stability.domain.incident.IncidentWords.How;
import stability.domain.incident.IncidentWords.Nature;
import stability.domain.incident.IncidentWords.Who;
import stability.domain.matter.NoteStep;
import stability.domain.school.EventClass;
import stability.domain.school.IncidentLevel;

/** What each clock counts. The call comes on 25 September 2019 at 14:00, a Wednesday. */
class IncidentClocksTest {

    private static Incidents reported() {
        return new Incidents().did(Report.STAGE, "2019-09-25T14:00");
    }

    private static Values told(Who who, How how) {
        return Values.builder()
                .put(Incident.TOLD_WHO, who)
                .put(Incident.TOLD_HOW, how)
                .build();
    }

    private static Deadline clock(Incidents incident, String id, String cutOff) {
        return Objects.requireNonNull(incident.clocks(cutOff).duty(id), id);
    }

    @ParameterizedTest
    @CsvSource({"14:00,MET", "14:47,MET", "15:00,MET", "15:01,MISSED", "15:12,MISSED"})
    void arrival(String time, Standing standing) {
        Incidents incident = reported().did("arrive", "2019-09-25T" + time);
        Deadline arrival = clock(incident, DeadlineRule.INCIDENT_ARRIVAL, "2019-09-25T16:00");
        assertThat(arrival.due()).isEqualTo(at("2019-09-25T15:00"));
        assertThat(arrival.standing(at("2019-09-25T16:00"))).isEqualTo(standing);
    }

    @Test
    void theFirstArrivalCountsHoweverLateItIsEntered() {
        Incidents incident = reported().did("arrive", "2019-09-25T15:20").did("arrive", "2019-09-25T14:40");
        assertThat(clock(incident, DeadlineRule.INCIDENT_ARRIVAL, "2019-09-25T16:00")
                        .met())
                .isEqualTo(at("2019-09-25T14:40"));
    }

    @Test
    void whatIsEnteredAfterTheCutOffIsNotKnown() {
        Incidents incident = reported().did("arrive", "2019-09-25T14:40");
        assertThat(clock(incident, DeadlineRule.INCIDENT_ARRIVAL, "2019-09-25T14:39")
                        .met())
                .isNull();
        assertThat(clock(incident, DeadlineRule.INCIDENT_ARRIVAL, "2019-09-25T14:40")
                        .met())
                .isNotNull();
    }

    @Test
    void theHourOfTheAuthoritiesBeginsWhenTheHeadIsTold() {
        Incidents incident = reported().did("notify", "2019-09-25T14:10", told(Who.HEAD, How.PHONE));
        Deadline authorities = clock(incident, DeadlineRule.INCIDENT_AUTHORITIES, "2019-09-25T14:30");
        assertThat(authorities.due()).isEqualTo(at("2019-09-25T15:10"));
        incident.did("notify", "2019-09-25T15:05", told(Who.AUTHORITY, How.MESSAGE));
        assertThat(clock(incident, DeadlineRule.INCIDENT_AUTHORITIES, "2019-09-25T16:00")
                        .standing(at("2019-09-25T16:00")))
                .isEqualTo(Standing.MET);
        assertThat(clock(incident, DeadlineRule.INCIDENT_PHONE, "2019-09-25T16:00")
                        .met())
                .as("a message is no call")
                .isNull();
    }

    @Test
    void whileNobodyToldTheHeadItRunsFromTheCall() {
        assertThat(clock(reported(), DeadlineRule.INCIDENT_AUTHORITIES, "2019-09-25T14:30")
                        .due())
                .isEqualTo(at("2019-09-25T15:00"));
        assertThat(clock(reported(), DeadlineRule.INCIDENT_HEAD, "2019-09-25T14:30")
                        .standing(at("2019-09-25T14:30")))
                .isEqualTo(Standing.OVERDUE);
    }

    @Test
    void onlyAccidentsHaveTheHourOfTheAuthorities() {
        Incidents incident = reported().fact(Incident.CLASS, EventClass.HEALTH);
        assertThat(incident.clocks("2019-09-25T14:30").duty(DeadlineRule.INCIDENT_AUTHORITIES))
                .isNull();
    }

    @Test
    void aFirstBulletinWithinTheHalfHourIsMoreThanACall() {
        Incidents incident = reported().bulletin(Bulletin.FIRST, "2019-09-25T14:25", 1);
        assertThat(clock(incident, DeadlineRule.INCIDENT_PHONE, "2019-09-25T16:00")
                        .standing(at("2019-09-25T16:00")))
                .isEqualTo(Standing.MET);
    }

    /** Follow-ups that were made, and how each due time up to 27 September 18:00 then stands. */
    @ParameterizedTest
    @CsvSource({
        "'', OVERDUE OVERDUE OVERDUE RUNNING",
        "25T16:55 26T16:00 27T17:00, MET MET MET RUNNING",
        "25T17:05, MISSED OVERDUE OVERDUE RUNNING",
        "25T15:00 25T16:00, MET OVERDUE OVERDUE RUNNING",
        "26T04:59, MISSED OVERDUE OVERDUE RUNNING",
        "26T05:00, MISSED MET OVERDUE RUNNING",
        "27T10:00, MISSED MISSED MET RUNNING",
        "27T17:30, MISSED MISSED MISSED RUNNING"
    })
    void aFollowUpBelongsToTheNearestDueTime(String made, String standings) {
        Incidents incident = reported().bulletin(Bulletin.FIRST, "2019-09-25T14:50", 1);
        int number = 1;
        for (String moment : made.isEmpty() ? List.<String>of() : List.of(made.split(" ", -1))) {
            incident.bulletin(Bulletin.FOLLOW_UP, "2019-09-" + moment, number++);
        }
        OffsetDateTime cutOff = at("2019-09-27T18:00");
        assertThat(followUps(incident, "2019-09-27T18:00").stream()
                        .map(due -> due.standing(cutOff).name()))
                .containsExactly(standings.split(" ", -1));
    }

    private static List<Deadline> followUps(Incidents incident, String cutOff) {
        return incident.clocks(cutOff).duties().stream()
                .filter(duty -> duty.clock().id().startsWith(DeadlineRule.INCIDENT_FOLLOW_UP))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"26T16:59,1", "26T17:00,1", "26T17:01,2", "27T12:00,2"})
    void noneIsDueOnceItIsUnderControl(String control, int due) {
        Incidents incident = reported().did(Control.STAGE, "2019-09-" + control, NoteStep.NAMELESS, "已控制");
        assertThat(followUps(incident, "2019-09-30T09:00")).hasSize(due);
    }

    @Test
    void fromGraveOnTwiceADay() {
        Values grave = Values.builder()
                .put(Grade.LEVEL, IncidentLevel.GRAVE)
                .put(Grade.BASIS, "依据")
                .build();
        Incidents incident = reported().did("grade", "2019-09-26T07:00", grave);
        assertThat(followUps(incident, "2019-09-27T09:00").stream().map(Deadline::due))
                .containsExactly(
                        at("2019-09-25T17:00"),
                        at("2019-09-26T08:00"),
                        at("2019-09-26T17:00"),
                        at("2019-09-27T08:00"),
                        at("2019-09-27T17:00"));
    }

    /** Three days from Wednesday end on a Saturday; the Sunday is worked before the holiday. */
    @Test
    void theFinalReportHasThreeDaysFromControl() {
        Incidents incident = reported().did(Control.STAGE, "2019-09-25T19:00", NoteStep.NAMELESS, "已控制");
        Deadline last = clock(incident, DeadlineRule.INCIDENT_FINAL, "2019-09-26T09:00");
        assertThat(last.raw().toLocalDate()).hasToString("2019-09-28");
        assertThat(last.due().toLocalDate()).hasToString("2019-09-28");
    }

    @ParameterizedTest
    @CsvSource({"FIRE,2019-10-02", "TRAFFIC,2019-10-02", "BULLYING,2019-10-25"})
    void countsMayChangeForSoLong(Nature nature, String end) {
        Incidents incident =
                reported().fact(Incident.NATURE, nature).did("casualties", "2019-09-25T14:30", Casualties.MINOR, 1);
        List<Deadline> all = incident.clocks("2019-09-26T09:00").all();
        assertThat(all.get(all.size() - 1).raw().toLocalDate()).hasToString(end);
        assertThat(incident.clocks("2019-11-26T09:00").all())
                .as("over, and no duty")
                .noneMatch(clock -> clock.clock().id().startsWith(DeadlineRule.CASUALTIES));
    }

    @Test
    void theInquiryIntoBullyingHasTenDays() {
        Incidents incident = reported().fact(Incident.NATURE, Nature.BULLYING);
        Deadline inquiry = clock(incident, DeadlineRule.BULLYING_INQUIRY, "2019-09-26T09:00");
        assertThat(inquiry.raw().toLocalDate()).hasToString("2019-10-05");
        assertThat(inquiry.due().toLocalDate()).hasToString("2019-10-08");
    }
}
