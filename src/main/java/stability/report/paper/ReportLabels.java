package stability.report.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import stability.domain.activity.ActivityWords;
import stability.domain.field.Lang;
import stability.domain.field.Word;
import stability.domain.handling.Supervisor;
import stability.domain.hazard.HazardWords;
import stability.domain.incident.IncidentWords;
import stability.domain.ledger.Coverage;
import stability.domain.matter.Signatures;
import stability.domain.petition.HandlingWords;
import stability.domain.petition.PetitionWords;
import stability.domain.school.Department;
import stability.domain.school.EventClass;
import stability.domain.school.IncidentLevel;
import stability.domain.warning.WarningWords;
import stability.report.view.MendedEntry;

/** What templates call the words of a model: vocabulary → word → label, in the language of the report. */
public final class ReportLabels {
    private ReportLabels() {}

    public static Map<String, Map<String, String>> in(Lang lang) {
        Map<String, Map<String, String>> labels = new LinkedHashMap<>();
        labels.put("report", of(Coverage.Report.values(), lang));
        labels.put("state", of(HazardWords.Stage.values(), lang));
        labels.put("level", of(HazardWords.Level.values(), lang));
        labels.put("outcome", of(HazardWords.Outcome.values(), lang));
        labels.put("supervisor", of(Supervisor.values(), lang));
        labels.put("petitionState", of(PetitionWords.Stage.values(), lang));
        labels.put("settled", of(HandlingWords.How.values(), lang));
        labels.put("warningLevel", of(WarningWords.Level.values(), lang));
        labels.put("risk", of(HazardWords.Risk.values(), lang));
        labels.put("deal", of(HazardWords.Deal.values(), lang));
        labels.put("mended", of(MendedEntry.Deed.values(), lang));
        labels.put("role", of(Signatures.SignRole.values(), lang));
        labels.put("kind", of(Department.Kind.values(), lang));
        labels.put("bulletin", of(IncidentWords.Bulletin.values(), lang));
        labels.put("urgency", of(IncidentWords.Urgency.values(), lang));
        labels.put("eventClass", of(EventClass.values(), lang));
        labels.put("nature", of(IncidentWords.Nature.values(), lang));
        labels.put("incidentState", of(IncidentWords.Stage.values(), lang));
        labels.put("incidentLevel", of(IncidentLevel.values(), lang));
        labels.put("activityKind", of(ActivityWords.ActivityKind.values(), lang));
        labels.put("who", of(IncidentWords.Who.values(), lang));
        labels.put("how", of(IncidentWords.How.values(), lang));
        return labels;
    }

    private static Map<String, String> of(Word[] words, Lang lang) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Word word : words) {
            labels.put(word.word(), word.label().in(lang));
        }
        return labels;
    }
}
