package backlight.view.lab;

import backlight.view.lab.SeedDots.Dot;
import backlight.view.lab.SeedDots.Mark;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/** Many dots in few nodes, one for each kind: discs, rings, crosses and diamonds. */
final class DotPaths extends Group {
    /** Of a dot's half size, so that neighbours do not touch. */
    private static final double DISC = 0.84;

    private static final double RING = 0.62;
    private static final double CROSS = 0.55;

    private final Map<Mark, Path> paths = new EnumMap<>(Mark.class);

    DotPaths() {
        for (Mark mark : Mark.values()) {
            Path path = new Path();
            path.getStyleClass().setAll("seed-dots", mark.name().toLowerCase(Locale.ROOT));
            paths.put(mark, path);
            getChildren().add(path);
        }
    }

    void show(SeedDots dots) {
        double half = dots.size() / 2;
        for (Mark mark : Mark.values()) {
            List<PathElement> elements = new ArrayList<>();
            for (Dot dot : dots.dots()) if (dot.mark() == mark) add(elements, dot, half);
            paths.get(mark).getElements().setAll(elements);
        }
    }

    private static void add(List<PathElement> elements, Dot dot, double half) {
        switch (dot.mark()) {
            case SOLVED -> circle(elements, dot, DISC * half);
            case OPEN -> circle(elements, dot, RING * half);
            case DEAD -> cross(elements, dot, CROSS * half);
            case DIVERGED -> diamond(elements, dot, half);
        }
    }

    private static void circle(List<PathElement> elements, Dot dot, double radius) {
        elements.add(new MoveTo(dot.x() - radius, dot.y()));
        elements.add(new ArcTo(radius, radius, 0, dot.x() + radius, dot.y(), false, true));
        elements.add(new ArcTo(radius, radius, 0, dot.x() - radius, dot.y(), false, true));
        elements.add(new ClosePath());
    }

    private static void cross(List<PathElement> elements, Dot dot, double reach) {
        for (int slant = -1; slant <= 1; slant += 2) {
            elements.add(new MoveTo(dot.x() - reach, dot.y() - slant * reach));
            elements.add(new LineTo(dot.x() + reach, dot.y() + slant * reach));
        }
    }

    private static void diamond(List<PathElement> elements, Dot dot, double reach) {
        elements.add(new MoveTo(dot.x() - reach, dot.y()));
        elements.add(new LineTo(dot.x(), dot.y() - reach));
        elements.add(new LineTo(dot.x() + reach, dot.y()));
        elements.add(new LineTo(dot.x(), dot.y() + reach));
        elements.add(new ClosePath());
    }
}
