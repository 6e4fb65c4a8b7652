package backlight.view.formula;

import backlight.view.formula.Box.Placed;
import backlight.view.formula.LineBreaker.Fit;
import backlight.view.formula.Notation.Row;
import backlight.view.style.SpokenRegion;
import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.css.CssMetaData;
import javafx.css.FontCssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/**
 * A formula. One em of it is its CSS font size, which it inherits; the typeface is always STIX.
 *
 * <p>If it is wider than the room it gets, it is set a little smaller or broken behind its = or before a +, whichever
 * is easier to read. It is never cut off.
 *
 * <p>Style classes: {@code formula}, and inside it {@code symbol} for text, {@code formula-rule} for bars, braces and
 * roots, and {@code pill} with {@code parameter-1}, {@code parameter-2}, … for the parameters.
 */
public final class FormulaView extends SpokenRegion {
    /** In em; before its first layout a region is 0 wide. */
    private static final double LEAST_ROOM = 1;

    private final ObjectProperty<Font> font =
            new SimpleStyleableObjectProperty<>(Css.FONT, this, "font", Font.getDefault()) {
                @Override
                protected void invalidated() {
                    requestLayout();
                }
            };

    private final Speech speech;
    private final List<Leaf<?>> leaves = new ArrayList<>();
    private Row notation = Notation.EMPTY;
    private LineBreaker breaker = breaker(notation);
    private IntConsumer onPill = parameter -> {};

    /** The last fit and the width, in em, that it was made for: layout asks the same thing several times. */
    private Fit fit = breaker.natural();

    private double fittedWidth = Double.NaN;

    public FormulaView(Messages messages) {
        speech = new Speech(messages);
        getStyleClass().add("formula");
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /**
     * Shows a formula.
     *
     * @param latex as {@link NotationParser} reads it
     * @param parameterSymbols the symbols to show as pills, in the order of the parameters
     * @throws IllegalArgumentException if the formula is not understood
     */
    public void show(String latex, List<String> parameterSymbols) {
        show(NotationParser.parse(latex, parameterSymbols));
    }

    /** Shows a formula; one that is shown already stays untouched. */
    public void show(Row formula) {
        if (formula.equals(notation)) {
            return;
        }
        notation = formula;
        breaker = breaker(formula);
        fittedWidth = Double.NaN;
        leaves.clear();
        for (Placed leaf : breaker.natural().box().leaves()) {
            leaves.add(leaf(leaf.box()));
        }
        getChildren().setAll(leaves.stream().map(leaf -> leaf.node).toList());
        sentenceChanged();
        requestLayout();
    }

    @Override
    protected String spoken() {
        return speech.of(notation);
    }

    private static LineBreaker breaker(Row formula) {
        return new LineBreaker(new Typesetter(new Stix()), formula);
    }

    private Leaf<?> leaf(Box box) {
        Leaf<?> leaf = Leaf.of(box);
        if (box instanceof Box.Pill pill) {
            leaf.node.setOnMouseEntered(event -> onPill.accept(pill.parameter()));
            leaf.node.setOnMousePressed(event -> onPill.accept(pill.parameter()));
            leaf.node.setOnMouseExited(event -> onPill.accept(-1));
        }
        return leaf;
    }

    /** Calls {@code handler} with the parameter whose pill the mouse enters or presses, and with −1 when it leaves. */
    public void setOnPill(IntConsumer handler) {
        onPill = handler;
    }

    /** Only its size counts: one em of the formula. */
    public ObjectProperty<Font> fontProperty() {
        return font;
    }

    private double em() {
        return font.get().getSize();
    }

    private Fit fit(double width) {
        double room = Math.max(LEAST_ROOM, (width - snappedLeftInset() - snappedRightInset()) / em());
        if (room != fittedWidth) {
            fittedWidth = room;
            fit = breaker.within(room);
        }
        return fit;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return width(breaker.narrowest());
    }

    @Override
    protected double computePrefWidth(double height) {
        return width(breaker.natural());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Fit chosen = width < 0 ? breaker.natural() : fit(width);
        return snappedTopInset() + snapSizeY(chosen.height() * em()) + snappedBottomInset();
    }

    private double width(Fit chosen) {
        return snappedLeftInset() + snapSizeX(chosen.width() * em()) + snappedRightInset();
    }

    /** Of the first line, so that words beside the formula can stand on it. */
    @Override
    public double getBaselineOffset() {
        return baseline(getWidth() > 0 ? fit(getWidth()) : breaker.natural());
    }

    private double baseline(Fit chosen) {
        return snappedTopInset() + snapPositionY(chosen.box().extent().ascent() * chosen.scale() * em());
    }

    @Override
    protected void layoutChildren() {
        Fit chosen = fit(getWidth());
        double em = em() * chosen.scale();
        double left = snappedLeftInset() / em;
        double baseline = baseline(chosen) / em;
        List<Placed> placed = chosen.box().leaves();
        for (int i = 0; i < leaves.size(); i++) {
            Placed leaf = placed.get(i);
            leaves.get(i).place(new Placed(left + leaf.x(), baseline + leaf.y(), leaf.box()), em, this);
        }
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return Css.ALL;
    }

    /** The font size of the surroundings is the em of the formula. */
    private static final class Css {
        static final CssMetaData<FormulaView, Font> FONT = new FontCssMetaData<>("-fx-font", Font.getDefault()) {
            @Override
            public boolean isSettable(FormulaView view) {
                return !view.font.isBound();
            }

            @Override
            @SuppressWarnings("unchecked")
            public StyleableProperty<Font> getStyleableProperty(FormulaView view) {
                return (StyleableProperty<Font>) view.font;
            }
        };

        static final List<CssMetaData<? extends Styleable, ?>> ALL = all();

        private static List<CssMetaData<? extends Styleable, ?>> all() {
            List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
            all.add(FONT);
            return List.copyOf(all);
        }
    }
}
