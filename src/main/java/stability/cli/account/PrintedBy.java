package stability.cli.account;

import java.util.List;
import stability.render.schema.PrintedDocument;

/**
 * A JSON document with the commands that print it.
 *
 * @param commands {@code hazard list}, in the order of the help
 */
public record PrintedBy(PrintedDocument document, List<String> commands) {}
