package stability.cli;

import java.util.Set;
import java.util.TreeSet;
import stability.domain.field.Lang;

/** The commands that may write, for tests elsewhere that go over all of them. */
public final class WritingCommands {
    private WritingCommands() {}

    /** By their words, {@code hazard add}. */
    public static Set<String> names() {
        Set<String> names = new TreeSet<>();
        CommandTree.whole(Lang.EN).commands().forEach((spec, command) -> {
            if (command.role().isWriting()) {
                names.add(spec.qualifiedName().substring("stability ".length()));
            }
        });
        return names;
    }
}
