package stability.app.sync;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stability.app.Records;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.ledger.Kinds;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;

/** Joins two versions of a file: of a record and of the settings part by part; of any other file one of them stands. */
public final class FileMerge {
    private final Chooser chosen;
    private final Predicate<List<String>> readable;
    private final List<Conflict> undecided = new ArrayList<>();

    /**
     * Asks about what both sides changed.
     *
     * @param readable whether settings can be read that have these lines: what is joined of two that can must be readable, too
     */
    public FileMerge(Chooser chooser, Predicate<List<String>> readable) {
        this.readable = readable;
        this.chosen = conflict -> {
            Side side = chooser.choose(conflict);
            if (side == null) {
                undecided.add(conflict);
            }
            return side;
        };
    }

    /**
     * What becomes of it; null if it goes.
     *
     * @param file its path below the records folder; of a file outside, from the top of the repository
     * @param base what both began with; null if it was not there
     * @param ours null if this side has it no more
     * @param theirs null if the others have it no more
     */
    public byte @Nullable [] merge(
            String file, byte @Nullable [] base, byte @Nullable [] ours, byte @Nullable [] theirs) {
        List<String> mine = lines(ours);
        List<String> other = lines(theirs);
        TextMerge merge = new TextMerge(file, chosen);
        if (mine != null && other != null) {
            if (file.equals(Records.SETTINGS)) {
                List<String> joined = merge.settings(lines(base), mine, other);
                if (readable.test(joined) || !readable.test(mine) || !readable.test(other)) {
                    return bytes(joined);
                }
            }
            if (Kinds.at(file) != null && TextMerge.isRecord(mine) && TextMerge.isRecord(other)) {
                return bytes(merge.steps(lines(base), mine, other));
            }
        }
        Conflict whole = new Conflict(file, "", version(ours, mine), version(theirs, other));
        return chosen.choose(whole) == Side.THEIRS ? theirs : ours;
    }

    /** Refused, with both versions of each, if something was left for later: until then ours stands for it. */
    public void demandDecided() {
        if (!undecided.isEmpty()) {
            throw Refused.inOrder(undecided.stream().map(FileMerge::problem).toList());
        }
    }

    private static Problem problem(Conflict conflict) {
        Text part = conflict.part().isEmpty()
                ? Text.of("", "")
                : Text.of("“{0}”", "\"{0}\": ").with(conflict.part());
        return Code.VERSIONS_DIFFER.at(
                Place.of(conflict.file()),
                part,
                conflict.ours().shown(conflict.theirs()),
                conflict.theirs().shown(conflict.ours()));
    }

    private static Version version(byte @Nullable [] bytes, @Nullable List<String> lines) {
        return bytes == null ? Version.GONE : new Version(lines, bytes.length);
    }

    /** Null for what is not there, or is no text. */
    private static @Nullable List<String> lines(byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.indexOf('\0') >= 0 ? null : text.lines().toList();
        } catch (CharacterCodingException noText) {
            return null;
        }
    }

    private static byte[] bytes(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
