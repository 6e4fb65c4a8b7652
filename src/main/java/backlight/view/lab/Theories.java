package backlight.view.lab;

import backlight.model.activation.Activation;
import backlight.model.activation.Moments;
import backlight.model.data.Dataset;
import backlight.model.lab.Moment;
import backlight.model.lab.SelfNormalization;
import backlight.model.network.NetworkPlan;
import backlight.model.scene.Column;
import backlight.model.scene.LabState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What theory expects of mean and variance in a column at the start; worked out once. */
final class Theories {
    private record Key(Activation function, double gain) {}

    private record Course(Key key, Moments start, int layers) {}

    private final Map<Key, SelfNormalization> maps = new HashMap<>();
    private final Map<Course, List<Moments>> courses = new HashMap<>();

    private static Key key(LabState state, Column column, Moment moment) {
        NetworkPlan plan = moment.snapshot().plan();
        int typical = Math.min(2, plan.hidden());
        double gain = column.start(state.shared().initialization()).gain(plan, typical);
        return new Key(plan.layer(typical).function(), gain);
    }

    /** The map from one layer to the next; the column has at least one hidden layer. */
    SelfNormalization map(LabState state, Column column, Moment moment) {
        return map(key(state, column, moment));
    }

    private SelfNormalization map(Key key) {
        return maps.computeIfAbsent(key, known -> SelfNormalization.ofLayer(known.function(), known.gain()));
    }

    /** The moments of the inputs, then those of each hidden layer. */
    List<Moments> course(LabState state, Column column, Moment moment) {
        Course course = new Course(
                key(state, column, moment),
                inputs(moment),
                moment.snapshot().plan().hidden());
        return courses.computeIfAbsent(course, known -> map(known.key()).course(known.start(), known.layers()));
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
