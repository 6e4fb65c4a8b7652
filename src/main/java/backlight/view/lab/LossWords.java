package backlight.view.lab;

import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.stream.IntStream;

/** The losses of one column and, where the mouse meets them, of the others, in sentences. */
record LossWords(Messages messages, LossCell.Content content) {
    /** All of the column. */
    String sentence() {
        int last = content.last();
        String text = last < 0
                ? messages.text("lab.loss.unknown")
                : messages.text(
                        "lab.loss.says",
                        written(content.at(Math.min(content.epoch(), last))),
                        Math.min(content.epoch(), last),
                        written(content.at(last)),
                        last);
        if (content.stopped() >= 0) text += " " + messages.text("lab.loss.stopped", content.stopped());
        if (!Double.isNaN(content.guess())) text += " " + messages.text("lab.loss.guess", written(content.guess()));
        return text;
    }

    /** The loss at the shown epoch, or where training had to stop before. */
    String present() {
        int there = Math.min(content.epoch(), content.last());
        return there < 0 ? "" : messages.text("lab.loss.now", written(content.at(there)));
    }

    /** Of the curve that passes within {@code reach} pixels of this point, the own one first; else of all. */
    String at(double px, double py, EpochAxis x, RowPixels y, double reach) {
        int epoch = x.epoch(px);
        if (isNear(content.own(), epoch, py, y, reach))
            return messages.text("lab.loss.own.hint", written(content.at(epoch)), epoch);
        return IntStream.range(0, content.others().size())
                .filter(k -> isNear(content.others().get(k), epoch, py, y, reach))
                .mapToObj(k -> messages.text(
                        "lab.loss.ghost.hint",
                        content.names().get(k),
                        written(content.others().get(k)[epoch]),
                        epoch))
                .findFirst()
                .orElseGet(this::sentence);
    }

    private static boolean isNear(double[] losses, int epoch, double py, RowPixels y, double reach) {
        return epoch < losses.length && y.contains(losses[epoch]) && Math.abs(y.pixel(losses[epoch]) - py) < reach;
    }

    /** As in a table of losses: three decimals where they tell something. */
    static String written(double loss) {
        if (loss >= 10) return Numbers.significant(loss, loss < 1000 ? 3 : 2);
        return loss != 0 && Math.abs(loss) < 0.0005 ? Numbers.significant(loss, 2) : Numbers.fixed(loss, 3);
    }
}
