package backlight.view.lab;

import backlight.model.lab.Outcomes;
import backlight.view.chart.Scale;
import backlight.view.lab.SeedDots.Dot;
import backlight.view.lab.SeedDots.Lane;
import backlight.view.style.MarkWalk;
import backlight.view.text.Messages;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** When the goal was reached: a dot for each seed over the epochs. A click on one chooses its seed. */
final class SeedsPlot extends LabCell {
    private static final double LANE = 0.26;
    private static final double LARGEST_DOT = 0.6;
    private static final double INSET = 0.35;

    private final SeedWords words;
    private final LongConsumer choose;
    private final Rectangle lane = part("never-lane");
    private final Rectangle axis = part("seeds-axis");
    private final Rectangle half = part("middle-half");
    private final Rectangle median = part("median-mark");
    private final DotPaths dots = new DotPaths();
    private final Circle halo = ring("chosen-halo");
    private final Circle chosen = ring("chosen-ring");
    private final Circle under = ring("hover-ring");
    private final Text first = word("tick");
    private final Text last = word("tick");
    private final Text never = word("tick");
    private SeedsCell.Content content;
    private SeedDots drawn = new SeedDots(1, List.of());
    private Dot pointed;

    /** @param choose takes the seed of the dot that was clicked */
    SeedsPlot(Messages messages, LongConsumer choose) {
        super(messages, "seeds-plot");
        words = new SeedWords(messages);
        this.choose = choose;
        first.setText("0");
        never.setText(messages.text("lab.seeds.never"));
        draws(lane, axis, half, median, dots, halo, chosen, under, first, last, never);
        tell(new Dots());
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(find(event)));
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> point(null));
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    }

    private static Rectangle part(String styleClass) {
        Rectangle part = new Rectangle();
        part.getStyleClass().setAll(styleClass);
        part.setSmooth(false);
        return part;
    }

    private static Circle ring(String styleClass) {
        Circle ring = new Circle();
        ring.getStyleClass().setAll(styleClass);
        ring.setVisible(false);
        return ring;
    }

    /** Draws this from the next pulse on. */
    void show(SeedsCell.Content newContent) {
        content = newContent;
        say(words.of(content.outcomes()));
        requestLayout();
    }

    /** In the order of the seeds. */
    private final class Dots implements MarkWalk.Marks {
        @Override
        public int count() {
            return drawn.dots().size();
        }

        @Override
        public MarkWalk.Mark mark(int k) {
            Dot dot = drawn.dots().get(k);
            return new MarkWalk.Mark(dot.x(), dot.y(), words.of(dot.outcome()));
        }
    }

    @Override
    void draw(double em) {
        if (content == null) return;
        Lane room = lane(em);
        Scale x = EpochScale.of(content.epochs(), INSET * em, room.left() - 0.5 * em);
        SeedDots newDots = SeedDots.of(content.outcomes(), content.seeds(), x, room, LARGEST_DOT * em);
        if (!newDots.equals(drawn)) dots.show(newDots);
        drawn = newDots;
        put(lane, room.left(), room.top(), room.right() - room.left(), room.bottom() - room.top());
        put(axis, 0, room.bottom(), x.end() + INSET * em, 1);
        showMiddle(x, room.bottom(), em);
        showNumbers(x, room, em);
        showChosen(em);
        pointed = pointed == null ? null : find(pointed.outcome().seed());
        showPointed(em);
    }

    private Lane lane(double em) {
        double width = Math.max(LANE * getWidth(), never.getLayoutBounds().getWidth() + 0.2 * em);
        return new Lane(getWidth() - width, getWidth(), 0.4 * em, Math.max(em, Math.floor(getHeight() - 2 * em)));
    }

    private static void put(Rectangle part, double x, double y, double width, double height) {
        part.setX(x);
        part.setY(y);
        part.setWidth(Math.max(0, width));
        part.setHeight(Math.max(0, height));
    }

    /** The median under the axis, and where the middle half of the solved ones lies. */
    private void showMiddle(Scale x, double bottom, double em) {
        Outcomes outcomes = content.outcomes();
        boolean some = outcomes.solved() > 0;
        half.setVisible(some);
        median.setVisible(some);
        if (!some) return;
        double left = x.pixel(outcomes.epochs(0.25));
        double right = x.pixel(outcomes.epochs(0.75));
        put(half, left, bottom + 0.2 * em, Math.max(1, right - left), 0.25 * em);
        put(median, Math.floor(x.pixel(outcomes.medianEpochs())) - 1, bottom, 2, 0.65 * em);
    }

    private void showNumbers(Scale x, Lane room, double em) {
        double line = Math.round(getHeight() - 0.65 * em);
        last.setText(Integer.toString(content.epochs()));
        for (Text text : List.of(first, last, never)) text.setY(line);
        never.setX(Math.round((room.left() + room.right() - width(never)) / 2));
        last.setX(Math.round(Math.min(x.end() + INSET * em, never.getX() - 0.4 * em) - width(last)));
        last.setVisible(last.getX() >= 0);
        first.setX(Math.round(Math.max(0, x.start() - width(first) / 2)));
        first.setVisible(first.getX() + width(first) + 0.5 * em < last.getX());
    }

    private static double width(Text text) {
        return text.getLayoutBounds().getWidth();
    }

    private void showChosen(double em) {
        Dot dot = find(content.chosen());
        surround(halo, dot, 0.14 * em);
        surround(chosen, dot, 0.26 * em);
    }

    private void showPointed(double em) {
        surround(under, pointed, 0.14 * em);
    }

    private void surround(Circle ring, Dot dot, double gap) {
        ring.setVisible(dot != null);
        if (dot == null) return;
        ring.setCenterX(dot.x());
        ring.setCenterY(dot.y());
        ring.setRadius(drawn.size() / 2 + gap);
    }

    private Dot find(long seed) {
        for (Dot dot : drawn.dots()) if (dot.outcome().seed() == seed) return dot;
        return null;
    }

    private Dot find(MouseEvent event) {
        return drawn.nearest(event.getX(), event.getY(), Math.max(drawn.size(), 0.6 * em()));
    }

    private void point(Dot dot) {
        if (content == null || dot == pointed) return;
        pointed = dot;
        hint(dot == null ? words.of(content.outcomes()) : words.of(dot.outcome()));
        hover().setCursor(dot == null ? Cursor.DEFAULT : Cursor.HAND);
        showPointed(em());
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) return;
        Dot dot = find(event);
        if (dot != null) choose.accept(dot.outcome().seed());
    }
}
