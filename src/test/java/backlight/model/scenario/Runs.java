package backlight.model.scenario;

import backlight.model.lab.Entrant;
import backlight.model.lab.LayerSignals;
import backlight.model.lab.Race;
import backlight.model.lab.RaceFrame;
import backlight.model.lab.Recording;
import backlight.model.network.Backprop;
import backlight.model.network.Parameters;
import backlight.model.scene.LabState;
import backlight.model.training.Evaluation;
import backlight.model.training.Trainer;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/** One column of an experiment, over many seeds. */
record Runs(LabState state, int column, int seeds) {
    static Runs of(String scenario, int column, int seeds) {
        return new Runs(Scenarios.byId(scenario).state(), column, seeds);
    }

    /** As it begins in these seeds. */
    List<Entrant> entrants() {
        LabState alone = state.withColumns(List.of(state.columns().get(column)));
        return LongStream.rangeClosed(1, seeds)
                .mapToObj(seed -> alone.entrants(seed).get(0))
                .toList();
    }

    int count(Predicate<Entrant> outcome) {
        return (int) entrants().stream().filter(outcome).count();
    }

    /** Whether the goal is reached in time; it ends early where no update changes anything. */
    boolean solves(Entrant entrant) {
        Trainer trainer = entrant.setup().trainer(entrant.point());
        Parameters before = null;
        for (int epoch = 0; epoch <= state.epochs(); epoch++) {
            if (isReached(entrant, trainer, epoch)) return true;
            if (trainer.divergence().isPresent()) return false;
            if (epoch % 50 == 0) {
                Parameters now = trainer.network().parameters();
                if (now.equals(before)) return false;
                before = now;
            }
        }
        return false;
    }

    private boolean isReached(Entrant entrant, Trainer trainer, int epoch) {
        double accuracy = epoch % 20 == 0
                ? Evaluation.of(
                                new Backprop(trainer.network()),
                                entrant.setup().data().train())
                        .accuracy()
                : 0;
        return state.repeat().goal().isReached(trainer.advance(), accuracy);
    }

    /** Whether all hidden units are off for all samples after so many epochs. */
    static boolean dies(Entrant entrant, int epochs) {
        Recording recording = recorded(entrant, epochs);
        int units = 0;
        for (int l = 1; l <= entrant.setup().network().hidden(); l++)
            units += entrant.setup().network().units(l);
        return recording.deadCount(epochs) == units;
    }

    static Recording recorded(Entrant entrant, int epochs) {
        Recording recording = new Recording(entrant, epochs);
        boolean more = true;
        while (more) more = recording.advance();
        return recording;
    }

    /** What all samples leave in each layer after so many epochs, or where training had to stop before. */
    static List<LayerSignals> signals(Entrant entrant, int epoch) {
        Race race = new Race(List.of(entrant), epoch);
        race.run();
        return RaceFrame.of(race, epoch, 0).moments().get(0).layers();
    }
}
