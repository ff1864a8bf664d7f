package stability.render;

import java.util.List;
import stability.domain.Problem;

/** Finds what is wrong with templates of one make. */
interface TemplateExaminer {
    /** Whether templates of this name are of the make. */
    boolean understands(String name);

    /**
     * What is wrong with these templates and with what uses them, by trying them on examples; in no order.
     *
     * @param names of templates that it understands, the user's or built-in
     */
    List<Problem> examine(List<String> names);
}
