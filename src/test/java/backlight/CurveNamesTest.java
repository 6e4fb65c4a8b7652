package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.view.style.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In the projector theme the name of a curve is plain text beside a swatch of its colour. */
@ExtendWith(OnFxThread.class)
class CurveNamesTest {
    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspace.open(States.eight(), Theme.PROJECTOR, 1, 1920, 1080);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private List<Label> labels() {
        return workspace.every(Label.class, ".curve-label");
    }

    /** The names that are not black, or have no swatch. */
    private List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (Label label : labels()) check(faults, label, label, swatch(label));
        for (HBox chip : workspace.every(HBox.class, ".legend-chip")) {
            Line swatch = (Line) chip.lookup(".swatch");
            check(faults, (Labeled) chip.lookup(".legend-name"), chip, swatch.getStroke());
        }
        return faults;
    }

    private static void check(List<String> faults, Labeled name, Node holder, Paint swatch) {
        if (!Color.BLACK.equals(name.getTextFill())) faults.add(name.getText() + " is " + name.getTextFill());
        if (!hue(holder).equals(swatch)) faults.add(name.getText() + " has a swatch of " + swatch);
    }

    /** What is painted beside the words. */
    private static Paint swatch(Region label) {
        return label.getBackground().getFills().get(1).getFill();
    }

    /** The colour in which a curve with the style class of this node is drawn. */
    private static Paint hue(Node holder) {
        String hue = holder.getStyleClass().stream()
                .filter(name -> name.startsWith("hue-"))
                .findFirst()
                .orElseThrow();
        Polyline curve = new Polyline();
        curve.getStyleClass().addAll("curve", hue);
        javafx.scene.layout.Pane pane =
                (javafx.scene.layout.Pane) holder.getScene().getRoot();
        pane.getChildren().add(curve);
        curve.applyCss();
        pane.getChildren().remove(curve);
        return curve.getStroke();
    }

    @Test
    void namesArePlainTextBesideASwatch() {
        assertTrue(labels().size() >= 4, labels()::toString);
        assertEquals(List.of(), faults());
    }

    @Test
    void aNameInColourAndAMissingSwatchAreReported() {
        labels().get(0).setStyle("-fx-text-fill: -bl-hue;");
        labels().get(1).setStyle("-fx-background-color: -bl-chart, -bl-chart, -bl-chart;");
        workspace.settle();
        assertEquals(2, faults().size(), faults()::toString);
    }

    @Test
    void theSwatchAndTheWordsLieBesideEachOther() {
        for (Label label : labels()) {
            double words = label.lookup(".text").getBoundsInParent().getMinX();
            double swatch = label.getBackground().getFills().get(2).getInsets().getLeft();
            assertTrue(words >= swatch, label.getText());
        }
    }
}
