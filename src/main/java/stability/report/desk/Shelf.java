package stability.report.desk;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The papers of one kind.
 *
 * @param kind its folder, {@code daily}
 * @param label what people call it
 * @param papers the newest first
 */
public record Shelf(String kind, String label, List<ShelvedPaper> papers) {
    /**
     * A paper.
     *
     * @param name of its files
     * @param title what it is about, where the name alone does not tell; null if that is not known
     * @param files its formats, the one to look at first; one that was changed by hand may have a new one beside it
     */
    public record ShelvedPaper(String name, @Nullable String title, List<ShelvedFile> files) {}

    /**
     * A paper in one format.
     *
     * @param format what its name ends with: {@code html}, {@code docx}, {@code xlsx}, …
     * @param link the way to it from the page, encoded for an address
     * @param changed whether it was changed by hand since it was written, or may have been
     * @param beside whether it is the new one beside a changed one, {@code （新）}
     */
    public record ShelvedFile(String format, String link, boolean changed, boolean beside) {}

    Shelf titled(Function<String, @Nullable String> title) {
        return new Shelf(
                kind,
                label,
                papers.stream()
                        .map(paper -> new ShelvedPaper(paper.name(), title.apply(paper.name()), paper.files()))
                        .toList());
    }

    int changed() {
        return Math.toIntExact(papers.stream()
                .flatMap(paper -> paper.files().stream())
                .filter(ShelvedFile::changed)
                .count());
    }
}
