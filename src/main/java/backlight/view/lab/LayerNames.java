package backlight.view.lab;

import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.text.Text;

/** The names of the layers under a cell: as many as have room, the first and the last among them. */
final class LayerNames extends Group {
    private final List<Text> texts = new ArrayList<>();

    /** Of layers 1 to {@code hidden}, and of the output if it is asked for. */
    static List<String> of(Messages messages, int hidden, boolean output) {
        List<String> names = new ArrayList<>();
        IntStream.rangeClosed(1, hidden).forEach(l -> names.add(messages.text("part.layer.hidden", l)));
        if (output) names.add(messages.text("part.layer.output"));
        return names;
    }

    void show(List<String> names, LayerPlaces places, double middle, double em) {
        while (texts.size() < names.size()) {
            Text text = RowAxis.text("", "tick");
            texts.add(text);
            getChildren().add(text);
            text.applyCss();
        }
        double widest = 0;
        for (int k = 0; k < texts.size(); k++) {
            if (k < names.size()) texts.get(k).setText(names.get(k));
            if (k < names.size())
                widest = Math.max(widest, texts.get(k).getLayoutBounds().getWidth());
            texts.get(k).setVisible(k < names.size());
        }
        int step = Math.max(1, (int) Math.ceil((widest + 0.7 * em) / places.spacing()));
        for (int k = 0; k < names.size(); k++) {
            texts.get(k).setVisible(isNamed(k, names.size(), step));
            double width = texts.get(k).getLayoutBounds().getWidth();
            double left = Math.min(places.at(k) - width / 2, places.right() - width);
            texts.get(k).setX(Math.round(Math.max(places.left(), left)));
            texts.get(k).setY(Math.round(middle));
        }
    }

    /** Every nth, but the last instead of those too near to it. */
    static boolean isNamed(int k, int count, int step) {
        return k == count - 1 || k % step == 0 && count - 1 - k >= step;
    }
}
