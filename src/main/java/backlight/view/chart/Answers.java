package backlight.view.chart;

import backlight.model.data.DataSplit;
import backlight.model.network.NetworkPlan;
import backlight.model.network.Parameters;
import backlight.model.network.Response;
import backlight.model.network.UnitId;
import backlight.model.scene.BackpropState;
import backlight.model.scene.Picture;
import backlight.model.scene.Window;
import backlight.model.training.TrainingSetup;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A question for the map: what a network answers over a plane, or a line, of its inputs.
 *
 * @param x the input to the right
 * @param y the input upwards; the same with a single input
 * @param held what the other inputs are held at; zeros if there are none
 * @param unit whose activation is asked for; empty for the outputs
 * @param cells of a map along each side, points of a curve
 */
public record Answers(
        NetworkPlan plan,
        Parameters parameters,
        DataSplit samples,
        int x,
        int y,
        List<Double> held,
        Optional<UnitId> unit,
        int cells) {
    /** Nanoseconds that a weight and a unit cost, about, in each of the map's cells. */
    private static final double WEIGHT_TIME = 2;

    private static final double UNIT_TIME = 25;
    private static final double CHEAP = 4e6;

    /** @param unit whose activation is asked for; empty for the outputs */
    public static Answers of(BackpropState state, Parameters parameters, Optional<UnitId> unit) {
        return of(state.setup(), parameters, state.sample(), state.picture(), unit);
    }

    /**
     * With any numbers in the network.
     *
     * @param sample the training sample at whose other inputs the plane lies
     * @param unit whose activation is asked for; empty for the outputs
     */
    public static Answers of(
            TrainingSetup setup, Parameters parameters, int sample, Picture picture, Optional<UnitId> unit) {
        int inputs = setup.network().inputs();
        int x = Math.min(picture.mapX(), inputs - 1);
        int y = Math.min(picture.mapY(), inputs - 1);
        Double[] held = new Double[inputs];
        Arrays.setAll(held, i -> inputs > 2 ? setup.data().train().input(sample, i) : 0);
        return new Answers(setup.network(), parameters, setup.data(), x, y, List.of(held), unit, MapPane.CELLS);
    }

    /** As coarse as this, for a small picture. */
    public Answers withCells(int changed) {
        return new Answers(plan, parameters, samples, x, y, held, unit, changed);
    }

    private boolean isCurve() {
        return x == y;
    }

    /** Whether it may be worked out while the window waits: in less than about 4 ms. */
    public boolean isCheap() {
        double time = 0;
        for (int l = 1; l <= plan.depth(); l++) {
            time += plan.units(l) * (UNIT_TIME + WEIGHT_TIME * plan.units(l - 1));
        }
        return isCurve() || time * cells * cells < CHEAP;
    }

    /** On any thread. */
    public MapPane.Content workOut() {
        double[] rest = held.stream().mapToDouble(Double::doubleValue).toArray();
        Response response = new Response(plan, parameters, rest, unit);
        if (isCurve()) return curve(response);
        MapFrame frame = MapFrame.ofInputs(samples, x, y);
        double[][] answers = response.plane(range(x, frame.x()), range(y, frame.y()), cells);
        return new MapPane.Content(samples, x, y, frame, answers, unit.isPresent());
    }

    private MapPane.Content curve(Response response) {
        Window inputs = MapFrame.ofCurve(samples).x();
        double[][] answers = response.line(range(x, inputs), cells);
        return new MapPane.Content(samples, x, y, MapFrame.ofCurve(samples), answers, unit.isPresent());
    }

    private static Response.Range range(int input, Window window) {
        return new Response.Range(input, window.low(), window.high());
    }
}
