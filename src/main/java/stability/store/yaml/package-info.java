/**
 * Bytes to structured text and back: checks a file's characters, reads its YAML strictly with the place of every
 * value, and writes values so that each YAML 1.1 or 1.2 parser reads the same. Knows no kind of matter and no field.
 */
@NullMarked
package stability.store.yaml;

import org.jspecify.annotations.NullMarked;
