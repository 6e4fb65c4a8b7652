package backlight.view.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.GeometryCheck;
import backlight.OnFxThread;
import backlight.Pictures;
import backlight.model.lab.ByHand;
import backlight.model.lab.FactorPath;
import backlight.model.lab.Factors;
import backlight.model.lab.Factors.Frozen;
import backlight.model.network.Initialization;
import backlight.model.network.NetworkPlan;
import backlight.model.training.Snapshot;
import backlight.view.network.Networks;
import backlight.view.style.Fonts;
import backlight.view.style.PlaceHint;
import backlight.view.style.TextSize;
import backlight.view.style.Theme;
import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(OnFxThread.class)
class FactorsPageTest {
    private static final Messages MESSAGES = Messages.load();
    private static final List<String> COLUMNS = List.of("Sigmoid", "Tanh", "ReLU, He");

    private final List<String> asked = new ArrayList<>();
    private Factors state = Factors.initial();
    private Snapshot snapshot;
    private FactorsPage page;
    private Scene scene;

    private final FactorsGestures gestures = new FactorsGestures() {
        @Override
        public void begin() {
            asked.add("begin");
        }

        @Override
        public void end() {
            asked.add("end");
        }

        @Override
        public void setFactors(Factors changed) {
            asked.add("set");
            state = changed;
            page.show(state, COLUMNS, snapshot);
            settle();
        }
    };

    private void open(Snapshot shown, Factors start) {
        open(shown, start, Theme.DARK, 1250, 560, true, 1);
    }

    private void open(
            Snapshot shown, Factors start, Theme theme, double width, double height, boolean compact, double scale) {
        snapshot = shown;
        state = start;
        Fonts.load();
        page = new FactorsPage(MESSAGES, gestures);
        StackPane root = new StackPane(page);
        new TextSize(compact, scale).applyTo(root);
        scene = new Scene(root, width, height);
        scene.setUserAgentStylesheet(theme.stylesheet());
        page.show(state, COLUMNS, snapshot);
        settle();
    }

    private void settle() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        scene.snapshot(null);
    }

    private <N extends Node> List<N> all(Class<N> type, String selector) {
        return page.lookupAll(selector).stream()
                .filter(Node::isVisible)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private FactorHandle handle(String kind, int layer) {
        return all(FactorHandle.class, ".factor-handle." + kind).stream()
                .filter(handle -> handle.layer() == layer)
                .findFirst()
                .orElseThrow();
    }

    /** Of a node whose size is its own, in the scene. */
    private static double middle(Node node) {
        Bounds bounds = node.localToScene(node.getBoundsInLocal());
        return bounds.getCenterY();
    }

    private void fire(Node node, javafx.event.EventType<MouseEvent> type, double x, double y) {
        node.fireEvent(new MouseEvent(
                node,
                node,
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                new PickResult(node, x, y)));
    }

    private void drag(Node node, double byY) {
        double y = middle(node);
        fire(node, MouseEvent.MOUSE_PRESSED, 0, y);
        fire(node, MouseEvent.MOUSE_DRAGGED, 0, y + byY / 2);
        fire(node, MouseEvent.MOUSE_DRAGGED, 0, y + byY);
        fire(node, MouseEvent.MOUSE_RELEASED, 0, y + byY);
        settle();
    }

    private void press(Node node, KeyCode code) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        settle();
    }

    private String words() {
        return String.join(
                "\n", all(Label.class, ".note").stream().map(Label::getText).toList());
    }

    private String end() {
        return all(Label.class, ".left-end").get(0).getText();
    }

    private static Factors lesson() {
        return Factors.initial()
                .withFrozen(Frozen.SLOPES)
                .withSums(ByHand.of(0))
                .withWeights(ByHand.of(1));
    }

    @Test
    void aDraggedDotIsTheNumberWhereItWasLeft() {
        open(Networks.snapshot("sigmoid", 6, 5), Factors.initial().withFrozen(Frozen.SLOPES));
        FactorPath before = state.path(snapshot);
        double from = Math.log10(before.into(3).weight());
        double decade = all(Text.class, ".tick").stream()
                .filter(text -> text.getText().equals("10⁻¹"))
                .mapToDouble(FactorsPageTest::middle)
                .findFirst()
                .orElseThrow();
        drag(handle("weight", 3), decade - middle(handle("weight", 3)));
        assertEquals(List.of("begin", "set", "set", "end"), asked);
        assertEquals(0.1, state.path(snapshot).into(3).weight(), 0.005, "from 10^" + from);
        assertEquals(before.into(3).slope(), state.path(snapshot).into(3).slope());
        assertEquals(before.into(2), state.path(snapshot).into(2));
        assertEquals(decade, middle(handle("weight", 3)), 3);
    }

    @Test
    void aSlopeIsDraggedUpToTheMostThatTheFunctionHas() {
        open(Networks.snapshot("sigmoid", 4, 5), Factors.initial());
        drag(handle("slope", 2), 60);
        FactorPath.Step low = state.path(snapshot).into(2);
        assertTrue(low.slope() < 0.1, "" + low);
        drag(handle("slope", 2), -200);
        FactorPath.Step high = state.path(snapshot).into(2);
        assertEquals(0.25, high.slope());
        assertEquals(0, high.z());
    }

    @Test
    void belowTheAxisADotIsZeroAndIsSaidToStopTheGradient() {
        open(Networks.snapshot("relu", 4, 5), Factors.initial().withSums(ByHand.of(1)));
        drag(handle("slope", 3), 500);
        assertEquals(0, state.path(snapshot).into(3).slope());
        assertTrue(words().contains("f′ = 0 in H3"), words());
        assertEquals("× 0 after 4 layers", end());
        double bottom = all(Text.class, ".tick").stream()
                .filter(text -> text.getText().equals("0"))
                .mapToDouble(FactorsPageTest::middle)
                .max()
                .orElseThrow();
        List<Circle> dots = all(Circle.class, ".left-dot");
        assertEquals(bottom, middle(dots.get(dots.size() - 1)), 3);
    }

    @Test
    void theArrowKeysMoveAFocusedDot() {
        open(Networks.snapshot("relu", 3, 4), Factors.initial().withSums(ByHand.of(1)));
        press(handle("slope", 2), KeyCode.DOWN);
        assertEquals(0, state.path(snapshot).into(2).slope());
        press(handle("slope", 2), KeyCode.UP);
        assertEquals(1, state.path(snapshot).into(2).slope());
        open(snapshot, lesson());
        press(handle("weight", 1), KeyCode.UP);
        assertEquals(1.1, state.path(snapshot).into(1).weight());
    }

    @Test
    void aFrozenDotCannotBeTaken() {
        open(Networks.snapshot("tanh", 3, 4), Factors.initial());
        assertFalse(handle("weight", 2).isFocusTraversable());
        assertTrue(handle("weight", 2).isMouseTransparent());
        assertTrue(handle("slope", 2).isFocusTraversable());
        assertFalse(handle("slope", 2).isMouseTransparent());
        List<String> states =
                all(Label.class, ".factor-state").stream().map(Label::getText).toList();
        assertEquals(List.of("frozen", "drag a dot"), states);
    }

    @Test
    void fourSigmoidLayersLeaveATwoHundredAndFiftySixthAndNeedWeightsOf4() {
        open(Networks.snapshot("sigmoid", 4, 5), lesson());
        assertEquals("× 3.9·10⁻³ after 4 layers", end());
        assertTrue(words().contains("f′ shrinks it; w does not."), words());
        assertTrue(words().contains("|w| must be 4.0 in every layer"), words());
        open(snapshot, lesson().withFrozen(Frozen.WEIGHTS));
        assertTrue(words().contains("|f′| must be 1.0 in every layer. It is never more than 0.25"), words());
    }

    @Test
    void anotherUnitOfALayerIsChosenByItsDot() {
        open(Networks.snapshot("tanh", 3, 4), Factors.initial());
        List<Integer> strongest = state.path(snapshot).units();
        PathColumn column = all(PathColumn.class, ".path-column").get(1);
        press(column, KeyCode.DOWN);
        int next = (strongest.get(1) + 1) % 4;
        assertEquals(List.of(strongest.get(0), next, strongest.get(2), 0), state.units());
        column.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                5,
                1,
                5,
                1,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                new PickResult(column, 5, 1)));
        assertEquals(0, state.units().get(1));
        all(Button.class, ".factors-button").get(0).fire();
        assertEquals(List.of(), state.units());
    }

    @Test
    void theNumbersOfTheNetworkComeBackWithOneClick() {
        open(Networks.snapshot("sigmoid", 5, 5), Factors.initial());
        Button own = all(Button.class, ".factors-button").get(1);
        assertTrue(own.isDisabled());
        press(handle("slope", 2), KeyCode.DOWN);
        assertFalse(own.isDisabled());
        assertTrue(all(Label.class, ".factor-entry").stream()
                .anyMatch(label -> label.getText().endsWith("own")));
        own.fire();
        assertFalse(state.changed(snapshot.plan()));
        assertEquals(state.own(snapshot), state.path(snapshot));
    }

    @Test
    void theNumbersStandUnderTheirDots() {
        open(Networks.snapshot("sigmoid", 12, 8), Factors.initial());
        List<Text> factors = all(Text.class, ".factor-number.factor");
        List<PathColumn> columns = all(PathColumn.class, ".path-column");
        assertEquals(13, columns.size());
        for (int k = 0; k < 12; k++) {
            double x = factors.get(k)
                    .localToScene(factors.get(k).getBoundsInLocal())
                    .getCenterX();
            double centre = columns.get(k)
                    .localToScene(columns.get(k).getBoundsInLocal())
                    .getCenterX();
            assertEquals(centre, x, 2);
        }
    }

    @Test
    void twelveLayersFitASmallWindowWithoutScrolling() {
        open(Networks.snapshot("sigmoid", 12, 16), lesson());
        ScrollPane scroller = (ScrollPane) page.lookup(".scroll-pane");
        assertTrue(
                scroller.getContent().getLayoutBounds().getWidth()
                        <= scroller.getViewportBounds().getWidth() + 1,
                scroller.getContent().getLayoutBounds() + " in " + scroller.getViewportBounds());
        assertTrue(
                scroller.getContent().getLayoutBounds().getHeight()
                        <= scroller.getViewportBounds().getHeight() + 1,
                scroller.getContent().getLayoutBounds() + " in " + scroller.getViewportBounds());
    }

    private static Factors start(String name) {
        return switch (name) {
            case "lesson" -> lesson();
            case "needed" -> lesson().withWeights(ByHand.of(4).withLayer(2, 2.5).withLayer(5, 9));
            case "weights" -> Factors.initial().withFrozen(Frozen.SLOPES);
            case "cut" -> Factors.initial().withWeights(ByHand.none().withLayer(3, 0));
            case "tiny" -> lesson().withSums(ByHand.of(-38));
            default -> Factors.initial();
        };
    }

    private static Snapshot network(String name) {
        return switch (name) {
            case "needed" -> Networks.snapshot("sigmoid", 8, 8);
            case "off" -> off();
            case "deep", "tiny" -> Networks.snapshot("sigmoid", 12, 16);
            case "weights" -> Networks.snapshot("selu", 5, 4);
            case "none" -> Networks.snapshot("tanh", 0, 1);
            default -> Networks.snapshot("sigmoid", 8, 8);
        };
    }

    private static Snapshot off() {
        NetworkPlan plan = Networks.plan("relu", 6, 8);
        Initialization start = Initialization.of(Initialization.Scheme.HE, 1).withBias(-2);
        return Networks.snapshot(plan, start.parameters(plan));
    }

    @ParameterizedTest
    @CsvSource({
        "own, DARK, 1250, 560, 1",
        "own, DARK, 1780, 860, 1",
        "lesson, LIGHT, 1250, 560, 1",
        "lesson, PROJECTOR, 1780, 860, 1",
        "needed, DARK, 1250, 560, 1",
        "needed, PROJECTOR, 1250, 560, 1",
        "deep, DARK, 1250, 560, 1",
        "deep, LIGHT, 1780, 860, 1",
        "tiny, LIGHT, 1250, 560, 1",
        "weights, LIGHT, 1780, 860, 1",
        "off, DARK, 1250, 560, 1",
        "cut, LIGHT, 1250, 560, 1",
        "none, DARK, 1250, 560, 1",
        "own, DARK, 1780, 860, 1.5",
        "lesson, LIGHT, 1250, 560, 2",
        "deep, PROJECTOR, 1250, 560, 2.5",
    })
    void everythingIsReadable(String name, Theme theme, double width, double height, double scale) {
        open(network(name), start(name), theme, width, height, width < 1500, scale);
        Pictures.save(scene, "factors-" + name + "-" + theme.id() + "-" + (int) width + "-" + Math.round(100 * scale));
        assertEquals("", String.join("\n", GeometryCheck.faults(scene)));
    }

    private Optional<String> said(String plot, Point2D inScene) {
        Node node = all(Node.class, plot).get(0);
        Point2D at = node.sceneToLocal(inScene);
        return PlaceHint.at(node, at.getX(), at.getY());
    }

    private static Point2D centre(Node node) {
        Bounds bounds = node.localToScene(node.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    @Test
    void theFactorsTheCeilingsAndWhatIsLeftAreExplained() {
        open(Networks.snapshot("sigmoid", 3, 4), Factors.initial());
        String weight = said(".factor-plot", centre(handle("weight", 2))).orElseThrow();
        assertTrue(weight.matches("H2: \\|w\\| = \\S+ The gradient is multiplied by it .* It is frozen\\."), weight);
        FactorHandle slope = handle("slope", 2);
        assertEquals(Optional.empty(), said(".factor-plot", centre(slope)), "it has a hint of its own");
        String free = slope.getAccessibleHelp();
        assertTrue(free.startsWith(slope.getAccessibleText()) && free.endsWith("or use the arrow keys."), free);
        Bounds ceiling = all(javafx.scene.shape.Line.class, ".factor-ceiling")
                .get(0)
                .localToScene(all(javafx.scene.shape.Line.class, ".factor-ceiling")
                        .get(0)
                        .getBoundsInLocal());
        assertEquals(
                Optional.of("Dashed: |f′| in H1 is never more than 0.25."),
                said(".factor-plot", new Point2D(ceiling.getMinX() + 2, ceiling.getCenterY())));
        Node last = all(Node.class, ".left-dot").get(0);
        assertEquals(Optional.of("Out: × 1.0 is left of the gradient."), said(".left-plot", centre(last)));
    }
}
