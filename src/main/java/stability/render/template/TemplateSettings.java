package stability.render.template;

import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileNameGlobMatcher;
import freemarker.cache.FirstMatchTemplateConfigurationFactory;
import freemarker.cache.TemplateNameFormat;
import freemarker.core.BoundedBuiltIns;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.OutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.core.WatchedTemplate;
import freemarker.log.Logger;
import freemarker.template.AttemptExceptionReporter;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * FreeMarker as templates get it: no objects, no files but those of the template folders, no clock, and an escape for
 * every value.
 */
public final class TemplateSettings {
    // Before everything else: the first class of FreeMarker's that is touched chooses its logger.
    static {
        silence();
        BoundedBuiltIns.install();
    }

    private static final Version VERSION = Configuration.VERSION_2_3_35;

    private final TemplateFolders folders;
    private final Configuration configuration = new Guarded();

    /** @param errors what becomes of errors, and of those that the template deals with itself */
    public <E extends TemplateExceptionHandler & AttemptExceptionReporter> TemplateSettings(
            TemplateFolders folders, E errors) {
        this.folders = folders;
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
        configuration.setArithmeticEngine(new BoundedArithmetic());
        configuration.setTemplateExceptionHandler(errors);
        configuration.setAttemptExceptionReporter(errors);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(false);
        configuration.setOutputFormat(ValueFormat.TEXT);
        configuration.setTemplateConfigurations(new FirstMatchTemplateConfigurationFactory(
                        named("*.html.ftl", HTMLOutputFormat.INSTANCE), named("*.md.ftl", ValueFormat.MARKDOWN))
                .allowNoMatch(true));
    }

    private static ConditionalTemplateConfigurationFactory named(String glob, OutputFormat format) {
        TemplateConfiguration settings = new TemplateConfiguration();
        settings.setOutputFormat(format);
        return new ConditionalTemplateConfigurationFactory(new FileNameGlobMatcher(glob), settings);
    }

    /** A template of the folders. */
    Template get(String name) throws IOException {
        return configuration.getTemplate(name);
    }

    /**
     * A part of a Word template. Its directives are in square brackets, as XDocReport writes them, because XML has the
     * angle brackets.
     *
     * @param name of the template file
     * @param part for messages: the file and the part of it
     */
    public Template word(String name, String part, String source) throws IOException {
        TemplateConfiguration settings = new TemplateConfiguration();
        settings.setParentConfiguration(configuration);
        settings.setTagSyntax(Configuration.SQUARE_BRACKET_TAG_SYNTAX);
        settings.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        settings.setOutputFormat(ValueFormat.WORD);
        Template template = new Template(name, part, new StringReader(source), configuration, settings, null);
        guard(template, part);
        return template;
    }

    /** Holds a template to the {@link TemplateRules}, and has each of its steps watched. */
    private static void guard(Template template, String file) throws IOException {
        TemplateRules.check(template, file);
        WatchedTemplate.watch(template);
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

    /** Guards each template when it is first asked for, also those included. */
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
            if (template != null && !seen.contains(template)) {
                guard(template, folders.place(template.getName()).file());
                seen.add(template); // not before: one that is refused is refused each time it is asked for
            }
            return template;
        }
    }
}
