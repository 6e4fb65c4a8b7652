package backlight.bench;

import backlight.Painting;
import backlight.Program;
import backlight.bench.FrameMeter.Cost;
import backlight.model.activation.Activations;
import backlight.model.network.LayerPlan;
import backlight.model.network.Loss;
import backlight.model.network.NetworkEdit;
import backlight.model.network.NetworkPlan;
import backlight.model.scene.BackpropState;
import backlight.model.scene.SceneState;
import backlight.model.scene.Timeline;
import backlight.model.scene.Workspace;
import backlight.model.session.Session;
import backlight.view.style.Theme;
import backlight.view.text.Messages;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/** From a time of the animation to its painted frame: six hidden layers of eight units, the workspace on a whole screen. */
public final class WaveBenchmark {
    private static final int HIDDEN = 6;
    private static final int UNITS = 8;
    private static final double WIDTH = 1920;
    private static final double HEIGHT = 1080;
    private static final double MOST_LATE = 16;
    private static final double FRAMES_PER_SECOND = 60;

    private WaveBenchmark() {}

    private static BackpropState state() {
        BackpropState state = BackpropState.initial();
        LayerPlan layer = LayerPlan.of(UNITS, Activations.byId("tanh"));
        NetworkPlan network = NetworkPlan.of(2, HIDDEN, layer, 1, Loss.BINARY_CROSS_ENTROPY);
        return state.withNetwork(NetworkEdit.replace(state.network(), network))
                .withInitialization(state.initialization());
    }

    /** Shows the frame of the nth sixtieth of a second, over and over. */
    private static void show(Session session, int n) {
        session.follow(scene -> {
            BackpropState state = scene.backprop();
            double duration = new Timeline(state.network().depth()).duration();
            double time = n * 1000 / FRAMES_PER_SECOND % duration;
            return scene.withBackprop(state.withPicture(state.picture().withTime(time)));
        });
    }

    public static void main(String[] arguments) throws InterruptedException {
        Headless.apply();
        Painting.prepare();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace();
            System.exit(1);
        });
        CountDownLatch finished = new CountDownLatch(1);
        Platform.startup(() -> measure(finished));
        finished.await();
        Platform.exit();
    }

    private static void measure(CountDownLatch finished) {
        Theme.DARK.apply();
        SceneState start = SceneState.initial().withBackprop(state()).withWorkspace(Workspace.BACKPROP);
        Program program = new Program(Messages.load(), start, Theme.DARK, 1, System::nanoTime);
        Stage stage = new Stage(StageStyle.UNDECORATED);
        stage.setScene(program.scene(WIDTH, HEIGHT));
        stage.show();
        FrameMeter.measure(n -> show(program.session(), n)).thenAccept(cost -> {
            print(cost);
            stage.hide();
            finished.countDown();
        });
    }

    private static void print(Cost cost) {
        System.out.printf(
                Locale.ROOT,
                "wave, ms a frame: p50 %.1f, p95 %.1f; CPU of FX %.2f, of render %.2f; %.0f KB; at best %.0f frames a second%n",
                cost.median(),
                cost.late(),
                cost.fx(),
                cost.render(),
                cost.kilobytes(),
                Math.min(FRAMES_PER_SECOND, 1000 / cost.median()));
        if (cost.late() > MOST_LATE) System.out.printf(Locale.ROOT, "p95 is above %.0f ms%n", MOST_LATE);
    }
}
