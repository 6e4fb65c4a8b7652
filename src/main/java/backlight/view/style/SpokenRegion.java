package backlight.view.style;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.Animation.Status;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** A picture that says in a sentence what it shows. The sentence is made only when a screen reader asks for it. */
public abstract class SpokenRegion extends Region implements Spoken {
    /** A reader is told of a change at most so often. */
    private static final Duration REST = Duration.millis(400);

    private Supplier<String> subject = () -> "";
    private PauseTransition rest;
    private MarkWalk walk;
    private final Region ring = new Region();

    protected SpokenRegion() {
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    /** What it shows now; empty while that is nothing. */
    protected abstract String spoken();

    /** Lets the arrow keys tell these marks while it has the focus. */
    protected final void tell(MarkWalk.Marks marks) {
        getStyleClass().add("told-picture");
        walk = new MarkWalk(this, marks, this::toldChanged);
        ring.getStyleClass().setAll("told-mark");
        ring.setManaged(false);
        ring.setMouseTransparent(true);
    }

    private void toldChanged() {
        sentenceChanged();
        Optional<MarkWalk.Mark> mark = walk.told();
        ring.setVisible(mark.isPresent());
        mark.ifPresent(this::surround);
    }

    /** To be called when the marks stand elsewhere or mean something else. */
    protected final void retell() {
        if (told().isEmpty()) return;
        surround(told().get());
        walk.show();
    }

    private void surround(MarkWalk.Mark mark) {
        if (ring.getParent() == null) getChildren().add(ring);
        ring.applyCss();
        double size = ring.prefWidth(-1);
        ring.resizeRelocate(Math.round(mark.x() - size / 2), Math.round(mark.y() - size / 2), size, size);
    }

    /** The mark that the arrow keys have come to; empty where they have not. */
    public final Optional<MarkWalk.Mark> told() {
        return walk == null ? Optional.empty() : walk.told();
    }

    @Override
    public final void setSubject(Supplier<String> newSubject) {
        subject = newSubject;
    }

    /** To be called when the sentence is another one. It costs nothing without a screen reader. */
    protected final void sentenceChanged() {
        if (!Platform.isAccessibilityActive()) return;
        if (rest == null) {
            rest = new PauseTransition(REST);
            rest.setOnFinished(event -> notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
        }
        if (rest.getStatus() != Status.RUNNING) rest.playFromStart();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute != AccessibleAttribute.TEXT) return super.queryAccessibleAttribute(attribute, parameters);
        String about = subject.get();
        return Spoken.about(about, told().map(mark -> mark.words() + " ").orElse("") + spoken());
    }
}
