package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.WindowPlace.Area;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class FullScreenTest {
    private static final Area LAPTOP = new Area(0, 0, 1366, 768);
    private static final Area PROJECTOR = new Area(1366, 0, 1920, 1080);
    private static final Area LEFT = new Area(-1024, 100, 1024, 768);

    private Stage stage;

    private static FullScreen on(Area... screens) {
        return new FullScreen(() -> List.of(screens));
    }

    private void window(double x, double y) {
        stage.setScene(new Scene(new Group(), 640, 480));
        stage.setX(x);
        stage.setY(y);
        stage.setWidth(640);
        stage.setHeight(480);
        stage.show();
    }

    @BeforeEach
    void make() {
        stage = new Stage();
    }

    @AfterEach
    void hide() {
        stage.hide();
    }

    @Test
    void theOnlyScreenIsTheUsualOne() {
        assertEquals(0, on(LAPTOP).usual(new Area(100, 100, 640, 480)));
    }

    @Test
    void withTwoScreensTheUsualOneIsWhereTheWindowIsNot() {
        FullScreen both = on(LAPTOP, PROJECTOR);
        assertEquals(1, both.usual(new Area(100, 100, 640, 480)));
        assertEquals(0, both.usual(new Area(1500, 100, 640, 480)));
    }

    @Test
    void aWindowIsWhereItsMiddleIs() {
        FullScreen both = on(LAPTOP, LEFT);
        assertEquals(1, both.usual(new Area(-300, 100, 640, 480)));
        assertEquals(0, both.usual(new Area(-340, 100, 640, 480)));
    }

    @Test
    void theWindowGoesToTheScreenAndComesBack() {
        window(100, 120);
        FullScreen both = on(LAPTOP, PROJECTOR);
        List<Double> places = new ArrayList<>();
        stage.xProperty().subscribe(x -> places.add(x.doubleValue()));
        both.enter(stage, 1);
        assertTrue(stage.isFullScreen());
        assertTrue(places.contains(PROJECTOR.x()), places::toString);
        both.leave();
        assertFalse(stage.isFullScreen());
        assertEquals(100, stage.getX());
        assertEquals(120, stage.getY());
    }

    @Test
    void aScreenThatIsGoneIsTheFirst() {
        window(100, 120);
        FullScreen one = on(LAPTOP);
        one.enter(stage, 1);
        assertTrue(stage.isFullScreen());
        one.leave();
        assertEquals(100, stage.getX());
    }

    @Test
    void leavingWithoutHavingEnteredIsNoError() {
        on(LAPTOP).leave();
        assertFalse(stage.isFullScreen());
    }
}
