package stability.cli.session;

import java.util.List;
import stability.app.PlannedFile;

/**
 * What would happen to a file, as JSON tells it.
 *
 * @param file its path, as short as the working folder allows
 * @param size the bytes that it would have
 * @param removed the lines that would go
 * @param added the lines that would come; none of a picture and whatever else is no text
 */
public record PrintedWrite(String file, PlannedFile.Act act, int size, List<String> removed, List<String> added) {}
