package backlight.model.scenario;

import static backlight.model.scenario.Columns.activation;
import static backlight.model.scenario.Columns.layer;
import static backlight.model.scenario.Columns.of;
import static backlight.model.scenario.Columns.start;

import backlight.model.data.DataPlan;
import backlight.model.network.Initialization.Scheme;
import backlight.model.scene.Column;
import backlight.model.scene.LabRow;
import backlight.model.scene.LabState;
import java.util.List;
import java.util.Set;

/** SELU's way to mean 0 and variance 1. */
final class SelfNormalizing {
    static final List<Scenario> ALL =
            List.of(new Scenario("self-normalizing", Group.SELF_NORMALIZING, SelfNormalizing::statistics));

    /** Beside the centres at ±1 this noise makes a variance of 9. */
    private static final double NOISE = StrictMath.sqrt(8);

    private SelfNormalizing() {}

    private static LabState statistics() {
        DataPlan far = DataPlan.of("blobs").withDimensions(8).withCount(64).withNoise(NOISE);
        Task task = Task.classes(far, 32, layer(32, "selu"), 0.01).withHidden(Scheme.LECUN, 1);
        List<Column> columns = List.of(
                of(activation("selu")),
                of(activation("relu"), start(Scheme.HE)),
                of(activation("tanh"), start(Scheme.XAVIER_NORMAL)),
                of(activation("elu")),
                of(activation("sigmoid"), start(Scheme.XAVIER_NORMAL)));
        return LabState.of("self-normalizing", task.state(), columns, 20)
                .withRows(Set.of(LabRow.MOMENTS, LabRow.MAP, LabRow.DELTA, LabRow.LOSS));
    }
}
