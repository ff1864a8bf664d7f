package stability.cli.paper;

import stability.cli.session.Branch;

/** {@code report …}: the papers. */
public final class ReportCommands {
    private ReportCommands() {}

    public static void list(Branch report) {
        if (report.asks("daily")) {
            report.add(new ReportDaily(report.options()));
        }
        if (report.asks("week")) {
            report.add(new ReportWeek(report.options()));
        }
        if (report.asks("month")) {
            report.add(new ReportMonth(report.options(), false));
        }
        if (report.asks("minutes")) {
            report.add(new ReportMonth(report.options(), true));
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
        if (report.asks("closing")) {
            report.add(new ReportClosing(report.options()));
        }
        if (report.asks("open")) {
            report.add(new ReportOpen(report.options()));
        }
        if (report.asks("major")) {
            report.add(new ReportMajor(report.options()));
        }
        if (report.asks("circular")) {
            report.add(new ReportCircular(report.options()));
        }
        if (report.asks("index")) {
            report.add(new ReportIndex(report.options()));
        }
        if (report.asks("ledger")) {
            report.add(new ReportLedger(report.options()));
        }
    }
}
