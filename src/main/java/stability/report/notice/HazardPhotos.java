package stability.report.notice;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.hazard.Rectify;
import stability.domain.hazard.Verify;
import stability.domain.matter.Evidence.EvidenceKind;
import stability.report.photo.Photo;

/** Which of the photos of a hazard show it, and which show it put right: as they are called, or by the step that they prove. */
final class HazardPhotos {
    private static final String REGISTER = "register";

    private HazardPhotos() {}

    /** From before it was put right. */
    static List<Photo> before(List<Photo> photos) {
        return photos.stream()
                .filter(photo -> photo.kind() == EvidenceKind.BEFORE
                        || photo.kind() == EvidenceKind.DOCUMENT && photo.did().equals(REGISTER))
                .toList();
    }

    /**
     * From afterwards.
     *
     * @param reopened when it was last reopened: what was put right before did not last; null if it never was
     */
    static List<Photo> after(List<Photo> photos, @Nullable OffsetDateTime reopened) {
        return photos.stream()
                .filter(photo -> photo.kind() == EvidenceKind.AFTER
                        || photo.kind() == EvidenceKind.DOCUMENT
                                && (photo.did().equals(Rectify.STAGE)
                                        || photo.did().equals(Verify.STAGE)))
                .filter(photo -> reopened == null || !photo.at().isBefore(reopened))
                .toList();
    }
}
