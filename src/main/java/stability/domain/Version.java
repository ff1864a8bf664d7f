package stability.domain;

/** Which program this is. */
public final class Version {
    /** The version of the program; a test holds it equal to the one in {@code pom.xml}. */
    public static final String NUMBER = "1.0.0";

    private Version() {}
}
