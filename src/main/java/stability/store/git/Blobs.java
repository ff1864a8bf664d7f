package stability.store.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The bytes of contents in the store of objects, of any size, and new ones. */
final class Blobs {
    private final Git git;

    /** @param git in a clean room */
    Blobs(Git git) {
        this.git = git;
    }

    /** Hands on each, in this order; refused if one is not here. */
    void read(Collection<String> ids, Consumer<byte[]> contents) {
        if (ids.isEmpty()) {
            return;
        }
        git.read(
                List.of("cat-file", "--batch", "--buffer"),
                in -> {
                    for (String id : ids) {
                        in.write((id + "\n").getBytes(StandardCharsets.US_ASCII));
                    }
                },
                out -> {
                    Lines lines = new Lines(out);
                    for (String id : ids) {
                        contents.accept(content(lines, id));
                    }
                });
    }

    /** One of them; null for null. */
    byte @Nullable [] one(@Nullable String id) {
        if (id == null) {
            return null;
        }
        byte[][] found = new byte[1][];
        read(List.of(id), bytes -> found[0] = bytes);
        return found[0];
    }

    private static byte[] content(Lines lines, String id) throws IOException {
        String header = lines.next();
        String[] parts = header == null ? new String[0] : header.split(" ", -1);
        if (parts.length != 3) {
            throw Git.failure("missing " + id);
        }
        byte[] bytes = lines.bytes(Integer.parseInt(parts[2]));
        lines.skip(1);
        return bytes;
    }

    /** Keeps these bytes, and gives their hash. */
    String keep(byte[] bytes) {
        StringBuilder id = new StringBuilder();
        git.read(
                List.of("hash-object", "-w", "-t", "blob", "--stdin"),
                in -> in.write(bytes),
                out -> id.append(new String(out.readAllBytes(), StandardCharsets.US_ASCII).strip()));
        return id.toString();
    }
}
