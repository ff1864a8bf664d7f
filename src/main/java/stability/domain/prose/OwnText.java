package stability.domain.prose;

import java.util.List;

/**
 * What a person wrote for one section of a paper.
 *
 * @param section which section
 * @param sectionName its heading, in the language of the school
 * @param paragraphs what was written, in its order; never empty
 */
public record OwnText(TextSection section, String sectionName, List<TextParagraph> paragraphs) {}
