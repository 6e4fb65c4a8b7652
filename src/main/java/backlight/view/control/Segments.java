package backlight.view.control;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;

/** A choice of a few, all of them in sight. The chosen one cannot be switched off, only another one on. */
public final class Segments<T> extends SegmentedButton {
    /** So many letters are never worth a second line. */
    private static final int SHORT = 4;

    private final Consumer<T> chosen;

    /** @param chosen is told what a user chose, and not what {@link #show} was told */
    public Segments(Consumer<T> chosen) {
        this.chosen = chosen;
    }

    /** @return its button */
    public ToggleButton add(T value, String words) {
        ToggleButton button = new ToggleButton(words);
        button.setUserData(value);
        if (words.length() <= SHORT) button.setMinWidth(USE_PREF_SIZE);
        Wrapping.on(button);
        button.setOnAction(event -> {
            button.setSelected(true);
            chosen.accept(value);
        });
        getButtons().add(button);
        return button;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** Its skin asks how high the buttons would be in one line. */
    @Override
    protected double computePrefHeight(double width) {
        if (width < 0 || getChildren().isEmpty()) return super.computePrefHeight(width);
        return getChildren().get(0).prefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        if (getChildren().isEmpty()) return super.computeMinWidth(height);
        return getChildren().get(0).minWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /** Marks this one; none if it is not among them. */
    public void show(T value) {
        for (Toggle button : getButtons()) button.setSelected(Objects.equals(button.getUserData(), value));
    }
}
