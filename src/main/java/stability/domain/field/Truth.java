package stability.domain.field;

/** Yes or no, as settings have it. */
public enum Truth implements Word {
    TRUE(Text.of("是", "yes")),
    FALSE(Text.of("否", "no"));

    private final Text label;

    Truth(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
