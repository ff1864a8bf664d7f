package stability.render.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import stability.domain.field.Lang;
import stability.support.Seeded;

/** Charts of whatever a model may hold are whole pictures that fit their frame, say their figures and hold nothing but text. */
class ChartsTest {
    private static final Set<String> DRAWN =
            Set.of("svg", "title", "desc", "g", "rect", "path", "line", "circle", "text");
    private static final Pattern POINT = Pattern.compile("([MLV])(-?[0-9.]+)(?: (-?[0-9.]+))?");

    @Test
    void any_model_is_drawn_within_the_frame() {
        Seeded.times(60, seeded -> {
            Set<String> ids = new LinkedHashSet<>();
            for (Map<String, Object> chart : Charts.of(RandomPaper.of(seeded)).values()) {
                for (String svg : pictures(chart)) {
                    assertThat(svg).doesNotContain("\u202E", "\u001b").doesNotContainPattern("=\"[^\"]*(NaN|Infinity)");
                    Element root = parsed(svg);
                    framed(root);
                    assertThat(ids.add(root.getAttribute("aria-labelledby"))).isTrue();
                }
            }
        });
    }

    @Test
    void a_chart_without_anything_in_it_is_left_out() {
        Map<String, Object> none = Map.of("byDay", List.of(), "byCategory", List.of(), "byDepartment", List.of());
        assertThat(Charts.of(Map.of(
                        "kind",
                        "phase-report",
                        "language",
                        "en",
                        "hazards",
                        none,
                        "petitions",
                        Map.of("running", List.of()),
                        "coverage",
                        Map.of("table", Map.of("days", List.of(), "departments", List.of())))))
                .isEmpty();
        assertThat(Charts.of(Map.of("kind", "incident-bulletin", "language", "en")))
                .isEmpty();
    }

    @Test
    void days_are_told_and_drawn() throws Exception {
        Row one = day("2019-09-30", 3, 0, 4);
        Row other = day("2019-10-01", 0, 2, 2);
        Chart chart = StockChart.of("days", List.of(one, other), Lang.ZH);
        Element picture = parsed(chart.wide().get(0));
        assertThat(text(picture, "desc")).isEqualTo("9月30日：新增3，销号0，存量4；10月1日：新增0，销号2，存量2");
        assertThat(of(picture, "rect", "new")).hasSize(2); // one of them in the legend
        assertThat(of(picture, "rect", "closed")).hasSize(2);
        Element high = of(picture, "rect", "new").get(1);
        Element low = of(picture, "rect", "closed").get(1);
        assertThat((number(low, "height") + 1) / number(high, "height")).isBetween(0.65, 0.68);
        assertThat(chart.narrow()).hasSize(1);
    }

    @Test
    void departments_keep_their_order_and_none_has_a_longer_bar_for_finding_more() throws Exception {
        Chart chart = DepartmentChart.of("d", List.of(department("教务处", 2, 1), department("总务处", 200, 100)), Lang.ZH);
        Element picture = parsed(chart.wide().get(0));
        List<Element> bars = of(picture, "rect", "done");
        assertThat(number(bars.get(1), "width")).isEqualTo(number(bars.get(2), "width"));
        assertThat(of(picture, "text", "name").stream().map(Element::getTextContent))
                .containsExactly("教务处", "总务处");
        assertThat(text(picture, "desc"))
                .isEqualTo("教务处：整改率50%（1/2），按期整改率—（0/0），期末逾期0；总务处：整改率50%（100/200），按期整改率—（0/0），期末逾期0");
    }

    private static Row day(String day, int fresh, int closed, int open) {
        return new Row(Map.of(
                "day", day, "carried", 0, "new", fresh, "reinstated", 0, "closed", closed, "voided", 0, "open", open));
    }

    private static Row department(String name, int found, int eliminated) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "name",
                name,
                "found",
                found,
                "eliminated",
                eliminated,
                "rate",
                50,
                "due",
                0,
                "inTime",
                0,
                "overdue",
                0));
        values.put("inTimeRate", null);
        return new Row(values);
    }

    @Test
    void a_name_that_the_model_lacks_is_a_fault() {
        assertThatThrownBy(() -> Charts.of(Map.of("language", "en", "trend", List.of())))
                .hasMessage("the model has no petitions");
    }

    @ParameterizedTest
    @CsvSource({"0,1,1", "1,1,1", "5,1,5", "6,2,3", "10,2,5", "11,5,3", "26,10,3", "2147483647,500000000,5"})
    void an_axis_has_at_most_five_whole_steps(long largest, long step, int steps) {
        assertThat(Scale.to(largest)).isEqualTo(new Scale(step, steps));
    }

    @Test
    void parts_are_about_as_large_as_each_other() {
        assertThat(Chart.parts(List.of(1, 2, 3, 4, 5), 3)).containsExactly(List.of(1, 2, 3), List.of(4, 5));
        assertThat(Chart.parts(List.of(), 3)).isEmpty();
    }

    private static List<String> pictures(Map<String, Object> chart) {
        List<String> pictures = new ArrayList<>();
        for (String kind : List.of("wide", "narrow")) {
            ((List<?>) chart.get(kind)).forEach(each -> pictures.add((String) each));
        }
        return pictures;
    }

    private static Element parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
    }

    /** Nothing but shapes and texts, all of them inside. */
    private static void framed(Element root) {
        String[] frame = root.getAttribute("viewBox").split(" ", -1);
        double width = Double.parseDouble(frame[2]);
        double height = Double.parseDouble(frame[3]);
        assertThat(text(root, "title")).isNotBlank();
        NodeList all = root.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element each = (Element) all.item(i);
            assertThat(DRAWN).contains(each.getTagName());
            inside(each, "x", "width", width);
            inside(each, "y", "height", height);
            for (String x : List.of("x1", "x2", "cx")) {
                inside(each, x, "", width);
            }
            for (String y : List.of("y1", "y2", "cy")) {
                inside(each, y, "", height);
            }
            Matcher points = POINT.matcher(each.getAttribute("d"));
            while (points.find()) {
                boolean upright = points.group(1).equals("V");
                assertThat(Double.parseDouble(points.group(2))).isBetween(0.0, upright ? height : width);
            }
            letters(each, width);
        }
    }

    private static void inside(Element each, String from, String length, double room) {
        if (each.hasAttribute(from)) {
            double begin = number(each, from);
            double wide = each.hasAttribute(length) ? number(each, length) : 0;
            assertThat(wide).isGreaterThanOrEqualTo(0);
            assertThat(begin).as(each.getTagName() + " " + from).isBetween(0.0, room);
            assertThat(begin + wide).isLessThanOrEqualTo(room + 0.11);
        }
    }

    private static void letters(Element each, double width) {
        if (each.getTagName().equals("text")) {
            double wide = Svg.widthOf(each.getTextContent());
            double x = number(each, "x");
            double begin = switch (each.getAttribute("text-anchor")) {
                case "end" -> x - wide;
                case "middle" -> x - wide / 2;
                default -> x;
            };
            assertThat(begin).as(each.getTextContent()).isGreaterThanOrEqualTo(-0.11);
            assertThat(begin + wide).as(each.getTextContent()).isLessThanOrEqualTo(width + 0.11);
        }
    }

    private static double number(Element each, String name) {
        return Double.parseDouble(each.getAttribute(name));
    }

    private static String text(Element root, String name) {
        return root.getElementsByTagName(name).item(0).getTextContent();
    }

    private static List<Element> of(Element root, String tag, String look) {
        List<Element> found = new ArrayList<>();
        NodeList all = root.getElementsByTagName(tag);
        for (int i = 0; i < all.getLength(); i++) {
            Element each = (Element) all.item(i);
            if (each.getAttribute("class").equals(look)) {
                found.add(each);
            }
        }
        return found;
    }
}
