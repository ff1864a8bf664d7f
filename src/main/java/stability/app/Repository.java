package stability.app;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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
     * @param at when it was committed
     * @param edge whether it is where a shallow clone breaks off: what it seems to add was there before
     */
    record Commit(String id, String author, OffsetDateTime at, boolean edge) {
        /** As much of the hash as people write. */
        public String shortId() {
            return id.substring(0, Math.min(id.length(), 10));
        }

        /** When it was committed, by the clocks of a zone, as people write it. */
        public String time(Zone zone) {
            return TimeFormat.readable(zone.at(at));
        }
    }

    /**
     * What one commit did to one file. A line that stands on both sides is not in the lists.
     *
     * @param commit null for what is not committed yet
     * @param created whether the file is new with it
     * @param deleted whether it is gone with it
     * @param removed lines that are no longer there, without line ends
     * @param added lines that are new
     */
    record Change(
            @Nullable Commit commit,
            String file,
            boolean created,
            boolean deleted,
            List<String> removed,
            List<String> added) {}

    Reach reach();

    /** The hash of the last commit; null if there is none. */
    @Nullable
    String head();

    /** Whether the commit is the last one or lies before it. */
    boolean contains(String commit);

    /** The commits after a revision, up to the last one; refused if there is no such revision. */
    Set<String> after(String revision);

    /** The files that differ from a revision, those never committed included; refused if there is no such revision. */
    Set<String> changedSince(String revision);

    /** The files below a folder that git tracks, or would, since nothing tells it to leave them out. */
    Set<String> takenAlong(String below);

    /**
     * What the commits did, oldest first, merges left out, and last what is not committed yet.
     *
     * @param file the only one to follow; null for all
     */
    void replay(@Nullable String file, Consumer<Change> changes);

    /** Which commit each line of a file comes from, by the line: for what a merge brought in. Slow. */
    Map<String, Commit> blame(String file);

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
     * @return the file of the hook
     */
    Path hook(String program);
}
