package backlight.view.network;

import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** A unit: the disc of its activation, the rim of its δ, and the marks of one that is off or dead. */
final class UnitNode extends Group {
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final PseudoClass BRIGHT = PseudoClass.getPseudoClass("bright");
    /** Also of what is rounded to 0, for the ring says that it is below. */
    private static final String MINUS = "−";

    private static final double RING = 0.2;
    private static final double RIM = 0.62;

    /** Pixels of the plate beside the number. */
    private static final double PLATE = 2;

    /** Pixels; the outline would hide smaller discs. */
    private static final double OUTLINED_FROM = 2.5;

    private static final double GLOWS_FROM = 0.55;
    private static final double GLOW = 2.3;

    private final Circle glow = new Circle();
    private final Circle disc = new Circle();
    private final Circle rim = new Circle();
    private final Circle outline = new Circle();
    private final SignMark sign = new SignMark();
    private final Rectangle plate = new Rectangle();
    private final Text value = new Text();
    private final Text off = new Text();
    private final Line cross = new Line();
    private final Line crossBack = new Line();

    /** From the back to the front. A part becomes a child when it is first seen, for a network has many units. */
    private final List<Node> parts = List.of(glow, disc, rim, outline, sign, plate, value, off, cross, crossBack);

    private UnitLook look;
    private Light light;
    private Inks inks;
    private double radius;
    private boolean readable;

    UnitNode(Messages messages) {
        glow.setStroke(null);
        disc.getStyleClass().add("unit-disc");
        rim.setFill(null);
        outline.getStyleClass().add("unit-outline");
        value.getStyleClass().add("unit-value");
        off.getStyleClass().add("unit-off");
        off.setText(messages.text("network.off"));
        cross.getStyleClass().add("unit-cross");
        crossBack.getStyleClass().add("unit-cross");
        value.setTextOrigin(VPos.CENTER);
        off.setTextOrigin(VPos.CENTER);
        getChildren().addAll(disc, outline);
        setManaged(false);
        setMouseTransparent(true);
    }

    /** @param nowReadable whether numbers fit into the disc */
    void show(UnitLook newLook, Light newLight, Inks newInks, double newRadius, boolean nowReadable) {
        boolean sameBody = look != null
                && newInks.equals(inks)
                && newRadius == radius
                && nowReadable == readable
                && newLook.a() == look.a()
                && newLook.share() == look.share()
                && newLook.known() == look.known()
                && newLook.off() == look.off()
                && newLook.dead() == look.dead();
        boolean sameRim = sameBody && newLight.equals(light) && newLook.rim() == look.rim();
        look = newLook;
        light = newLight;
        inks = newInks;
        radius = newRadius;
        readable = nowReadable;
        if (!sameBody) showBody();
        if (!sameRim) showRim();
    }

    private void see(Node part, boolean seen) {
        part.setVisible(seen);
        if (!seen || part.getParent() != null) return;
        long behind = parts.subList(0, parts.indexOf(part)).stream()
                .filter(other -> other.getParent() != null)
                .count();
        getChildren().add((int) behind, part);
        part.applyCss();
    }

    private boolean shownOff() {
        return look.off() && look.known() > 0.5;
    }

    private void showBody() {
        int colour = inks.disc(look.share() * look.known());
        boolean negative = look.a() < 0 && look.known() > 0 && !look.off();
        double ring = negative ? RING * radius : 0;
        disc.setRadius(radius - ring / 2);
        disc.setFill(LitRegion.paint(shownOff() ? inks.ground() : negative ? inks.node() : colour));
        disc.setStroke(negative ? LitRegion.paint(inks.disc(0.25 + 0.75 * look.share() * look.known())) : null);
        disc.setStrokeWidth(ring);
        outline.setRadius(radius);
        outline.setVisible(radius >= OUTLINED_FROM || shownOff() || look.dead());
        outline.pseudoClassStateChanged(OFF, shownOff() || look.dead());
        showNumber(negative ? inks.node() : colour);
        showCross();
    }

    private void showNumber(int surface) {
        boolean marked = shownOff() && readable && !look.dead();
        see(value, readable && look.known() > 0.5);
        see(off, marked);
        see(plate, false);
        if (!value.isVisible()) return;
        boolean bright = !shownOff() && Inks.readsBetter(surface, inks.ground(), inks.forward());
        value.pseudoClassStateChanged(BRIGHT, bright);
        value.setText(number(2));
        value.applyCss();
        if (value.getLayoutBounds().getWidth() > 1.72 * radius) value.setText(number(1));
        if (value.getLayoutBounds().getWidth() > 1.72 * radius) value.setText(number(0));
        if (value.getLayoutBounds().getWidth() > 1.9 * radius) value.setVisible(false);
        double lift = marked ? 0.33 * radius : 0;
        value.setX(-value.getLayoutBounds().getWidth() / 2);
        value.setY(-lift);
        if (!shownOff() && value.isVisible()) showPlate(surface, bright ? inks.ground() : inks.forward());
        if (!marked) return;
        off.applyCss();
        off.setX(-off.getLayoutBounds().getWidth() / 2);
        off.setY(0.36 * radius);
    }

    /** On a half bright disc, neither black nor white can be read well enough. */
    private void showPlate(int surface, int ink) {
        int colour = inks.plate(surface, ink);
        see(plate, colour != surface);
        if (!plate.isVisible()) return;
        Bounds number = value.getLayoutBounds();
        plate.setX(number.getMinX() - PLATE);
        plate.setY(number.getMinY());
        plate.setWidth(number.getWidth() + 2 * PLATE);
        plate.setHeight(number.getHeight());
        plate.setArcWidth(number.getHeight());
        plate.setArcHeight(number.getHeight());
        plate.setFill(LitRegion.paint(colour));
    }

    private String number(int decimals) {
        if (look.a() == 0) return "0";
        String number = Numbers.fixed(look.a(), decimals);
        return look.a() < 0 && !number.startsWith(MINUS) ? MINUS + number : number;
    }

    private void showCross() {
        see(cross, look.dead());
        see(crossBack, look.dead());
        if (!look.dead()) return;
        double arm = 0.62 * radius;
        put(cross, -arm, -arm, arm, arm);
        put(crossBack, -arm, arm, arm, -arm);
        value.setVisible(false);
        plate.setVisible(false);
    }

    private static void put(Line line, double startX, double startY, double endX, double endY) {
        line.setStartX(startX);
        line.setStartY(startY);
        line.setEndX(endX);
        line.setEndY(endY);
    }

    private void showRim() {
        double v = light.strength(look.rim());
        boolean lit = light.shines(look.rim());
        see(rim, lit);
        see(glow, lit && inks.glow() && v > GLOWS_FROM);
        see(sign, lit && radius >= SignMark.FROM_RADIUS);
        if (!lit) return;
        if (sign.isVisible()) sign.show(look.rim() < 0, radius, inks);
        Color colour = LitRegion.paint(inks.light(look.rim(), v));
        double width = Math.min(0.24 * radius, Math.max(1.6, RIM * Light.width(v)) * inks.strokes());
        rim.setStroke(colour);
        rim.setStrokeWidth(width);
        rim.setRadius(radius - width / 2 + 0.5);
        if (glow.isVisible()) showGlow(colour, v);
    }

    private void showGlow(Color colour, double v) {
        glow.setRadius(GLOW * radius);
        glow.setFill(new RadialGradient(
                0,
                0,
                0,
                0,
                GLOW * radius,
                false,
                CycleMethod.NO_CYCLE,
                new Stop(1 / GLOW, colour.deriveColor(0, 1, 1, 0.55 * (v - GLOWS_FROM) / (1 - GLOWS_FROM))),
                new Stop(1, colour.deriveColor(0, 1, 1, 0))));
    }
}
