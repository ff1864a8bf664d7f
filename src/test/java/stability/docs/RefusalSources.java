package stability.docs;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;

/**
 * The sentences in which the classes of {@code domain/} refuse, read from their sources where they stand: every {@code
 * Text} in a method that gives one, and in the methods that it calls.
 */
final class RefusalSources {
    private static final Path DOMAIN = Path.of("src/main/java/stability/domain");

    /** What is handed to these is a name for their sentence, and no sentence. */
    private static final Set<String> TAKE_NAMES = Set.of("misdated");

    /** Class → its methods that give a {@code Text}, by name. */
    private final Map<String, Map<String, Said>> classes = new TreeMap<>();

    /** What a method says, and the names of all that it calls. */
    private record Said(Set<Text> sentences, Set<String> calls) {}

    RefusalSources() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                Stream<Path> sources = Files.walk(DOMAIN)) {
            Path[] all =
                    sources.filter(file -> file.toString().endsWith(".java")).toArray(Path[]::new);
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, List.of("-proc:none"), null, files.getJavaFileObjects(all));
            for (CompilationUnitTree unit : task.parse()) {
                String room = unit.getPackageName().toString();
                for (Tree type : unit.getTypeDecls()) {
                    if (type instanceof ClassTree declared) {
                        classes.put(
                                room + "." + declared.getSimpleName(),
                                methods(
                                        declared,
                                        new NamedFields(
                                                room, declared.getSimpleName().toString())));
                    }
                }
            }
        } catch (IOException e) {
            throw new AssertionError("the sources cannot be read", e);
        }
    }

    /**
     * What a class says in these methods and all that they call, of its own, of its ancestors, and of other classes of its
     * room and of {@code handling}.
     *
     * @param entries the methods to begin with; none for all that the class itself declares
     */
    Set<Text> sentences(Class<?> type, String... entries) {
        Set<Text> sentences = new LinkedHashSet<>();
        Set<Said> seen = new LinkedHashSet<>();
        List<String> first = entries.length > 0
                ? List.of(entries)
                : List.copyOf(classes.getOrDefault(type.getName(), Map.of()).keySet());
        first.forEach(name -> follow(type, type, name, sentences, seen));
        return sentences;
    }

    /**
     * @param type the class whose methods override those of its ancestors
     * @param from where a call begins to look for its method
     */
    private void follow(Class<?> type, Class<?> from, String call, Set<Text> into, Set<Said> seen) {
        boolean above = call.startsWith("super.");
        String name = call.replaceFirst("^(super|this)[.]", "");
        String[] parts = name.split("[.]");
        Class<?> at = above ? from.getSuperclass() : type;
        if (parts.length == 1) {
            while (at != null && said(at.getName(), name) == null) {
                at = at.getSuperclass();
            }
            visit(type, at, at == null ? null : said(at.getName(), name), into, seen);
        } else {
            for (String room : List.of(type.getPackageName(), "stability.domain.handling")) {
                visit(type, type, said(room + "." + parts[0], parts[1]), into, seen);
            }
        }
    }

    private void visit(Class<?> type, @Nullable Class<?> at, @Nullable Said said, Set<Text> into, Set<Said> seen) {
        if (said != null && at != null && seen.add(said)) {
            into.addAll(said.sentences());
            said.calls().forEach(call -> follow(type, at, call, into, seen));
        }
    }

    private @Nullable Said said(String type, String method) {
        return classes.getOrDefault(type, Map.of()).get(method);
    }

    private static Map<String, Said> methods(ClassTree type, NamedFields named) {
        Map<String, Text> constants = new HashMap<>();
        for (Tree member : type.getMembers()) {
            if (member instanceof VariableTree field && field.getInitializer() != null) {
                Text text = text(field.getInitializer());
                if (text != null) {
                    constants.put(field.getName().toString(), text);
                }
            }
        }
        Map<String, Said> methods = new LinkedHashMap<>();
        for (Tree member : type.getMembers()) {
            boolean speaks = member instanceof MethodTree method
                    && method.getReturnType() != null
                    && method.getReturnType().toString().matches("(@\\w+ ?)*Text");
            if (speaks) {
                MethodTree method = (MethodTree) member;
                Said said = methods.computeIfAbsent(
                        method.getName().toString(), name -> new Said(new LinkedHashSet<>(), new LinkedHashSet<>()));
                new Scanner(constants, named, said).scan(method, null);
            }
        }
        return methods;
    }

    /** {@code Text.of("…", "…")}, else null. */
    private static @Nullable Text text(Tree tree) {
        if (tree instanceof MethodInvocationTree call
                && call.getMethodSelect().toString().equals("Text.of")
                && call.getArguments().get(0) instanceof LiteralTree zh
                && call.getArguments().get(1) instanceof LiteralTree en) {
            return Text.of((String) zh.getValue(), (String) en.getValue());
        }
        return null;
    }

    private static final class Scanner extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final Map<String, Text> constants;
        private final NamedFields named;
        private final Said said;

        private Scanner(Map<String, Text> constants, NamedFields named, Said said) {
            this.constants = constants;
            this.named = named;
            this.said = said;
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
            Text text = text(call);
            if (text != null) {
                said.sentences().add(text);
                return null;
            }
            ExpressionTree select = call.getMethodSelect();
            Text filled = select instanceof MemberSelectTree member
                            && member.getIdentifier().contentEquals("with")
                    ? text(member.getExpression())
                    : null;
            if (filled != null) {
                said.sentences().add(named.in(filled, call));
                return scan(call.getArguments(), null);
            }
            said.calls().add(select.toString());
            String name = select instanceof MemberSelectTree member
                    ? member.getIdentifier().toString()
                    : select.toString();
            return TAKE_NAMES.contains(name) ? null : super.visitMethodInvocation(call, null);
        }

        @Override
        public @Nullable Void visitIdentifier(IdentifierTree identifier, @Nullable Void none) {
            Text constant = constants.get(identifier.getName().toString());
            if (constant != null) {
                said.sentences().add(constant);
            }
            return null;
        }
    }
}
