package stability.cli.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import stability.domain.field.Field;
import stability.domain.school.SchoolFields;

/** A field of {@code stability.yaml} does not stay away from {@code config show} because nobody thought of it. */
class SettingsInForceTest {

    @Test
    void everyFieldIsShownButTheRoster() {
        Set<Field<?>> shown = SettingsInForce.SECTIONS.stream()
                .map(SettingsInForce.Section::field)
                .collect(Collectors.toSet());
        Set<Field<?>> all = new HashSet<>(SchoolFields.ALL);
        all.remove(SchoolFields.DUTY);
        assertThat(shown).isEqualTo(all);
    }
}
