package backlight.model.scene;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The workspaces, in the order in which the window lists them. */
public enum Workspace {
    FUNCTIONS,
    BACKPROP,
    LAB;

    /** As preferences and messages write it, such as functions. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Workspace> find(String id) {
        return Arrays.stream(values())
                .filter(workspace -> workspace.id().equals(id))
                .findFirst();
    }
}
