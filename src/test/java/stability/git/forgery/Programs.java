package stability.git.forgery;

import static stability.git.forgery.Forgery.seen;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import stability.git.forgery.Forgery.Kind;

/** Each would leave a file behind if it ran; the account is sound, but for a fact that was changed. */
final class Programs {
    /** The settings of git that name a program; {@code trap} is the name that the attributes give to every file. */
    private static final List<String> KEYS = List.of(
            "core.fsmonitor",
            "core.pager",
            "pager.log",
            "core.sshCommand",
            "core.askPass",
            "core.editor",
            "core.alternateRefsCommand",
            "uploadpack.packObjectsHook",
            "credential.helper",
            "diff.external",
            "diff.trap.command",
            "diff.trap.textconv",
            "filter.trap.clean",
            "filter.trap.smudge",
            "filter.trap.process",
            "gpg.program",
            "gpg.ssh.program",
            "gpg.x509.program",
            "gpg.ssh.defaultKeyCommand",
            "merge.trap.driver",
            "trailer.trap.command",
            "remote.origin.uploadpack");

    private Programs() {}

    static List<Forgery> all() {
        List<Forgery> all = new ArrayList<>();
        for (String key : KEYS) {
            all.add(seen(Kind.PROGRAM, "`" + key + "`", "fact-changed", account -> {
                Files.writeString(
                        account.root().resolve(".gitattributes"), "*.yaml diff=trap filter=trap merge=trap\n");
                account.forgePlace();
                account.git("config", key, trap(account));
            }));
        }
        all.add(seen(Kind.PROGRAM, "a filter named in a file that the settings include", "fact-changed", account -> {
            Files.writeString(account.root().resolve(".git/info/attributes"), "* filter=trap\n");
            account.forgePlace();
            Files.writeString(
                    account.root().resolve(".git/more"),
                    "[filter \"trap\"]\n\tclean = '" + trap(account) + "'\n\trequired = true\n");
            account.git("config", "include.path", "more");
        }));
        all.add(seen(Kind.PROGRAM, "every hook, also by `core.hooksPath`", "fact-changed", account -> {
            account.forgePlace();
            Path hooks = Files.createDirectories(account.root().resolve(".git/own"));
            for (String hook :
                    List.of("post-index-change", "reference-transaction", "fsmonitor-watchman", "post-checkout")) {
                Files.copy(Path.of(trap(account)), hooks.resolve(hook));
            }
            account.git("config", "core.hooksPath", hooks.toAbsolutePath().toString());
        }));
        all.add(seen(Kind.PROGRAM, "a partial clone whose remote has a program of its own", "not-in-clone", account -> {
            account.git("config", "remote.origin.url", account.root().toString());
            account.git("config", "remote.origin.promisor", "true");
            account.git("config", "remote.origin.uploadpack", trap(account));
            account.git("config", "extensions.partialClone", "origin");
            account.git("config", "core.repositoryFormatVersion", "1");
            account.git("config", "protocol.file.allow", "always");
            account.removeObject("old:" + account.path());
        }));
        return all;
    }

    /** A program that leaves a file behind. */
    private static String trap(Account account) throws Exception {
        Path trap = account.root().resolve("../trap").toAbsolutePath().normalize();
        Files.writeString(trap, "#!/bin/sh\ntouch '" + sprung(account) + "'\ncat\n");
        if (!trap.toFile().setExecutable(true)) {
            throw new IllegalStateException("no program can be made in " + trap);
        }
        return trap.toString();
    }

    /** The file that is there if a program ran. */
    static Path sprung(Account account) {
        return account.root().resolve("../sprung").toAbsolutePath().normalize();
    }
}
