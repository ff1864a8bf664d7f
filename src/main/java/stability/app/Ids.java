package stability.app;

/** Where the random endings of ids come from: five characters of {@link stability.domain.field.DatedId#ALPHABET}. */
public interface Ids {
    String ending();
}
