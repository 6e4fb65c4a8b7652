package backlight.view.present;

import java.util.Locale;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.util.Subscription;

/**
 * Fills its place with a picture, whose text shrinks where the picture would not fit, but never below {@link #LEAST}. It
 * grows again only in another place, so that it does not jump while the numbers in it change.
 */
public class Fitted extends Region {
    /** Of the text of the presentation. */
    static final double LEAST = 0.3;

    private static final double STEP = 0.94;

    private final Text ruler = new Text();
    private Region picture;
    private double arrangedWidth;
    private double arrangedHeight;
    private double arrangedEm;
    private double share = 1;
    private boolean fitting;
    private Subscription content = () -> {};

    public Fitted() {
        getStyleClass().add("fitted");
        ruler.setVisible(false);
        ruler.setManaged(false);
        ruler.fontProperty().subscribe(this::requestLayout);
        setMinSize(0, 0);
        getChildren().add(ruler);
    }

    /** Shows this picture from now on; its lengths are multiples of its text size. */
    public void show(Region shown) {
        if (shown == picture) return;
        if (picture != null) picture.setStyle(null);
        picture = shown;
        picture.setManaged(false);
        content.unsubscribe();
        content = picture.needsLayoutProperty().subscribe(this::contentChanged);
        arrangedEm = 0;
        getChildren().setAll(ruler, picture);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (picture == null || getWidth() <= 0 || getHeight() <= 0) return;
        double em = ruler.getFont().getSize();
        boolean same = em == arrangedEm && getWidth() == arrangedWidth && getHeight() == arrangedHeight;
        fitting = true;
        if (!same) grow(em);
        while (!fits() && share > LEAST) {
            share *= STEP;
            size(share * em);
        }
        fitting = false;
        arrangedEm = em;
        arrangedWidth = getWidth();
        arrangedHeight = getHeight();
        picture.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private void grow(double em) {
        share = 1;
        size(em);
    }

    /** A picture that is not managed does not tell its parent by itself that it needs other room. */
    private void contentChanged(boolean needsLayout) {
        if (needsLayout && !fitting) requestLayout();
    }

    private void size(double pixels) {
        picture.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx", pixels));
        picture.applyCss();
    }

    private boolean fits() {
        return picture.minWidth(-1) <= getWidth() && picture.minHeight(getWidth()) <= getHeight();
    }
}
