package stability.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.domain.Code;
import stability.domain.Lang;
import stability.domain.Nearest;
import stability.domain.Refused;
import stability.render.JsonText;
import stability.render.Templates;
import stability.report.Plain;
import stability.report.ReportLabels;

/** The formats of a report. All show one model. */
enum ReportFormat {
    TEXT("txt"),
    MD("md"),
    HTML("html"),
    JSON("json");

    private final String extension;

    ReportFormat(String extension) {
        this.extension = extension;
    }

    String extension() {
        return extension;
    }

    /** The formats of a list such as {@code md,html}; refused if one is unknown. */
    static List<ReportFormat> list(String typed) {
        List<String> names = List.of("text", "md", "html", "json");
        List<ReportFormat> formats = new ArrayList<>();
        for (String name : typed.split(",", -1)) {
            int index = names.indexOf(name.strip().toLowerCase(Locale.ROOT));
            if (index < 0) {
                throw new Refused(Code.BAD_VALUE
                        .at(null, "--format", name, String.join(",", names))
                        .hinting(Nearest.hint(name, names)));
            }
            formats.add(values()[index]);
        }
        return formats.stream().distinct().toList();
    }

    /**
     * The report in this format.
     *
     * @param template its name without ending, {@code daily}
     * @param folders where a user's own templates may lie
     */
    String render(String template, Record model, Lang lang, List<Path> folders) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>(Plain.map(model));
        if (this == JSON) {
            return JsonText.of(plain);
        }
        plain.put("label", ReportLabels.in(lang));
        return new Templates(folders).render(template + "." + name().toLowerCase(Locale.ROOT) + ".ftl", plain);
    }
}
