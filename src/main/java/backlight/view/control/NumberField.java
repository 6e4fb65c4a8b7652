package backlight.view.control;

import backlight.model.activation.Problem;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import backlight.view.text.TypedNumber;
import java.util.Optional;
import java.util.function.DoubleFunction;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A number that can be typed. What is refused stays to be mended, with a sentence beside it; leaving the field brings
 * the last good value back and lets the sentence stand.
 */
public final class NumberField extends TextField {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final Messages messages;
    private final DoubleFunction<Optional<Problem>> commit;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private double value;
    private String shown = "";
    private boolean writing;

    /** @param commit takes a finite number and says why it is refused, if it is */
    public NumberField(Messages messages, DoubleFunction<Optional<Problem>> commit) {
        this.messages = messages;
        this.commit = commit;
        getStyleClass().add("parameter-field");
        setOnAction(event -> take());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                write();
                refuse(Optional.empty());
                selectAll();
                event.consume();
            }
        });
        textProperty().subscribe(() -> {
            if (!writing) refuse(Optional.empty());
        });
        focusedProperty().subscribe((before, focused) -> {
            if (!focused) take();
            write();
            if (focused) selectAll();
        });
    }

    /** What is wrong with what was typed; empty if nothing is. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Shows a value: in full while the field has the focus, as {@code text} otherwise. */
    public void show(double newValue, String text) {
        if (newValue == value && text.equals(shown)) return;
        value = newValue;
        shown = text;
        write();
        refuse(Optional.empty());
    }

    private String written() {
        return isFocused() ? Numbers.full(value) : shown;
    }

    private boolean isTyped() {
        return !getText().equals(Numbers.full(value)) && !getText().equals(shown);
    }

    private void write() {
        writing = true;
        if (!getText().equals(written())) setText(written());
        writing = false;
        pseudoClassStateChanged(INVALID, false);
    }

    private void take() {
        if (!isTyped()) return;
        TypedNumber typed = TypedNumber.of(getText());
        if (typed instanceof TypedNumber.Value number) refuse(commit.apply(number.number()));
        else if (typed instanceof TypedNumber.Refused refused) refuse(Optional.of(refused.problem()));
    }

    private void refuse(Optional<Problem> why) {
        problem.set(why.map(messages::text).orElse(""));
        pseudoClassStateChanged(INVALID, why.isPresent());
    }
}
