package backlight.model.scenario;

import static backlight.model.scenario.Columns.activation;
import static backlight.model.scenario.Columns.layer;
import static backlight.model.scenario.Columns.of;
import static backlight.model.scenario.Columns.rate;
import static backlight.model.scenario.Columns.start;

import backlight.model.lab.Goal;
import backlight.model.lab.Repeat;
import backlight.model.network.Initialization.Scheme;
import backlight.model.scene.Change;
import backlight.model.scene.Column;
import backlight.model.scene.LabPage;
import backlight.model.scene.LabRow;
import backlight.model.scene.LabState;
import java.util.List;
import java.util.Set;

/** What depth does to a gradient. */
final class Vanishing {
    static final List<Scenario> ALL = List.of(
            new Scenario("vanishing", Group.VANISHING, Vanishing::vanishing),
            new Scenario("exploding", Group.VANISHING, Vanishing::exploding),
            new Scenario("born-dead", Group.VANISHING, Vanishing::bornDead));

    private static final Repeat ACCURATE = new Repeat(50, new Goal(Goal.Measure.ACCURACY, 0.95));

    private Vanishing() {}

    private static LabState vanishing() {
        Task task = Task.classes(Task.MOONS, 10, layer(16, "sigmoid"), 0.1).withHidden(Scheme.XAVIER_NORMAL, 1);
        List<Column> columns = List.of(
                of(activation("sigmoid"), new Change.OfDepth(6)),
                of(activation("sigmoid"), new Change.OfDepth(8)),
                of(activation("sigmoid")),
                of(activation("tanh")),
                of(activation("relu"), start(Scheme.HE)),
                of(activation("selu"), start(Scheme.LECUN), rate(0.05)));
        return LabState.of("vanishing", task.state(), columns, 400)
                .withEpoch(10)
                .withRepeat(ACCURATE);
    }

    private static LabState exploding() {
        Task task = Task.classes(Task.MOONS, 8, layer(16, "relu"), 0.01).withSeed(6);
        List<Column> columns = List.of(
                of(start(Scheme.XAVIER_NORMAL)),
                of(start(Scheme.HE)),
                of(start(Scheme.NORMAL, 0.5)),
                of(start(Scheme.NORMAL, 1)));
        return LabState.of("exploding", task.state(), columns, 100)
                .withRows(Set.of(LabRow.FLOW, LabRow.DELTA, LabRow.SUMS, LabRow.LOSS));
    }

    private static LabState bornDead() {
        Task task = Task.classes(Task.MOONS, 2, layer(2, "relu"), 0.1).withSeed(2);
        List<Column> columns = List.of(depth(2), depth(4), depth(8), depth(12));
        return LabState.of("born-dead", task.state(), columns, 200).withPage(LabPage.BORN_DEAD);
    }

    private static Column depth(int hidden) {
        return of(new Change.OfDepth(hidden));
    }
}
