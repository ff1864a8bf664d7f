package stability.store.git;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import stability.app.sync.SharedAccounts;
import stability.app.sync.Sharing;

/**
 * Accounts that are shared through the user's git.
 *
 * @param cwd what an address that is a folder is relative to
 * @param variables the environment that git runs in
 * @param holder who we are, for others who wait
 * @param patience how long to wait for another exchange of the same copy
 * @param asking whether somebody sits there whom a program that git starts may ask
 */
public record GitAccounts(
        Path cwd, Map<String, String> variables, Supplier<String> holder, Duration patience, BooleanSupplier asking)
        implements SharedAccounts {

    @Override
    public Sharing of(Path records) {
        return new GitSharing(records, variables, holder, patience, asking);
    }

    @Override
    public Path copy(String address, Path to, Consumer<Path> look) {
        return new GitCopy(RemoteAddress.of(address, cwd), variables, asking.getAsBoolean()).make(to, look);
    }

    @Override
    public String usualName(String address) {
        String path =
                RemoteAddress.of(address, cwd).address().replace('\\', '/').replaceAll("(/|/?\\.git)+$", "");
        String name = path.replaceAll(".*[/:]", "");
        return name.isEmpty() || name.startsWith(".") ? "records" : name;
    }
}
