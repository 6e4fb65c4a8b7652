package backlight.model.lecture;

import backlight.model.activation.Activations;
import backlight.model.network.Initialization;
import backlight.model.network.LayerPlan;
import backlight.model.network.Loss;
import backlight.model.network.NetworkEdit;
import backlight.model.network.NetworkPlan;
import backlight.model.scene.BackpropState;
import backlight.model.scene.Picture;
import backlight.model.scene.SceneState;
import backlight.model.scene.Timeline;
import backlight.model.scene.Timeline.Phase;
import backlight.model.scene.Workspace;
import java.util.ArrayList;
import java.util.List;

/** The gradient on its way back through five layers of sigmoid units. */
final class VanishingStops {
    private static final int HIDDEN = 5;
    private static final int UNITS = 5;
    private static final Timeline TIMELINE = new Timeline(HIDDEN + 1);

    private final SceneState network =
            SceneState.initial().withWorkspace(Workspace.BACKPROP).withBackprop(VanishingStops::network);

    private VanishingStops() {}

    static List<Stop> all() {
        return new VanishingStops().stops();
    }

    private List<Stop> stops() {
        List<Stop> stops = new ArrayList<>();
        stops.add(stop("vanishing-network", 0, false, Moving.NOTHING));
        stops.add(stop("vanishing-output", TIMELINE.end(Phase.LOSS, HIDDEN + 1), false, Moving.NOTHING));
        for (int l = HIDDEN; l >= 1; l--) {
            stops.add(stop("vanishing-h" + l, TIMELINE.end(Phase.BACKWARD, l + 1), false, Moving.NOTHING));
        }
        stops.add(stop("vanishing-wave", 0, false, Moving.WAVE));
        stops.add(stop("vanishing-true-scale", TIMELINE.still(), true, Moving.NOTHING));
        return stops;
    }

    private Stop stop(String id, double time, boolean trueScale, Moving moving) {
        Picture picture = Picture.initial().withTime(time).withTrueScale(trueScale);
        SceneState scene = network.withBackprop(() -> network.backprop().withPicture(picture));
        return new Stop(id, Part.VANISHING, scene, "network", moving);
    }

    private static BackpropState network() {
        BackpropState state = BackpropState.initial();
        LayerPlan layer = LayerPlan.of(UNITS, Activations.byId("sigmoid"));
        NetworkPlan plan = NetworkPlan.of(2, HIDDEN, layer, 1, Loss.BINARY_CROSS_ENTROPY);
        return state.withNetwork(NetworkEdit.replace(state.network(), plan))
                .withInitialization(Initialization.of(Initialization.Scheme.XAVIER_NORMAL, 1));
    }
}
