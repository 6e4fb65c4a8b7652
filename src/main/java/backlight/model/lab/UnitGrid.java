package backlight.model.lab;

import backlight.model.data.Dataset;
import backlight.model.data.Task;
import backlight.model.health.Gate;
import backlight.model.health.Gate.State;
import backlight.model.network.Backprop;
import backlight.model.network.Network;
import backlight.model.network.NetworkPlan;
import backlight.model.network.Parameters;
import backlight.model.network.UnitId;
import backlight.model.training.TrainingSetup;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What every hidden unit lets through of the gradient at every training sample.
 *
 * <p>A row is a unit, from the first of the first hidden layer on; a column is a sample: those of a class side by side,
 * and those of a regression by their first input.
 */
public final class UnitGrid {
    private static final State[] STATES = State.values();

    private final TrainingSetup setup;
    private final Parameters parameters;
    private final double epsilon;
    private final int[] firstRow;
    private final int[] order;
    private final byte[] states;

    /** What one unit computes of one sample. */
    public record Reading(double z, double slope, State state) {}

    private UnitGrid(TrainingSetup setup, Parameters parameters, double epsilon) {
        this.setup = setup;
        this.parameters = parameters;
        this.epsilon = epsilon;
        NetworkPlan plan = setup.network();
        firstRow = new int[plan.depth()];
        for (int l = 1; l < plan.depth(); l++) firstRow[l] = firstRow[l - 1] + plan.units(l);
        order = order(setup.data().train());
        states = new byte[rows() * order.length];
        fill();
    }

    /**
     * One pass of all training samples forward.
     *
     * @param epsilon below which slope a unit is saturated; above 0
     */
    public static UnitGrid of(TrainingSetup setup, Parameters parameters, double epsilon) {
        return new UnitGrid(setup, parameters, epsilon);
    }

    private static int[] order(Dataset data) {
        Comparator<Integer> before = data.task() == Task.REGRESSION
                ? Comparator.comparingDouble(sample -> data.input(sample, 0))
                : Comparator.comparingInt(data::label);
        return IntStream.range(0, data.size())
                .boxed()
                .sorted(before)
                .mapToInt(sample -> sample)
                .toArray();
    }

    private void fill() {
        Network network = new Network(setup.network(), parameters);
        Backprop backprop = new Backprop(network);
        Gate[][] gates = new Gate[plan().depth()][];
        for (int l = 1; l < plan().depth(); l++) gates[l] = Gate.ofLayer(network, l, epsilon);
        for (int column = 0; column < order.length; column++) {
            samples().load(order[column], backprop.input(), backprop.target());
            backprop.outputs();
            for (int l = 1; l < gates.length; l++) {
                for (int j = 0; j < gates[l].length; j++) {
                    State state = gates[l][j].at(backprop.trace().z(l, j));
                    states[(firstRow[l - 1] + j) * order.length + column] = (byte) state.ordinal();
                }
            }
        }
    }

    public NetworkPlan plan() {
        return setup.network();
    }

    /** The training set. */
    public Dataset samples() {
        return setup.data().train();
    }

    /** The network; a copy of its own. */
    public Network network() {
        return new Network(setup.network(), parameters);
    }

    public double epsilon() {
        return epsilon;
    }

    /** How many units there are; 0 without a hidden layer. */
    public int rows() {
        return firstRow[firstRow.length - 1];
    }

    /** How many samples there are. */
    public int columns() {
        return order.length;
    }

    public UnitId unit(int row) {
        int l = 1;
        while (firstRow[l] <= row) l++;
        return new UnitId(l, row - firstRow[l - 1]);
    }

    /** @throws IllegalArgumentException if it is no hidden unit of this network */
    public int row(UnitId unit) {
        if (!holds(unit)) throw new IllegalArgumentException(unit + " is no hidden unit of this network");
        return firstRow[unit.layer() - 1] + unit.unit();
    }

    /** Whether it has a row. */
    public boolean holds(UnitId unit) {
        boolean hidden = unit.layer() > 0 && unit.layer() < plan().depth();
        return hidden && unit.unit() >= 0 && unit.unit() < plan().units(unit.layer());
    }

    /** The number of the sample in this column, in the training set. */
    public int sample(int column) {
        return order[column];
    }

    /** @param sample of the training set, from 0 */
    public int column(int sample) {
        for (int column = 0; column < order.length; column++) if (order[column] == sample) return column;
        throw new IllegalArgumentException("there are samples 0 to " + (order.length - 1) + ", not " + sample);
    }

    public State state(int row, int column) {
        return STATES[states[row * order.length + column]];
    }

    /** For how many samples the unit of this row is in a state. */
    public int count(int row, State state) {
        int count = 0;
        for (int column = 0; column < order.length; column++) if (state(row, column) == state) count++;
        return count;
    }

    /** The share of samples for which the unit is off, from 0 to 1. */
    public double share(int row) {
        return count(row, State.OFF) / (double) order.length;
    }

    /** Whether it is off for every sample. */
    public boolean dead(int row) {
        return count(row, State.OFF) == order.length;
    }

    public Set<UnitId> dead() {
        Set<UnitId> dead = new LinkedHashSet<>();
        for (int row = 0; row < rows(); row++) if (dead(row)) dead.add(unit(row));
        return dead;
    }

    /** Worked out anew. */
    public Reading reading(int row, int column) {
        Backprop backprop = new Backprop(network());
        samples().load(order[column], backprop.input(), backprop.target());
        backprop.outputs();
        UnitId unit = unit(row);
        Gate gate = Gate.ofLayer(backprop.network(), unit.layer(), epsilon)[unit.unit()];
        double z = backprop.trace().z(unit.layer(), unit.unit());
        return new Reading(z, gate.slope(z), state(row, column));
    }
}
