package backlight.view.screen;

import backlight.Workspace;
import backlight.model.activation.Activations;
import backlight.model.activation.Problem;
import backlight.model.network.LayerPlan;
import backlight.model.network.Loss;
import backlight.model.network.NetworkEdit;
import backlight.model.network.NetworkPlan;
import backlight.model.scene.BackpropState;
import backlight.view.style.TextSize;
import backlight.view.style.Theme;
import backlight.view.text.Messages;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/** The setup panel in a window of its own, with a record of what it reports. Call on the JavaFX thread. */
final class SetupPage implements AutoCloseable {
    static final Messages MESSAGES = Workspace.MESSAGES;

    private final List<List<Object>> calls = new ArrayList<>();
    private final Stage stage = new Stage(StageStyle.UNDECORATED);
    private final SetupPanel panel;
    private BackpropState state;
    private Optional<Problem> answer = Optional.empty();

    SetupPage() {
        this(Theme.DARK, 1, 268, 1000);
    }

    SetupPage(Theme theme, double scale, double width, double height) {
        theme.apply();
        var recorder = (BackpropGestures) Proxy.newProxyInstance(
                SetupPage.class.getClassLoader(),
                new Class<?>[] {BackpropGestures.class},
                (proxy, method, arguments) -> record(method, arguments));
        Region map = new Region();
        map.setMinHeight(228 * scale);
        panel = new SetupPanel(MESSAGES, recorder, map);
        HBox root = new HBox(panel);
        new TextSize(false, scale).applyTo(root);
        stage.setScene(new Scene(root, width, height));
        show(BackpropState.initial());
        stage.show();
        settle();
    }

    /** The first state with hidden layers that are all alike. */
    static BackpropState hidden(int layers, int units, String activation) {
        BackpropState start = BackpropState.initial();
        LayerPlan layer = LayerPlan.of(units, Activations.byId(activation));
        NetworkPlan plan = NetworkPlan.of(2, layers, layer, 1, Loss.BINARY_CROSS_ENTROPY);
        return start.withNetwork(NetworkEdit.replace(start.network(), plan));
    }

    private Object record(Method method, Object... arguments) {
        List<Object> call = new ArrayList<>(List.of(method.getName()));
        if (arguments != null) call.addAll(List.of(arguments));
        calls.add(call);
        return method.getReturnType() == Optional.class ? answer : null;
    }

    /** From now on this is said of what is asked for. */
    void refuse(Optional<Problem> problem) {
        answer = problem;
    }

    /** What was reported since this was last asked: names of methods and their arguments. */
    List<List<Object>> taken() {
        List<List<Object>> taken = List.copyOf(calls);
        calls.clear();
        return taken;
    }

    @Override
    public void close() {
        stage.hide();
    }

    void settle() {
        for (int i = 0; i < 4; i++) Workspace.pulse();
    }

    Scene scene() {
        return stage.getScene();
    }

    SetupPanel panel() {
        return panel;
    }

    BackpropState state() {
        return state;
    }

    void show(BackpropState newState) {
        state = newState;
        panel.show(state);
        settle();
    }

    /** Opens all that is one step away. */
    void open() {
        every(ToggleButton.class, node -> node.getStyleClass().contains("disclosure-line"))
                .forEach(line -> line.setSelected(true));
        settle();
    }

    <T extends Node> List<T> every(Class<T> type, Predicate<T> which) {
        return Workspace.all(scene().getRoot())
                .filter(Workspace::shown)
                .filter(type::isInstance)
                .map(type::cast)
                .filter(which)
                .toList();
    }

    <T extends Node> T one(Class<T> type, Predicate<T> which) {
        return every(type, which).stream().findFirst().orElseThrow(() -> new AssertionError("nothing like this"));
    }

    private static boolean says(Control control, String words) {
        return words.equals(control.getAccessibleText())
                || control instanceof ButtonBase button && words.equals(button.getText());
    }

    boolean has(String key) {
        String words = MESSAGES.text(key);
        return !every(Control.class, control -> says(control, words)).isEmpty() || texts().contains(words);
    }

    TextField field(String key) {
        return one(TextField.class, field -> says(field, MESSAGES.text(key)));
    }

    Slider slider(String key) {
        return one(Slider.class, slider -> says(slider, MESSAGES.text(key)));
    }

    @SuppressWarnings("unchecked")
    <T> ComboBox<T> box(String key, Object... arguments) {
        return one(ComboBox.class, box -> says(box, MESSAGES.text(key, arguments)));
    }

    ButtonBase button(String key, Object... arguments) {
        return one(ButtonBase.class, button -> says(button, MESSAGES.text(key, arguments)));
    }

    boolean selected(String key) {
        return ((ToggleButton) button(key)).isSelected();
    }

    void press(String key, Object... arguments) {
        button(key, arguments).fire();
        settle();
    }

    void pressText(String words) {
        one(ToggleButton.class, button -> says(button, words)).fire();
    }

    void type(String key, String text) {
        type(field(key), text);
    }

    void typeInto(String accessibleText, String text) {
        type(one(TextField.class, field -> says(field, accessibleText)), text);
    }

    private void type(TextField field, String text) {
        field.requestFocus();
        field.setText(text);
        Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        settle();
    }

    List<String> texts() {
        return every(Label.class, label -> true).stream().map(Label::getText).toList();
    }

    /** The sentences about what was refused. */
    List<String> problems() {
        return every(Label.class, label -> label.getStyleClass().contains("problem")).stream()
                .map(Label::getText)
                .toList();
    }
}
