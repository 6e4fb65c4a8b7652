package backlight.model.scenario;

import java.util.List;
import java.util.stream.Stream;

/** Every experiment that is ready. Menus, tests and files iterate {@link #ALL}. */
public final class Scenarios {
    /** In the order of the menu, group by group. */
    public static final List<Scenario> ALL = Stream.of(
                    Dying.ALL,
                    Rescue.ALL,
                    Vanishing.ALL,
                    Starts.ALL,
                    SelfNormalizing.ALL,
                    LearnedSlope.ALL,
                    Optimisers.ALL)
            .flatMap(List::stream)
            .toList();

    private Scenarios() {}

    /** Those of one group, in the order of the menu. */
    public static List<Scenario> of(Group group) {
        return ALL.stream().filter(scenario -> scenario.group() == group).toList();
    }

    /**
     * The experiment with this id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Scenario byId(String id) {
        return ALL.stream()
                .filter(scenario -> scenario.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no experiment is called " + id));
    }
}
