package backlight.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backlight.model.scene.Workspace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ShortcutsTest {
    private final List<String> done = new ArrayList<>();
    private final VBox plane = new VBox();
    private TextField field;
    private Slider slider;
    private ComboBox<String> box;
    private Button button;

    @Start
    void start(Stage stage) {
        field = new TextField();
        slider = new Slider(0, 10, 5);
        box = new ComboBox<>();
        box.setEditable(true);
        button = new Button("b");
        plane.setFocusTraversable(true);
        plane.getChildren().addAll(field, slider, box, button);
        Scene scene = new Scene(plane, 300, 200);
        Map<String, Runnable> actions = new HashMap<>();
        List<Shortcut> table = ShortcutTableTest.table(Workspace.FUNCTIONS);
        table.forEach(shortcut -> actions.put(shortcut.id(), () -> done.add(shortcut.id())));
        actions.put("type-x", field::requestFocus);
        Keys keys = new Keys(table, actions);
        new Shortcuts(() -> keys).install(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        plane.requestFocus();
    }

    @Test
    void everyKindOfKeyActs(FxRobot robot) {
        robot.type(KeyCode.K, KeyCode.LEFT, KeyCode.SLASH, KeyCode.F1);
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.LEFT);
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        assertEquals(
                List.of(
                        "lock",
                        "cursor-left",
                        "find",
                        "help",
                        "cursor-right-far",
                        "undo",
                        "redo",
                        "previous-breakpoint",
                        "text-larger"),
                done);
    }

    @Test
    void textKeysAreLeftToAFieldAndCommandsAct(FxRobot robot) {
        robot.interact(field::requestFocus);
        robot.type(KeyCode.K, KeyCode.SLASH, KeyCode.HOME, KeyCode.F1);
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        assertEquals("k/", field.getText());
        assertEquals(List.of("help", "settings"), done);
    }

    @Test
    void aFieldUndoesItsOwnText(FxRobot robot) {
        robot.interact(field::requestFocus);
        robot.type(KeyCode.K);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("", field.getText());
        assertEquals(List.of(), done);
    }

    @Test
    void anEditableBoxIsATextField(FxRobot robot) {
        robot.interact(box::requestFocus);
        robot.type(KeyCode.K);
        assertEquals(List.of(), done);
    }

    @Test
    void theKeyThatFocusesAFieldIsNotTypedIntoIt(FxRobot robot) {
        robot.type(KeyCode.X);
        assertEquals(field, robot.lookup(node -> node.isFocused()).query());
        assertEquals("", field.getText());
        robot.type(KeyCode.DIGIT1);
        assertEquals("1", field.getText());
    }

    @Test
    void aSliderKeepsItsArrows(FxRobot robot) {
        robot.interact(slider::requestFocus);
        robot.type(KeyCode.RIGHT);
        robot.type(KeyCode.K);
        assertEquals(List.of("lock"), done);
    }

    @Test
    void lettersActWhileAButtonHasTheFocus(FxRobot robot) {
        robot.interact(button::requestFocus);
        robot.type(KeyCode.F);
        assertEquals(List.of("fit"), done);
    }
}
