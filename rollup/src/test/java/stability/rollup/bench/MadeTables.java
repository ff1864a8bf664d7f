package stability.rollup.bench;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import stability.domain.export.ExportTable;

/** Writes the tables of one school after another into the same arrays. */
final class MadeTables {
    private final Order order;
    private final Screenings screenings;
    private final Map<ExportTable, Cells> tables = new EnumMap<>(ExportTable.class);

    MadeTables(Order order) {
        this.order = order;
        this.screenings = new Screenings(order);
        Arrays.stream(ExportTable.values()).forEach(t -> tables.put(t, new Cells(t, order.text())));
    }

    /** The rows of a table, of the school that was made last. */
    Cells of(ExportTable table) {
        return tables.get(table);
    }

    void make(int number) {
        tables.values().forEach(Cells::clear);
        MadeSchool school = new MadeSchool(order, number);
        String code = Order.code(number);
        for (YearMonth of = order.from(); !of.isAfter(order.until()); of = of.plusMonths(1)) {
            Span month = Span.of(of, order.cutOff());
            if (month.end() <= month.start()) {
                break;
            }
            screenings.write(of(ExportTable.DAY), code, number, of, month);
            matters(school, code, month);
            steps(school, code, month);
            limits(school, code, month);
            new PetitionCounts(school.petitions, month).write(of(ExportTable.PETITION_COUNT), code, month);
        }
    }

    private void matters(MadeSchool school, String code, Span month) {
        for (MadeHazard hazard : school.hazards) {
            if (hazard.course().touches(month)) {
                hazard.write(of(ExportTable.HAZARD), code, month);
            }
        }
        for (MadeIncident incident : school.incidents) {
            if (incident.course().touches(month)) {
                incident.write(of(ExportTable.INCIDENT), code, month);
            }
        }
        for (MadeWarning warning : school.warnings) {
            if (warning.course().touches(month)) {
                warning.write(of(ExportTable.WARNING), code, month);
            }
        }
        school.inspections.forEach(e -> e.write(of(ExportTable.INSPECTION), code, month));
        school.activities.forEach(e -> e.write(of(ExportTable.ACTIVITY), code, month));
    }

    /** Kind after kind, as their words sort. */
    private void steps(MadeSchool school, String code, Span month) {
        steps(school.activities, e -> e.course(), code, "activity", month);
        steps(school.hazards, h -> h.course(), code, "hazard", month);
        steps(school.incidents, i -> i.course(), code, "incident", month);
        steps(school.inspections, e -> e.course(), code, "inspect", month);
        steps(school.warnings, w -> w.course(), code, "warning", month);
    }

    private <M> void steps(List<M> matters, Function<M, Course> course, String code, String kind, Span month) {
        for (M matter : matters) {
            course.apply(matter).steps(of(ExportTable.STEP), code, kind, month);
        }
    }

    private void limits(MadeSchool school, String code, Span month) {
        Cells to = of(ExportTable.CLOCK);
        for (MadeHazard hazard : school.hazards) {
            Limit limit = hazard.limit(month);
            if (limit.shows(month)) {
                limit.write(to, code, "hazard", hazard.course().id, 1, month);
            }
        }
        for (MadeIncident incident : school.incidents) {
            for (int i = 0; i < incident.limits().size(); i++) {
                Limit limit = incident.limits().get(i);
                if (limit.shows(month) && !incident.course().voidedBefore(month.end())) {
                    limit.write(to, code, "incident", incident.course().id, i + 1, month);
                }
            }
        }
    }
}
