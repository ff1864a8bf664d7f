package stability.report.bulletin;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Lang;
import stability.domain.incident.Harm;
import stability.domain.incident.IncidentState;
import stability.domain.incident.IncidentWords.Bulletin;
import stability.domain.incident.IncidentWords.How;
import stability.domain.incident.IncidentWords.Nature;
import stability.domain.incident.IncidentWords.Urgency;
import stability.domain.incident.IncidentWords.Who;
import stability.domain.matter.Matter;
import stability.domain.school.EventClass;
import stability.domain.school.IncidentLevel;
import stability.domain.school.SchoolFields;
import stability.report.view.Snapshot;

/**
 * A bulletin on an incident (快报): a pure function of the ledger, what is asked for and the cut-off. The components, in
 * this order and under these names, are the JSON contract of docs/json.md. A follow-up tells only what was recorded
 * since the bulletin before it: what is not new is null or empty.
 *
 * @param schema version of the contract of docs/json.md, 1
 * @param kind {@code incident-bulletin}
 * @param language the language of the paper: {@code zh-CN} or {@code en}
 * @param school name of the school
 * @param id the id of the incident
 * @param title what the incident is called
 * @param bulletin which bulletin it is
 * @param number its number among those of its kind: 续报2
 * @param issue its number among all bulletins on the incident
 * @param draft whether it is still to be approved and entered
 * @param urgency how urgent it is
 * @param approvedBy who approved it, by post; null in a draft
 * @param to the office it goes to; null in a draft
 * @param cutOff what was recorded after it does not count; of a bulletin on record, the moment of its entry
 * @param reported when it was made; null in a draft
 * @param due by when it is or was due; null if it was not asked for by a clock
 * @param late whole minutes behind that; 0 in time; null in a draft and where nothing was due
 * @param since when the bulletin before it was made; null in the first
 * @param facts what was known from the call; null in a follow-up
 * @param level the level; null in a follow-up without a new grade
 * @param casualties as counted when it was written; null if nobody has counted, or not since the bulletin before
 * @param loss direct loss in 万元; null likewise
 * @param remarks what was noted with counts and estimates
 * @param trend how it develops; null if the bulletin does not say
 * @param arrivals who arrived on the scene, in order
 * @param actions plans, measures and control, in order
 * @param cause of the closing, else the first idea of the bulletin; null if nobody says
 * @param planned what will be done next; null if the bulletin does not say
 * @param request what the school asks for; null if it asks for nothing
 * @param told who was told, in order
 * @param closing how the inquiry ended; null before it is closed
 */
public record IncidentBulletin(
        int schema,
        String kind,
        SchoolFields.Language language,
        String school,
        String id,
        String title,
        Bulletin bulletin,
        int number,
        int issue,
        boolean draft,
        Urgency urgency,
        @Nullable String approvedBy,
        @Nullable String to,
        OffsetDateTime cutOff,
        @Nullable OffsetDateTime reported,
        @Nullable OffsetDateTime due,
        @Nullable Integer late,
        @Nullable OffsetDateTime since,
        @Nullable Facts facts,
        @Nullable Graded level,
        @Nullable Harm casualties,
        @Nullable BigDecimal loss,
        List<String> remarks,
        @Nullable String trend,
        List<Arrival> arrivals,
        List<Action> actions,
        @Nullable String cause,
        @Nullable String planned,
        @Nullable String request,
        List<Told> told,
        @Nullable Closing closing) {

    /**
     * What was known from the call.
     *
     * @param learned when the call came
     * @param source where the news came from
     * @param occurred when it happened
     * @param place where it happened
     * @param department the department concerned; null if none is
     * @param departmentName the name of that department; null likewise
     * @param class_ which kind of event it is
     * @param type what kind in particular; null if nobody said
     * @param nature what the rules of a shorter clock ask about; null if none applies
     * @param summary what happened
     * @param scope what it affects; null if nobody said
     */
    public record Facts(
            OffsetDateTime learned,
            String source,
            OffsetDateTime occurred,
            String place,
            @Nullable String department,
            @Nullable String departmentName,
            EventClass class_,
            @Nullable String type,
            @Nullable Nature nature,
            String summary,
            @Nullable String scope) {}

    /**
     * The level and why; no basis before it is graded.
     *
     * @param level the level; {@code ungraded} before anybody graded it
     * @param basis why; null before it is graded
     */
    public record Graded(IncidentLevel level, @Nullable String basis) {}

    /**
     * An arrival on the scene.
     *
     * @param at when
     * @param who who arrived, by post; null if nobody said
     * @param note what was noted with it; null if nothing was
     * @param minutes whole minutes from the call
     * @param late whole minutes beyond the limit; null if it was not the first, which alone is judged
     */
    public record Arrival(
            OffsetDateTime at,
            @Nullable String who,
            @Nullable String note,
            int minutes,
            @Nullable Integer late) {}

    /**
     * Something that was done.
     *
     * @param at when
     * @param did the step
     * @param didName the step in the language of the school
     * @param text what was done
     */
    public record Action(OffsetDateTime at, String did, String didName, String text) {}

    /**
     * Somebody who was told.
     *
     * @param at when
     * @param who which of those who have to be told
     * @param whom whom in particular, by post or office; null if nobody said
     * @param how by what means
     * @param note what was noted with it; null if nothing was
     */
    public record Told(
            OffsetDateTime at,
            Who who,
            @Nullable String whom,
            How how,
            @Nullable String note) {}

    /**
     * How the inquiry ended.
     *
     * @param at when it was closed
     * @param lessons what was learnt
     * @param responsibility who has to answer for it, by post or office; null if nobody said
     * @param remedies what was or will be changed; null if nobody said
     * @param aftercare what is done for those concerned; null if nobody said
     * @param hazards the hazards that it brought to light
     */
    public record Closing(
            OffsetDateTime at,
            String lessons,
            @Nullable String responsibility,
            @Nullable String remedies,
            @Nullable String aftercare,
            List<HazardFound> hazards) {}

    /**
     * A hazard that it brought to light; the title is null if it is not in the ledger.
     *
     * @param id the id of the hazard
     * @param title what it is; null if it is not in the ledger
     */
    public record HazardFound(String id, @Nullable String title) {}

    /** The language it is written in. */
    public Lang lang() {
        return Lang.of(language.word());
    }

    /** The name of its files: {@code I-20190925-7k3q9-follow-up-2}. */
    public String file() {
        String name = id + "-" + bulletin.word().replace('_', '-');
        return name + (bulletin == Bulletin.FOLLOW_UP ? "-" + number : "") + (draft ? "-draft" : "");
    }

    /**
     * The bulletin that is asked for; refused if it is neither on record nor the next in turn.
     *
     * @param kind null for the last on record, or the next if there is none
     * @param number null for the last of its kind
     * @param next whether the next one is meant, whatever is on record
     */
    public static IncidentBulletin of(
            Snapshot at,
            Matter<IncidentState> incident,
            @Nullable Bulletin kind,
            @Nullable Integer number,
            boolean next) {
        return new BulletinDraft(at, incident, BulletinPart.of(at, incident, kind, number, next)).bulletin();
    }
}
