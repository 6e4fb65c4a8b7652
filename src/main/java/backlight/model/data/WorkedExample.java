package backlight.model.data;

import java.util.Set;

/** The one sample of the 2-2-2 example that is most worked through by hand: x = (.05, .10), t = (.01, .99). */
final class WorkedExample {
    static final DataKind KIND = new DataKind(
            "worked-example",
            1,
            DataKind.exactly(1),
            0,
            Set.of(),
            plan -> Task.REGRESSION,
            (plan, noise) ->
                    new Dataset(Task.REGRESSION, new double[][] {{0.05, 0.10}}, new double[][] {{0.01, 0.99}}));

    private WorkedExample() {}
}
