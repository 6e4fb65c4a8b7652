package backlight.view.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.OnFxThread;
import backlight.model.activation.Problem;
import backlight.model.data.DataKind;
import backlight.model.data.DataKinds;
import backlight.model.data.DataPlan;
import backlight.model.data.Sample;
import backlight.model.scene.BackpropState;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import org.controlsfx.control.ToggleSwitch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The data part of the setup panel. */
@ExtendWith(OnFxThread.class)
class DataSectionTest {
    private SetupPage page;

    @BeforeEach
    void open() {
        page = new SetupPage();
    }

    @AfterEach
    void close() {
        page.close();
    }

    private void reports(Object... call) {
        assertEquals(List.of(List.of(call)), page.taken());
    }

    private DataPlan data() {
        return page.state().data();
    }

    @Test
    void theThreeUsualDataSetsAreOnePressAway() {
        for (String id : List.of("rings", "xor", "moons")) {
            page.show(BackpropState.initial().withData(DataPlan.of("spiral")));
            page.press("setup.data." + id);
            reports("setData", data().withKind(id));
        }
    }

    @Test
    void everyDataSetIsInTheListWithItsWords() {
        ComboBox<DataKind> box = page.box("setup.data.kind");
        assertEquals(DataKinds.ALL, box.getItems());
        for (DataKind kind : DataKinds.ALL) {
            page.show(BackpropState.initial().withData(DataPlan.of(kind.id())));
            assertEquals(kind, box.getValue());
            assertTrue(page.texts().contains(SetupPage.MESSAGES.text("data." + kind.id() + ".words")));
        }
        box.setValue(DataKinds.byId("blobs"));
        reports("setData", data().withKind("blobs"));
    }

    @Test
    void aSettingIsThereWhereTheDataUseIt() {
        page.open();
        for (DataKind kind : DataKinds.ALL) {
            page.show(BackpropState.initial().withData(DataPlan.of(kind.id())));
            assertEquals(kind.uses(DataKind.Setting.NOISE), page.has("setup.noise"), kind.id());
            assertEquals(kind.uses(DataKind.Setting.COUNT), page.has("setup.count"), kind.id());
            assertEquals(kind.uses(DataKind.Setting.CLASSES), page.has("setup.classes"), kind.id());
            assertEquals(kind.uses(DataKind.Setting.DIMENSIONS), page.has("setup.dimensions"), kind.id());
            assertEquals(kind.uses(DataKind.Setting.SLOPES), page.has("setup.slope.left"), kind.id());
            assertEquals(kind.uses(DataKind.Setting.SAMPLES), page.has("setup.own.add"), kind.id());
        }
    }

    @Test
    void theNumbersOfTheDataAreSet() {
        page.open();
        page.show(BackpropState.initial().withData(DataPlan.of("blobs")));
        page.type("setup.count", "50");
        reports("setData", data().withCount(50));
        page.type("setup.noise", "0,25");
        reports("setData", data().withNoise(0.25));
        page.type("setup.classes", "3");
        reports("setData", data().withClasses(3));
        page.type("setup.dimensions", "8");
        reports("setData", data().withDimensions(8));
        page.type("setup.testShare", "0.2");
        reports("setData", data().withTestShare(0.2));
        page.type("setup.data.seed", "9");
        reports("setData", data().withSeed(9));
        page.press("setup.data.seed.next");
        reports("setData", data().withSeed(2));
        page.one(ToggleSwitch.class, node -> true).setSelected(true);
        reports("setData", data().withStandardised(true));
        page.show(BackpropState.initial().withData(DataPlan.of("bent-line")));
        page.type("setup.slope.left", "-1");
        reports("setData", data().withSlopes(-1, 1));
        page.type("setup.slope.right", "2");
        reports("setData", data().withSlopes(0.3, 2));
    }

    @Test
    void dataThatAreRefusedAreExplainedAndNotShownAsChosen() {
        page.refuse(Optional.of(new Problem("problem.data.noise", List.of(0, 5))));
        page.box("setup.data.kind").getSelectionModel().select(0);
        assertEquals(List.of("The noise must be from 0 to 5."), page.problems());
    }

    @Test
    void theSampleIsCountedFromOne() {
        page.show(BackpropState.initial().withSample(16));
        assertEquals("17", page.field("setup.sample").getText());
        assertTrue(page.texts().contains("of 120"));
        page.type("setup.sample", "120");
        reports("setSample", 119);
        page.press("setup.sample.next");
        reports("nextSample");
    }

    @Test
    void ownSamplesAreTyped() {
        page.show(BackpropState.initial().withData(DataPlan.of("own")));
        List<Sample> own = data().own();
        page.typeInto(SetupPage.MESSAGES.text("setup.own.input", 2, 1), "0,5");
        reports("setData", data().withOwn(List.of(own.get(0), new Sample(List.of(0.5, 1.0), List.of(1.0)))));
        page.typeInto(SetupPage.MESSAGES.text("setup.own.target", 1, 1), "-2");
        reports("setData", data().withOwn(List.of(new Sample(List.of(0.0, 0.0), List.of(-2.0)), own.get(1))));
        page.press("setup.own.add");
        reports("setData", data().withOwn(List.of(own.get(0), own.get(1), own.get(1))));
        page.press("setup.own.remove", 1);
        reports("setData", data().withOwn(List.of(own.get(1))));
        page.press("setup.own.inputs.more");
        reports(
                "setData",
                data().withOwn(List.of(
                        new Sample(List.of(0.0, 0.0, 0.0), List.of(0.0)),
                        new Sample(List.of(1.0, 1.0, 0.0), List.of(1.0)))));
        page.typeInto(SetupPage.MESSAGES.text("setup.own.input", 1, 1), "1e9");
        assertEquals(1, page.problems().size(), "" + page.problems());
        assertEquals(List.of(), page.taken());
    }
}
