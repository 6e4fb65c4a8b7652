package backlight;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;

/**
 * An error stream that keeps everything until it is known whether JavaFX starts.
 *
 * <p>JavaFX prints the traces of libraries that it cannot load, which would bury the one paragraph that helps.
 */
final class HeldErrors extends PrintStream {
    private final Gate gate;

    HeldErrors(OutputStream real) {
        this(new Gate(real));
    }

    private HeldErrors(Gate gate) {
        super(gate, true);
        this.gate = gate;
    }

    /** Lets through what was held and all that follows. */
    void release() {
        gate.open();
    }

    boolean holds() {
        return !gate.isOpen();
    }

    String text() {
        return gate.text();
    }

    private static final class Gate extends OutputStream {
        private final OutputStream real;
        private final ByteArrayOutputStream held = new ByteArrayOutputStream();
        private boolean open;

        Gate(OutputStream real) {
            this.real = real;
        }

        synchronized void open() {
            if (open) return;
            open = true;
            try {
                held.writeTo(real);
                real.flush();
            } catch (IOException e) {
                // Nobody listens to the errors, so nobody misses them.
            }
        }

        synchronized boolean isOpen() {
            return open;
        }

        synchronized String text() {
            return held.toString(Charset.defaultCharset());
        }

        @Override
        public synchronized void write(int b) throws IOException {
            (open ? real : held).write(b);
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
            (open ? real : held).write(bytes, offset, length);
        }

        @Override
        public synchronized void flush() throws IOException {
            if (open) real.flush();
        }
    }
}
