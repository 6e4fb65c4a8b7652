package backlight.view.screen;

import backlight.model.health.Verdict;
import backlight.model.network.GradientCheck.Claim;
import backlight.model.network.GradientCheck.Comparison;
import backlight.model.network.GradientCheck.Result;
import backlight.model.network.NetworkPlan;
import backlight.view.control.Shown;
import backlight.view.network.PartNames;
import backlight.view.style.Hint;
import backlight.view.style.Icon;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Compares the gradients with differences of the loss on demand, and says what came out. */
final class CheckBadge extends HBox {
    private static final int DIGITS = 6;

    private final Messages messages;
    private final StateLabel outcome = new StateLabel();

    CheckBadge(Messages messages, BackpropGestures gestures) {
        this.messages = messages;
        getStyleClass().add("check-badge");
        Button check = new Button(messages.text("check.button"), new Icon(Feather.CHECK_SQUARE));
        check.setMinWidth(Region.USE_PREF_SIZE);
        check.setOnAction(event -> gestures.checkGradients());
        Hint.on(check, messages.text("check.hint"));
        outcome.setWrapText(true);
        getChildren().addAll(check, outcome);
        Shown.set(false, outcome);
    }

    /**
     * Shows what came out.
     *
     * @param plan of the network that was checked
     * @param result empty before a check, and when what it said is no longer true
     */
    void show(NetworkPlan plan, Optional<Result> result) {
        Shown.set(result.isPresent(), outcome);
        result.ifPresent(found -> tell(found, new PartNames(messages, plan)));
    }

    private void tell(Result result, PartNames names) {
        if (result.passed()) outcome.showGood(exact(result));
        else outcome.show(Verdict.DANGER, problem(result, names));
        Hint.on(outcome, details(result, names));
    }

    private String exact(Result result) {
        String key = result.skipped() == 0 ? "check.exact" : "check.exact.skipped";
        return messages.text(key, result.checked(), result.checked(), result.skipped());
    }

    private String problem(Result result, PartNames names) {
        if (result.checked() == 0) return messages.text("check.none");
        Comparison worst = result.worst().orElseThrow();
        String claimed = Numbers.significant(worst.claim().gradient(), DIGITS);
        String differences = Numbers.significant(worst.difference(), DIGITS);
        boolean alike = claimed.equals(differences);
        return messages.text(
                "check.wrong",
                name(worst.claim(), names),
                alike ? Numbers.full(worst.claim().gradient()) : claimed,
                alike ? Numbers.full(worst.difference()) : differences);
    }

    private String details(Result result, PartNames names) {
        String skipped = result.skipped() == 0 ? "" : messages.text("check.skipped", result.skipped()) + " ";
        return skipped
                + result.worst()
                        .map(worst -> messages.text(
                                "check.worst",
                                name(worst.claim(), names),
                                Numbers.full(worst.claim().gradient()),
                                Numbers.full(worst.difference())))
                        .orElse("");
    }

    private String name(Claim claim, PartNames names) {
        String variable = claim.variable().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return messages.text("check.by." + variable, names.of(claim.part()));
    }
}
