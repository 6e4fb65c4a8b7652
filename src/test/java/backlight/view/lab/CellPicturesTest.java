package backlight.view.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.GeometryCheck;
import backlight.OnFxThread;
import backlight.Pictures;
import backlight.model.network.Initialization.Scheme;
import backlight.view.style.TextSize;
import backlight.view.style.Theme;
import backlight.view.text.Messages;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All cells of a race under each other, with the axes at their left. */
@ExtendWith(OnFxThread.class)
class CellPicturesTest {
    private static final Messages MESSAGES = Messages.load();
    private static final int ROWS = 6;
    private static final double[] HEIGHTS = {150, 146, 200, 170, 170, 210};

    @ParameterizedTest
    @CsvSource({
        "dying, DARK, 215, 1",
        "dying, LIGHT, 215, 1",
        "dying, PROJECTOR, 215, 1",
        "dying, DARK, 150, 1",
        "dying, DARK, 420, 2.5",
        "dying, LIGHT, 150, 2.5",
        "deep, DARK, 215, 1",
        "deep, LIGHT, 420, 1",
        "deep, PROJECTOR, 150, 2.5",
        "stopped, DARK, 215, 1",
        "learned, DARK, 215, 1",
        "learned, PROJECTOR, 420, 1",
    })
    void everythingIsReadable(String name, Theme theme, double width, double scale) {
        theme.apply();
        Racing racing = racing(name);
        HBox page = page(racing, width, scale);
        Scene scene = new Scene(page, 90 * scale + racing.columns() * (width + 18), 1170 * scale);
        new TextSize(false, scale).applyTo(page);
        scene.snapshot(null);
        assertTrue(
                Pictures.colours(Pictures.save(scene, "cells-" + name + "-" + theme.id() + "-" + width + "-" + scale))
                        > 20);
        assertEquals("", String.join("\n", GeometryCheck.faults(scene)));
    }

    private static Racing racing(String name) {
        return switch (name) {
            case "dying" -> Racing.dying();
            case "deep" -> Racing.of(List.of("sigmoid", "tanh", "relu"), 32, 0, 0.1, 30, 12, Scheme.XAVIER_NORMAL);
            case "learned" -> Racing.of(List.of("prelu", "tanh", "relu"), 3, 0, 0.1, 1000, 300, Scheme.HE);
            default -> Racing.of(List.of("relu", "tanh", "selu"), 5, 0, 50, 40, 0, Scheme.HE);
        };
    }

    private static HBox page(Racing racing, double width, double scale) {
        HBox page = new HBox(8, axes(racing, scale));
        for (int k = 0; k < racing.columns(); k++) page.getChildren().add(column(racing, k, width, scale));
        page.getChildren().forEach(node -> ((Region) node).setMinHeight(1150 * scale));
        page.setStyle("-fx-padding: 10px");
        return page;
    }

    private static VBox axes(Racing racing, double scale) {
        RowAxis[] axes = new RowAxis[ROWS];
        for (int k = 0; k < ROWS; k++) axes[k] = new RowAxis();
        axes[0].show(racing.norm(0).scale());
        axes[1].show(racing.loss(0).scale());
        axes[2].show(MomentsCell.axes(
                MESSAGES, racing.moments(0).mean(), racing.moments(0).variance()));
        axes[5].show(SlopeCell.axes(MESSAGES, racing.slope(0).scale()));
        return stack(scale, axes);
    }

    private static VBox column(Racing racing, int column, double width, double scale) {
        NormCell norm = new NormCell(MESSAGES);
        norm.show(racing.norm(column));
        LossCell loss = new LossCell(MESSAGES, new Epochs());
        loss.show(racing.loss(column));
        MomentsCell moments = new MomentsCell(MESSAGES);
        moments.show(racing.moments(column));
        HistogramCell sums = new HistogramCell(MESSAGES);
        sums.show(racing.sums(column));
        HistogramCell deltas = new HistogramCell(MESSAGES);
        deltas.show(racing.deltas(column));
        SlopeCell slope = new SlopeCell(MESSAGES);
        slope.show(racing.slope(column));
        VBox box = stack(scale, norm, loss, moments, sums, deltas, slope);
        box.setMinWidth(width);
        box.setMaxWidth(width);
        box.setStyle(
                "-fx-background-color: -bl-card; -fx-border-color: -bl-border; -fx-border-radius: 8; -fx-padding: 9");
        return box;
    }

    private static VBox stack(double scale, Region... cells) {
        VBox box = new VBox(14, cells);
        for (int k = 0; k < cells.length; k++) {
            cells[k].setMinHeight(HEIGHTS[k] * scale);
            cells[k].setMaxHeight(HEIGHTS[k] * scale);
        }
        if (cells[0] instanceof RowAxis) box.setStyle("-fx-padding: 10 0 10 0");
        return box;
    }
}
