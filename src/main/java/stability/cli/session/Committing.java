package stability.cli.session;

import static java.util.stream.Collectors.toCollection;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import stability.app.PaperFiles;
import stability.app.PlannedFile;
import stability.app.Repository.Reach;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;

/**
 * Commits what a command wrote, if the user wants that: those files alone, with what was done as the message, in the
 * language of the school.
 */
public final class Committing {
    private static final int SHOWN = 3;

    private final Session session;
    /** Papers, and other files that are no records. */
    private final Set<Path> papers = new TreeSet<>();

    private final List<Text> done = new ArrayList<>();
    private boolean demanded;

    Committing(Session session) {
        this.session = session;
    }

    /** Notes each paper that is written. */
    PaperFiles noting(PaperFiles files) {
        return new PaperFiles() {
            @Override
            public Path write(Path folder, String name, byte[] bytes) {
                return noted(files.write(folder, name, bytes));
            }

            @Override
            public boolean renew(Path folder, String name, byte[] bytes) {
                boolean written = files.renew(folder, name, bytes);
                if (written) {
                    papers.add(folder.resolve(name));
                }
                return written;
            }

            @Override
            public Path create(Path folder, String name, byte[] bytes) {
                return noted(files.create(folder, name, bytes));
            }

            @Override
            public Path createFree(Path folder, String stem, String ending, byte[] bytes) {
                return files.createFree(folder, stem, ending, bytes);
            }

            @Override
            public byte @Nullable [] read(Path folder, String name) {
                return files.read(folder, name);
            }

            @Override
            public List<String> list(Path root, String folder) {
                return files.list(root, folder);
            }

            @Override
            public void writeAll(Path folder, Map<String, byte[]> all) {
                files.writeAll(folder, all);
                all.keySet().forEach(name -> papers.add(folder.resolve(name)));
            }

            @Override
            public void delete(Path file) {
                files.delete(file);
            }

            private Path noted(Path file) {
                papers.add(file);
                return file;
            }
        };
    }

    /** Notes a file below the records folder that was written beside records. */
    public void wrote(Path file) {
        papers.add(file);
    }

    /** Whether the command has written anything so far. */
    public boolean hasWritten() {
        return !files().isEmpty();
    }

    /** Notes something that was entered: {@code 登记 H-20190925-7k3q9}. */
    public void done(Text what) {
        done.add(what);
    }

    /** Refuses before anything is written if there is nothing to commit to, and that was asked for. */
    public void prepare() {
        Reach reach = session.repository().reach();
        if (demanded && (reach == Reach.NO_GIT || reach == Reach.PLAIN)) {
            throw new Refused(Code.NOT_IN_GIT.at(null, reach.label()));
        }
    }

    /** Says that this command is asked to commit; a choice for all accounts is no demand of one outside git. */
    public void demand() {
        demanded = true;
    }

    /**
     * Commits; one command at a time, since git's own lock only refuses. Whatever fails by now, what was entered is in its
     * file: the refusal says so, and does not ask to try again.
     */
    public void commit() {
        if (!session.hasFolder()) {
            return; // a paper without an account; nobody has asked for a commit of it, which would have been refused
        }
        Set<Path> files = files();
        if (files.isEmpty()) {
            return;
        }
        try {
            commit(files);
        } catch (Refused refused) {
            throw notCommitted(refused);
        }
    }

    private Set<Path> files() {
        DryRun dryRun = session.dryRun();
        if (dryRun != null) {
            return dryRun.preview().files().stream().map(PlannedFile::file).collect(toCollection(TreeSet::new));
        }
        Set<Path> files = new TreeSet<>(session.records().written());
        files.addAll(papers);
        return files;
    }

    /** The message of the commit that would be made of what would be written; null if none would be. */
    public @Nullable String wouldSay() {
        Set<Path> files = files();
        Reach reach = session.hasFolder() ? session.repository().reach() : Reach.PLAIN;
        return files.isEmpty() || reach == Reach.NO_GIT || reach == Reach.PLAIN ? null : message(files);
    }

    private void commit(Set<Path> files) {
        Reach reach = session.repository().reach();
        if (reach == Reach.NO_GIT || reach == Reach.PLAIN) {
            Text why = Text.of("没有提交：{0}", "not committed: {0}").with(reach.label());
            session.environment().err().println(session.say(why));
            return;
        }
        session.records().locked(() -> session.repository().commit(files, message(files)));
    }

    private static Refused notCommitted(Refused cause) {
        Problem problem = cause.problems().get(0);
        if (problem.code() == Code.NOT_COMMITTED) {
            return cause;
        }
        Refused refused = new Refused(Code.NOT_COMMITTED.at(problem.place(), problem.message()));
        refused.addSuppressed(cause);
        return refused;
    }

    private String message(Set<Path> files) {
        Lang lang = session.accountLang();
        Text what = Text.join(Text.of("；", "; "), done);
        if (done.isEmpty()) {
            List<Text> names = files.stream()
                    .limit(SHOWN)
                    .map(file -> Text.same(session.shown(file)))
                    .toList();
            String more = files.size() > SHOWN ? " …" : "";
            what = Text.of("写入 {0}{1}", "write {0}{1}").with(Text.join(Text.of("、", ", "), names), more);
        }
        return what.in(lang);
    }
}
