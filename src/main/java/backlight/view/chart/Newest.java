package backlight.view.chart;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;

/**
 * Answers the newest of many questions: at once where that is cheap, in the background otherwise, one at a time, and no
 * more than 30 in a second. Call on the JavaFX thread.
 */
public final class Newest<Q, A> {
    private static final Duration REST = Duration.millis(33);

    private final Predicate<Q> cheap;
    private final Function<Q, A> work;
    private final Consumer<A> answered;
    private final PauseTransition rest = new PauseTransition(REST);
    private Q wanted;
    private Q taken;
    private boolean working;
    private boolean resting;

    /**
     * @param cheap whether a question may be answered while the window waits
     * @param work answers a question on any thread
     * @param answered takes the answer, on the JavaFX thread
     */
    public Newest(Predicate<Q> cheap, Function<Q, A> work, Consumer<A> answered) {
        this.cheap = cheap;
        this.work = work;
        this.answered = answered;
        rest.setOnFinished(event -> {
            resting = false;
            next();
        });
    }

    /** Asks this instead of whatever still waits. */
    public void ask(Q question) {
        wanted = question;
        next();
    }

    private void next() {
        if (working || resting || wanted.equals(taken)) return;
        taken = wanted;
        resting = true;
        rest.playFromStart();
        if (cheap.test(taken)) {
            answered.accept(work.apply(taken));
            return;
        }
        working = true;
        Q question = taken;
        CompletableFuture.supplyAsync(() -> work.apply(question)).whenComplete(this::hand);
    }

    private void hand(A answer, Throwable failure) {
        Platform.runLater(() -> {
            working = false;
            if (failure != null) throw new IllegalStateException("no answer", failure);
            answered.accept(answer);
            next();
        });
    }
}
