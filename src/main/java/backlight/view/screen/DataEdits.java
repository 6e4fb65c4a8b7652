package backlight.view.screen;

import backlight.model.activation.Problem;
import backlight.model.data.DataPlan;
import java.util.Optional;

/** How the parts of the data section ask for other data. */
interface DataEdits {
    /** Something was typed; says why it is refused, if it is. */
    Optional<Problem> type(DataPlan plan);

    /** Something was chosen; why it is refused stands in the section. */
    void choose(DataPlan plan);
}
