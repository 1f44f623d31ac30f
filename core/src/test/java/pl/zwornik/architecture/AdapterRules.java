package pl.zwornik.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

@DisplayName("An adapter")
class AdapterRules {

    @ParameterizedTest
    @ValueSource(strings = {"adapters-json", "adapters-jdbc"})
    @DisplayName("depends, of all modules of the project, on core alone")
    void dependsOnCoreAlone(String module) throws Exception {
        Path pom = Path.of("..", module, "pom.xml");
        assumeTrue(Files.exists(pom), () -> module + " is not checked out beside core");

        assertThat(ownDependencies(pom)).containsExactly("zwornik-core");
    }

    private static List<String> ownDependencies(Path pom) throws Exception {
        NodeList dependencies = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(pom.toFile())
                .getElementsByTagName("dependency");
        List<String> own = new ArrayList<>();
        for (int i = 0; i < dependencies.getLength(); i++) {
            Element dependency = (Element) dependencies.item(i);
            if (text(dependency, "groupId").equals("pl.zwornik")
                    && !text(dependency, "scope").equals("test")) {
                own.add(text(dependency, "artifactId"));
            }
        }
        return own;
    }

    private static String text(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }
}
