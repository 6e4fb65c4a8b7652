package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.view.screen.CrashDialog;
import backlight.view.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class UncaughtErrorTest {
    private final AtomicInteger reactions = new AtomicInteger();
    private Thread.UncaughtExceptionHandler before;
    private Stage stage;

    @TempDir
    Path folder;

    @Start
    void start(Stage window) {
        stage = window;
        Button broken = new Button("broken");
        broken.setOnAction(event -> {
            throw new IllegalStateException("the button is broken");
        });
        Button sound = new Button("sound");
        sound.setOnAction(event -> reactions.incrementAndGet());
        stage.setScene(new Scene(new HBox(broken, sound), 1200, 800));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    // As in App, but TestFX has a handler of its own on top, which it gives back afterwards.
    @BeforeEach
    void report() {
        WaitForAsyncUtils.autoCheckException = false;
        CrashDialog dialog = new CrashDialog(Messages.load(), stage, text -> {});
        LogFile log = new LogFile(Optional.of(folder), folder, 1 << 20, Clock.systemUTC());
        before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler(
                new CrashReporter(log, CrashReporter.describeSystem(), Platform::runLater, dialog::show));
    }

    @AfterEach
    void restore() {
        Thread.setDefaultUncaughtExceptionHandler(before);
        WaitForAsyncUtils.clearExceptions();
        WaitForAsyncUtils.autoCheckException = true;
    }

    @Test
    void theUserIsToldOnceWithACounterAndCanGoOn(FxRobot robot) throws IOException {
        robot.clickOn("broken");
        assertEquals(
                "IllegalStateException: the button is broken",
                robot.lookup("#crash-message").queryAs(Labeled.class).getText());
        robot.clickOn("broken");
        String count = robot.lookup("#crash-count").queryAs(Labeled.class).getText();
        assertTrue(count.contains("2 times"), count);
        robot.clickOn("sound");
        assertEquals(1, reactions.get());
        robot.clickOn("#crash-close");
        assertTrue(Files.readString(folder.resolve("backlight.log")).contains("at backlight.UncaughtErrorTest"));
    }

    @Test
    void anErrorOfABackgroundThreadIsToldToo(FxRobot robot) throws InterruptedException {
        Thread worker = new Thread(() -> {
            throw new IllegalStateException("the worker is broken");
        });
        worker.start();
        worker.join();
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(
                robot.lookup("#crash-message").queryAs(Labeled.class).getText().contains("worker"));
    }
}
