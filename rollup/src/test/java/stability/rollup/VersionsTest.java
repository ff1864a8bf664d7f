package stability.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The roll-up is built as the tool is: a property or a plugin that both have is the same in both. */
class VersionsTest {
    private static Element pom(String file) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of(file).toFile())
                .getDocumentElement();
    }

    /** The properties of all profiles too; plugins and dependencies by their ids. */
    private static Map<String, String> versions(Element pom) {
        Map<String, String> versions = new TreeMap<>();
        versions.put("version", child(pom, "version"));
        NodeList properties = pom.getElementsByTagName("properties");
        for (int i = 0; i < properties.getLength(); i++) {
            String profile = properties.item(i).getParentNode() == pom ? "" : "profile ";
            for (Node each = properties.item(i).getFirstChild(); each != null; each = each.getNextSibling()) {
                if (each instanceof Element) {
                    versions.put(profile + each.getNodeName(), each.getTextContent());
                }
            }
        }
        NodeList plugins = pom.getElementsByTagName("plugin");
        for (int i = 0; i < plugins.getLength(); i++) {
            String version = child((Element) plugins.item(i), "version");
            if (!version.isEmpty()) {
                versions.put("plugin " + child((Element) plugins.item(i), "artifactId"), version);
            }
        }
        return versions;
    }

    private static String child(Element element, String name) {
        for (Node each = element.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each.getNodeName().equals(name)) {
                return each.getTextContent();
            }
        }
        return "";
    }

    @Test
    void areThoseOfTheTool() throws Exception {
        Map<String, String> tool = versions(pom("../pom.xml"));
        Map<String, String> ours = versions(pom("reactor.xml"));
        ours.keySet().retainAll(tool.keySet());
        assertThat(ours).hasSizeGreaterThan(20);
        tool.keySet().retainAll(ours.keySet());
        assertThat(ours).isEqualTo(tool);
    }
}
