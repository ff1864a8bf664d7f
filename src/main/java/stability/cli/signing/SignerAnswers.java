package stability.cli.signing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import stability.cli.session.Answers;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.report.view.AskedSignature;

/**
 * The posts that sign by the account, those first that have most to sign. Any other may sign as well.
 *
 * @param asked what there is to sign
 */
record SignerAnswers(Function<Session, List<AskedSignature>> asked) implements Answers {

    @Override
    public List<Choice> choices(Session session) {
        Map<String, Integer> posts = new LinkedHashMap<>();
        for (AskedSignature each : asked.apply(session)) {
            if (each.post() != null) {
                posts.merge(each.post(), 1, Integer::sum);
            }
        }
        List<Choice> choices = new ArrayList<>();
        posts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(each -> choices.add(new Choice(
                        each.getKey(), Text.of("{0} 个环节", "stages: {0}").with(each.getValue()))));
        return choices;
    }

    @Override
    public void check(Session session, String typed) {
        // any post may sign
    }
}
