package backlight.view.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** A list to choose one of; tells what a user chose, and not what it was told to show. */
public final class Choice<T> {
    private final ComboBox<T> box;
    private boolean showing;

    /**
     * @param box becomes this list
     * @param words names an item
     */
    public Choice(ComboBox<T> box, List<T> items, Function<T, String> words, Consumer<T> chosen) {
        this.box = box;
        box.getItems().setAll(items);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T item) {
                return item == null ? "" : words.apply(item);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("items are chosen, not typed");
            }
        });
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().subscribe(item -> {
            if (!showing && item != null) chosen.accept(item);
        });
    }

    public ComboBox<T> box() {
        return box;
    }

    /** Changes what there is to choose from. */
    public void offer(List<T> items) {
        if (items.equals(box.getItems())) return;
        showing = true;
        box.getItems().setAll(items);
        showing = false;
    }

    /** @param item null for none */
    public void show(T item) {
        showing = true;
        box.setValue(item);
        showing = false;
    }
}
