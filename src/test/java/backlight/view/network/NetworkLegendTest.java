package backlight.view.network;

import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.OnFxThread;
import backlight.model.scene.Picture;
import backlight.model.scene.Timeline;
import backlight.model.training.Snapshot;
import backlight.view.style.Fonts;
import backlight.view.style.TextSize;
import backlight.view.style.Theme;
import backlight.view.text.Messages;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class NetworkLegendTest {
    private final NetworkLegend legend = new NetworkLegend(Messages.load());
    private final Snapshot snapshot = Networks.snapshot("tanh", 3, 4);
    private final Timeline timeline = new Timeline(4);

    private List<String> words(double width, double time) {
        legend.show(snapshot, Picture.initial().withTime(time));
        if (legend.getScene() == null) {
            Fonts.load();
            new TextSize(true, 1).applyTo(legend);
            new Scene(legend).setUserAgentStylesheet(Theme.DARK.stylesheet());
        }
        legend.applyCss();
        legend.resize(width, legend.prefHeight(width));
        legend.layout();
        return Stream.of(".legend-title", ".legend-tick")
                .flatMap(kind -> legend.lookupAll(kind).stream())
                .map(node -> ((Text) node).getText())
                .toList();
    }

    @Test
    void lightAndDotsAreToldApartWhereThereIsRoom() {
        List<String> words = words(1200, timeline.still());
        assertTrue(words.containsAll(List.of("Light = ∂L/∂w", "stays", "Dot = w·δ", "travels on", "Wire = weight")));
    }

    @Test
    void everyEntryIsExplainedWhereItStands() {
        for (double width : new double[] {1200, 700, 420}) {
            words(width, timeline.still());
            Set<String> said = new HashSet<>();
            for (Node word : legend.lookupAll(".legend-tick")) {
                Bounds place = word.getBoundsInParent();
                Optional<String> hint = legend.hints.at(place.getCenterX(), place.getCenterY());
                assertTrue(hint.isPresent(), () -> "nothing explains " + ((Text) word).getText());
                said.add(hint.get());
            }
            assertTrue(said.size() >= 4, () -> said + " at " + width);
            assertTrue(legend.hints.at(-5, -5).isEmpty());
        }
    }
}
