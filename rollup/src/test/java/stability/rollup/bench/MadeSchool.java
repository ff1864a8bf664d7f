package stability.rollup.bench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import stability.domain.export.ExportTable;
import stability.domain.field.DatedId;

/** The matters of a school from the beginning up to the last month of an order. */
final class MadeSchool {
    /** Makes a matter that comes into the account on a day. */
    private interface Maker<M> {
        M make(Draw draw, String id, long day, boolean carried);
    }

    private final int number;
    private final Order order;
    final List<MadeHazard> hazards;
    final List<MadeIncident> incidents;
    final List<MadeWarning> warnings;
    final List<MadeEvent> inspections;
    final List<MadeEvent> activities;
    final List<MadePetition> petitions;

    MadeSchool(Order order, int number) {
        this.order = order;
        this.number = number;
        hazards = make(
                'H',
                ExportTable.HAZARD,
                440,
                h -> h.course(),
                (d, id, day, carried) -> new HazardMaker(d).make(id, day, carried));
        incidents =
                make('I', ExportTable.INCIDENT, 4, i -> i.course(), (d, id, day, c) -> MadeIncident.make(d, id, day));
        warnings = make('W', ExportTable.WARNING, 8, w -> w.course(), (d, id, day, c) -> MadeWarning.make(d, id, day));
        inspections = make(
                'N', ExportTable.INSPECTION, 18, e -> e.course(), (d, id, day, c) -> MadeEvent.inspection(d, id, day));
        activities =
                make('A', ExportTable.ACTIVITY, 20, e -> e.course(), (d, id, day, c) -> MadeEvent.activity(d, id, day));
        petitions = make('P', ExportTable.PETITION_COUNT, 30, p -> p.course(), MadePetition::make);
    }

    /** The matters of a kind, sorted by id; one in fifty is carried. */
    private <M> List<M> make(char letter, ExportTable table, int part, Function<M, Course> course, Maker<M> maker) {
        List<M> made = new ArrayList<>();
        for (YearMonth month = order.begin(); !month.isAfter(order.until()); month = month.plusMonths(1)) {
            Draw draw = order.draw(number, month, table);
            int count = draw.about(order.mean(month, part) * draw.between(800, 1200) / 1000);
            for (int i = 0; i < count; i++) {
                long day = month.atDay(1 + draw.below(month.lengthOfMonth())).toEpochDay();
                String id = DatedId.of(letter, LocalDate.ofEpochDay(day), ending(i));
                made.add(maker.make(draw, id, day, draw.in1000(20)));
            }
        }
        made.sort(Comparator.comparing(m -> course.apply(m).id));
        return made;
    }

    /** The five characters of an id: another one for each number. */
    private static String ending(int number) {
        int mixed = number * 0x01F3_5D2B + 0x00A5_1C77;
        char[] ending = new char[DatedId.ENDING];
        for (int i = 0; i < ending.length; i++) {
            ending[i] = DatedId.ALPHABET.charAt(mixed >>> 5 * i & 31);
        }
        return new String(ending);
    }
}
