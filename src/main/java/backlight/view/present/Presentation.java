package backlight.view.present;

import backlight.view.text.Messages;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A whole screen for one picture: a line above it, where the lecture stands below it, marks and pointer over it. */
public final class Presentation extends StackPane {
    /** The text size for a picture of height 1. */
    static final double BODY = 0.033;

    /** A screen narrower than 4 : 3 is written on as if it were as low as its width makes it. */
    private static final double WIDEST = 0.75;

    private final Label title = new Label();
    private final StackPane picture = new StackPane();
    private final StopDots dots;
    private final KeyHints hints;
    private final KeyNames names;
    private final PressedKeys keys;
    private final LaserPointer pointer;
    private final MarkLayer marks;
    private final BlankSheet blank;
    private Slide shown;
    private double pixels;

    /**
     * @param chosen is given the stop whose dot was clicked, from 0
     * @param clock nanoseconds, as {@link System#nanoTime}
     */
    public Presentation(Messages messages, IntConsumer chosen, LongSupplier clock) {
        getStyleClass().add("presentation");
        setAccessibleRole(AccessibleRole.TEXT);
        title.getStyleClass().add("presented-title");
        title.setWrapText(true);
        dots = new StopDots(messages, chosen);
        hints = new KeyHints(messages);
        names = new KeyNames(messages);
        keys = new PressedKeys(messages, clock);
        pointer = new LaserPointer(clock);
        marks = new MarkLayer(clock);
        blank = new BlankSheet(messages, clock);
        picture.setMinSize(0, 0);
        BorderPane page = new BorderPane(picture, title, null, footer(), null);
        page.getStyleClass().add("presented-page");
        VBox pressed = new VBox(keys);
        pressed.getStyleClass().add("presented-keys");
        pressed.setMouseTransparent(true);
        getChildren().addAll(page, pressed, pointer, marks, blank);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (shown != null && shown.keys()) names.of(event).ifPresent(keys::show);
        });
    }

    private HBox footer() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox footer = new HBox(dots, gap, hints);
        footer.setAlignment(Pos.CENTER_LEFT);
        footer.getStyleClass().add("presented-footer");
        return footer;
    }

    /** Shows this picture under this line. */
    public void show(Node newPicture, Slide slide) {
        if (picture.getChildren().isEmpty() || picture.getChildren().get(0) != newPicture)
            picture.getChildren().setAll(newPicture);
        title.setText(slide.title());
        dots.setVisible(slide.stops() > 0);
        if (slide.stops() > 0) dots.show(slide.stop(), slide.stops());
        if (shown == null) hints.show("next", "back", "leave");
        if (shown != null && shown.stop() != slide.stop()) marks.clear();
        blank.show(slide.blank());
        arm(slide);
        keys.setReducedMotion(slide.reducedMotion());
        pointer.setReducedMotion(slide.reducedMotion());
        marks.setReducedMotion(slide.reducedMotion());
        shown = slide;
        fit();
    }

    private void arm(Slide slide) {
        if (slide.pointer() != pointer.isArmed()) {
            if (slide.pointer()) pointer.arm(this);
            else pointer.disarm();
        }
        if (slide.pen() != marks.isArmed()) {
            if (slide.pen()) marks.arm(this);
            else marks.disarm();
        }
    }

    /** To be called when another picture is shown, for a screen reader to say it. */
    public void tellPicture() {
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute != AccessibleAttribute.TEXT) return super.queryAccessibleAttribute(attribute, parameters);
        if (blank.isVisible()) return blank.getAccessibleText();
        String said = SpokenPicture.of(picture);
        return said.isEmpty() ? title.getText() : title.getText() + ". " + said;
    }

    /** Where the help of a presentation opens. */
    public Node hints() {
        return hints;
    }

    /** Wipes all marks away. */
    public void wipe() {
        marks.clear();
    }

    /** Nothing is presented any more; no clock runs for it. */
    public void leave() {
        pointer.disarm();
        marks.disarm();
        marks.clear();
        keys.clear();
        blank.show(false);
        picture.getChildren().clear();
        shown = null;
    }

    @Override
    protected void layoutChildren() {
        fit();
        super.layoutChildren();
    }

    /** Sizes all text for the height of the screen. */
    private void fit() {
        if (shown == null || getHeight() <= 0) return;
        double wanted = BODY * shown.factor() * Math.min(getHeight(), WIDEST * getWidth());
        if (wanted == pixels) return;
        pixels = wanted;
        setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx", wanted));
    }
}
