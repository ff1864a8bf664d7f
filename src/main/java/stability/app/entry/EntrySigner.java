package stability.app.entry;

/**
 * Who signs what is entered, as the person in charge, in the same entry.
 *
 * @param name a post, or a name
 * @param demanded whether this entry is to be signed, and refused if nobody signs such a step; else those are signed that ask for it
 */
public record EntrySigner(String name, boolean demanded) {}
