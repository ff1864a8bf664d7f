package stability.render.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Lang;
import stability.domain.field.Type;
import stability.domain.school.School;

/**
 * The ids that a school has given, each with its name, by what they are ids of. An editor offers them; it does not insist
 * on them, since a schema file may be older than the settings, and {@code check} names an unknown one.
 */
record KnownIds(Map<Type.Role, Map<String, String>> names) {
    /** No school is known. */
    static final KnownIds NONE = new KnownIds(Map.of());

    static KnownIds of(@Nullable School school, Lang lang) {
        if (school == null) {
            return NONE;
        }
        Map<String, String> departments = new LinkedHashMap<>();
        school.departments().forEach(each -> departments.put(each.id(), each.name()));
        Map<String, String> categories = new LinkedHashMap<>();
        school.categories()
                .forEach(each -> categories.put(each.id(), each.label().in(lang)));
        Map<String, String> campaigns = new LinkedHashMap<>();
        school.campaigns().forEach(each -> campaigns.put(each.id(), each.name()));
        return new KnownIds(Map.of(
                Type.Role.DEPARTMENT, departments,
                Type.Role.CATEGORY, categories,
                Type.Role.CAMPAIGN, campaigns));
    }

    /** Id → name of what a field of this role may hold; empty if nothing is known. */
    Map<String, String> of(Type.Role role) {
        return names.getOrDefault(role, Map.of());
    }
}
