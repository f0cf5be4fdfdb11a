package org.sabor.ui.settings;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import org.sabor.message.Message;
import org.sabor.model.Project;
import org.sabor.print.DocumentKind;
import org.sabor.ui.duplicates.LikelyPairs;
import org.sabor.ui.kit.Form;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.InSight;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.Nullables;
import org.sabor.ui.kit.Panes;
import org.sabor.ui.kit.Place;
import org.sabor.ui.kit.TabView;
import org.sabor.ui.kit.Target;
import org.sabor.ui.passages.PassagesPane;
import org.sabor.ui.privacy.ForGood;
import org.sabor.ui.privacy.PrivacyPage;
import org.sabor.workspace.Workspace;

/// The settings of the seminar: its own data, project and funder, days and rooms, what the report needs, organisations.
public final class SettingsTab extends BorderPane implements TabView {
    private static final int PROJECT = 1;

    private final Workspace workspace;
    private final HeadView head;
    private final PassagesPane texts;
    private final OrganisationsPage organisations;
    private final List<Form<?>> forms;
    private final TabPane pages = new TabPane();
    private final ObservableValue<Boolean> problems;

    /// The settings of this workspace.
    public SettingsTab(Workspace workspace, Frame frame, PictureShelf shelf, LikelyPairs pairs, ForGood forGood) {
        this.workspace = workspace;
        var messages = frame.messages();
        var notices = frame.notices();
        var seminar = new SeminarForm(workspace, messages);
        var pictures = new PictureChoice(frame, shelf);
        var strip = new LogoStrip(workspace, messages, pictures);
        head = new HeadView(messages, frame.tasks(), shelf.pictures());
        var file = new FunderFile(workspace, frame, shelf);
        var project = new ProjectForm(workspace, messages, new ProjectForm.Parts(file, head, strip, pictures));
        var figures = new FiguresForm(workspace, messages);
        var photos = new PhotosPage(workspace, frame, shelf);
        var days = new DaysPage(workspace, messages, notices);
        var rooms = new RoomsPage(workspace, messages, notices);
        organisations = new OrganisationsPage(workspace, messages, notices, pairs);
        forms = List.of(seminar, project, days.form(), rooms.form(), figures, photos.form());
        problems = Bindings.createBooleanBinding(
                () -> forms.stream().anyMatch(form -> form.problemsProperty().get())
                        || organisations.problemsProperty().getValue(),
                seminar.problemsProperty(),
                project.problemsProperty(),
                days.form().problemsProperty(),
                rooms.form().problemsProperty(),
                figures.problemsProperty(),
                photos.form().problemsProperty(),
                organisations.problemsProperty());
        texts = new PassagesPane(workspace, messages, frame.tasks(), false);
        texts.setPadding(new Insets(0, 16, 8, 16));
        pages.setId("settings-pages");
        pages.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        page(messages.text("settings.seminar"), "settings-seminar", seminar);
        page(messages.text("settings.project"), "settings-project", project);
        page(messages.text("settings.days"), "settings-days", Panes.halves("days-and-rooms-split", days, rooms));
        page(messages.text("settings.figures"), "settings-figures", figures);
        page(messages.text("settings.photos"), "settings-photos", photos);
        page(messages.text("settings.texts"), "settings-texts", texts);
        page(messages.text("settings.privacy"), "settings-privacy", new PrivacyPage(workspace, frame, forGood));
        page(messages.text("settings.organisations"), "settings-organisations", organisations);
        attach();
        pages.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> {
            keep();
            attach();
            showHead();
            showTexts();
        });
        seminar.show(workspace.seminar().details());
        project.show(workspace.seminar().project());
        figures.show(workspace.seminar().details());
        workspace.seminarProperty().when(InSight.of(this)).addListener((_, _, now) -> {
            seminar.show(now.details());
            project.show(now.project());
            strip.show(now.project());
            figures.show(now.details());
            showHead();
        });
        setCenter(pages);
    }

    private void page(String name, String id, Node content) {
        var tab = new Tab(name);
        tab.setId(id);
        tab.setUserData(content);
        if (content instanceof Form<?> form) {
            form.setPadding(new Insets(8, 16, 8, 16));
        }
        pages.getTabs().add(tab);
    }

    /// A page comes into the window when it is first selected: styling all of them at once would be waited for.
    private void attach() {
        var page = Nullables.selected(pages.getSelectionModel());
        if (page != null && page.getContent() == null && page.getUserData() instanceof Node content) {
            page.setContent(content);
        }
    }

    /// The head of the pages is drawn only while somebody can see it.
    private void showHead() {
        if (pages.getSelectionModel().getSelectedIndex() == PROJECT) {
            head.show(workspace.seminar());
        }
    }

    private void showTexts() {
        var page = Nullables.selected(pages.getSelectionModel());
        if (page != null && page.getContent() == texts) {
            texts.show(List.of(DocumentKind.values()));
        } else {
            texts.hidden();
        }
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public ObservableValue<Boolean> problemsProperty() {
        return problems;
    }

    @Override
    public List<Target> targets() {
        return pages.getTabs().stream()
                .map(page -> new Target(
                        Message.of(page.getId().replaceFirst("-", ".")),
                        Place.SETTINGS.label(),
                        () -> pages.getSelectionModel().select(page)))
                .toList();
    }

    @Override
    public void search() {
        pages.getSelectionModel().selectLast();
        organisations.search();
    }

    @Override
    public void keep() {
        forms.forEach(Form::keep);
        organisations.keep();
        texts.keep();
    }

    @Override
    public void show(Navigator.Request request) {
        if (request.rows().stream().anyMatch(Project.class::isInstance)) {
            pages.getSelectionModel().select(PROJECT);
        } else if (!request.rows().isEmpty() || request.duplicates()) {
            pages.getSelectionModel().selectLast();
            organisations.show(request);
        }
    }
}
