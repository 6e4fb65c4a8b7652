package backlight;

import backlight.controller.ShortcutTable;
import backlight.model.scene.FunctionsState;
import backlight.model.scene.SceneState;
import backlight.view.style.Theme;
import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/** The program in a window, operated by fired events. Call on the JavaFX thread; one is open at a time. */
public final class Workspace implements AutoCloseable {
    public static final Messages MESSAGES =
            Messages.load().withKeys(id -> ShortcutTable.byId(id).keysText());

    /** Looks without a change after which it is calm. */
    private static final int QUIET = 15;

    private final Stage stage = new Stage(StageStyle.UNDECORATED);
    private final Program program;
    private final Scene scene;
    private volatile long now;

    private Workspace(SceneState start, Theme theme, double scale, double width, double height) {
        this(Program.WORKSPACES, MESSAGES, start, theme, scale, width, height);
    }

    private Workspace(
            List<WorkspaceEntry> entries,
            Messages sentences,
            SceneState start,
            Theme theme,
            double scale,
            double width,
            double height) {
        theme.apply();
        program = new Program(entries, sentences, start, theme, scale, () -> now);
        scene = program.scene(width, height);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
        settle();
    }

    public static Workspace open() {
        return open(SceneState.initial());
    }

    static Workspace open(List<WorkspaceEntry> entries, SceneState start) {
        return new Workspace(entries, MESSAGES, start, Theme.DARK, 1, 1440, 900);
    }

    /** In another language. */
    static Workspace open(Messages sentences, SceneState start) {
        return new Workspace(Program.WORKSPACES, sentences, start, Theme.DARK, 1, 1440, 900);
    }

    public static Workspace open(SceneState start) {
        return open(start, Theme.DARK, 1, 1440, 900);
    }

    public static Workspace open(SceneState start, Theme theme, double scale, double width, double height) {
        return new Workspace(start, theme, scale, width, height);
    }

    public static Workspace open(FunctionsState start) {
        return open(SceneState.initial().withFunctions(start));
    }

    public static Workspace open(FunctionsState start, Theme theme, double scale, double width, double height) {
        return open(SceneState.initial().withFunctions(start), theme, scale, width, height);
    }

    @Override
    public void close() {
        stage.hide();
    }

    /** Lets as many pulses pass as it takes until nothing changes any more. */
    public void settle() {
        for (int i = 0; i < 4; i++) pulse();
    }

    public static void pulse() {
        try {
            Class<?> toolkit = Class.forName("com.sun.javafx.tk.Toolkit");
            toolkit.getMethod("firePulse")
                    .invoke(toolkit.getMethod("getToolkit").invoke(null));
        } catch (java.lang.reflect.InvocationTargetException e) {
            throw new AssertionError("a pulse failed", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Lets time pass for the clock that ends bursts of the wheel and of keys. */
    public void pause() {
        now += 2_000_000_000L;
    }

    /** Lets the toolkit and the clock go on until something has happened. */
    public void await(BooleanSupplier happened) {
        Waiting.on(() -> {
            now += 10_000_000L;
            return happened.getAsBoolean();
        });
        settle();
    }

    /** Lets the toolkit go on until what is worked out beside the window has come, and nothing changes any more. */
    public void calm() {
        List<String> latest = new ArrayList<>();
        int[] looks = {0};
        await(() -> {
            if (looks[0] >= QUIET) return true;
            List<String> now = NodeDump.of(this);
            looks[0] = now.equals(latest) ? looks[0] + 1 : 0;
            latest.clear();
            latest.addAll(now);
            return false;
        });
    }

    public void resize(double width, double height) {
        stage.setWidth(width);
        stage.setHeight(height);
        settle();
    }

    public Program program() {
        return program;
    }

    public Scene scene() {
        return scene;
    }

    public FunctionsState state() {
        return program.session().scene().functions();
    }

    public void undo() {
        program.session().undo();
        settle();
    }

    /** All nodes of the scene, parents first. */
    public static Stream<Node> all(Node node) {
        Stream<Node> children = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Workspace::all)
                : Stream.empty();
        return Stream.concat(Stream.of(node), children);
    }

    /** Whether it and all that it lies in are visible. */
    public static boolean shown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) if (!at.isVisible()) return false;
        return true;
    }

    public Stream<Node> visible() {
        return all(scene.getRoot()).filter(Workspace::shown);
    }

    public <T extends Node> List<T> every(Class<T> type, String selector) {
        return scene.getRoot().lookupAll(selector).stream()
                .filter(type::isInstance)
                .filter(Workspace::shown)
                .map(type::cast)
                .toList();
    }

    public <T extends Node> T one(Class<T> type, String selector, Predicate<T> which) {
        return every(type, selector).stream()
                .filter(which)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing visible matches " + selector));
    }

    public <T extends Node> T one(Class<T> type, String selector) {
        return one(type, selector, node -> true);
    }

    public Slider slider(int parameter) {
        return every(Slider.class, ".parameter-row .slider").get(parameter);
    }

    public TextField field(int parameter) {
        return every(TextField.class, ".parameter-row .parameter-field").get(parameter);
    }

    public TextField xField() {
        return one(TextField.class, ".x-field");
    }

    /** The card of the gallery with this name. */
    public ButtonBase card(String name) {
        return one(
                ButtonBase.class,
                ".function-card",
                card -> all(card)
                        .anyMatch(node ->
                                node instanceof Label label && label.getText().equals(name)));
    }

    public ButtonBase button(String key, Object... arguments) {
        String words = MESSAGES.text(key, arguments);
        return visible()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> words.equals(button.getText()) || words.equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button says " + words));
    }

    public void press(ButtonBase button) {
        button.fire();
        settle();
    }

    /** Replaces the text of a field and presses Enter. */
    public void type(TextField field, String text) {
        field.requestFocus();
        field.setText(text);
        Event.fireEvent(field, key(KeyEvent.KEY_PRESSED, KeyCode.ENTER, false, false));
        settle();
    }

    /** Presses a key where the focus is. */
    public void key(KeyCode code, boolean shift, boolean control) {
        key(code, shift, control, false);
    }

    public void key(KeyCode code, boolean shift, boolean control, boolean alt) {
        Node target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        String name = code.getName();
        Event.fireEvent(
                target,
                new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, name, code, shift, control, alt, false));
        settle();
    }

    public void key(KeyCode code) {
        key(code, false, false);
    }

    public void releaseKey(KeyCode code) {
        Node target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        Event.fireEvent(target, key(KeyEvent.KEY_RELEASED, code, false, false));
        settle();
    }

    public void character(String typed) {
        Node target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        Event.fireEvent(
                target, new KeyEvent(KeyEvent.KEY_TYPED, typed, "", KeyCode.UNDEFINED, false, false, false, false));
        settle();
    }

    private static KeyEvent key(javafx.event.EventType<KeyEvent> type, KeyCode code, boolean shift, boolean control) {
        return new KeyEvent(type, KeyEvent.CHAR_UNDEFINED, code.getName(), code, shift, control, false, false);
    }

    /** Every text that can be read now, whatever node shows it. */
    public List<String> texts() {
        return visible()
                .map(node -> node instanceof Text text
                        ? text.getText()
                        : node instanceof Labeled labeled ? labeled.getText() : "")
                .filter(text -> text != null && !text.isBlank())
                .toList();
    }
}
