package stability.cli.paper;

import java.nio.file.Files;
import java.nio.file.Path;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;

/** {@code --templates}: where a school keeps templates of its own, beside the records unless it says otherwise. */
final class TemplateFolderOption {
    private static final String USUAL = "templates";

    private final OptionValue given;

    TemplateFolderOption(Options options) {
        given = options.value(
                "--templates",
                "文件夹",
                "DIR",
                Text.of("自己的模板；默认记录文件夹旁的 templates", "templates of your own; else templates beside the records"));
    }

    /** The option as it was typed, with a space before it; empty if it was not. */
    String typed() {
        String named = given.get();
        return named == null ? "" : " " + given.name() + " " + named;
    }

    /** The folder to write to; need not exist. */
    Path folder(Session session) {
        String named = given.get();
        return named == null
                ? session.beside().resolve(USUAL)
                : session.environment().cwd().resolve(named).normalize();
    }

    /** Writes a template that is not there yet; unless the user has named the folder, it is not reached by a link. */
    void create(Session session, String name, byte[] template) {
        if (given.get() == null) {
            session.files().create(session.beside(), USUAL + "/" + name, template);
        } else {
            session.files().create(folder(session), name, template);
        }
    }

    /** The folder to read from; refused if one is named that is not there. */
    Path existing(Session session) {
        Path folder = folder(session);
        String named = given.get();
        if (named != null && !Files.isDirectory(folder)) {
            throw new Refused(Code.BAD_VALUE.at(null, given.name(), named, Text.of("一个文件夹", "a folder")));
        }
        return folder;
    }
}
