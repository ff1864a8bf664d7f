package stability.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** LibreOffice and the tools that read PDF, as an office machine would have them. */
public final class Office {
    private final Path work;

    /** @param work a folder for the profile and the output: LibreOffice must not touch the user's */
    public Office(Path work) {
        this.work = work;
    }

    /** Turns documents into another format. */
    public Path convert(String format, List<Path> documents) throws IOException, InterruptedException {
        Path out = Files.createDirectories(work.resolve(format));
        List<String> words = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + work.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                out.toString()));
        documents.forEach(document -> words.add(document.toString()));
        run(words);
        try (Stream<Path> files = Files.list(out)) {
            if (files.count() != documents.size()) {
                throw new IOException("LibreOffice could not open every document");
            }
        }
        return out;
    }

    /** What a tool prints; its failure is a failure of the test. */
    public String run(List<String> words) throws IOException, InterruptedException {
        Path printed = Files.createTempFile(work, "printed", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(printed.toFile());
        builder.environment()
                .put(
                        "FONTCONFIG_FILE",
                        Path.of("src/test/resources/word.fonts.conf")
                                .toAbsolutePath()
                                .toString());
        int status = builder.start().waitFor();
        String text = Files.readString(printed);
        if (status != 0) {
            throw new IOException(String.join(" ", words) + " ended with " + status + ": " + text);
        }
        return text;
    }
}
