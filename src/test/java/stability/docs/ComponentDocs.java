package stability.docs;

import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What the sources say about the components of records: the {@code @param} texts, read by the JDK's own parser. */
final class ComponentDocs {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern TAG = Pattern.compile("\\{@(code|link) #?([^}]*)\\}");

    /** Name of the record in its file, {@code Outer.Inner}, and component → text. */
    private final Map<String, String> texts = new HashMap<>();

    private final List<Path> read = new ArrayList<>();

    /** The text of a component; null if there is none. */
    @Nullable
    String text(Class<?> record, String component) {
        Class<?> top = record;
        String name = record.getSimpleName();
        while (top.getEnclosingClass() != null) {
            top = top.getEnclosingClass();
            name = top.getSimpleName() + "." + name;
        }
        Path file = SOURCES.resolve(top.getName().replace('.', '/') + ".java");
        if (!read.contains(file)) {
            read.add(file);
            read(file);
        }
        return texts.get(name + " " + component);
    }

    private void read(Path file) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, List.of("-proc:none"), null, files.getJavaFileObjects(file));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new Scanner(docs).scan(unit, "");
            }
        } catch (IOException e) {
            throw new AssertionError(file + " cannot be read", e);
        }
    }

    private final class Scanner extends TreePathScanner<@Nullable Void, String> {
        private final DocTrees docs;

        private Scanner(DocTrees docs) {
            this.docs = docs;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, String outer) {
            String name = outer.isEmpty() ? type.getSimpleName().toString() : outer + "." + type.getSimpleName();
            TreePath path = getCurrentPath();
            var comment = type.getKind() == Tree.Kind.RECORD ? docs.getDocCommentTree(path) : null;
            if (comment != null) {
                comment.getBlockTags().stream()
                        .filter(ParamTree.class::isInstance)
                        .map(ParamTree.class::cast)
                        .forEach(tag -> texts.put(name + " " + tag.getName(), text(tag)));
            }
            return super.visitClass(type, name);
        }
    }

    private static String text(ParamTree tag) {
        StringBuilder text = new StringBuilder();
        // toString() of a tree would write Chinese characters as escapes
        for (DocTree part : tag.getDescription()) {
            text.append(
                    part instanceof TextTree plain
                            ? plain.getBody()
                            : TAG.matcher(part.toString()).replaceAll("`$2`"));
        }
        return text.toString().replaceAll("\\s+", " ").strip();
    }
}
