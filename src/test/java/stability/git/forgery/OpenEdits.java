package stability.git.forgery;

import static stability.git.forgery.Forgery.seen;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import stability.git.forgery.Forgery.Kind;

/** Every edit, by every way in which it can come into the account with git looking on. */
final class OpenEdits {
    private OpenEdits() {}

    static List<Forgery> all() {
        List<Forgery> all = new ArrayList<>();
        Edit.ALL.forEach(edit -> edits(edit, all));
        return all;
    }

    /** One edit by every way. */
    private static void edits(Edit edit, List<Forgery> all) {
        all.add(seen(Kind.EDIT, edit.what() + ", not committed", edit.code(), account -> account.edit(edit.made())));
        all.add(seen(Kind.EDIT, edit.what(), edit.code(), account -> {
            account.edit(edit.made());
            account.commit();
        }));
        all.add(seen(Kind.AGAIN, edit.what(), edit.code(), account -> {
            String text = Files.readString(account.record());
            account.git("rm", "-q", account.path());
            account.git("commit", "-qm", "误登");
            Files.createDirectories(account.record().getParent());
            Files.writeString(account.record(), text);
            account.edit(edit.made());
            account.commit();
        }));
        all.add(seen(Kind.MERGE, edit.what(), edit.code(), account -> {
            account.beginMerge();
            account.edit(edit.made());
            account.git("commit", "-qam", "合并");
        }));
        if (edit.old()) {
            all.add(seen(Kind.BRANCH, edit.what(), edit.code(), account -> {
                account.git("checkout", "-q", "old");
                account.edit(edit.made());
                account.commit();
                account.git("merge", "-q", "--no-edit", "main");
                account.git("checkout", "-q", "main");
                account.git("merge", "-q", "--ff-only", "old");
            }));
        }
    }
}
