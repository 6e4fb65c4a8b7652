package backlight.view.style;

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

    protected SpokenRegion() {
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    /** What it shows now; empty while that is nothing. */
    protected abstract String spoken();

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
        return Spoken.about(subject.get(), spoken());
    }
}
