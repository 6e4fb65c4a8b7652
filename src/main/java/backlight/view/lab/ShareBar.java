package backlight.view.lab;

import backlight.model.lab.BinomialInterval;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** A share from 0 to 1 on a thin bar, with the shares that fit what was counted. */
final class ShareBar extends Region {
    private static final double MARK = 3;

    private final Rectangle track = part("share-track");
    private final Rectangle fitting = part("share-fitting");
    private final Rectangle mark = part("share-mark");
    private BinomialInterval share;

    ShareBar() {
        getStyleClass().add("share-bar");
        getChildren().addAll(track, fitting, mark);
        getChildren().forEach(node -> node.setManaged(false));
    }

    private static Rectangle part(String styleClass) {
        Rectangle part = new Rectangle();
        part.getStyleClass().add(styleClass);
        return part;
    }

    /** @param newShare null while nothing is known */
    void show(BinomialInterval newShare) {
        share = newShare;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        put(track, 0, getWidth(), height / 2);
        fitting.setVisible(share != null);
        mark.setVisible(share != null);
        if (share == null) return;
        double left = share.low() * getWidth();
        put(fitting, left, Math.max(1, share.high() * getWidth() - left), height / 2);
        double at = Math.max(0, Math.min(share.share() * getWidth() - MARK / 2, getWidth() - MARK));
        put(mark, at, MARK, height);
    }

    private void put(Rectangle part, double left, double width, double height) {
        part.setX(left);
        part.setWidth(width);
        part.setY((getHeight() - height) / 2);
        part.setHeight(height);
    }
}
