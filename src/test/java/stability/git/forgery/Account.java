package stability.git.forgery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import stability.git.Clone;
import stability.support.Program;

/**
 * A small account in which nothing is wrong, and what can be done to it. One hazard has a description in a block of text, was
 * signed, corrected, and has two steps of one second and one that was voided; the branch {@code old} was left before the signature.
 */
final class Account {
    private final Clone clone;
    private final String file;

    private Account(Clone clone, String file) {
        this.clone = clone;
        this.file = file;
    }

    static Account begin(Path root) throws Exception {
        Clone clone = Clone.first(root);
        clone.done("hazard", "add", "--title", "灯不亮", "--place", "三层", "--category", "fire", "-d", "zwc");
        clone.done("hazard", "add", "--title", "门锁坏", "--place", "二层", "--category", "dorm", "-d", "jwc");
        String file = clone.files("hazards").get(0);
        Account account = new Account(clone, file);
        account.edit(text -> text.replace("steps:\n", "description: |\n  头一行\n  # 第二行\n  steps: 第三行\nsteps:\n"));
        clone.commitAll("登记");
        clone.git("branch", "old");
        clone.done("hazard", "sign", "a0000", "--role", "leader", "--name", "分管副校长", "--commit");
        String step =
                "- {at: 2019-09-25T08:06+08:00, recorded: 2019-09-25T08:06:30+08:00, by: 综治办, did: note, note: %s}\n";
        account.edit(text -> text + step.formatted("已到场") + step.formatted("已报修"));
        clone.commitAll("备注");
        clone.done("hazard", "note", "a0000", "--note", "等配件", "--commit");
        clone.done("hazard", "correct", "a0000", "--cause", "灯管松动", "--reason", "漏写原因", "--commit");
        clone.done("hazard", "note", "a0000", "--note", "换灯管", "--commit");
        clone.done("hazard", "void", "a0000", "--step", "note", "--reason", "记错对象", "--commit");
        clone.done("hazard", "note", "a0001", "--note", "已换锁", "--commit");
        return account;
    }

    /** The same, byte for byte, somewhere else. */
    Account copy(Path to) throws IOException {
        try (Stream<Path> files = Files.walk(clone.root())) {
            for (Path from : files.toList()) {
                Path there = to.resolve(clone.root().relativize(from).toString());
                if (Files.isDirectory(from)) {
                    Files.createDirectories(there);
                } else {
                    Files.copy(from, there, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        return new Account(clone.at(to), file);
    }

    Clone office() {
        return clone;
    }

    Path root() {
        return clone.root();
    }

    /** The path of the record that is forged, from the top of the repository. */
    String path() {
        return "records/" + file;
    }

    Path record() {
        return clone.file(file);
    }

    String git(String... words) throws Exception {
        return clone.git(words);
    }

    void commit() throws Exception {
        clone.commitAll("整理");
    }

    /** Edits the record, which must be another one then. */
    void edit(UnaryOperator<String> edit) throws IOException {
        String before = clone.text(file);
        String after = edit.apply(before);
        assertThat(after).isNotEqualTo(before);
        clone.write(file, after);
    }

    /** The edit of those for which it does not matter what is edited: another place. */
    void forgePlace() throws IOException {
        edit(text -> text.replace("place: 三层", "place: 一层"));
    }

    void settings(UnaryOperator<String> edit) throws IOException {
        String before = clone.text("stability.yaml");
        String after = edit.apply(before);
        assertThat(after).isNotEqualTo(before);
        clone.write("stability.yaml", after);
    }

    /** A merge is under way that brings another record from the side. */
    void beginMerge() throws Exception {
        git("checkout", "-q", "-b", "side", "HEAD~1");
        clone.done("screen", "add", "-d", "zwc", "--clear", "--commit");
        git("checkout", "-q", "main");
        git("merge", "-q", "--no-commit", "--no-ff", "side");
    }

    /** Gives the last commit another time, as no ordinary program would. */
    void dateLast(String time) throws Exception {
        String commit = git("cat-file", "commit", "HEAD");
        String forged = commit.replaceFirst("(?m)^(committer [^>]*>).*$", "$1" + time);
        Path file = root().resolve("../commit");
        Files.writeString(file, forged);
        String path = file.toAbsolutePath().toString();
        String hash = git("hash-object", "-t", "commit", "-w", "--literally", path);
        git("update-ref", "refs/heads/main", hash.strip());
    }

    /** Takes what a name of git means out of its objects. */
    void removeObject(String name) throws Exception {
        String hash = git("rev-parse", name).strip();
        Files.delete(root().resolve(".git/objects/" + hash.substring(0, 2) + "/" + hash.substring(2)));
    }

    /** No history any more. */
    void removeGit() throws IOException {
        Files.move(root().resolve(".git"), root().resolve("../gone"));
    }

    /** The codes that a command tells, and the exit status if it is none of the ordinary ones. */
    Set<String> found(String... words) {
        Program.Outcome outcome = clone.run(words);
        Set<String> codes = new LinkedHashSet<>();
        for (String line : (outcome.out() + outcome.err()).split("\n")) {
            if (line.endsWith("]") && line.contains(" [")) {
                codes.add(line.substring(line.lastIndexOf('[') + 1, line.length() - 1));
            }
        }
        assertThat(outcome.status()).as("%s%s", outcome.out(), outcome.err()).isNotEqualTo(70);
        return codes;
    }

    Set<String> audited() {
        return found("audit", "--full");
    }
}
