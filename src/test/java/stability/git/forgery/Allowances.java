package stability.git.forgery;

import static stability.git.forgery.Forgery.seen;

import java.util.List;
import stability.git.forgery.Forgery.Kind;

/** Lines in a record that let the finding stand that would tell of the edit. */
final class Allowances {
    private Allowances() {}

    static List<Forgery> all() {
        return List.of(
                seen(Kind.ALLOWANCE, "a changed fact let stand", "allowance", account -> {
                    account.edit(text -> text.replace("place: 三层", "# check: allow fact-changed: 无妨\nplace: 一层"));
                    account.commit();
                }),
                seen(
                        Kind.ALLOWANCE,
                        "the same for the whole file, not committed",
                        "allowance",
                        account -> account.edit(
                                text -> "# check: allow fact-changed: 无妨\n" + text.replace("place: 三层", "place: 一层"))),
                seen(
                        Kind.ALLOWANCE,
                        "one that lets allowances stand",
                        "allowance bad-allowance",
                        account ->
                                account.edit(text -> "# check: allow allowance: 无妨\n# check: allow fact-changed: 无妨\n"
                                        + text.replace("place: 三层", "place: 一层"))));
    }
}
