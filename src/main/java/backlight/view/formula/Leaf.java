package backlight.view.formula;

import backlight.view.formula.Box.Extent;
import backlight.view.formula.Box.Glyph;
import backlight.view.formula.Box.Placed;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** The node of a box without parts. It stays when the formula moves, grows or breaks into lines. */
abstract class Leaf<N extends Node> {
    final N node;

    private Leaf(N node, String... styleClasses) {
        this.node = node;
        node.getStyleClass().setAll(styleClasses);
        node.setManaged(false);
    }

    static Leaf<?> of(Box box) {
        if (box instanceof Glyph) {
            return new Letter();
        }
        if (box instanceof Box.Pill pill) {
            return new Chip(pill.parameter());
        }
        return box instanceof Box.Rule ? new Bar() : new Sign();
    }

    /**
     * Puts the node where its box is.
     *
     * @param placed in em, from the upper left corner of {@code formula}
     * @param em in pixels
     */
    abstract void place(Placed placed, double em, Region formula);

    /** A length of at least one pixel of the screen, and whole ones. */
    private static double whole(double length, double pixel) {
        return Math.max(pixel, Math.round(length / pixel) * pixel);
    }

    /** The height of a pixel of the screen. */
    private static double pixel(Region formula) {
        return formula.snapSizeY(1e-3);
    }

    private static final class Letter extends Leaf<Text> {
        Letter() {
            super(new Text(), "symbol");
            node.setTextOrigin(VPos.BASELINE);
        }

        @Override
        void place(Placed placed, double em, Region formula) {
            Glyph glyph = (Glyph) placed.box();
            node.setText(glyph.text());
            node.setFont(Stix.font(glyph.size() * em));
            node.relocate(0, 0);
            node.setLayoutX((placed.x() + glyph.start()) * em);
            node.setLayoutY(formula.snapPositionY(placed.y() * em));
        }
    }

    private static final class Bar extends Leaf<Rectangle> {
        Bar() {
            super(new Rectangle(), "formula-rule");
        }

        @Override
        void place(Placed placed, double em, Region formula) {
            Extent extent = placed.box().extent();
            boolean lying = extent.width() > extent.height();
            double pixel = pixel(formula);
            node.setX(lying ? placed.x() * em : formula.snapPositionX(placed.x() * em));
            node.setY(formula.snapPositionY(placed.top() * em));
            node.setWidth(lying ? extent.width() * em : whole(extent.width() * em, pixel));
            node.setHeight(lying ? whole(extent.height() * em, pixel) : extent.height() * em);
        }
    }

    private static final class Sign extends Leaf<Path> {
        private final Strokes strokes;

        Sign() {
            this(new Strokes());
        }

        private Sign(Strokes strokes) {
            super(strokes.path(), "formula-rule");
            this.strokes = strokes;
            node.setStroke(null);
        }

        @Override
        void place(Placed placed, double em, Region formula) {
            Box.Stroke stroke = (Box.Stroke) placed.box();
            double top = formula.snapPositionY(placed.top() * em);
            double height = placed.bottom() * em - top;
            strokes.draw(stroke.form(), stroke.extent().width() * em, height, stroke.size() * em, pixel(formula));
            node.setLayoutX(placed.x() * em);
            node.setLayoutY(top);
        }
    }

    private static final class Chip extends Leaf<Pane> {
        private final Letter symbol = new Letter();

        Chip(int parameter) {
            super(new Pane(), "pill", "parameter-" + (parameter + 1));
            symbol.node.setMouseTransparent(true);
            node.getChildren().add(symbol.node);
        }

        @Override
        void place(Placed placed, double em, Region formula) {
            Box.Pill pill = (Box.Pill) placed.box();
            double top = formula.snapPositionY(placed.top() * em);
            double left = formula.snapPositionX(placed.x() * em);
            double baseline = formula.snapPositionY(placed.y() * em) - top;
            double width = formula.snapSizeX(pill.extent().width() * em);
            node.resizeRelocate(left, top, width, formula.snapSizeY(placed.bottom() * em - top));
            symbol.place(new Placed(pill.inset(), baseline / em, pill.symbol()), em, formula);
        }
    }
}
