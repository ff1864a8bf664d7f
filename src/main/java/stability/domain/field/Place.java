package stability.domain.field;

/**
 * Where something stands in the records folder.
 *
 * @param file path below the records folder, with {@code /} on every system
 * @param line line number from 1; 0 for the file as a whole
 * @param column column from 1, counted in characters (code points); 0 for the line as a whole
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** The form that editors and terminals make clickable: {@code file:line:col}. */
    @Override
    public String toString() {
        return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
