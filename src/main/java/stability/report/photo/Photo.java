package stability.report.photo;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import stability.domain.matter.Evidence.EvidenceKind;

/**
 * A photo that proves a step. The picture itself stands beside the model, as {@code pictures[photo.picture]} in templates.
 *
 * @param picture what it is called in this paper: the id of the matter and a number, {@code H-20190925-7k3q9/1}
 * @param kind what it shows: {@code before}, {@code after}, or {@code document} if nobody said
 * @param did the step that it proves, {@code rectify}
 * @param didName the step in words
 * @param at when that happened
 * @param note what was noted with the step; null if nothing was
 * @param file the name of the file
 * @param missing why it cannot be shown, a sentence; null if it can
 */
public record Photo(
        String picture,
        EvidenceKind kind,
        String did,
        String didName,
        OffsetDateTime at,
        @Nullable String note,
        String file,
        @Nullable String missing) {}
