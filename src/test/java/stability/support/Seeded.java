package stability.support;

import java.util.List;
import java.util.Random;

/**
 * Random values from a seed, for laws that must hold for every value. The seed is fixed, so that a run can be
 * repeated; {@code -Dseed=N} tries another, and a failure prints it.
 */
public final class Seeded {
    private static final long SEED = Long.getLong("seed", 20190925L);

    /** What breaks writers: quotes, line ends, marks of YAML, invisible and turned characters, halves and pairs. */
    private static final String NASTY =
            "\"'\\\n\r\t\0\u0007\u001b\u007f\u0085\u00a0\u00ad\u2028\u2029\u200b\u200d\u200f\u202e\ufeff"
                    + "\uffff\ufffd:,[]{}#&*!|>%@`?-=<~^$;/ ";

    private static final String HAN = "应急灯不亮宿舍楼三层东侧走廊，。：；“”（）、！？校园安全２０１９年Ａ";
    private static final List<String> EMOJI = List.of("😀", "🏫", "👩‍🏫", "𠮷", "🇨🇳", "🔥️");
    private static final String PLAIN = "abcxyzABCXYZ0123456789._-+eEoOxXnNyY ";

    private final Random random;

    private Seeded(Random random) {
        this.random = random;
    }

    /** A law about one case. */
    @FunctionalInterface
    public interface Law {
        void hold(Seeded seeded) throws Exception;
    }

    /** Tries a law for so many cases, each with values of its own; names seed and case when one fails. */
    public static void times(int cases, Law law) {
        for (int i = 0; i < cases; i++) {
            try {
                law.hold(new Seeded(new Random(SEED + i * 0x9E3779B97F4A7C15L)));
            } catch (Exception | AssertionError failure) {
                throw new AssertionError("with -Dseed=" + SEED + ", case " + i + ": " + failure.getMessage(), failure);
            }
        }
    }

    /** A number from 0, below the bound. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** A number between two, both included. */
    public int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    public boolean oneIn(int chances) {
        return random.nextInt(chances) == 0;
    }

    public <T> T among(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** So many digits. */
    public String digits(int length) {
        StringBuilder digits = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }

    /** Text as hostile as text can be, mostly short, sometimes over a thousand characters; every character is a whole one. */
    public String text() {
        int length = oneIn(50) ? between(900, 2000) : below(oneIn(3) ? 4 : 24);
        StringBuilder text = new StringBuilder(length);
        int mood = below(4);
        for (int i = 0; i < length; i++) {
            switch (oneIn(4) ? below(5) : mood) {
                case 0 -> text.append(PLAIN.charAt(below(PLAIN.length())));
                case 1 -> text.append(NASTY.charAt(below(NASTY.length())));
                case 2 -> text.append(HAN.charAt(below(HAN.length())));
                case 3 -> text.append(among(EMOJI));
                default -> text.appendCodePoint(anyCharacter());
            }
        }
        return text.toString();
    }

    private int anyCharacter() {
        int character = random.nextInt(Character.MAX_CODE_POINT + 1);
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE ? 'x' : character;
    }
}
