package backlight;

import backlight.WorkspaceEntry.Wiring;
import backlight.model.scene.SceneState;
import backlight.model.scene.Workspace;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The workspaces of one window, each made when it is first shown. */
final class Workspaces {
    private final List<WorkspaceEntry> entries;
    private final Wiring wiring;
    private final Consumer<WorkspaceParts> enter;
    private final Map<Workspace, WorkspaceParts> made = new EnumMap<>(Workspace.class);
    private WorkspaceParts shown;

    /** @param enter puts a workspace into the window, when it has been told its state */
    Workspaces(List<WorkspaceEntry> entries, Wiring wiring, Consumer<WorkspaceParts> enter) {
        this.entries = List.copyOf(entries);
        this.wiring = wiring;
        this.enter = enter;
    }

    /** The scene in a workspace that there is. */
    static SceneState offered(List<WorkspaceEntry> entries, SceneState scene) {
        boolean known = entries.stream().anyMatch(entry -> entry.workspace() == scene.workspace());
        return known ? scene : scene.withWorkspace(entries.get(0).workspace());
    }

    /** Shows the present scene in its workspace. */
    void show() {
        WorkspaceParts next = made.computeIfAbsent(wiring.session().scene().workspace(), this::make);
        WorkspaceParts before = shown;
        shown = next;
        if (before != null && before != next) before.leave();
        next.show(wiring.session().scene());
        if (before != next) enter.accept(next);
    }

    private WorkspaceParts make(Workspace workspace) {
        return entries.stream()
                .filter(entry -> entry.workspace() == workspace)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no workspace " + workspace.id()))
                .maker()
                .apply(wiring);
    }

    WorkspaceParts shown() {
        return shown;
    }
}
