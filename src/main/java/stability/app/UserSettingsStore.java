package stability.app;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the user's own settings are kept. */
public interface UserSettingsStore {
    /**
     * What is set; looked up once in a run.
     *
     * @throws stability.domain.problem.Refused with every problem if it cannot be read
     */
    UserSettings read();

    /** The file, which need not be there; null if the system names no place for it. */
    @Nullable
    Path file();

    /**
     * Sets one of them; what else stands in the file stays as it is.
     *
     * @param typed its values; none to unset it
     * @throws stability.domain.problem.Refused if the file cannot be read or written; then it is as it was
     */
    void write(OwnSetting setting, List<String> typed);
}
