package stability;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes of the program, for tests of its architecture. */
final class ProgramClasses {
    private ProgramClasses() {}

    /** Some 200 MB: to be let go when a test class ends, or every further collection of garbage in the process takes a second. */
    static JavaClasses read() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("stability");
    }
}
