package org.sabor.ui.settings;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import org.sabor.message.Messages;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.TabView;
import org.sabor.workspace.Workspace;

/// The settings of the seminar: its own data and its organisations.
public final class SettingsTab extends BorderPane implements TabView {
    private final SeminarForm seminar;
    private final OrganisationsPage organisations;
    private final TabPane pages = new TabPane();
    private final ObservableValue<Boolean> problems;

    /// The settings of this workspace.
    public SettingsTab(Workspace workspace, Messages messages, Notices notices) {
        seminar = new SeminarForm(workspace, messages);
        organisations = new OrganisationsPage(workspace, messages, notices);
        problems = Bindings.createBooleanBinding(
                () -> seminar.problemsProperty().get()
                        || organisations.problemsProperty().getValue(),
                seminar.problemsProperty(),
                organisations.problemsProperty());
        pages.setId("settings-pages");
        pages.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        pages.getTabs()
                .setAll(
                        new Tab(messages.text("settings.seminar"), seminar),
                        new Tab(messages.text("settings.organisations"), organisations));
        pages.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> keep());
        seminar.show(workspace.seminar().details());
        workspace.seminarProperty().addListener((_, _, now) -> seminar.show(now.details()));
        setCenter(pages);
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
    public void search() {
        pages.getSelectionModel().selectLast();
        organisations.search();
    }

    @Override
    public void keep() {
        seminar.keep();
        organisations.keep();
    }

    @Override
    public void show(Navigator.Request request) {
        if (!request.rows().isEmpty()) {
            pages.getSelectionModel().selectLast();
            organisations.show(request);
        }
    }
}
