package backlight.view.screen;

import backlight.model.scene.LabPage;
import backlight.view.control.Choice;
import backlight.view.control.NamedBox;
import backlight.view.control.Segments;
import backlight.view.control.Shown;
import backlight.view.style.Hint;
import backlight.view.text.Messages;
import java.util.List;
import javafx.scene.Node;

/** What the page of the Lab is chosen with: all of them in sight where there is room, a list where there is none. */
final class PageChoice {
    /** Of all names, for which a window that is not wide has room side by side. */
    private static final int MOST_LETTERS = 50;

    private final int letters;
    private final Segments<LabPage> wide;
    private final Choice<LabPage> narrow;

    PageChoice(Messages messages, LabGestures gestures) {
        wide = new Segments<>(gestures::setPage);
        for (LabPage page : LabPage.values()) {
            String key = "lab.page." + page.id();
            Hint.on(wide.add(page, messages.text(key)), messages.text(key + ".hint"));
        }
        letters = wide.getButtons().stream()
                .mapToInt(button -> button.getText().length())
                .sum();
        narrow = new Choice<>(
                new NamedBox<>(),
                List.of(LabPage.values()),
                page -> messages.text("lab.page." + page.id()),
                gestures::setPage);
        narrow.box().setAccessibleText(messages.text("lab.page"));
    }

    /** One of them is shown. */
    List<Node> nodes() {
        return List.of(wide, narrow.box());
    }

    void arrange(Room room) {
        boolean side = room == Room.FULL || room != Room.TINY && letters <= MOST_LETTERS;
        Shown.set(side, wide);
        Shown.set(!side, narrow.box());
    }

    void show(LabPage page) {
        wide.show(page);
        narrow.show(page);
    }
}
