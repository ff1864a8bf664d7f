package stability.cli.paper;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.app.Pictures;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.matter.Evidence;
import stability.render.picture.PaperPicture;
import stability.render.picture.PaperPictures;
import stability.report.photo.Photos;

/**
 * The photos of one paper: each is read and made small when the model asks whether it can be shown. A paper is written
 * without those that cannot; it says so in their place, and {@link #tell} on the terminal.
 */
final class PaperPhotos implements Photos.Looker {
    /** Two stand side by side on A4; in tenths of a millimetre. */
    private static final int SIDE = 750;

    private static final Text NOT_SHOWN =
            Text.of("{0} 的照片 {1} 没有放进文书：{2}", "the photo {1} of {0} is not in the paper: {2}");

    private final Session session;
    private final PaperPictures shown = new PaperPictures();
    private final List<Text> notShown = new ArrayList<>();

    PaperPhotos(Session session) {
        this.session = session;
    }

    @Override
    public @Nullable Text missing(String picture, Values evidence, String description) {
        Pictures.Shown found = session.records().pictures().shown(evidence, PaperPicture.pixels(SIDE));
        if (found instanceof Pictures.Scaled scaled) {
            shown.put(picture, PaperPicture.fitted(scaled.jpeg(), scaled.width(), scaled.height(), SIDE, description));
            return null;
        }
        Text why = ((Pictures.NotShown) found).why();
        String id = picture.substring(0, picture.indexOf('/'));
        notShown.add(NOT_SHOWN.with(id, evidence.need(Evidence.PATH), why));
        return why;
    }

    /** Puts the code of an id into the paper, too. */
    void code(String id) {
        shown.code(id);
    }

    /** For the templates. */
    PaperPictures shown() {
        return shown;
    }

    /** Says on the terminal which are not in the paper, and why. */
    void tell() {
        notShown.forEach(each -> session.environment().err().println(session.say(each)));
    }
}
