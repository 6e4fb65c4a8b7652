package backlight.view.lab;

import backlight.model.health.Gate.State;
import backlight.model.lab.UnitGrid;
import backlight.view.network.PartNames;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;

/** What there is to say of the grid of units and samples. */
record UnitWords(Messages messages) {
    private static final int DIGITS = 2;

    String name(UnitGrid grid, int row) {
        return new PartNames(messages, grid.plan()).of(grid.unit(row));
    }

    /** Of a unit at a sample, such as: H1·3 at sample 17: z = −0.31, f′ = 0: off. */
    String cell(UnitGrid grid, int row, int column) {
        UnitGrid.Reading reading = grid.reading(row, column);
        return messages.text(
                "units.cell." + id(reading.state()),
                name(grid, row),
                grid.sample(column) + 1,
                number(reading.z()),
                number(reading.slope()));
    }

    /** Of a unit that is not to be told. */
    String covered(UnitGrid grid, int row, int column) {
        return messages.text("units.cell.covered", name(grid, row), grid.sample(column) + 1);
    }

    /** Of a row, such as: H1·3: off for 31 of 120: not dead. */
    String row(UnitGrid grid, int row) {
        return messages.text("units.row", name(grid, row), verdict(grid, row));
    }

    String verdict(UnitGrid grid, int row) {
        int off = grid.count(row, State.OFF);
        String kind = off == grid.columns() ? "dead" : off == 0 ? "on" : "some";
        return messages.text("units.verdict." + kind, off, grid.columns());
    }

    /** Of the whole grid. */
    String grid(UnitGrid grid) {
        int off = 0;
        for (int row = 0; row < grid.rows(); row++) off += grid.count(row, State.OFF);
        long cells = Math.max(1, (long) grid.rows() * grid.columns());
        return messages.text(
                "units.describe",
                grid.rows(),
                grid.columns(),
                Numbers.fixed(100.0 * off / cells, 0),
                grid.dead().size());
    }

    private static String id(State state) {
        return state.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String number(double x) {
        return x == 0 ? "0" : Numbers.significant(x, DIGITS);
    }
}
