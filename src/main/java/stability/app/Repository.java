package stability.app;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.field.TimeFormat;
import stability.domain.field.Word;
import stability.domain.field.Zone;

/**
 * What git knows of a records folder, asked through the user's own git. Paths of record files are below the records
 * folder, with {@code /}. Where git itself fails, its words are told in a {@link stability.domain.problem.Refused}.
 */
public interface Repository {
    /** How far back the folder can be followed. */
    enum Reach implements Word {
        NO_GIT(Text.of("这台电脑上没有 git", "there is no git on this machine")),
        PLAIN(Text.of("文件夹不在 git 里", "the folder is not in git")),
        EMPTY(Text.of("还没有任何提交", "nothing is committed yet")),
        HEADLESS(Text.of("HEAD 不指向任何提交，而别处有提交", "HEAD leads to no commit, though there are some")),
        SHALLOW(Text.of("这是浅克隆，只有最近的提交", "the clone is shallow: it has the latest commits only")),
        WHOLE(Text.of("历史完整", "the whole history is there"));

        private final Text label;

        Reach(Text label) {
            this.label = label;
        }

        @Override
        public Text label() {
            return label;
        }

        /** Whether there are commits to be followed. */
        public boolean hasHistory() {
            return this == SHALLOW || this == WHOLE;
        }
    }

    /** What git says about a commit's signature. */
    enum SignatureStatus implements Word {
        NONE(Text.of("未签名", "not signed")),
        GOOD(Text.of("签名有效", "good signature")),
        UNTRUSTED(Text.of("签名有效，密钥未受信任", "good signature of a key that is not trusted")),
        EXPIRED(Text.of("签名或密钥已过期", "the signature or its key has expired")),
        REVOKED(Text.of("密钥已吊销", "the key is revoked")),
        UNCHECKED(Text.of("签名无法核对（缺密钥）", "the signature cannot be checked: its key is not here")),
        BAD(Text.of("签名无效", "bad signature"));

        private final Text label;

        SignatureStatus(Text label) {
            this.label = label;
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /**
     * A commit.
     *
     * @param id its full hash
     * @param author who made the change, as git has it
     * @param at when it was committed; null if no such time is written there as can be
     * @param edge whether it is where a shallow clone breaks off: what it seems to add was there before
     */
    record Commit(String id, String author, @Nullable OffsetDateTime at, boolean edge) {
        /** As much of the hash as people write. */
        public String shortId() {
            return id.substring(0, Math.min(id.length(), 10));
        }

        /** When it was committed, by the clocks of a zone, as people write it; — if that cannot be told. */
        public String time(Zone zone) {
            return at == null ? "—" : TimeFormat.readable(zone.at(at));
        }
    }

    /**
     * A commit and those it follows.
     *
     * @param parents by their hashes
     * @param sound whether its time can be one: seconds that a clock shows, the offset of a zone on earth
     * @param written the time as it stands in the commit
     */
    record Descent(Commit commit, List<String> parents, boolean sound, String written) {}

    Reach reach();

    /**
     * Makes this folder a repository, with nothing committed yet; refused in git's own words if that fails.
     *
     * @param top the records folder, or one above it
     */
    void begin(Path top);

    /**
     * Names who commits in this repository, if git knows of nobody; what it knows stays.
     *
     * @return whether somebody had to be named
     */
    boolean introduce(String name, String mail);

    /** Whether the folder seems to lie in a repository, as far as can be seen without git. */
    boolean seemsThere();

    /** The hash of the last commit; null if there is none. */
    @Nullable
    String head();

    /** Whom git would name as the author of a commit now; null if it knows of nobody. */
    @Nullable
    String author();

    /** Whether a commit that was once the last is no longer part of the history; what lies beyond an edge is not lost. */
    boolean hasLost(String commit);

    /** Every commit that the last one follows, whatever it changed, oldest first. */
    List<Descent> commits();

    /** The commits after a revision, up to the last one; refused if there is no such revision. */
    Set<String> after(String revision);

    /** The record files and settings whose bytes differ from a revision, or are not there on one side; refused if there is no such revision. */
    Set<String> changedSince(String revision);

    /**
     * The files of the last commit whose bytes are others in the folder, and the hashes of what it has of them. Only of what git
     * itself sees: marks in its index hide a file, so that this is good for advice and no proof.
     */
    Map<String, String> edited();

    /** The files below a folder that git tracks, or would, since nothing tells it to leave them out. */
    Set<String> takenAlong(String below);

    /**
     * What the commits did, oldest first.
     *
     * @param file the only one to follow; null for all
     * @param texts of which files the lines are wanted
     */
    void replay(@Nullable String file, Predicate<String> texts, Consumer<FileChange> changes);

    /** The files of the last commit, and the hashes of their contents. */
    Map<String, String> tree();

    /** The lines of contents by their hashes; one that is not in this clone, or is too large for a record, is left out. */
    Map<String, List<String>> texts(Collection<String> contents);

    /** The files of the last commit that git was told not to put into the folder, by a sparse checkout. */
    Set<String> notCheckedOut();

    /** What git says about the signatures of these commits. */
    Map<String, SignatureStatus> signatures(Collection<String> commits);

    /**
     * Commits these files as they are now, and nothing else that may be staged. Nothing to commit is no fault; what git
     * refuses, perhaps because a hook does, is told as {@code not-committed}.
     *
     * @return the hash of the commit; null if there was nothing to commit
     */
    @Nullable
    String commit(Collection<Path> files, String message);

    /**
     * Has git check the records before each commit; refused if there is no repository, or another hook is there.
     *
     * @param program the program that checks
     * @param lang of the comments in the hook
     * @return the file of the hook
     */
    Path hook(String program, Lang lang);
}
