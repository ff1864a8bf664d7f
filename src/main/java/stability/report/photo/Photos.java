package stability.report.photo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.matter.Evidence;
import stability.domain.matter.Evidence.EvidenceKind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.NoteStep;
import stability.domain.matter.Step;
import stability.report.view.Snapshot;

/** Finds the photos among the evidence of a matter. */
public final class Photos {
    /** The endings of files that are pictures, whether they can be shown or not. */
    private static final List<String> ENDINGS =
            List.of(".jpg", ".jpeg", ".png", ".webp", ".heic", ".heif", ".gif", ".bmp");

    private Photos() {}

    /** Looks at the file of a photo. */
    @FunctionalInterface
    public interface Looker {
        /**
         * Why it cannot be shown; null if it can.
         *
         * @param picture what it is called in the paper
         * @param evidence the fields of {@link Evidence}
         * @param description what it shows, for those who cannot see it
         */
        @Nullable
        Text missing(String picture, Values evidence, String description);
    }

    /**
     * The photos of the steps in force of a matter as it stood, in the order in which they happened. What is called
     * {@code before} or {@code after} is a photo, and so is a document with the ending of a picture.
     */
    public static <S extends MatterState> List<Photo> of(Snapshot at, Matter<S> matter, Looker looker) {
        Lang lang = at.school().lang();
        List<Step> steps = new ArrayList<>();
        for (Matter.Applied<S> each : at.history(matter).applied()) {
            steps.add(each.step());
        }
        steps.sort(Comparator.comparing(step -> step.at().toInstant())); // those of one moment stay in their order
        List<Photo> photos = new ArrayList<>();
        for (Step step : steps) {
            for (Values evidence : step.values().get(Evidence.LIST, List.of())) {
                if (isPhoto(evidence)) {
                    photos.add(photo(matter.id() + "/" + (photos.size() + 1), step, evidence, looker, lang));
                }
            }
        }
        return List.copyOf(photos);
    }

    private static boolean isPhoto(Values evidence) {
        String path = evidence.need(Evidence.PATH).toLowerCase(Locale.ROOT);
        return evidence.need(Evidence.KIND) != EvidenceKind.DOCUMENT
                || ENDINGS.stream().anyMatch(path::endsWith);
    }

    private static Photo photo(String picture, Step step, Values evidence, Looker looker, Lang lang) {
        EvidenceKind kind = evidence.need(Evidence.KIND);
        String path = evidence.need(Evidence.PATH);
        String file = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        String did = step.type().label().in(lang);
        String shows = (kind == EvidenceKind.DOCUMENT ? did : kind.label().in(lang));
        String description = Text.of("{0}照片，{1}", "photo, {0}, {1}")
                .with(shows, step.at().toLocalDate().toString())
                .in(lang);
        Text missing = looker.missing(picture, evidence, description);
        return new Photo(
                picture,
                kind,
                step.type().name(),
                did,
                step.at(),
                step.values().get(NoteStep.REMARK),
                file,
                missing == null ? null : missing.in(lang));
    }
}
