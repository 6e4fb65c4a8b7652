package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.controller.Shortcut;
import backlight.controller.ShortcutTable;
import backlight.model.activation.Activations;
import backlight.model.scenario.Scenarios;
import backlight.model.scene.LabRow;
import backlight.model.scene.SceneState;
import backlight.model.scene.Workspace;
import backlight.view.palette.Command;
import backlight.view.style.Theme;
import java.util.HashSet;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(OnFxThread.class)
class PaletteTest {
    private static backlight.Workspace open(Workspace workspace) {
        return backlight.Workspace.open(SceneState.initial().withWorkspace(workspace));
    }

    private static TextField field(backlight.Workspace workspace) {
        return workspace.one(TextField.class, ".palette-field");
    }

    private static void ask(backlight.Workspace workspace, String words) {
        workspace.key(KeyCode.K, false, true);
        field(workspace).setText(words);
        workspace.settle();
    }

    private static List<String> names(backlight.Workspace workspace) {
        return workspace.program().commands().stream().map(Command::name).toList();
    }

    @ParameterizedTest
    @EnumSource(Workspace.class)
    void everyShortcutThatCanActIsOfferedOnceWithItsKeys(Workspace which) {
        try (var workspace = open(which)) {
            List<Command> all = workspace.program().commands();
            for (Shortcut shortcut : ShortcutTable.of(which)) {
                String words = backlight.Workspace.MESSAGES.text("shortcut." + shortcut.id());
                boolean needsChoice = List.of("open-function", "lock-number").contains(shortcut.id());
                long found = all.stream()
                        .filter(command -> command.name().equals(words))
                        .filter(command -> command.keys().equals(shortcut.keysText()))
                        .count();
                assertEquals(needsChoice ? 0 : 1, found, words);
            }
            assertEquals(new HashSet<>(names(workspace)).size(), all.size(), "two commands have one name");
        }
    }

    @Test
    void whatCanBeChosenIsOffered() {
        try (var workspace = open(Workspace.FUNCTIONS)) {
            List<String> names = names(workspace);
            Activations.ALL.forEach(family -> assertTrue(names.contains("Focus " + family.name()), family.name()));
            assertTrue(names.containsAll(List.of("Theme: Projector", "Text at 150 %", "Go to the Lab")));
            assertFalse(names.contains("Undo"), "there is nothing to undo");
        }
        try (var workspace = open(Workspace.LAB)) {
            List<String> names = names(workspace);
            Scenarios.ALL.forEach(scenario -> assertTrue(
                    names.contains("Experiment: " + backlight.Workspace.MESSAGES.text("scenario." + scenario.id())),
                    scenario.id()));
        }
    }

    @ParameterizedTest
    @EnumSource(Workspace.class)
    void everyCommandCanBeRun(Workspace which) {
        try (var workspace = open(which)) {
            int commands = workspace.program().commands().size();
            for (int i = 0; i < commands; i++) {
                List<Command> now = workspace.program().commands();
                if (i < now.size()) now.get(i).action().run();
                backlight.Workspace.pulse();
                if (workspace.program().session().scene().workspace() != which)
                    workspace.program().window().setWorkspace(which);
                javafx.stage.Window.getWindows().stream()
                        .filter(javafx.stage.PopupWindow.class::isInstance)
                        .toList()
                        .forEach(javafx.stage.Window::hide);
            }
        }
    }

    @Test
    void wordsAndEnterDoItAndTheFocusGoesBack() {
        try (var workspace = open(Workspace.FUNCTIONS)) {
            Node before = workspace.scene().getFocusOwner();
            ask(workspace, "softp only");
            assertTrue(field(workspace).isFocused());
            Pictures.save(workspace.scene(), "palette");
            workspace.key(KeyCode.ENTER);
            assertEquals(
                    List.of("softplus"),
                    workspace.state().curves().stream()
                            .map(curve -> curve.family().id())
                            .toList());
            assertTrue(workspace.every(TextField.class, ".palette-field").isEmpty());
            assertSame(before, workspace.scene().getFocusOwner());
        }
    }

    @Test
    void aRowOfTheLabIsHiddenAndShownAgain() {
        try (var workspace = open(Workspace.LAB)) {
            var session = workspace.program().session();
            var before = session.scene().lab().rows();
            String row = backlight.Workspace.MESSAGES.text("lab.row." + LabRow.FLOW.id());
            ask(workspace, "hide row " + row);
            workspace.key(KeyCode.ENTER);
            assertFalse(session.scene().lab().rows().contains(LabRow.FLOW));
            workspace.releaseKey(KeyCode.K);
            ask(workspace, "show row " + row);
            workspace.key(KeyCode.ENTER);
            assertEquals(before, session.scene().lab().rows());
        }
    }

    @Test
    void whoAsksForAColumnIsOfferedANewOneFirst() {
        try (var workspace = open(Workspace.LAB)) {
            var session = workspace.program().session();
            int before = session.scene().lab().columns().size();
            ask(workspace, "column");
            workspace.key(KeyCode.ENTER);
            assertEquals(before + 1, session.scene().lab().columns().size());
        }
    }

    @Test
    void aNumberAfterANameIsSet() {
        try (var workspace = open(Workspace.FUNCTIONS)) {
            ask(workspace, "focus elu");
            workspace.key(KeyCode.ENTER);
            workspace.releaseKey(KeyCode.K);
            ask(workspace, "alpha 0.5");
            workspace.key(KeyCode.ENTER);
            assertEquals(List.of(0.5), workspace.state().focused().orElseThrow().values());
        }
        try (var workspace = open(Workspace.LAB)) {
            ask(workspace, "epoch 50");
            workspace.key(KeyCode.ENTER);
            assertEquals(50, workspace.program().session().scene().lab().epoch());
        }
    }

    @Test
    void aNumberThatIsNotAllowedIsRefusedInOneSentence() {
        try (var workspace = open(Workspace.LAB)) {
            int before = workspace.program().session().scene().lab().epoch();
            ask(workspace, "epoch 2.5");
            workspace.key(KeyCode.ENTER);
            assertEquals(before, workspace.program().session().scene().lab().epoch());
            String said = workspace.one(Label.class, ".notice").getText();
            assertTrue(said.startsWith("Epoch"), said);
        }
    }

    @Test
    void aSettingWaitsForItsNumber() {
        try (var workspace = open(Workspace.LAB)) {
            ask(workspace, "epo");
            workspace.key(KeyCode.ENTER);
            assertTrue(field(workspace).isFocused());
            assertEquals("Epoch ", field(workspace).getText());
        }
    }

    @Test
    void theArrowsWalkRoundAndRound() {
        try (var workspace = open(Workspace.FUNCTIONS)) {
            ask(workspace, "theme:");
            ListView<?> list = workspace.one(ListView.class, ".palette .list-view");
            int first = list.getSelectionModel().getSelectedIndex();
            workspace.key(KeyCode.DOWN);
            assertEquals(first + 1, list.getSelectionModel().getSelectedIndex());
            workspace.key(KeyCode.UP);
            workspace.key(KeyCode.UP);
            assertEquals(list.getItems().size() - 1, list.getSelectionModel().getSelectedIndex());
        }
    }

    @Test
    void whatIsTypedIntoItIsNoShortcutAndTabStays() {
        try (var workspace = open(Workspace.FUNCTIONS)) {
            Theme theme = workspace.program().window().themeProperty().get();
            ask(workspace, "");
            workspace.key(KeyCode.T);
            workspace.key(KeyCode.TAB);
            workspace.key(KeyCode.DIGIT2, false, true);
            assertSame(theme, workspace.program().window().themeProperty().get());
            assertSame(
                    Workspace.FUNCTIONS, workspace.program().session().scene().workspace());
            assertTrue(field(workspace).isFocused());
            workspace.key(KeyCode.ESCAPE);
            assertTrue(workspace.every(TextField.class, ".palette-field").isEmpty());
        }
    }

    @Test
    void nothingFoundSaysWhatToDo() {
        try (var workspace = open(Workspace.BACKPROP)) {
            ask(workspace, "qwx");
            String said = workspace.one(Label.class, ".palette-nothing").getText();
            assertTrue(said.contains("qwx") && said.contains("fewer letters"), said);
            workspace.key(KeyCode.ENTER);
            assertTrue(field(workspace).isFocused());
        }
    }

    @Test
    void aScreenReaderHearsWhatIsChosen() {
        try (var workspace = open(Workspace.BACKPROP)) {
            ask(workspace, "new weights");
            TextField field = field(workspace);
            assertEquals(AccessibleRole.TEXT_FIELD, field.queryAccessibleAttribute(AccessibleAttribute.ROLE));
            assertEquals("Command: New weights, Training, keys W", field.getAccessibleText());
            ListView<?> list = workspace.one(ListView.class, ".palette .list-view");
            assertEquals(AccessibleRole.LIST_VIEW, list.queryAccessibleAttribute(AccessibleAttribute.ROLE));
            assertEquals("Commands", list.getAccessibleText());
        }
    }

    @Test
    void theMouseCanChooseToo() {
        try (var workspace = open(Workspace.FUNCTIONS)) {
            ask(workspace, "theme: light");
            Node cell = workspace.one(Node.class, ".command-cell:filled");
            new Mouse(workspace, cell).click(20, 10);
            assertSame(Theme.LIGHT, workspace.program().window().themeProperty().get());
            assertTrue(workspace.every(TextField.class, ".palette-field").isEmpty());
        }
    }

    @Test
    void aLowWindowWithLargeTextHoldsAllOfIt() {
        try (var workspace = backlight.Workspace.open(SceneState.initial(), Theme.DARK, 2.5, 1024, 680)) {
            ask(workspace, "");
            Node palette = workspace.one(Node.class, ".palette");
            var bounds = palette.localToScene(palette.getBoundsInLocal());
            Pictures.save(workspace.scene(), "palette-large");
            assertTrue(bounds.getMinY() > 0 && bounds.getMaxY() < 680, bounds.toString());
            assertTrue(bounds.getMinX() > 0 && bounds.getMaxX() < 1024, bounds.toString());
        }
    }
}
