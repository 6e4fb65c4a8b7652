package backlight;

import backlight.view.style.Rgb;
import backlight.view.style.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/** Finds writing and icons that are too faint for what is painted below them. Call on the JavaFX thread. */
public final class ContrastCheck {
    private static final String ICONS = "FeatherIcons";

    /** WCAG 2.2, 1.4.11 */
    private static final double SHAPE = 3;

    /** Pixels; what is thinner is a line behind the writing and no surface. */
    private static final double LINE = 3;

    private final List<Node> painted;

    private ContrastCheck(Scene scene) {
        painted = Workspace.all(scene.getRoot()).filter(Workspace::shown).toList();
    }

    /** Of writing: WCAG 2.2, 1.4.6 on a wall, 1.4.3 elsewhere. */
    static double least(Theme theme) {
        return theme == Theme.PROJECTOR ? 7 : 4.5;
    }

    /** @param least the contrast of writing */
    public static List<String> faults(Scene scene, double least) {
        ContrastCheck check = new ContrastCheck(scene);
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < check.painted.size(); i++) {
            if (!(check.painted.get(i) instanceof Text text) || !isRead(text)) continue;
            double wanted = text.getFont().getFamily().equals(ICONS) ? SHAPE : least;
            Color ground = check.ground(text, i);
            Color ink = over(ground, (Color) text.getFill(), opacity(text));
            double contrast = rgb(ink).contrast(rgb(ground));
            if (contrast < wanted) faults.add(report(text, ink, ground, contrast, wanted));
        }
        return faults.stream().distinct().toList();
    }

    /** What cannot be used need not be read; WCAG 2.2, 1.4.3 */
    private static boolean isRead(Text text) {
        return !text.getText().isBlank() && !text.isDisabled() && text.getFill() instanceof Color && isSeen(text);
    }

    /** Whether it is not scrolled out of sight. */
    private static boolean isSeen(Text text) {
        Point2D middle = middle(text);
        for (Node at = text; at != null; at = at.getParent()) {
            Node clip = at.getClip();
            if (clip != null && !clip.contains(clip.parentToLocal(at.sceneToLocal(middle)))) return false;
        }
        return opacity(text) > 0 && text.getScene().getRoot().contains(middle);
    }

    private static Point2D middle(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private static String report(Text text, Color ink, Color ground, double contrast, double wanted) {
        return String.format(
                "“%s” (%s): %s on %s is %.2f, must be %.1f",
                text.getText(), path(text), hex(ink), hex(ground), contrast, wanted);
    }

    private static String path(Node node) {
        List<String> names = new ArrayList<>();
        for (Node at = node; at != null && names.size() < 4; at = at.getParent()) {
            String classes = at.getStyleClass().stream().collect(Collectors.joining("."));
            if (!classes.isEmpty()) names.add(0, classes);
        }
        return String.join(" ", names);
    }

    /** What has been painted at the middle of a node before it. */
    static Color ground(Node node) {
        ContrastCheck check = new ContrastCheck(node.getScene());
        return check.ground(node, check.painted.indexOf(node));
    }

    private Color ground(Node node, int place) {
        Color ground = over(Color.WHITE, node.getScene().getFill(), 1);
        for (Node below : painted.subList(0, place)) ground = painted(ground, below, middle(node));
        return ground;
    }

    private static Color painted(Color ground, Node node, Point2D point) {
        Point2D local = node.sceneToLocal(point);
        if (node instanceof Region region && region.getBackground() != null) {
            Color result = ground;
            for (BackgroundFill fill : region.getBackground().getFills()) {
                if (inner(region, fill.getInsets()).contains(local))
                    result = over(result, fill.getFill(), opacity(node));
            }
            return result;
        }
        Bounds size = node.getLayoutBounds();
        boolean area =
                node instanceof Shape && !(node instanceof Text) && Math.min(size.getWidth(), size.getHeight()) >= LINE;
        return area && node.contains(local) ? over(ground, ((Shape) node).getFill(), opacity(node)) : ground;
    }

    private static Bounds inner(Region region, Insets insets) {
        return new BoundingBox(
                insets.getLeft(),
                insets.getTop(),
                region.getWidth() - insets.getLeft() - insets.getRight(),
                region.getHeight() - insets.getTop() - insets.getBottom());
    }

    static Color over(Color ground, Paint paint, double opacity) {
        if (!(paint instanceof Color colour)) return ground;
        Color solid = Color.color(colour.getRed(), colour.getGreen(), colour.getBlue());
        return ground.interpolate(solid, colour.getOpacity() * opacity);
    }

    private static double opacity(Node node) {
        double opacity = 1;
        for (Node at = node; at != null; at = at.getParent()) opacity *= at.getOpacity();
        return opacity;
    }

    static Rgb rgb(Color colour) {
        return Rgb.of(Integer.parseInt(hex(colour).substring(1), 16));
    }

    private static String hex(Color colour) {
        return String.format(
                "#%02X%02X%02X",
                Math.round(colour.getRed() * 255),
                Math.round(colour.getGreen() * 255),
                Math.round(colour.getBlue() * 255));
    }
}
