package stability.hostile;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How a file is made that cannot lie in git, or should not. One line for each thing; {@link Odd} characters:
 *
 * <pre>
 * # a remark
 * text a: x\n           these bytes
 * repeat 1000 - \n      the same ones so many times
 * link ../elsewhere     a symbolic link in the place of the file
 * fifo                  a pipe, likewise
 * folder                a folder, likewise
 * sparse 107374182400   a file of so many bytes that takes no room
 * at other/place        what follows makes this file, a path from the records folder
 * </pre>
 */
final class Recipe {
    private final List<String> lines;

    Recipe(List<String> lines) {
        this.lines = lines;
    }

    /** Makes everything, beginning with the file itself. */
    void make(Path records, Path file) throws IOException, InterruptedException {
        Path into = file;
        for (String line : lines) {
            String word = line.split(" ", 2)[0];
            String rest = line.substring(Math.min(line.length(), word.length() + 1));
            Files.createDirectories(into.getParent());
            switch (word) {
                case "#" -> {}
                case "text" -> append(into, Odd.bytes(rest), 1);
                case "repeat" -> {
                    String[] parts = rest.split(" ", 2);
                    append(into, Odd.bytes(parts[1]), Integer.parseInt(parts[0]));
                }
                case "link" -> Files.createSymbolicLink(into, Path.of(Odd.text(rest)));
                case "fifo" -> fifo(into);
                case "folder" -> Files.createDirectory(into);
                case "sparse" -> {
                    try (RandomAccessFile sparse = new RandomAccessFile(into.toFile(), "rw")) {
                        sparse.setLength(Long.parseLong(rest));
                    }
                }
                case "at" -> into = records.resolve(Odd.text(rest));
                default -> throw new IllegalArgumentException("no recipe has the line: " + line);
            }
        }
    }

    private static void append(Path file, byte[] bytes, int times) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(
                file, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND))) {
            for (int i = 0; i < times; i++) {
                out.write(bytes);
            }
        }
    }

    private static void fifo(Path file) throws IOException, InterruptedException {
        if (new ProcessBuilder("mkfifo", file.toString()).start().waitFor() != 0) {
            throw new IOException("mkfifo fails for " + file);
        }
    }
}
