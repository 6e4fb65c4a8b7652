package backlight.view.lab;

import backlight.model.activation.Activation;
import backlight.model.activation.Moments;
import backlight.model.data.Dataset;
import backlight.model.lab.Moment;
import backlight.model.lab.Race;
import backlight.model.lab.RaceFrame;
import backlight.model.lab.SelfNormalization;
import backlight.model.network.Initialization;
import backlight.model.network.Initialization.Scheme;
import backlight.model.network.NetworkPlan;
import backlight.model.scene.BackpropState;
import backlight.model.scene.Column;
import backlight.model.scene.LabState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What theory expects of mean and variance in the columns of a race at their start; worked out once. */
final class Theories {
    private record Key(Activation function, double gain, double bias) {}

    private record Course(List<Key> layers, Moments start) {}

    private static final int MOST_MAPS = 64;

    private final Map<Key, SelfNormalization> maps = new HashMap<>();
    private final Map<Course, List<Moments>> courses = new HashMap<>();
    private Race race;
    private BackpropState shared;
    private boolean drawn;

    /** Whether all weights are as they were drawn. Maps outlive their race: the next one mostly has the same. */
    private boolean isDrawn(LabState state, Race present) {
        if (present != race) {
            if (maps.size() > MOST_MAPS) maps.clear();
            courses.clear();
        }
        race = present;
        if (state.shared() != shared) {
            shared = state.shared();
            drawn = shared.start().equals(shared.initialization().parameters(shared.network()));
        }
        return drawn && state.prologue().isEmpty();
    }

    /** Of each hidden layer; empty where there is no theory: equal weights, or such as were not drawn. */
    private List<Key> keys(LabState state, Race present, Column column, Moment moment) {
        Initialization start = column.start(state.shared().initialization());
        boolean equal = start.hidden() == Scheme.ZEROS || start.hidden() == Scheme.CONSTANT;
        if (equal || !isDrawn(state, present)) return List.of();
        NetworkPlan plan = moment.snapshot().plan();
        List<Key> keys = new ArrayList<>();
        for (int l = 1; l <= plan.hidden(); l++) {
            double gain = start.gain(plan, l);
            if (!Double.isFinite(gain)) return List.of();
            keys.add(new Key(plan.layer(l).function(), gain, start.bias()));
        }
        return keys;
    }

    private SelfNormalization map(Key key) {
        return maps.computeIfAbsent(
                key, known -> SelfNormalization.ofLayer(known.function(), known.gain(), known.bias()));
    }

    /** The map from the first hidden layer to the second; that of the inputs, which are fewer, if there is one only. */
    Optional<SelfNormalization> map(LabState state, RaceFrame frame, int column) {
        List<Key> keys = keys(
                state,
                frame.race(),
                state.columns().get(column),
                frame.moments().get(column));
        return keys.isEmpty() ? Optional.empty() : Optional.of(map(keys.get(Math.min(1, keys.size() - 1))));
    }

    /** The moments of each hidden layer, or none. */
    List<Moments> course(LabState state, RaceFrame frame, int column) {
        Moment moment = frame.moments().get(column);
        List<Key> keys = keys(state, frame.race(), state.columns().get(column), moment);
        return courses.computeIfAbsent(new Course(keys, inputs(moment)), this::course);
    }

    private List<Moments> course(Course wanted) {
        List<Moments> course = new ArrayList<>();
        Moments now = wanted.start();
        for (Key layer : wanted.layers()) {
            now = map(layer).after(now);
            course.add(now);
        }
        return course;
    }

    /** Over all samples and inputs. */
    static Moments inputs(Moment moment) {
        Dataset data = moment.snapshot().setup().data().train();
        double count = (double) data.size() * data.inputs();
        double mean = 0;
        double square = 0;
        for (int k = 0; k < data.size(); k++) {
            for (int i = 0; i < data.inputs(); i++) mean += data.input(k, i) / count;
        }
        for (int k = 0; k < data.size(); k++) {
            for (int i = 0; i < data.inputs(); i++) {
                square += (data.input(k, i) - mean) * (data.input(k, i) - mean) / count;
            }
        }
        return new Moments(mean, square);
    }
}
