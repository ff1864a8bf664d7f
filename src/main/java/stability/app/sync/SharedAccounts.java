package stability.app.sync;

import java.nio.file.Path;
import java.util.function.Consumer;

/** Accounts that are shared through git. */
public interface SharedAccounts {
    /** Exchanges the records folder with the others. */
    Sharing of(Path records);

    /**
     * Gets a copy of an account: all of it or, refused, nothing.
     *
     * @param address where it is shared
     * @param to the folder to be made; refused if something is in it
     * @param look looks at the records folder before it gets its place, and refuses what cannot be read
     * @return the records folder
     */
    Path copy(String address, Path to, Consumer<Path> look);

    /** The name of the folder that a copy is usually given; refused if there can be nothing under this address. */
    String usualName(String address);
}
