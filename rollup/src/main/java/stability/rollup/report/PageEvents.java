package stability.rollup.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.rollup.question.Question;

/** The later sections of the page: incidents and warnings, petitions, how the months went by, and what changed about earlier ones. */
final class PageEvents {
    private final PageSections page;
    private final MonthReport report;

    /** @param page the sections before them */
    PageEvents(PageSections page, MonthReport report) {
        this.page = page;
        this.report = report;
    }

    void add() {
        incidents();
        petitions();
        trend();
        changes();
    }

    private void incidents() {
        page.add(
                Text.of("突发事件和预警", "Incidents and warnings"),
                new PageBlocks(report)
                        .text(page.said(
                                PageTexts.INCIDENTS,
                                ReportTable.INCIDENTS,
                                "incidents",
                                "dead",
                                "missing",
                                "serious",
                                "minor",
                                "loss"))
                        .table(ReportTable.INCIDENTS)
                        .table(ReportTable.INCIDENT_CLOCKS)
                        .table(ReportTable.INCIDENT_STOCK, PageEvents::hasStock)
                        .table(ReportTable.WARNING_STOCK, PageEvents::hasStock));
    }

    private void petitions() {
        page.add(
                Text.of("信访办理", "Petitions"),
                new PageBlocks(report)
                        .text(page.said(
                                PageTexts.PETITIONS,
                                ReportTable.PETITIONS,
                                "received",
                                "closed",
                                "closing",
                                "due",
                                "in_time",
                                "rate",
                                "replied"))
                        .table(ReportTable.PETITIONS)
                        .schools(
                                ReportTable.PETITION_DUTIES,
                                Text.of("有办理时限超期的学校", "Schools where limits of petitions were not kept"),
                                row -> PageCharts.number(row.get("in_time")) < PageCharts.number(row.get("due")),
                                List.of("due", "in_time", "rate"),
                                null));
    }

    private void trend() {
        page.add(
                Text.of("近十二个月", "Twelve months"),
                new PageBlocks(report)
                        .chart(PageCharts.TREND)
                        .chart(PageCharts.DUTIES)
                        .table(ReportTable.TREND)
                        .note(Question.of("trend").about()));
    }

    private void changes() {
        Map<String, @Nullable Object> total = report.total(ReportTable.CHANGES);
        PageBlocks blocks = new PageBlocks(report);
        if (total == null) {
            blocks.text(PageTexts.NO_CHANGES);
        } else {
            blocks.text(PageTexts.CHANGED.with(
                            report.table(ReportTable.CHANGES).rows().size(),
                            PageFigures.shown(total, "registrations"),
                            PageFigures.shown(total, "closings"),
                            PageFigures.shown(total, "others"),
                            PageFigures.shown(total, "corrections"),
                            PageFigures.shown(total, "voids"),
                            PageFigures.shown(total, "replaced")))
                    .schools(
                            ReportTable.CHANGES,
                            ReportTable.CHANGES.title(),
                            row -> true,
                            List.of("registrations", "closings", "others", "corrections", "voids", "replaced"),
                            null);
        }
        page.add(Text.of("补录、更正与重报", "Changes of earlier months"), blocks);
    }

    /** Whether a county had anything in the stock at any time of the month. */
    private static boolean hasStock(Map<String, @Nullable Object> row) {
        return PageSections.some("opening")
                .or(PageSections.some("carried"))
                .or(PageSections.some("added"))
                .or(PageSections.some("reinstated"))
                .or(PageSections.some("closing"))
                .test(row);
    }
}
