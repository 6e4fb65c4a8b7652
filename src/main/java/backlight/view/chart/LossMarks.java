package backlight.view.chart;

import backlight.view.style.MarkWalk.Mark;
import backlight.view.style.MarkWalk.Marks;
import backlight.view.style.PlaceHint;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.Optional;

/** What the marks of a loss chart mean, for the mouse by their places and for the keys from left to right. */
final class LossMarks implements Marks, PlaceHint.Places {
    /** The keys cross the chart in so many steps. */
    private static final int STEPS = 50;

    private static final int DIGITS = 3;

    private final Messages messages;
    private LossChart.Content content;
    private Scale x;
    private Scale y;
    private double em;

    LossMarks(Messages messages) {
        this.messages = messages;
    }

    /** Where they are drawn. */
    void place(LossChart.Content newContent, Scale newX, Scale newY, double newEm) {
        content = newContent;
        x = newX;
        y = newY;
        em = newEm;
    }

    @Override
    public Optional<String> at(double px, double py) {
        if (content == null || px < x.start() || px > x.end() + em) return Optional.empty();
        if (content.stopped() >= 0 && px > x.pixel(content.stopped()) - em && py < y.end() + em)
            return Optional.of(messages.text("loss.stopped", content.stopped()));
        if (py < y.end() || py > y.start()) return Optional.empty();
        if (Math.abs(y.pixel(axis(content.guess())) - py) < em / 2)
            return Optional.of(messages.text("loss.guess.hint", content.guessName()));
        return size() == 0 ? Optional.empty() : Optional.of(words(nearest(x.value(px))));
    }

    private int size() {
        return content == null ? 0 : content.curve().size();
    }

    /** The last point of the curve that is not beyond this step, or the one after it if that is nearer. */
    private int nearest(double step) {
        int low = 0;
        int high = size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (content.curve().step(middle) <= step) low = middle;
            else high = middle - 1;
        }
        boolean next = low + 1 < size()
                && content.curve().step(low + 1) - step < step - content.curve().step(low);
        return next ? low + 1 : low;
    }

    private double axis(double loss) {
        return content.logarithmic() ? Math.log10(loss) : loss;
    }

    private int stride() {
        return Math.max(1, (size() - 1 + STEPS - 1) / STEPS);
    }

    @Override
    public int count() {
        return size() == 0 ? 0 : 1 + (size() - 1 + stride() - 1) / stride();
    }

    /** Where training stands. */
    @Override
    public int first() {
        return Math.min(count() - 1, nearest(content.step()) / stride());
    }

    @Override
    public Mark mark(int k) {
        int point = Math.min(size() - 1, k * stride());
        double loss = axis(content.curve().train(point));
        double height = Double.isNaN(loss) ? y.end() : Math.max(y.end(), Math.min(y.start(), y.pixel(loss)));
        return new Mark(x.pixel(content.curve().step(point)), height, words(point));
    }

    private String words(int point) {
        String train = Numbers.significant(content.curve().train(point), DIGITS);
        double test = content.curve().test(point);
        int step = content.curve().step(point);
        return Double.isNaN(test)
                ? messages.text("loss.reading", step, train)
                : messages.text("loss.reading.test", step, train, Numbers.significant(test, DIGITS));
    }
}
