package stability.report.phase;

/** What a period came to, kind by kind: what aims are held against, and what is compared with the period before. */
record Results(
        HazardResults hazards,
        PetitionResults petitions,
        IncidentResults incidents,
        WarningResults warnings,
        CoverageResults coverage,
        Practice practice) {

    static Results of(Account account) {
        return new Results(
                HazardResults.of(account),
                PetitionResults.of(account),
                IncidentResults.of(account),
                WarningResults.of(account),
                CoverageResults.of(account),
                Practice.of(account));
    }
}
