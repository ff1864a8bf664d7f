package stability.domain.problem;

/** How much a finding weighs: an error is wrong, a warning asks for a second look. */
public enum Severity {
    ERROR,
    WARNING
}
