package backlight.view.present;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.scene.Node;

/** Nodes that vanish, each in its own time. */
final class Fading {
    private final Map<Node, Long> since = new LinkedHashMap<>();
    private final Vanishing vanishing;
    private final Consumer<Node> gone;
    private final Frames frames;
    private boolean reducedMotion;

    /**
     * @param clock nanoseconds
     * @param gone takes away a node whose time is over
     */
    Fading(LongSupplier clock, Vanishing vanishing, Consumer<Node> gone) {
        this.vanishing = vanishing;
        this.gone = gone;
        frames = new Frames(clock, this::draw);
    }

    void setReducedMotion(boolean reduced) {
        reducedMotion = reduced;
    }

    Frames frames() {
        return frames;
    }

    /** From now on this node vanishes; its time begins anew if it did already. */
    void begin(Node node) {
        node.setOpacity(1);
        since.put(node, frames.now());
        frames.start();
    }

    /** Takes it away before its time. */
    void end(Node node) {
        if (since.remove(node) != null) gone.accept(node);
    }

    /** Takes all away. */
    void clear() {
        List.copyOf(since.keySet()).forEach(this::end);
        frames.stop();
    }

    private boolean draw(long now) {
        Vanishing how = reducedMotion ? vanishing.atOnce() : vanishing;
        for (Node node : List.copyOf(since.keySet())) {
            long age = now - since.get(node);
            node.setOpacity(how.opacityAt(age));
            if (how.isGoneAt(age)) end(node);
        }
        return !since.isEmpty();
    }
}
