package backlight.view.present;

import backlight.view.style.Hint;
import backlight.view.text.Messages;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * Where the lecture stands: a dot for each stop, filled up to the current one; numbers where the dots would be too many
 * to count or have no room.
 */
public final class StopDots extends Region {
    /** More dots than this are not counted at a glance. */
    static final int MOST = 20;

    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");

    private final Messages messages;
    private final IntConsumer chosen;
    private final HBox dots = new HBox();
    private final Label numbers = new Label();
    private int count;

    /** @param chosen is given the stop whose dot was clicked, from 0 */
    public StopDots(Messages messages, IntConsumer chosen) {
        this.messages = messages;
        this.chosen = chosen;
        getStyleClass().add("stop-dots");
        dots.setAlignment(Pos.CENTER_LEFT);
        numbers.getStyleClass().add("stop-numbers");
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(dots, numbers);
    }

    /**
     * Shows the current stop.
     *
     * @param stop from 0, below {@code stops}
     */
    public void show(int stop, int stops) {
        if (stop < 0 || stop >= stops)
            throw new IllegalArgumentException("stop is " + stop + "; it must be from 0 and below " + stops);
        if (stops != count) build(stops);
        numbers.setText(messages.text("present.stops.numbers", stop + 1, stops));
        setAccessibleText(messages.text("present.stop", stop + 1, stops));
        for (int i = 0; i < dots.getChildren().size(); i++)
            dots.getChildren().get(i).pseudoClassStateChanged(REACHED, i <= stop);
        requestLayout();
    }

    private void build(int stops) {
        count = stops;
        dots.getChildren().clear();
        for (int i = 0; i < stops && stops <= MOST; i++) dots.getChildren().add(dot(i));
    }

    /** A button so that a screen reader can press it, but no stop of the Tab key: PgDn and PgUp do the same. */
    private Button dot(int stop) {
        Region picture = new Region();
        picture.getStyleClass().add("stop-dot-picture");
        Button dot = new Button(null, picture);
        dot.getStyleClass().setAll("stop-dot");
        dot.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        dot.setFocusTraversable(false);
        dot.setMinWidth(USE_PREF_SIZE);
        String words = messages.text("present.stop", stop + 1, count);
        dot.setAccessibleText(words);
        Hint.on(dot, words);
        dot.setOnAction(event -> chosen.accept(stop));
        return dot;
    }

    @Override
    protected void layoutChildren() {
        boolean fit = count <= MOST && dots.prefWidth(-1) <= getWidth() + 0.5;
        dots.setVisible(fit);
        numbers.setVisible(!fit);
        dots.resizeRelocate(0, 0, dots.prefWidth(-1), getHeight());
        numbers.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    @Override
    protected double computeMinWidth(double height) {
        return numbers.prefWidth(height);
    }

    @Override
    protected double computePrefWidth(double height) {
        return count <= MOST ? Math.max(dots.prefWidth(height), numbers.prefWidth(height)) : numbers.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(dots.prefHeight(-1), numbers.prefHeight(-1));
    }
}
