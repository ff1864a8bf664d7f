package stability.report;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.EventClass;
import stability.domain.Lang;
import stability.domain.Matter;
import stability.domain.Word;
import stability.domain.incident.Harm;
import stability.domain.incident.IncidentState;
import stability.domain.incident.IncidentWords.Bulletin;
import stability.domain.incident.IncidentWords.How;
import stability.domain.incident.IncidentWords.Nature;
import stability.domain.incident.IncidentWords.Urgency;
import stability.domain.incident.IncidentWords.Who;
import stability.domain.ledger.Ledger;
import stability.domain.school.IncidentLevel;

/**
 * A bulletin on an incident (快报): a pure function of the ledger, what is asked for and the cut-off. The components, in
 * this order and under these names, are the JSON contract of docs/json.md. A follow-up tells only what was recorded
 * since the bulletin before it: what is not new is null or empty.
 *
 * @param number its number among those of its kind: 续报2
 * @param issue its number among all bulletins on the incident
 * @param draft whether it is still to be approved and entered
 * @param approvedBy by post; null in a draft
 * @param to null in a draft
 * @param cutOff what was recorded after it does not count; of a bulletin on record, the moment of its entry
 * @param reported when it was made; null in a draft
 * @param due by when it is or was due; null if it was not asked for by a clock
 * @param late whole minutes behind that; 0 in time; null in a draft and where nothing was due
 * @param since when the bulletin before it was made; null in the first
 * @param facts null in a follow-up
 * @param level null in a follow-up without a new grade
 * @param casualties as counted when it was written; null if nobody has counted, or not since the bulletin before
 * @param loss direct loss in 万元; null likewise
 * @param remarks what was noted with counts and estimates
 * @param actions plans, measures and control, in order
 * @param told who was told, in order
 * @param cause of the closing, else the first idea of the bulletin; null if nobody says
 * @param closing null before it is closed
 */
public record IncidentBulletin(
        int schema,
        String kind,
        Word language,
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

    /** What was known from the call. */
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

    /** The level and why; no basis before it is graded. */
    public record Graded(IncidentLevel level, @Nullable String basis) {}

    /**
     * An arrival on the scene.
     *
     * @param minutes whole minutes from the call
     * @param late whole minutes beyond the limit; null if it was not the first, which alone is judged
     */
    public record Arrival(
            OffsetDateTime at,
            @Nullable String who,
            @Nullable String note,
            int minutes,
            @Nullable Integer late) {}

    /** Something that was done. */
    public record Action(OffsetDateTime at, String did, String didName, String text) {}

    /** Somebody who was told. */
    public record Told(
            OffsetDateTime at,
            Who who,
            @Nullable String whom,
            How how,
            @Nullable String note) {}

    /** How the inquiry ended. */
    public record Closing(
            OffsetDateTime at,
            String lessons,
            @Nullable String responsibility,
            @Nullable String remedies,
            @Nullable String aftercare,
            List<Found> hazards) {}

    /** A hazard that it brought to light; the title is null if it is not in the ledger. */
    public record Found(String id, @Nullable String title) {}

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
     * @param cutOff in the school's zone
     */
    public static IncidentBulletin of(
            Ledger ledger,
            Matter<IncidentState> incident,
            @Nullable Bulletin kind,
            @Nullable Integer number,
            boolean next,
            OffsetDateTime cutOff) {
        return new BulletinDraft(ledger, incident, BulletinPart.of(incident, kind, number, next, cutOff)).bulletin();
    }
}
