package backlight.view.control;

import backlight.model.activation.Problem;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import backlight.view.text.TypedNumber;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleFunction;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/**
 * A number that can be typed. What is refused stays to be mended, with a sentence beside it; leaving the field brings
 * the last good value back and lets the sentence stand for a while.
 */
public final class NumberField extends TextField {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    /** As long as a sentence stays beside a field that has its good value back. */
    private static final Duration READING_TIME = Duration.seconds(8);

    private static final Set<String> WITH_EXAMPLE = Set.of("problem.number.empty", "problem.number.unreadable");

    private final NameLabel name = new NameLabel();
    private final PauseTransition readingTime = new PauseTransition(READING_TIME);
    private final Messages messages;
    private final DoubleFunction<Optional<Problem>> commit;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private double value;
    private String shown = "";
    private boolean writing;
    private boolean typing;
    private String kind = "";

    /** @param commit takes a finite number and says why it is refused, if it is */
    public NumberField(Messages messages, DoubleFunction<Optional<Problem>> commit) {
        this.messages = messages;
        this.commit = commit;
        getStyleClass().add("parameter-field");
        readingTime.setOnFinished(event -> {
            if (!isFocused()) refuse(Optional.empty());
        });
        setOnAction(event -> take());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE || !typing) return;
            write();
            refuse(Optional.empty());
            selectAll();
            event.consume();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::passUndoOn);
        textProperty().subscribe(() -> {
            if (writing) return;
            typing = true;
            refuse(Optional.empty());
        });
        focusedProperty().subscribe((before, focused) -> {
            if (!focused) take();
            write();
            if (focused) selectAll();
            else readingTime.playFromStart();
        });
    }

    /** @param newKind of numbers that are taken, which an example is given of: positive or whole */
    public void setKind(String newKind) {
        kind = newKind;
    }

    /** Whether something is typed that has not been taken, so that the field should keep the focus. */
    public boolean isTyping() {
        return typing;
    }

    /** The field's own undo would bring back a text whose value is no longer in use. */
    private void passUndoOn(KeyEvent event) {
        boolean undo = event.isShortcutDown() && (event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y);
        if (!undo || typing || getParent() == null) return;
        event.consume();
        Event.fireEvent(getParent(), event.copyFor(getParent(), getParent()));
    }

    /** What is wrong with what was typed; empty if nothing is. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Forgets what is being typed, because the number now means something else. */
    public void forget() {
        typing = false;
    }

    /**
     * Shows a value: in full while the field has the focus, as {@code text} otherwise. What is being typed stays.
     */
    public void show(double newValue, String text) {
        if (newValue == value && text.equals(shown)) return;
        value = newValue;
        shown = text;
        if (typing && isFocused()) return;
        write();
        refuse(Optional.empty());
    }

    private String written() {
        return isFocused() ? Numbers.full(value) : shown;
    }

    private void write() {
        writing = true;
        if (!getText().equals(written())) setText(written());
        writing = false;
        typing = false;
        pseudoClassStateChanged(INVALID, false);
    }

    private void take() {
        if (!typing) return;
        TypedNumber typed = TypedNumber.of(getText());
        Optional<Problem> why = typed instanceof TypedNumber.Value number
                ? commit.apply(number.number())
                : Optional.of(((TypedNumber.Refused) typed).problem());
        typing = why.isPresent();
        refuse(why);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> getText();
            case LABELED_BY -> name.of(this);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private String sentence(Problem why) {
        boolean example = !kind.isEmpty() && WITH_EXAMPLE.contains(why.key());
        return messages.text(example ? new Problem(why.key() + "." + kind, why.arguments()) : why);
    }

    private void refuse(Optional<Problem> why) {
        problem.set(why.map(this::sentence).orElse(""));
        pseudoClassStateChanged(INVALID, why.isPresent());
    }
}
