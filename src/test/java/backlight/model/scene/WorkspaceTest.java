package backlight.model.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkspaceTest {
    @Test
    void anIdFindsItsWorkspaceAndAnotherOneNone() {
        assertEquals("functions", Workspace.FUNCTIONS.id());
        for (Workspace workspace : Workspace.values())
            assertEquals(Optional.of(workspace), Workspace.find(workspace.id()));
        assertEquals(Optional.empty(), Workspace.find("kitchen"));
    }
}
