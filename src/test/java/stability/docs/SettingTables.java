package stability.docs;

import java.util.List;
import java.util.Map;
import stability.domain.assessment.AssessmentRules;
import stability.domain.clock.DeadlineRule;
import stability.domain.columns.Column;
import stability.domain.columns.LedgerForm;
import stability.domain.field.Values;
import stability.domain.field.Word;
import stability.domain.school.Category;
import stability.domain.school.Checklist;
import stability.domain.school.LevelTable;
import stability.domain.school.School;
import stability.domain.school.SchoolFields;

/** The tables of {@code docs/configuration.md}, from a school that sets nothing but what it must. */
final class SettingTables {
    private final School plain = new School(Values.builder()
            .put(SchoolFields.SCHOOL, "示例学校")
            .put(SchoolFields.DEPARTMENTS, List.of())
            .build());

    /** Every field with its default. */
    String fields() {
        Map<String, String> defaults = Map.ofEntries(
                Map.entry("zone", "`" + plain.zone() + "`"),
                Map.entry("language", "`" + plain.language().word() + "`"),
                Map.entry("departments[].kind", "`office`"),
                Map.entry("clocks", "those below"),
                Map.entry("categories", "those below"),
                Map.entry("incident_levels", "those below"),
                Map.entry("assessment", "that below"),
                Map.entry("checklists", "those below"),
                Map.entry("calendar", "2019 to 2026"),
                Map.entry("ledgers", "all columns, those below"),
                Map.entry("checklists[].slots", "0, no limit"));
        return FieldTables.settings(SchoolFields.ALL, path -> defaults.getOrDefault(path, ""));
    }

    String clocks() {
        StringBuilder table = new StringBuilder("| clock | limit | statute | meaning |\n|---|---|---|---|\n");
        for (DeadlineRule clock : plain.clocks()) {
            table.append("| `" + clock.id() + "` | `" + clock.limit() + "` | ")
                    .append(clock.statutory() ? clock.basis() : "")
                    .append(clock.isFixed() ? ", fixed" : "")
                    .append(clock.statutory() ? " " : "")
                    .append("| " + FieldTables.label(clock.described()) + " |\n");
        }
        return table.toString();
    }

    String incidentLevels() {
        StringBuilder table =
                new StringBuilder("| level | dead | seriously injured | loss | basis |\n|---|---|---|---|---|\n");
        for (LevelTable.LevelThreshold row : plain.incidentLevels().rows()) {
            table.append("| `" + row.level().word() + "` " + row.level().label().zh() + " | " + row.dead() + " | "
                    + row.serious() + " | " + row.loss() + " | " + row.basis() + " |\n");
        }
        return table.toString();
    }

    String assessment() {
        StringBuilder table = new StringBuilder("| duty or limit | points | meaning | basis |\n|---|---|---|---|\n");
        for (AssessmentRules.Weight weight : plain.assessment().weights()) {
            row(table, "weights", weight.duty(), weight.points(), weight.basis());
        }
        for (AssessmentRules.Limit limit : plain.assessment().limits()) {
            row(table, "limits", limit.measure(), limit.points(), limit.basis());
        }
        return table.toString();
    }

    private static void row(StringBuilder table, String list, Word word, int points, String basis) {
        table.append("| `" + list + "` `" + word.word() + "` | " + points + " | " + FieldTables.label(word.label())
                + " | " + basis + " |\n");
    }

    String categories() {
        StringBuilder table = new StringBuilder("| category | name |\n|---|---|\n");
        for (Category category : plain.categories()) {
            table.append("| `" + category.id() + "` | " + category.label().zh() + " |\n");
        }
        return table.toString();
    }

    String checklists() {
        StringBuilder table = new StringBuilder("| checklist | name | items |\n|---|---|---|\n");
        for (Checklist checklist : plain.checklists()) {
            table.append("| `" + checklist.id() + "` | " + checklist.name() + " | " + checklist.slots() + " |\n");
        }
        return table.toString();
    }

    /** The columns of each ledger, in their usual order. */
    String ledgers() {
        StringBuilder table = new StringBuilder();
        for (LedgerForm form : LedgerForm.values()) {
            table.append("**`" + form.word() + "`** " + FieldTables.label(form.label()) + "\n\n");
            table.append("| column | form | title |\n|---|---|---|\n");
            for (Column column : form.columns()) {
                Column.Spec spec = column.spec();
                table.append("| `" + column.id() + "` | " + spec.form().word() + (spec.detail() ? ", folded" : ""))
                        .append(" | " + FieldTables.label(spec.title()) + " |\n");
            }
            table.append('\n');
        }
        return table.toString().stripTrailing() + "\n";
    }
}
