package stability.domain.school;

import org.jspecify.annotations.Nullable;

/**
 * A hazard as it comes up again and again (标准隐患): what follows from what it is called. It says nothing of how grave one is.
 *
 * @param title what it is called
 * @param category the id of its category
 * @param requirement how it is put right; null if the settings do not say
 * @param basis the rule against which it is; null if the settings do not say
 */
public record StandardHazard(
        String title,
        String category,
        @Nullable String requirement,
        @Nullable String basis) {}
