package stability.cli;

/** {@code report …}: the papers. */
final class ReportCommands {
    private ReportCommands() {}

    static void list(Branch report) {
        if (report.asks("daily")) {
            report.add(new ReportDaily(report.options()));
        }
        if (report.asks("phase")) {
            report.add(new ReportPhase(report.options(), false));
        }
        if (report.asks("campaign")) {
            report.add(new ReportPhase(report.options(), true));
        }
        if (report.asks("incident")) {
            report.add(new ReportIncident(report.options()));
        }
        if (report.asks("notice")) {
            report.add(new ReportNotice(report.options()));
        }
        if (report.asks("ledger")) {
            report.add(new ReportLedger(report.options()));
        }
    }
}
