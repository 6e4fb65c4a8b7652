package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.scene.FunctionsState;
import backlight.view.style.Hint;
import backlight.view.style.PlaceHint;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is said of a mark to who points at it. */
@ExtendWith(OnFxThread.class)
class MarkHintsTest {
    private static Region charts(Workspace workspace) {
        return workspace.one(Region.class, ".chart-pair");
    }

    /** A place of the plot of f, from 0 at the left and the top to 1. */
    private static Point2D place(Workspace workspace, double across, double down) {
        Region plot = workspace.one(Region.class, ".plot .chart");
        return charts(workspace).sceneToLocal(plot.localToScene(across * plot.getWidth(), down * plot.getHeight()));
    }

    private static Optional<String> said(Workspace workspace, double across, double down) {
        Point2D at = place(workspace, across, down);
        return PlaceHint.at(charts(workspace), at.getX(), at.getY());
    }

    @Test
    void aHatchedZoneSaysWhereItIsAndWhatThatMeans() {
        try (Workspace workspace = Workspace.open(States.of("sigmoid"))) {
            assertEquals(
                    Optional.of("Hatched: Sigmoid is saturated for x in (−∞, −4.5849): |f′| < 0.01,"
                            + " so hardly any gradient passes there."),
                    said(workspace, 0.02, 0.3));
            assertEquals(Optional.empty(), said(workspace, 0.5, 0.95));
        }
        try (Workspace workspace = Workspace.open(States.of("relu"))) {
            assertEquals(
                    Optional.of("Hatched: ReLU has f′ = 0 for x in (−∞, 0], so no gradient passes there."),
                    said(workspace, 0.1, 0.3));
            FunctionsState plain = workspace.state().withZones(false);
            workspace.program().session().edit(scene -> scene.withFunctions(plain));
            workspace.settle();
            assertEquals(Optional.empty(), said(workspace, 0.1, 0.3));
        }
    }

    @Test
    void aHandleSaysWhatADragChanges() {
        try (Workspace workspace = Workspace.open(States.of("elu"))) {
            Point2D at = Mouse.middle(workspace.one(Label.class, ".handle"), charts(workspace));
            assertEquals(
                    Optional.of("α = 1.00. Drag up or down, and the curve comes along."),
                    PlaceHint.at(charts(workspace), at.getX(), at.getY()));
        }
    }

    @Test
    void anotherCurveIsNamedWithItsValue() {
        try (Workspace workspace = Workspace.open(States.of("sigmoid", "identity"))) {
            String said = null;
            for (double down = 0; down < 1 && said == null; down += 0.005)
                said = said(workspace, 0.6, down)
                        .filter(words -> words.startsWith("Identity: f(1.20) = 1.200."))
                        .orElse(null);
            assertEquals("Identity: f(1.20) = 1.200. Click to focus it.", said);
        }
    }

    @Test
    void theHintComesWhenTheMouseRestsAndGoesWhenItMovesOn() {
        try (Workspace workspace = Workspace.open(States.of("relu"))) {
            Point2D at = place(workspace, 0.1, 0.3);
            Mouse mouse = new Mouse(workspace, charts(workspace));
            mouse.move(at.getX(), at.getY());
            workspace.await(() -> Window.getWindows().stream()
                    .anyMatch(window ->
                            window instanceof Hint hint && hint.getText().startsWith("Hatched: ReLU")));
            mouse.move(at.getX() + 9, at.getY());
            assertEquals(
                    List.of(),
                    Window.getWindows().stream().filter(Hint.class::isInstance).toList());
            mouse.leave();
        }
    }

    @Test
    void theThumbOfTheEpochsSaysWhichOneIsShown() {
        var start = BackpropStates.scene(backlight.model.scene.BackpropState.initial())
                .withWorkspace(backlight.model.scene.Workspace.LAB);
        try (Workspace workspace = Workspace.open(start)) {
            workspace.calm();
            Slider slider = workspace.one(Slider.class, ".epoch-track .slider");
            String said = slider.getAccessibleHelp();
            String begin = "Epoch " + start.lab().epoch() + " of " + start.lab().epochs() + " in all columns.";
            assertTrue(said.startsWith(begin), said);
        }
    }
}
