package backlight.model.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class DatasetTest {
    private final double[][] inputs = {{1, 2, 3}, {4, 5, 6}};
    private final Dataset binary = new Dataset(Task.BINARY, inputs, new double[][] {{0}, {1}});

    @Test
    void laterChangesOfTheArraysDoNotReachIt() {
        inputs[1][2] = 99;
        assertEquals(6, binary.input(1, 2));
    }

    @Test
    void loadingFillsTheFirstEntriesOnly() {
        double[] x = {-1, -1, -1, -1};
        double[] y = {-1, -1};
        binary.load(1, x, y);
        assertArrayEquals(new double[] {4, 5, 6, -1}, x);
        assertArrayEquals(new double[] {1, -1}, y);
    }

    @Test
    void aBinarySetHasTwoClassesAsOneHot() {
        Dataset classes = binary.oneHot();
        assertEquals(Task.CLASSES, classes.task());
        assertEquals(2, classes.outputs());
        assertEquals(1, classes.target(0, 0));
        assertEquals(0, classes.target(0, 1));
        assertEquals(0, classes.label(0));
        assertEquals(1, classes.label(1));
        assertEquals(6, classes.input(1, 2));
        assertSame(classes, classes.oneHot());
    }

    @Test
    void aRegressionHasNoClasses() {
        Dataset regression = new Dataset(Task.REGRESSION, inputs, new double[][] {{0}, {0.5}});
        assertThrows(IllegalStateException.class, () -> regression.label(0));
        assertThrows(IllegalStateException.class, regression::oneHot);
    }

    @Test
    void anEmptySetIsAllowed() {
        assertEquals(0, new Dataset(Task.BINARY, new double[0][], new double[0][]).size());
        assertEquals(3, binary.part().inputs());
    }

    @Test
    void whatIsNoDataSetIsRefused() {
        refuses(Task.BINARY, new double[][] {{1}, {1, 2}}, new double[][] {{0}, {1}});
        refuses(Task.BINARY, new double[][] {{1}, {Double.NaN}}, new double[][] {{0}, {1}});
        refuses(Task.BINARY, new double[][] {{1}, {2}}, new double[][] {{0}});
        refuses(Task.BINARY, new double[][] {{}}, new double[][] {{0}});
        refuses(Task.BINARY, new double[][] {{1}}, new double[][] {{0.5}});
        refuses(Task.BINARY, new double[][] {{1}}, new double[][] {{0, 1}});
        refuses(Task.CLASSES, new double[][] {{1}}, new double[][] {{1}});
        refuses(Task.CLASSES, new double[][] {{1}}, new double[][] {{1, 1}});
        refuses(Task.CLASSES, new double[][] {{1}}, new double[][] {{0, 0}});
        refuses(Task.REGRESSION, new double[][] {{1}}, new double[][] {{Double.POSITIVE_INFINITY}});
    }

    private static void refuses(Task task, double[][] x, double[][] y) {
        assertThrows(IllegalArgumentException.class, () -> new Dataset(task, x, y));
    }
}
