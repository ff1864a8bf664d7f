package stability.render;

import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileNameGlobMatcher;
import freemarker.cache.FirstMatchTemplateConfigurationFactory;
import freemarker.cache.TemplateNameFormat;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.OutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.core._CoreAPI;
import freemarker.log.Logger;
import freemarker.template.AttemptExceptionReporter;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import stability.domain.Code;
import stability.domain.Problem;
import stability.domain.Refused;
import stability.domain.Text;

/**
 * Fills in templates. A template is not trusted: it sees maps, lists, strings, numbers and booleans, reads only files of
 * the template folders, can make no object, and its output and its time are bounded. A value is escaped for the format
 * that the file's name tells: {@code *.html.ftl}, {@code *.md.ftl}, and text for every other name.
 */
public final class Templates {
    // Before everything else: the first class of FreeMarker's that is touched chooses its logger.
    static {
        silence();
    }

    private static final Version VERSION = Configuration.VERSION_2_3_35;

    /** In characters; a daily report has about thirty thousand. */
    private static final int LARGEST_OUTPUT = 16 << 20;

    /** A report takes a second or so on a slow machine. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private static final String TEXT = ".text.ftl";

    private final TemplateFolders folders;
    private final int largestOutput;
    private final Duration longest;

    /**
     * Templates of the given folders and the built-in ones.
     *
     * @param userFolders searched in their order before the built-in templates, file by file; need not exist
     */
    public Templates(List<Path> userFolders) {
        this(userFolders, LARGEST_OUTPUT, LONGEST);
    }

    Templates(List<Path> userFolders, int largestOutput, Duration longest) {
        this.folders = new TemplateFolders(userFolders);
        this.largestOutput = largestOutput;
        this.longest = longest;
    }

    /**
     * The filled-in template. The output of a {@code *.text.ftl} has its cells, which the template separates by tabs,
     * aligned in columns.
     *
     * @param name such as {@code daily.html.ftl}
     * @param model what the template may use; {@code docs/templates.md} names everything
     * @throws Refused with {@link Code#TEMPLATE} if the template cannot be read or fails
     * @throws IllegalArgumentException if the model holds more than plain values
     */
    public String render(String name, Map<String, ?> model) {
        Map<String, @Nullable Object> root = PlainModel.of(model);
        if (!TemplateFolders.isName(name)) {
            Text why = Text.of("“{0}”不是模板名", "\"{0}\" is not the name of a template");
            throw new Refused(
                    Code.TEMPLATE.at(null, why.with(PlainText.oneLine(name))).hinting(Code.TEMPLATE.hint()));
        }
        TemplateErrors errors = new TemplateErrors(folders, name);
        BoundedWriter out = new BoundedWriter(largestOutput);
        Sandbox.run(
                longest,
                errors,
                () -> configuration(errors, errors).getTemplate(name).process(root, out));
        // Again, because a template has text of its own, which nobody has cleaned.
        String text = PlainText.clean(out.text());
        return name.endsWith(TEXT) ? ElasticTabs.align(text) : text;
    }

    /**
     * What came of trying a template.
     *
     * @param problems what is wrong with it, and with what it uses
     * @param used every template that was asked for
     */
    record Trial(Collection<Problem> problems, Set<String> used) {}

    /** Fills in a template from each example for nothing but its errors, all of them. */
    Trial trial(String name, List<? extends Map<String, ?>> examples) {
        TemplateErrors errors = new TemplateErrors(folders, name);
        TrialErrors found = new TrialErrors(errors);
        Configuration configuration = configuration(found, found);
        try {
            for (Map<String, ?> example : examples) {
                Map<String, @Nullable Object> root = PlainModel.of(example);
                found.begin();
                Sandbox.run(
                        longest,
                        errors,
                        () -> configuration.getTemplate(name).process(root, new BoundedWriter(largestOutput)));
            }
        } catch (Refused refused) {
            // nothing goes on behind this one: it cannot be read, or knows no end
            refused.problems().forEach(found::add);
        }
        return new Trial(found.problems(), folders.used());
    }

    private Configuration configuration(TemplateExceptionHandler errors, AttemptExceptionReporter attempts) {
        Configuration configuration = new Guarded();
        configuration.setTemplateLoader(folders);
        configuration.setTemplateNameFormat(TemplateNameFormat.DEFAULT_2_4_0);
        configuration.setLocalizedLookup(false);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setBooleanFormat("c");
        configuration.setObjectWrapper(new SimpleObjectWrapper(VERSION));
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(errors);
        configuration.setAttemptExceptionReporter(attempts);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(false);
        configuration.setOutputFormat(ValueFormat.TEXT);
        configuration.setTemplateConfigurations(new FirstMatchTemplateConfigurationFactory(
                        named("*.html.ftl", HTMLOutputFormat.INSTANCE), named("*.md.ftl", ValueFormat.MARKDOWN))
                .allowNoMatch(true));
        return configuration;
    }

    private static ConditionalTemplateConfigurationFactory named(String glob, OutputFormat format) {
        TemplateConfiguration settings = new TemplateConfiguration();
        settings.setOutputFormat(format);
        return new ConditionalTemplateConfigurationFactory(new FileNameGlobMatcher(glob), settings);
    }

    /** Without this FreeMarker looks for a logging library and writes to stderr. */
    @SuppressWarnings("deprecation") // the only way besides a system property, which would not be ours to set
    private static void silence() {
        try {
            Logger.selectLoggerLibrary(Logger.LIBRARY_NONE);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Holds each template to the {@link TemplateRules}, and puts a check into every loop and macro of each template, also of those included, that ends it when its thread is
     * interrupted. Internal to FreeMarker, but the only hook that a loop without output passes; a test guards it.
     */
    private final class Guarded extends Configuration {
        private final Set<Template> seen = Collections.newSetFromMap(new IdentityHashMap<>());

        Guarded() {
            super(VERSION);
        }

        @Override
        public Template getTemplate(
                String name,
                @Nullable Locale locale,
                @Nullable Object lookupCondition,
                @Nullable String encoding,
                boolean parseAsFtl,
                boolean ignoreMissing)
                throws IOException {
            Template template = super.getTemplate(name, locale, lookupCondition, encoding, parseAsFtl, ignoreMissing);
            if (template != null && seen.add(template)) {
                TemplateRules.check(template, folders.place(template.getName()).file());
                _CoreAPI.addThreadInterruptedChecks(template);
            }
            return template;
        }
    }
}
