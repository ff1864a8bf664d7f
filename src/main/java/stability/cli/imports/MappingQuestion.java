package stability.cli.imports;

import stability.app.imports.mapping.Mapping;
import stability.cli.session.Question;
import stability.cli.session.Session;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;

/** A question of what a table means. Nobody is refused for leaving it open: the rows are. */
interface MappingQuestion extends Question {
    /** The mapping with the answer; the same if there is none. */
    Mapping answered(Mapping mapping);

    @Override
    default Problem missing(Session session) {
        return Code.MISSING_OPTION.at(null, "--map", label());
    }
}
