package backlight.view.palette;

/**
 * Something that can be done now.
 *
 * @param name what it does, as the palette writes it
 * @param keys the keys that do it too, such as Ctrl+Z; empty if there are none
 * @param group what it belongs to; words of it find the command, too
 * @param beginning what to go on typing, where a number is missing; empty if nothing is
 * @param action does it
 */
public record Command(String name, String keys, String group, String beginning, Runnable action) {
    public Command {
        if (name.isBlank()) throw new IllegalArgumentException("a command needs a name, not \"" + name + "\"");
    }

    public Command(String name, String keys, String group, Runnable action) {
        this(name, keys, group, "", action);
    }

    /** One that has no keys of its own. */
    public static Command of(String group, String name, Runnable action) {
        return new Command(name, "", group, action);
    }
}
