package backlight.view.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backlight.Pictures;
import java.util.concurrent.Callable;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PopupControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.controlsfx.control.SearchableComboBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class PopupStyleTest {
    private Button owner;
    private Stage stage;

    private static <T> T fx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    @BeforeEach
    void showTheOwnerAtDoubleSize() throws Exception {
        FxToolkit.registerPrimaryStage();
        stage = fx(() -> {
            Theme.DARK.apply();
            Stage window = new Stage();
            owner = new Button("?");
            StackPane root = new StackPane(owner);
            window.setScene(new Scene(root, 600, 400));
            new TextSize(false, 2).applyTo(root);
            window.show();
            return window;
        });
    }

    @AfterEach
    void close() {
        fx(() -> {
            stage.close();
            Application.setUserAgentStylesheet(null);
            return null;
        });
    }

    private double textSize(PopupControl popup, String picture) {
        return fx(() -> {
            popup.show(owner, 20, 20);
            Scene scene = popup.getScene();
            Pictures.save(scene, picture);
            Text text = (Text) scene.getRoot().lookup(".text");
            assertEquals("Inter", text.getFont().getFamily());
            popup.hide();
            return text.getFont().getSize();
        });
    }

    @Test
    void aTooltipFollowsTheTextSize() {
        String text = "What the neuron sends forward, and a second thought that is too long for one line of a tooltip";
        assertEquals(24, textSize(fx(() -> new Hint(text)), "style-tooltip"), 0.5);
    }

    @Test
    void aMenuFollowsTheTextSize() {
        ContextMenu menu = fx(() -> new ContextMenu(new MenuItem("Copy the values"), new MenuItem("Reset")));
        assertEquals(28, textSize(menu, "style-menu"), 0.5);
    }

    @Test
    void aPopOverFollowsTheTextSize() {
        ThemedPopOver popOver = fx(() -> new ThemedPopOver(new VBox(new Label("Shortcuts"), new Button("Close"))));
        fx(() -> {
            popOver.setAnimated(false);
            popOver.show(owner);
            return null;
        });
        Scene scene =
                fx(() -> Window.getWindows().get(Window.getWindows().size() - 1).getScene());
        double size = fx(() -> {
            Pictures.save(scene, "style-popover");
            popOver.hide();
            return ((Text) scene.getRoot().lookup(".text")).getFont().getSize();
        });
        assertEquals(28, size, 0.5);
    }

    private Parent popupOf(ComboBoxBase<String> combo, String picture) {
        fx(() -> {
            ((StackPane) stage.getScene().getRoot()).getChildren().setAll(combo);
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            combo.requestFocus();
            combo.show();
            return null;
        });
        return fx(() -> {
            Scene scene =
                    Window.getWindows().get(Window.getWindows().size() - 1).getScene();
            Pictures.save(scene, picture);
            combo.hide();
            return scene.getRoot();
        });
    }

    @Test
    void theListOfAComboBoxIsOnACard() {
        SearchableComboBox<String> combo = fx(SearchableComboBox::new);
        combo.getItems().addAll("ReLU", "Leaky ReLU", "ELU");
        fx(() -> {
            combo.setValue("ELU");
            return null;
        });
        Region list = (Region) popupOf(combo, "style-combo").lookup(".list-view");
        assertEquals(
                Color.web("#151A22"), list.getBackground().getFills().get(1).getFill());
    }

    @Test
    void aDialogHasTheProgramsColours() {
        Dialog<ButtonType> dialog = fx(() -> {
            Dialog<ButtonType> made = new Dialog<>();
            made.initOwner(stage);
            made.initModality(Modality.NONE);
            made.setHeaderText("The picture could not be saved");
            made.setContentText("The disk is full. Nothing was lost.");
            made.getDialogPane().getButtonTypes().addAll(ButtonType.OK, ButtonType.CANCEL);
            made.show();
            return made;
        });
        Paint paint = fx(() -> {
            Pictures.save(dialog.getDialogPane().getScene(), "style-dialog");
            dialog.close();
            return ((Label) dialog.getDialogPane().lookup(".content.label")).getTextFill();
        });
        assertEquals(Color.web("#ECEFF4"), paint);
    }
}
