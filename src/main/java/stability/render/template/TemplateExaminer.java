package stability.render.template;

import java.util.List;
import stability.domain.field.Text;
import stability.domain.problem.Problem;

/** Finds what is wrong with templates of one make. */
public interface TemplateExaminer {
    /** What is wrong with a template that would never be filled in. */
    Text UNUSED = Text.of("没有报告用到这个文件", "no paper uses this file");

    /** Whether templates of this name are of the make. */
    boolean understands(String name);

    /**
     * What is wrong with these templates and with what uses them, by trying them on examples; in no order.
     *
     * @param names of templates that it understands, the user's or built-in
     */
    List<Problem> examine(List<String> names);
}
