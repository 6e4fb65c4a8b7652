package backlight.controller;

import backlight.view.screen.HelpPane.Line;
import backlight.view.screen.HelpPane.Section;
import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the help lists: shortcuts by group, then the gestures of the workspace that is shown. */
public final class HelpText {
    private final Messages messages;

    public HelpText(Messages messages) {
        this.messages = messages;
    }

    public List<Section> sections(List<Shortcut> table, List<String> gestures) {
        List<Section> sections = new ArrayList<>();
        Arrays.stream(Shortcut.Group.values())
                .map(group -> new Section(messages.text("shortcut.group." + group), lines(table, group)))
                .filter(section -> !section.lines().isEmpty())
                .forEach(sections::add);
        sections.add(new Section(
                messages.text("help.gestures"),
                gestures.stream().map(this::gesture).toList()));
        return sections;
    }

    private List<Line> lines(List<Shortcut> table, Shortcut.Group group) {
        return table.stream()
                .filter(shortcut -> shortcut.group() == group)
                .map(shortcut -> new Line(shortcut.keysText(), messages.text(shortcut.messageKey())))
                .toList();
    }

    private Line gesture(String id) {
        return new Line(messages.text("gesture." + id + ".keys"), messages.text("gesture." + id));
    }
}
