/**
 * How fast it is, measured beside a yardstick in the same run.
 *
 * <ul>
 *   <li>{@code mvn -Pbench test-compile antrun:run@frames}: slider, pan and cursor to the painted frame
 *   <li>{@code mvn -Pbench test-compile antrun:run@wave}: a time of the network's animation to the painted frame
 *   <li>{@code mvn -Pbench test-compile antrun:run@lab}: the race that the Lab begins with, and one of its epochs to the painted frame
 *   <li>{@code mvn -Pbench test-compile antrun:run@start}: CPU time to the first frame
 *   <li>{@code mvn -Pbench test-compile antrun:run@activations}: f and f′ of each family, with JMH
 *   <li>{@code mvn -Pbench test-compile antrun:run@network}: training beside plain loops, and a heat map, with JMH
 * </ul>
 *
 * <p>All but the last draw without a display, or in a real window under {@code xvfb-run -s "-screen 0 1920x1080x24"}.
 */
package backlight.bench;
