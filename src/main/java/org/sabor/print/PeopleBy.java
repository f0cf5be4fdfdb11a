package org.sabor.print;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sabor.model.HeadCount;
import org.sabor.model.KeptFigures;
import org.sabor.model.Participant;
import org.sabor.print.Participation.Form;
import org.sabor.print.engine.BarChart;
import org.sabor.print.engine.Text;

/// How many people took part in each form by something that each of them has: a country, an organisation, a group.
final class PeopleBy<K> {
    private final Map<K, Map<Form, HeadCount>> counts = new HashMap<>();
    private final Map<Form, HeadCount> all = new EnumMap<>(Form.class);

    /// @param key what is counted by; people without any are left out
    PeopleBy(List<Participant> people, Participation participation, Function<Participant, @Nullable K> key) {
        for (var participant : people) {
            var value = key.apply(participant);
            if (value != null) {
                add(value, participation.of(participant), HeadCount.of(participant));
            }
        }
    }

    /// @param tallies what was counted before the seminar was made anonymous
    PeopleBy(Map<K, KeptFigures.Tally> tallies) {
        tallies.forEach((key, tally) -> {
            add(key, Form.IN_PERSON, tally.inPerson());
            add(key, Form.REMOTE, tally.remote());
            add(key, Form.MIXED, tally.mixed());
            add(key, Form.NOT_STATED, tally.notStated());
            add(key, Form.ABSENT, tally.absent());
        });
    }

    private void add(K key, Form form, HeadCount heads) {
        if (!heads.equals(HeadCount.NONE)) {
            counts.computeIfAbsent(key, _ -> new EnumMap<>(Form.class)).merge(form, heads, HeadCount::plus);
            all.merge(form, heads, HeadCount::plus);
        }
    }

    Set<K> keys() {
        return counts.keySet();
    }

    /// The people of this key by form.
    Map<Form, HeadCount> of(K key) {
        return counts.getOrDefault(key, Map.of());
    }

    /// All people by form.
    Map<Form, HeadCount> all() {
        return all;
    }

    /// The people of this key who were there.
    HeadCount present(K key) {
        return present(of(key));
    }

    static HeadCount present(Map<Form, HeadCount> counts) {
        var present = HeadCount.NONE;
        for (var form : Form.values()) {
            present = form.present() ? present.plus(counts.getOrDefault(form, HeadCount.NONE)) : present;
        }
        return present;
    }

    /// The forms in which anybody was there, in the order of columns.
    List<Form> forms() {
        return all.keySet().stream().filter(Form::present).toList();
    }

    /// Bars of those who were there, with the numbers of each form at their ends: `27 + 13`; a star marks groups whose
    /// size is not stated.
    BarChart chart(String alternative, Wording wording, List<K> keys, Function<K, Text> label) {
        var forms = forms();
        return new BarChart(
                alternative,
                forms.stream().map(form -> wording.say(each -> each.text(form))).toList(),
                keys.stream()
                        .filter(key -> !present(key).equals(HeadCount.NONE))
                        .map(key -> new BarChart.Bar(
                                label.apply(key),
                                forms.stream()
                                        .map(form -> heads(key, form).known())
                                        .toList(),
                                forms.stream()
                                        .map(form -> words(heads(key, form)))
                                        .collect(Collectors.joining(" + "))))
                        .toList());
    }

    private HeadCount heads(K key, Form form) {
        return of(key).getOrDefault(form, HeadCount.NONE);
    }

    private static String words(HeadCount heads) {
        return heads.known() + (heads.stated() ? "" : "*");
    }
}
