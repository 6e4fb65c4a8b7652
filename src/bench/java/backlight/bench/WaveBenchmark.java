package backlight.bench;

import backlight.Painting;
import backlight.bench.FrameMeter.Cost;
import backlight.model.scene.Picture;
import backlight.model.training.Snapshot;
import backlight.view.network.NetworkLegend;
import backlight.view.network.NetworkPane;
import backlight.view.network.Networks;
import backlight.view.network.NoGestures;
import backlight.view.network.Timeline;
import backlight.view.style.TextSize;
import backlight.view.style.Theme;
import backlight.view.text.Messages;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.DoubleConsumer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/** From a time of the animation to its painted frame: six hidden layers of eight units, on a whole screen. */
public final class WaveBenchmark {
    private static final double WIDTH = 1920;
    private static final double HEIGHT = 1080;
    private static final double MOST_LATE = 16;
    private static final double FRAMES_PER_SECOND = 60;

    private WaveBenchmark() {}

    /** What plays a wave, and how to go to a time of it. */
    private record Player(Parent root, DoubleConsumer goTo, double duration) {
        /** The frame of the nth sixtieth of a second, over and over. */
        void show(int n) {
            goTo.accept(n * 1000 / FRAMES_PER_SECOND % duration);
        }
    }

    private static Player pane() {
        Snapshot snapshot = Networks.snapshot("tanh", 6, 8);
        NetworkPane pane = new NetworkPane(Messages.load(), new NoGestures());
        NetworkLegend legend = new NetworkLegend(Messages.load());
        Picture picture = Picture.initial();
        legend.show(snapshot, picture);
        BorderPane root = new BorderPane(pane, null, null, legend, null);
        new TextSize(false, 1).applyTo(root);
        double duration = new Timeline(snapshot.plan().depth()).duration();
        return new Player(root, time -> pane.show(snapshot, picture.withTime(time)), duration);
    }

    public static void main(String[] arguments) throws InterruptedException {
        Headless.apply();
        Painting.prepare();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace();
            System.exit(1);
        });
        CountDownLatch finished = new CountDownLatch(1);
        Platform.startup(() -> measure(pane(), finished));
        finished.await();
        Platform.exit();
    }

    private static void measure(Player player, CountDownLatch finished) {
        Theme.DARK.apply();
        Stage stage = new Stage(StageStyle.UNDECORATED);
        stage.setScene(new Scene(player.root(), WIDTH, HEIGHT));
        player.show(0);
        stage.show();
        FrameMeter.measure(player::show).thenAccept(cost -> {
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
