package backlight.bench;

import java.util.List;

/** The toolkit that draws into memory, for a machine without a display. */
final class Headless {
    /** What the Java machine must be told; nothing where there is a display. */
    static final List<String> OPTIONS = System.getenv("DISPLAY") != null
            ? List.of()
            : List.of(
                    "-Dglass.platform=Monocle",
                    "-Dmonocle.platform=Headless",
                    "-Djava.awt.headless=true",
                    "-Dheadless.geometry=1920x1080-32",
                    "--add-exports=javafx.graphics/com.sun.glass.ui=ALL-UNNAMED",
                    "--add-exports=javafx.graphics/com.sun.glass.ui.delegate=ALL-UNNAMED",
                    "--add-exports=javafx.graphics/com.sun.javafx.util=ALL-UNNAMED",
                    "--add-exports=javafx.base/com.sun.javafx.logging=ALL-UNNAMED");

    private Headless() {}

    /** Tells this Java machine, before its toolkit starts. */
    static void apply() {
        for (String option : OPTIONS) {
            int equals = option.indexOf('=');
            if (option.startsWith("-D")) System.setProperty(option.substring(2, equals), option.substring(equals + 1));
        }
    }
}
