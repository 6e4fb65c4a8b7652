package backlight.controller;

import backlight.model.data.DataLimits;
import backlight.model.lab.BornDead;
import backlight.model.lab.BornDeadRun;
import backlight.model.lab.Factors;
import backlight.model.lab.Goal;
import backlight.model.lab.Sweep;
import backlight.model.lab.SweepWorker;
import backlight.model.lab.UnitsView;
import backlight.model.network.Initialization;
import backlight.model.scenario.Scenarios;
import backlight.model.scene.BackpropState;
import backlight.model.scene.Column;
import backlight.model.scene.LabPage;
import backlight.model.scene.LabRow;
import backlight.model.scene.LabState;
import backlight.model.scene.Timeline;
import backlight.model.scene.Workspace;
import backlight.model.session.Session;
import backlight.model.training.TrainingPlan;
import backlight.view.lab.SeedsLook;
import backlight.view.screen.LabActivity.Count;
import backlight.view.screen.LabActivity.Look;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Turns the gestures of the Lab, and the time that passes, into changes of the session; runs its experiments. */
public final class LabController extends RaceController {
    private static final long FIRST_SEED = 1;

    private final SweepWorker sweeping;
    private final BornDeadRun counting;
    private final ReadOnlyObjectWrapper<SeedsLook> seeds = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Count> count = new ReadOnlyObjectWrapper<>(Count.NONE);
    private LabState swept;
    private BornDead counted;

    /**
     * @param clock nanoseconds, as {@link System#nanoTime}
     * @param threads where experiments run
     * @param lanes how many threads these are
     */
    public LabController(Session session, LongSupplier clock, Executor threads, int lanes) {
        super(session, clock, threads);
        sweeping = new SweepWorker(threads, lanes, clock);
        counting = new BornDeadRun(threads, clock);
    }

    /** The newest of the repetition over seeds; null before there is one. */
    public ReadOnlyObjectProperty<SeedsLook> seedsProperty() {
        return seeds.getReadOnlyProperty();
    }

    /** The newest count of networks that are born dead. */
    public ReadOnlyObjectProperty<Count> countProperty() {
        return count.getReadOnlyProperty();
    }

    @Override
    public void leave() {
        super.leave();
        sweeping.cancel();
        counting.cancel();
    }

    @Override
    public void sceneChanged() {
        super.sceneChanged();
        if (session.scene().workspace() != Workspace.LAB || state().page() != LabPage.BORN_DEAD) return;
        if (!state().pages().bornDead().equals(counted)) countBornDead();
    }

    @Override
    void tick() {
        Sweep sweep = sweeping.progress();
        if (sweep != null && (seeds.get() == null || seeds.get().sweep() != sweep))
            seeds.set(new SeedsLook(swept, sweep));
        Count newest = new Count(counting.newest(), counting.running());
        if (!newest.equals(count.get())) count.set(newest);
    }

    @Override
    public void setScenario(String id) {
        LabState prepared = Scenarios.byId(id).state();
        steps.once(lab -> prepared);
    }

    @Override
    public void setPage(LabPage page) {
        steps.once(lab -> lab.withPage(page));
    }

    @Override
    public void setRow(LabRow row, boolean visible) {
        steps.once(lab -> lab.withRow(row, visible));
    }

    @Override
    public void setEpochs(int epochs) {
        steps.part("epochs", lab -> lab.withEpochs(epochs));
    }

    @Override
    public void setRate(double rate) {
        TrainingPlan plan = state().shared().training().withLearningRate(rate).withSlopeRate(rate);
        steps.part("rate", lab -> lab.withShared(lab.shared().withTraining(plan)));
    }

    @Override
    public void setBias(double bias) {
        Initialization changed = state().shared().initialization().withBias(bias);
        steps.part("bias", lab -> lab.withInitialization(changed));
    }

    @Override
    public void setSeed(long seed) {
        if (!DataLimits.SEED.contains(seed)) return;
        steps.part("seed", lab -> lab.withSeed(seed));
    }

    @Override
    public void setSample(int sample) {
        steps.follow(lab -> lab.withShared(lab.shared().withSample(sample)));
    }

    @Override
    public void setTrueScale(boolean trueScale) {
        steps.once(lab ->
                lab.withShared(lab.shared().withPicture(lab.shared().picture().withTrueScale(trueScale))));
    }

    @Override
    public void setLogLoss(boolean logarithmic) {
        steps.once(lab ->
                lab.withShared(lab.shared().withPicture(lab.shared().picture().withLogLoss(logarithmic))));
    }

    @Override
    public void setFactors(Factors changed) {
        steps.part("factors", lab -> lab.withPages(lab.pages().withFactors(changed)));
    }

    @Override
    public void setUnits(UnitsView changed) {
        steps.part("units", lab -> lab.withPages(lab.pages().withUnits(changed)));
    }

    @Override
    public void setBornDead(BornDead changed) {
        steps.part("born dead", lab -> lab.withPages(lab.pages().withBornDead(changed)));
    }

    @Override
    public void countBornDead() {
        counted = state().pages().bornDead();
        counting.start(counted);
    }

    @Override
    public void cancelBornDead() {
        counting.cancel();
    }

    @Override
    public void setSeeds(int seeds) {
        steps.part("seeds", lab -> lab.withRepeat(lab.repeat().withSeeds(seeds)));
    }

    @Override
    public void setGoal(Goal goal) {
        steps.part("goal", lab -> lab.withRepeat(lab.repeat().withGoal(goal)));
    }

    @Override
    public void runSeeds() {
        swept = state();
        sweeping.start(
                swept::entrants,
                FIRST_SEED,
                swept.repeat().seeds(),
                swept.epochs(),
                swept.repeat().goal());
    }

    @Override
    public void cancelSeeds() {
        sweeping.cancel();
    }

    @Override
    public void openColumn(int column) {
        BackpropState start = state().state(column);
        Look now = shownProperty().get();
        boolean known = now != null && now.state().racesLike(state());
        BackpropState there = known
                ? start.withPoint(now.frame().moments().get(column).snapshot().point())
                : start;
        double still = new Timeline(there.network().depth()).still();
        BackpropState opened = there.withPicture(there.picture().withTime(still));
        session.edit(scene -> scene.withBackprop(opened).withWorkspace(Workspace.BACKPROP));
    }

    @Override
    public void moveColumn(int column, int places) {
        List<Column> columns = new ArrayList<>(state().columns());
        int target = Math.max(0, Math.min(columns.size() - 1, column + places));
        Collections.rotate(
                columns.subList(Math.min(column, target), Math.max(column, target) + 1), places < 0 ? 1 : -1);
        steps.once(lab -> lab.withColumns(columns));
    }

    @Override
    public void removeColumn(int column) {
        List<Column> columns = new ArrayList<>(state().columns());
        if (columns.size() < 2) return;
        columns.remove(column);
        steps.once(lab -> lab.withColumns(columns));
    }

    @Override
    public void addColumn(Column column) {
        List<Column> columns = new ArrayList<>(state().columns());
        if (columns.size() >= LabState.MOST_COLUMNS) return;
        columns.add(column);
        steps.once(lab -> lab.withColumns(columns));
    }
}
