package backlight.view.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.text.Text;

/** A cross at the upper edge of a chart for each size that is not finite, and so has no place on its axis. */
public final class LostMarks extends Group {
    private final List<Text> crosses = new ArrayList<>();
    private final Text words;

    /** @param notFinite what is said of them, once */
    public LostMarks(String notFinite) {
        words = new Text(notFinite);
        words.getStyleClass().add("lost-words");
        words.setTextOrigin(VPos.TOP);
        getChildren().add(words);
        setManaged(false);
    }

    /**
     * @param lost where the sizes stand that are not finite, in pixels; may be empty
     * @param left the least pixel for the words
     * @param right the greatest
     */
    public void show(List<Double> lost, double top, double left, double right) {
        while (crosses.size() < lost.size()) add();
        for (int k = 0; k < crosses.size(); k++) {
            Text cross = crosses.get(k);
            cross.setVisible(k < lost.size());
            if (!cross.isVisible()) continue;
            cross.setX(lost.get(k) - cross.getLayoutBounds().getWidth() / 2);
            cross.setY(Math.round(top));
        }
        words.setVisible(!lost.isEmpty());
        if (lost.isEmpty()) return;
        double width = words.getLayoutBounds().getWidth();
        double middle = lost.stream().mapToDouble(Double::doubleValue).average().orElse(left);
        words.setX(Math.round(Math.max(left, Math.min(middle - width / 2, right - width))));
        words.setY(Math.round(top + crosses.get(0).getLayoutBounds().getHeight()));
    }

    private void add() {
        Text cross = new Text("×");
        cross.getStyleClass().add("lost-mark");
        cross.setTextOrigin(VPos.TOP);
        crosses.add(cross);
        getChildren().add(cross);
        cross.applyCss();
    }
}
