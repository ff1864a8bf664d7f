package stability.app;

/** Where the random endings of ids come from: five characters of {@link stability.domain.DatedId#ALPHABET}. */
public interface Ids {
    String ending();
}
