package backlight.view.palette;

import backlight.view.text.Numbers;
import java.util.List;
import java.util.function.DoubleConsumer;

/**
 * A number that can be set from the palette: its name and the number are typed, such as “epoch 50”.
 *
 * @param group what it belongs to
 * @param name as the palette writes it, such as Epoch
 * @param otherNames words that find it too, such as alpha for α
 * @param setter takes any finite number, and tells by itself of one that is not allowed
 */
public record Setting(String group, String name, List<String> otherNames, DoubleConsumer setter) {
    public Setting {
        if (name.isBlank()) throw new IllegalArgumentException("a setting needs a name, not \"" + name + "\"");
        otherNames = List.copyOf(otherNames);
    }

    /** What is offered while no number is typed. */
    Command unfinished() {
        return new Command(name + " = …", "", group, name + " ", () -> {});
    }

    /** Sets it. */
    Command to(double number) {
        return Command.of(group, name + " = " + Numbers.full(number), () -> setter.accept(number));
    }
}
