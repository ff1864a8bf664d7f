package stability.report.period.result;

import stability.report.figure.Activities;

/** What a period came to, kind by kind: what aims are held against, and what is compared with the period before. */
public record PeriodResults(
        HazardResults hazards,
        PetitionResults petitions,
        IncidentResults incidents,
        WarningResults warnings,
        CoverageResults coverage,
        Practice practice,
        Activities activities) {

    public static PeriodResults of(PeriodSnapshot at) {
        return new PeriodResults(
                HazardResults.of(at),
                PetitionResults.of(at),
                IncidentResults.of(at),
                WarningResults.of(at),
                CoverageResults.of(at),
                Practice.of(at),
                Activities.of(at.now(), at.start()));
    }
}
