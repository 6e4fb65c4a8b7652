package backlight.view.lab;

import backlight.model.scene.Window;
import backlight.view.chart.Scale;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** The epochs under a curve: a line at the one that all columns show, its number, and the number of the last. */
final class EpochScale extends Group {
    private final Rectangle line = new Rectangle();
    private final Text number = RowAxis.text("", "shown-epoch");
    private final Text beside = RowAxis.text("", "shown-loss");
    private final Text last = RowAxis.text("", "tick");
    private final Group ticks = new Group();

    EpochScale() {
        line.getStyleClass().add("shown-epoch");
        line.setSmooth(false);
        getChildren().addAll(line, ticks, number, beside, last);
    }

    static Scale of(int epochs, double left, double right) {
        return new Scale(new Window(0, Math.max(1, epochs)), left, Math.max(left + 1, right));
    }

    /** Says this of the shown epoch, beside its number; nothing if it is empty. */
    void say(String words) {
        beside.setText(words);
    }

    /**
     * Lays it out.
     *
     * @param top where the line begins
     * @param bottom where it ends
     * @param middle the height of the numbers
     */
    void show(EpochAxis x, int epoch, double top, double bottom, double middle, double em) {
        double at = x.pixel(Math.min(epoch, x.epochs()));
        double room = x.scale().end() + 0.4 * em;
        line.setX(Math.floor(at));
        line.setY(top);
        line.setWidth(1);
        line.setHeight(Math.max(0, bottom - top));
        number.setText(Integer.toString(epoch));
        placeNumbers(at, room, middle, 0.5 * em);
        last.setText(Integer.toString(x.epochs()));
        put(last, room - width(last), middle);
        last.setVisible(isFree(last, em));
        showTicks(x, middle, em);
    }

    /** The number under its line, with what is said of it at its right, or at its left, or both as near as there is room. */
    private void placeNumbers(double at, double room, double middle, double gap) {
        double left = Math.max(0, Math.min(at - width(number) / 2, room - width(number)));
        double most = room - width(number) - gap - width(beside);
        double before = left - gap - width(beside);
        boolean said = !beside.getText().isEmpty() && (before >= 0 || most >= 0);
        beside.setVisible(said);
        if (said && left > most && before < 0) left = most;
        put(number, left, middle);
        put(beside, left > most ? before : left + width(number) + gap, middle);
    }

    /** Those of a long race, where the numbers that matter more leave room. */
    private void showTicks(EpochAxis x, double middle, double em) {
        List<Integer> named = x.ticks();
        while (ticks.getChildren().size() < named.size()) ticks.getChildren().add(RowAxis.text("", "tick"));
        for (int k = 0; k < ticks.getChildren().size(); k++) {
            Text tick = (Text) ticks.getChildren().get(k);
            tick.setVisible(k < named.size());
            if (k >= named.size()) continue;
            tick.setText(Integer.toString(named.get(k)));
            put(tick, Math.max(0, x.pixel(named.get(k)) - width(tick) / 2), middle);
            boolean beforeLast = !last.isVisible() || tick.getX() + width(tick) + 0.5 * em < last.getX();
            tick.setVisible(beforeLast && isFree(tick, em));
        }
    }

    private boolean isFree(Text text, double em) {
        return !touches(text, number, em) && !(beside.isVisible() && touches(text, beside, em));
    }

    private static boolean touches(Text text, Text other, double em) {
        double gap = 0.5 * em;
        return text.getX() < other.getX() + width(other) + gap && other.getX() < text.getX() + width(text) + gap;
    }

    private static void put(Text text, double left, double middle) {
        text.setX(Math.round(left));
        text.setY(Math.round(middle));
    }

    private static double width(Text text) {
        return text.getLayoutBounds().getWidth();
    }
}
