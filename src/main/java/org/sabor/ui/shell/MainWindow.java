package org.sabor.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TabPane.TabClosingPolicy;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.InSight;
import org.sabor.ui.kit.KeyHelp;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.Nullables;
import org.sabor.ui.kit.Place;
import org.sabor.ui.kit.Shortcuts;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.TabSpec;
import org.sabor.ui.kit.TabView;
import org.sabor.ui.search.Kind;
import org.sabor.ui.search.Palette;
import org.sabor.ui.search.Thing;
import org.sabor.workspace.Workspace;

/// The window of an open seminar: menus, header, tabs, status line.
public final class MainWindow extends BorderPane {
    /// What is seen first comes first.
    private static final Duration FIRST_BREATH = Duration.seconds(1);

    private static final Duration BREATH = Duration.millis(100);

    private final Workspace workspace;
    private final Messages messages;
    private final Navigator navigator;
    private final TabPane tabs = new TabPane();
    private final Map<Place, TabView> views = new EnumMap<>(Place.class);
    private final Action undo;
    private final Action redo;
    private final Action print;
    private final Menus menus;
    private final StatusLine status;
    private final PauseTransition breath = new PauseTransition(FIRST_BREATH);
    private final Palette palette;
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(Place.OVERVIEW);

    /// The window on this workspace.
    ///
    /// @param specs the tabs in their order
    /// @param first the one in front; no other is made before it is asked for
    public MainWindow(
            Workspace workspace,
            List<TabSpec> specs,
            Frame frame,
            FileCommands files,
            ObservableValue<? extends SaveStatus> saveStatus,
            Place first) {
        this.workspace = workspace;
        this.messages = frame.messages();
        navigator = new Navigator(this::show);
        specs.forEach(this::addTab);
        tabs.getTabs().stream()
                .filter(tab -> place(tab) == first)
                .findFirst()
                .ifPresent(tabs.getSelectionModel()::select);
        // What is in front counts, in the background, while the rest is made.
        front();
        var actions = new Actions(messages);
        undo = actions.action("edit-menu.undo", Icons.UNDO, Shortcuts.UNDO, workspace::undo);
        redo = actions.action("edit-menu.redo", Icons.REDO, Shortcuts.REDO, workspace::redo);
        print = actions.action("edit-menu.print", Icons.PRINT, Shortcuts.PRINT, () -> show(Place.DOCUMENTS));
        var search = actions.action("edit-menu.search", Icons.SEARCH, Shortcuts.SEARCH, this::search);
        palette = new Palette(workspace, frame, new Navigator(this::goTo), this::others);
        var find = actions.action("edit-menu.find", Icons.SEARCH, Shortcuts.FIND, palette::open);
        var history = actions.action("edit-menu.history", Icons.HISTORY, files::history);
        var help = new Help(frame.dialogs(), messages, this::keys);
        menus = new Menus(files, frame.look(), navigator, List.of(undo, redo, search, find, history), help);
        status = new StatusLine(saveStatus, files, frame.tasks(), undo, messages);
        setId("main-window");
        setTop(new VBox(menus, new DeskCopyLine(workspace, messages), new Header(workspace, messages)));
        setCenter(new StackPane(tabs(), palette));
        setBottom(new VBox(frame.notices(), status));
        nameUndo();
        inFront(null);
        breath.setOnFinished(_ -> makeAhead());
        sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                breath.stop();
            } else {
                breath.playFromStart();
            }
        });
    }

    private TabPane tabs() {
        tabs.setId("tabs");
        tabs.setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        tabs.getSelectionModel().selectedItemProperty().addListener((_, before, _) -> inFront(before));
        return tabs;
    }

    private void addTab(TabSpec spec) {
        var tab = new Tab();
        tab.setId("tab-" + Actions.id(spec.place().labelKey()));
        tab.setUserData(spec);
        var name = messages.text(spec.place());
        tab.textProperty().bind(workspace.seminarProperty().map(seminar -> {
            int count = spec.counted().apply(seminar).size();
            return count == 0 ? name : name + " " + count;
        }));
        tabs.getTabs().add(tab);
    }

    /// What is in a tab. It is made when somebody first asks for it, so that a seminar opens at once.
    private TabView view(Tab tab, TabSpec spec) {
        var made = views.get(spec.place());
        if (made == null) {
            made = spec.factory().apply(navigator);
            views.put(spec.place(), made);
            made.problemsProperty().addListener((_, _, problems) -> mark(tab, problems));
        }
        return made;
    }

    /// Makes the tabs that nobody has asked for yet, one after the other while there is nothing else to do, so that
    /// none is waited for. Begins when the window is on the screen.
    private void makeAhead() {
        for (var tab : tabs.getTabs()) {
            if (tab.getUserData() instanceof TabSpec spec && !views.containsKey(spec.place())) {
                view(tab, spec).ahead();
                breath.setDuration(BREATH);
                breath.playFromStart();
                return;
            }
        }
    }

    /// An entry of this tab is not kept yet: the tab says so until it is.
    private void mark(Tab tab, boolean problems) {
        tab.setGraphic(problems ? Styles.with(Icons.WARNING.node(), "sabor-tab-mark") : null);
        tab.setTooltip(problems ? new Tooltip(messages.text("shell.tab-problems")) : null);
    }

    private Optional<TabView> viewIn(@Nullable Tab tab) {
        return tab != null && tab.getUserData() instanceof TabSpec spec
                ? Optional.of(view(tab, spec))
                : Optional.empty();
    }

    private Optional<TabView> front() {
        return viewIn(Nullables.selected(tabs.getSelectionModel()));
    }

    private void inFront(@Nullable Tab before) {
        viewIn(before).ifPresent(TabView::keep);
        place.set(place(Nullables.selected(tabs.getSelectionModel())));
        front().ifPresent(view -> {
            put(view);
            menus.tabActions(actions(view));
            status.shows(view.statusProperty());
            view.inFront();
        });
    }

    private List<KeyHelp> keys() {
        return front().map(TabView::keys).orElse(List.of());
    }

    private void put(TabView view) {
        var tab = Nullables.selected(tabs.getSelectionModel());
        if (tab != null && tab.getContent() == null) {
            tab.setContent(view.node());
            view.node().applyCss();
        }
    }

    /// Ctrl+P leads to the documents from everywhere; there it prints.
    private List<Action> actions(TabView view) {
        var actions = new ArrayList<>(view.actions());
        if (place() != Place.DOCUMENTS) {
            actions.add(print);
        }
        return actions;
    }

    private void show(Navigator.Request request) {
        for (var tab : tabs.getTabs()) {
            if (tab.getUserData() instanceof TabSpec spec && spec.place() == request.place()) {
                tabs.getSelectionModel().select(tab);
                viewIn(tab).ifPresent(view -> view.show(request));
            }
        }
    }

    /// As [#show], and the keyboard is where the row is.
    private void goTo(Navigator.Request request) {
        show(request);
        front().ifPresent(view -> view.node().lookupAll(".table-view").stream()
                .filter(table -> InSight.of(table).getValue())
                .findFirst()
                .ifPresent(Node::requestFocus));
    }

    /// What can be found by name beside the rows.
    private List<Thing> others() {
        var others = new ArrayList<>(menus.commands());
        tabs.getTabs().forEach(this::viewIn);
        views.forEach((place, view) -> {
            for (var target : view.targets()) {
                others.add(new Thing(
                        place == Place.DOCUMENTS ? Kind.DOCUMENT : Kind.COMMAND,
                        messages.text(target.name()),
                        messages.text(target.about()),
                        () -> {
                            show(place);
                            target.show().run();
                        }));
            }
            for (var action : view.actions()) {
                if (!action.isDisabled()) {
                    others.add(new Thing(Kind.COMMAND, action.getText(), messages.text(place), () -> {
                        show(place);
                        action.handle(new ActionEvent());
                    }));
                }
            }
        });
        return others;
    }

    private void search() {
        front().ifPresent(TabView::search);
    }

    private void nameUndo() {
        workspace.undoTitleProperty().addListener((_, _, title) -> name(undo, title, true));
        workspace.redoTitleProperty().addListener((_, _, title) -> name(redo, title, false));
        name(undo, workspace.undoTitleProperty().get(), true);
        name(redo, workspace.redoTitleProperty().get(), false);
    }

    private void name(Action action, @Nullable Message title, boolean undoes) {
        action.setDisabled(title == null);
        if (title == null) {
            action.setText(messages.text(undoes ? "edit-menu.undo" : "edit-menu.redo"));
        } else {
            action.setText(messages.text(undoes ? "edit-menu.undo-this" : "edit-menu.redo-this", title));
        }
    }

    private static Place place(@Nullable Tab tab) {
        return tab != null && tab.getUserData() instanceof TabSpec spec ? spec.place() : Place.OVERVIEW;
    }

    /// The place in front, to come back to it when the window is built anew.
    public Place place() {
        return place.get();
    }

    /// The place in front, which changes.
    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /// Brings a place to the front.
    public void show(Place place) {
        show(new Navigator.Request(place, "", List.of()));
    }

    /// Whether something is under way in this place that files would end.
    public boolean isTaken(Place where) {
        var view = views.get(where);
        return view != null && view.isTaken();
    }

    /// Brings a place to the front and has these files taken in there.
    public void take(Place where, List<Path> files) {
        show(where);
        front().ifPresent(view -> view.take(files));
    }

    /// Keeps what has been typed in any tab: the window is about to go.
    public void keep() {
        views.values().forEach(TabView::keep);
        front().ifPresent(TabView::inFront);
    }

    /// Whether something typed in any tab can't be kept.
    public boolean hasProblems() {
        return views.values().stream().anyMatch(view -> view.problemsProperty().getValue());
    }
}
