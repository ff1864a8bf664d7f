package stability.git.forgery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** The file in which git keeps who follows whom, to be forged. */
final class CommitGraph {
    private static final int HEADER = 8;
    private static final int HASH = 20;

    private CommitGraph() {}

    /** Says that a commit follows another one than it does. */
    static void leaveOut(Path file, String commit, String parent) throws IOException, NoSuchAlgorithmException {
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer graph = ByteBuffer.wrap(bytes);
        int data = chunk(graph, "CDAT");
        graph.putInt(data + row(graph, commit) * (HASH + 16) + HASH, row(graph, parent));
        MessageDigest digest = MessageDigest.getInstance("SHA-1");
        digest.update(bytes, 0, bytes.length - HASH);
        System.arraycopy(digest.digest(), 0, bytes, bytes.length - HASH, HASH);
        Files.delete(file);
        Files.write(file, bytes);
    }

    private static int chunk(ByteBuffer graph, String name) {
        for (int i = 0; i < graph.get(6); i++) {
            int entry = HEADER + i * 12;
            if (graph.getInt(entry)
                    == ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt()) {
                return (int) graph.getLong(entry + 4);
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static int row(ByteBuffer graph, String commit) {
        int hashes = chunk(graph, "OIDL");
        byte[] hash = HexFormat.of().parseHex(commit);
        for (int row = 0; ; row++) {
            byte[] there = new byte[HASH];
            graph.get(hashes + row * HASH, there);
            if (Arrays.equals(there, hash)) {
                return row;
            }
        }
    }
}
