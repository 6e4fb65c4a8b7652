package backlight.model.lecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.activation.Activation;
import backlight.model.activation.OneSided;
import backlight.model.network.Flow;
import backlight.model.scene.BackpropState;
import backlight.model.training.Snapshot;
import backlight.view.text.Messages;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The stops of the lecture, what they show and what they say of it. */
final class Told {
    private static final Messages MESSAGES = Messages.load();
    private static final Map<String, Stop> STOPS =
            Lecture.playlist().stops().stream().collect(Collectors.toMap(Stop::id, Function.identity()));

    private Told() {}

    static Stop stop(String id) {
        return STOPS.get(id);
    }

    static String sentence(String id) {
        return MESSAGES.text("stop." + id);
    }

    /** That the line has this number, and not as a part of a longer one. */
    static void says(String id, String number) {
        Pattern whole = Pattern.compile("(?<![\\d.−])" + Pattern.quote(number) + "(?!\\d|\\.\\d|·)");
        assertTrue(whole.matcher(sentence(id)).find(), () -> "“" + sentence(id) + "” does not say " + number);
    }

    static Activation function(String id) {
        return stop(id).scene().functions().focused().orElseThrow().activation();
    }

    /** f′ where the cursor stands. */
    static double slope(String id) {
        return function(id).derivative(stop(id).scene().functions().x());
    }

    /** f′ on both sides of 0. */
    static OneSided corner(String id) {
        return function(id).breakpoints().get(0).slope();
    }

    /** ‖δ⁽ˡ⁾‖ of the sample on show. */
    static double delta(String id, int l) {
        BackpropState state = stop(id).scene().backprop();
        Snapshot shown = Snapshot.of(state.setup(), state.point(), state.sample());
        return Flow.of(shown.plan(), shown.trace()).layers().get(l - 1).delta();
    }
}
