package backlight.view.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backlight.OnFxThread;
import backlight.Pictures;
import backlight.Workspace;
import backlight.model.activation.Activations;
import backlight.model.data.DataPlan;
import backlight.model.network.Initialization;
import backlight.model.network.LayerPlan;
import backlight.model.network.Loss;
import backlight.model.network.NetworkEdit;
import backlight.model.network.NetworkPlan;
import backlight.model.scene.BackpropState;
import backlight.model.training.Optimizer;
import backlight.view.style.TextSize;
import backlight.view.style.Theme;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class SetupPanelTest {
    private final List<String> reported = new ArrayList<>();

    private final BackpropGestures gestures = (BackpropGestures) Proxy.newProxyInstance(
            SetupPanelTest.class.getClassLoader(),
            new Class<?>[] {BackpropGestures.class},
            (proxy, method, arguments) -> {
                reported.add(method.getName() + (arguments == null ? "" : Arrays.toString(arguments)));
                return method.getReturnType() == Optional.class ? Optional.empty() : null;
            });

    private static BackpropState with(String kind, String activation) {
        BackpropState state = BackpropState.initial().withData(DataPlan.of(kind));
        for (int l = 1; l <= 2; l++) {
            NetworkPlan plan = state.network();
            LayerPlan layer = LayerPlan.of(3 + l, Activations.byId(activation));
            state = state.withNetwork(NetworkEdit.replace(plan, plan.with(l, layer)));
        }
        return state;
    }

    @Test
    void pictures() {
        BackpropState start = BackpropState.initial();
        for (Theme theme : Theme.values()) picture(theme.id(), start, theme, 1, false);
        picture("large", start, Theme.DARK, 1.5, false);
        picture("open", start, Theme.DARK, 1, true);
        NetworkPlan prelu =
                NetworkPlan.of(2, 2, LayerPlan.of(4, Activations.byId("prelu")), 1, Loss.BINARY_CROSS_ENTROPY);
        BackpropState learned = start.withNetwork(NetworkEdit.replace(start.network(), prelu));
        picture("prelu", learned.withTraining(learned.training().withOptimizer(Optimizer.ADAM)), Theme.LIGHT, 1, true);
        picture(
                "own",
                with("own", "selu").withInitialization(Initialization.of(Initialization.Scheme.UNIFORM, 4)),
                Theme.LIGHT,
                1,
                true);
        picture("blobs", with("worked-example", "rrelu"), Theme.PROJECTOR, 1, true);
    }

    private void picture(String name, BackpropState state, Theme theme, double scale, boolean open) {
        theme.apply();
        Region map = new Region();
        map.setMinHeight(228 * scale);
        SetupPanel panel = new SetupPanel(Workspace.MESSAGES, gestures, map);
        HBox root = new HBox(panel);
        new TextSize(false, scale).applyTo(root);
        Stage stage = new Stage(StageStyle.UNDECORATED);
        stage.setScene(new Scene(root, 268 * scale, open ? 1900 : 1000));
        panel.show(state);
        stage.show();
        if (open) panel.lookupAll(".disclosure-line").forEach(line -> ((ToggleButton) line).setSelected(true));
        for (int i = 0; i < 4; i++) Workspace.pulse();
        Pictures.save(stage.getScene(), "setup-" + name);
        if (open) {
            panel.setVvalue(1);
            for (int i = 0; i < 4; i++) Workspace.pulse();
            Pictures.save(stage.getScene(), "setup-" + name + "-end");
        }
        stage.hide();
        assertEquals(List.of(), reported);
    }
}
