package backlight.controller;

import backlight.model.activation.ActivationFamily;
import backlight.model.activation.Interval;
import backlight.model.activation.Problem;
import backlight.model.data.DataLimits;
import backlight.model.network.LayerPlan;
import backlight.model.scene.BackpropState;
import backlight.model.scene.FunctionsState;
import backlight.model.scene.LabState;
import backlight.model.scene.Workspace;
import backlight.view.palette.Setting;
import backlight.view.screen.BackpropGestures;
import backlight.view.screen.FunctionsGestures;
import backlight.view.screen.LabGestures;
import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/**
 * The numbers that the palette can set.
 *
 * @param refused is told why a number did nothing
 */
public record Settings(Messages messages, Consumer<Problem> refused) {
    private interface ParameterEdit {
        Optional<Problem> set(int parameter, double value);
    }

    public List<Setting> of(FunctionsState state, FunctionsGestures gestures) {
        List<Setting> all = new ArrayList<>();
        state.focused()
                .ifPresent(curve -> parameters(all, Workspace.FUNCTIONS, curve.family(), gestures::typeParameter));
        all.add(setting(Workspace.FUNCTIONS, "x", List.of(messages.text("setting.x.also")), gestures::typeX));
        return all;
    }

    public List<Setting> of(BackpropState state, BackpropGestures gestures) {
        List<Setting> all = new ArrayList<>();
        LayerPlan first = state.network().layer(1);
        if (state.network().hidden() > 0) {
            parameters(
                    all,
                    Workspace.BACKPROP,
                    first.activation(),
                    (parameter, value) -> gestures.typeActivationValue(0, parameter, value));
        }
        String rate = messages.text("setup.rate");
        all.add(setting(
                Workspace.BACKPROP,
                rate,
                List.of(messages.text("speech.eta")),
                value -> within(
                        rate,
                        Interval.above(0),
                        value,
                        number -> gestures.setTraining(state.training().withLearningRate(number)))));
        return all;
    }

    public List<Setting> of(LabState state, LabGestures gestures) {
        List<Setting> all = new ArrayList<>();
        whole(all, "lab.epoch.slider", Interval.closed(0, state.epochs()), number -> gestures.setEpoch((int) number));
        whole(all, "lab.epochs", Interval.closed(1, LabState.MOST_EPOCHS), number -> gestures.setEpochs((int) number));
        whole(all, "lab.seed", DataLimits.SEED, number -> gestures.setSeed((long) number));
        String rate = messages.text("setup.rate");
        all.add(setting(
                Workspace.LAB,
                rate,
                List.of(messages.text("speech.eta")),
                value -> within(rate, Interval.above(0), value, gestures::setRate)));
        all.add(setting(Workspace.LAB, messages.text("lab.bias"), List.of(), gestures::setBias));
        return all;
    }

    private void parameters(List<Setting> all, Workspace workspace, ActivationFamily family, ParameterEdit edit) {
        for (int i = 0; i < family.parameters().size(); i++) {
            int parameter = i;
            var described = family.parameters().get(i);
            List<String> spoken =
                    messages.find("speech." + described.id()).map(List::of).orElse(List.of());
            all.add(setting(
                    workspace,
                    messages.text("setting.parameter", described.symbol(), family.name()),
                    spoken,
                    value -> edit.set(parameter, value).ifPresent(refused)));
        }
    }

    private void whole(List<Setting> all, String key, Interval allowed, DoubleConsumer set) {
        String name = messages.text(key);
        all.add(setting(Workspace.LAB, name, List.of(), value -> {
            if (value == Math.rint(value) || !allowed.contains(value)) within(name, allowed, value, set);
            else refused.accept(new Problem("problem.setup.whole", List.of(name)));
        }));
    }

    private void within(String name, Interval allowed, double value, DoubleConsumer set) {
        if (allowed.contains(value)) set.accept(value);
        else refused.accept(Problem.outside(name, allowed));
    }

    private Setting setting(Workspace workspace, String name, List<String> otherNames, DoubleConsumer set) {
        return new Setting(messages.text("workspace." + workspace.id()), name, otherNames, set);
    }
}
