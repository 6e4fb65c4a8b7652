package backlight;

import backlight.controller.Keys;
import backlight.controller.Shortcut;
import backlight.controller.Shortcut.Group;
import backlight.model.lecture.Moving;
import backlight.model.lecture.Stop;
import backlight.model.scene.SceneState;
import backlight.model.scene.Workspace;
import backlight.view.screen.PresentedWorkspace;
import backlight.view.screen.Room;
import backlight.view.screen.WorkspaceView;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A workspace that writes down what happens to it. */
final class SecondWorkspace implements WorkspaceParts, WorkspaceView {
    private final List<String> story;
    private final Label plane = new Label("the plane");
    private final Button button = new Button("a button");
    private final VBox node = new VBox(plane, button);
    private final HBox tools = new HBox(new Button("a tool"));
    private SceneState scene;
    private Room room;

    SecondWorkspace(List<String> story) {
        this.story = story;
        story.add("made");
        plane.setFocusTraversable(true);
        button.setOnAction(event -> story.add("button"));
    }

    private static Shortcut shortcut(String id, Group group, KeyCode key) {
        return new Shortcut(
                id, group, List.<KeyCombination>of(new KeyCodeCombination(key)), List.of(), group == Group.CURSOR);
    }

    @Override
    public Keys keys() {
        return new Keys(
                List.of(
                        shortcut("cursor-left", Group.CURSOR, KeyCode.LEFT),
                        shortcut("fit", Group.CHART, KeyCode.L),
                        shortcut("play", Group.FUNCTION, KeyCode.SPACE)),
                Map.of(
                        "cursor-left", () -> story.add("left"),
                        "fit", () -> story.add("L"),
                        "play", () -> story.add("space")));
    }

    @Override
    public PresentedWorkspace presented() {
        return new Pictures(plane);
    }

    @Override
    public void step(int direction) {
        story.add(direction > 0 ? "on" : "back");
    }

    @Override
    public void run(Moving moving) {
        if (moving != Moving.NOTHING) story.add("runs");
    }

    @Override
    public void approach(Stop stop) {
        story.add(stop.id());
    }

    private record Pictures(Node node) implements PresentedWorkspace {
        @Override
        public List<String> charts() {
            return List.of("plots");
        }

        @Override
        public void choose(String chart) {}

        @Override
        public String title() {
            return "a title";
        }

        @Override
        public void takeKeyboard() {
            node.requestFocus();
        }
    }

    @Override
    public List<String> gestures() {
        return List.of("wheel");
    }

    @Override
    public WorkspaceView view() {
        return this;
    }

    @Override
    public void show(SceneState newScene) {
        scene = newScene;
    }

    @Override
    public void leave() {
        story.add("left alone");
    }

    @Override
    public Workspace workspace() {
        return Workspace.BACKPROP;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Node tools() {
        return tools;
    }

    @Override
    public void arrange(Room newRoom) {
        room = newRoom;
    }

    @Override
    public void open(double height) {
        story.add("opened in " + room + (scene == null ? " without a scene" : ""));
    }

    @Override
    public void close() {
        story.add("closed");
    }

    @Override
    public void takeKeyboard() {
        plane.requestFocus();
    }

    Node plane() {
        return plane;
    }

    Button button() {
        return button;
    }

    Room room() {
        return room;
    }

    SceneState scene() {
        return scene;
    }
}
