package freemarker.core;

import freemarker.core.BuiltInsForSequences.drop_whileBI;
import freemarker.core.BuiltInsForSequences.filterBI;
import freemarker.core.BuiltInsForSequences.mapBI;
import freemarker.core.BuiltInsForSequences.take_whileBI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The built-ins that make much out of little in one step, or loop by themselves: where no check between two steps would see
 * what they do, they are measured before they begin, or checked each time around.
 */
@SuppressWarnings("deprecation") // of FreeMarker, for whoever is not in this package
public final class BoundedBuiltIns {
    /** By the name with underscores; FreeMarker knows each in camel case, too. */
    private static final Map<String, Growth> MEASURED = Map.ofEntries(
            Map.entry("left_pad", Growth.PADDED),
            Map.entry("right_pad", Growth.PADDED),
            Map.entry("replace", Growth.REPLACED),
            Map.entry("join", Growth.JOINED),
            Map.entry("split", Growth.SPLIT),
            Map.entry("matches", Growth.SPLIT),
            Map.entry("word_list", Growth.SPLIT),
            Map.entry("sequence", Growth.LISTED),
            Map.entry("chunk", Growth.LISTED),
            Map.entry("sort", Growth.LISTED),
            Map.entry("sort_by", Growth.LISTED),
            Map.entry("min", Growth.LISTED),
            Map.entry("max", Growth.LISTED),
            Map.entry("seq_contains", Growth.LISTED),
            Map.entry("seq_index_of", Growth.LISTED),
            Map.entry("seq_last_index_of", Growth.LISTED),
            Map.entry("with_args", Growth.LISTED),
            Map.entry("with_args_last", Growth.LISTED));

    private static boolean installed;

    private BoundedBuiltIns() {}

    /** Takes the places of FreeMarker's own, for all templates of this process; the second time it does nothing. */
    public static synchronized void install() {
        if (installed) {
            return;
        }
        MEASURED.forEach((name, growth) -> put(name, new MeasuredBuiltIn(BuiltIn.BUILT_INS_BY_NAME.get(name), growth)));
        put("map", new StepwiseMap());
        put("filter", new StepwiseFilter());
        put("take_while", new StepwiseTakeWhile());
        put("drop_while", new StepwiseDropWhile());
        installed = true;
    }

    private static void put(String name, BuiltIn builtIn) {
        StringBuilder camelCase = new StringBuilder();
        for (String word : name.split("_", -1)) {
            camelCase.append(camelCase.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        if (BuiltIn.BUILT_INS_BY_NAME.put(name, builtIn) == null
                || BuiltIn.BUILT_INS_BY_NAME.put(camelCase.toString(), builtIn) == null) {
            throw new IllegalStateException("FreeMarker has no built-in ?" + name);
        }
    }

    /** Arguments of which each lambda is checked each time it is called. */
    private static List<Expression> stepwise(List<Expression> arguments) {
        List<Expression> checked = new ArrayList<>();
        for (Expression argument : arguments) {
            if (argument instanceof LocalLambdaExpression lambda) {
                int last = lambda.getParameterCount() - 1;
                Step body = new Step((Expression) lambda.getParameterValue(last));
                LocalLambdaExpression again = new LocalLambdaExpression(lambda.getLambdaParameterList(), body);
                again.copyLocationFrom(lambda);
                checked.add(again);
            } else {
                checked.add(argument);
            }
        }
        return checked;
    }

    private static final class StepwiseMap extends mapBI {
        @Override
        void bindToParameters(List<Expression> arguments, Token open, Token close) throws ParseException {
            super.bindToParameters(stepwise(arguments), open, close);
        }
    }

    private static final class StepwiseFilter extends filterBI {
        @Override
        void bindToParameters(List<Expression> arguments, Token open, Token close) throws ParseException {
            super.bindToParameters(stepwise(arguments), open, close);
        }
    }

    private static final class StepwiseTakeWhile extends take_whileBI {
        @Override
        void bindToParameters(List<Expression> arguments, Token open, Token close) throws ParseException {
            super.bindToParameters(stepwise(arguments), open, close);
        }
    }

    private static final class StepwiseDropWhile extends drop_whileBI {
        @Override
        void bindToParameters(List<Expression> arguments, Token open, Token close) throws ParseException {
            super.bindToParameters(stepwise(arguments), open, close);
        }
    }
}
