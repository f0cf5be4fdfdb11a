package org.sabor.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Invented people of several countries, each with a second spelling such as lists have it. The spellings come from the
/// columns of DOMAIN 4.3, 4.4 and 4.5 as written down here, not from the rules under test.
final class SpeltPeople {
    /// How the second spelling differs.
    enum Kind {
        OFFICIAL,
        OLDER,
        FRENCH,
        CHAT,
        GREEK_OTHERWISE,
        UMLAUTS_WRITTEN_OUT,
        ACCENTS_LOST,
        OTHER_ORDER,
        MIDDLE_NAME_MISSING,
        TYPING_SLIP
    }

    /// One person: the name in full, and as it is written elsewhere.
    record Person(String name, String again, Kind kind, String organisation, String country) {}

    private static final String CYRILLIC = "а б в г д е ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ь ю я дж в$";
    private static final Map<Kind, Map<String, List<String>>> COLUMNS = Map.of(
            Kind.OFFICIAL,
            column("a b v g d e zh z i y k l m n o p r s t u f h ts ch sh sht a y yu ya dzh v"),
            Kind.OLDER,
            column("a b v g d e ž z i j,ĭ k l m n o p r s t u,ou f h,x,kh c č š št,ŝ ŭ,ǎ,ă j ju,iu,û ja,ia,â dž v"),
            Kind.FRENCH,
            column("a b v g d e j z i i,y k l m n o p r s t ou f h,kh tz,c tch ch cht u,a,y,ou i iou,you ia dj ff,w"),
            Kind.CHAT,
            column("a b v g d e j,zh,v z i j,i,y k l m n o p r s t u,y f h,x c,ts,z 4,ch,q 6,sh,w,x 6t,sht,st"
                    + " a,u,y,w,1 i,y,j ju,iu,yu,u q,ja,ia,ya,9 dj,j v,w,f"));

    private static final String[] MEN = words("Иван Георги Димитър Желязко Чавдар Йордан Христо Михаил Кръстьо Щерю"
            + " Юлиян Цанко Асен Любомир Николай Стоян Явор Хараламби Ангел Джани");
    private static final String[] WOMEN = words("Мария Росица Ивелина Юлия Цветелина Жана Йоана Щилияна Десислава"
            + " Христина Ралица Гергана Чудомира Яна Ружа Виолета Любка Снежана Въла Джулия");
    private static final String[] STEMS = words("Стелиян Петк Въч Щер Шишк Хаджи Цветан Желязк Кьос Чолак Юрук"
            + " Ябълк Жълъд Дюлгер Карагьоз Пчелар Джамбаз Шопск Тих Крумщ Боянч Ангел Грозд Мъгл Люцкан Пейч Ракитск");
    /// Pairs that are two names, not two spellings.
    private static final String[] NEAR = words(
            "Мария/Марина Жана/Яна Петър/Петя Иван/Иванка Ангел/Ангелина Христо/Христина Никола/Николай Елена/Елина"
                    + " Даниел/Даниела Калин/Калина Антон/Антония Галя/Галина Стоян/Стоянка Рада/Радка Силва/Силвия"
                    + " Дана/Данка Георги/Гергана Ива/Иво Владимир/Владислав Боян/Боряна");
    private static final String[] NEAR_FAMILIES = words("Колев/Калев Тодоров/Теодоров Маринов/Мартинов Стоянов/Стоилов"
            + " Николов/Николаев Симеонов/Симонов Димов/Диков Петров/Петков Янков/Янев Ганев/Ганчев Костов/Кръстев"
            + " Вълков/Вълчев Иванов/Иванчев Борисов/Бориславов Пенев/Пеев Радев/Радков Тошев/Тонев Лазов/Лазаров");

    private static final String[] GREEK_GIVEN = words("Χρήστος/Christos/Hristos Γιάννης/Giannis/Yannis"
            + " Ευάγγελος/Evangelos/Evaggelos Δημήτριος/Dimitrios/Dhimitrios Παναγιώτης/Panagiotis/Panayiotis"
            + " Κωνσταντίνος/Konstantinos/Constantinos Αικατερίνη/Aikaterini/Ekaterini Ειρήνη/Eirini/Irini"
            + " Γεώργιος/Georgios/Yeoryios Φωτεινή/Foteini/Photini Μπάμπης/Bampis/Babis Ξένια/Xenia/Ksenia"
            + " Ελένη/Eleni/Helene Αθηνά/Athina/Athena");
    private static final String[] GREEK_FAMILY = words("Παπαδόπουλος/Papadopoulos/Papadopulos Χατζής/Chatzis/Hadjis"
            + " Γκίκας/Gkikas/Gikas Αντωνίου/Antoniou/Andoniou Οικονόμου/Oikonomou/Economou Ψαρράς/Psarras/Psaras"
            + " Βασιλείου/Vasileiou/Vassiliou Καραγιάννης/Karagiannis/Karayannis Μακρής/Makris/Macris"
            + " Αγγελόπουλος/Angelopoulos/Aggelopoulos Χριστοδούλου/Christodoulou/Hristodulu"
            + " Δασκαλάκης/Daskalakis/Dhaskalakis Κυριάκου/Kyriakou/Kiriakou Ευθυμίου/Efthymiou/Efthimiou"
            + " Ραπτόπουλος/Raptopoulos/Raptopulos Ζαΐμης/Zaimis/Zaïmis");

    private static final String[] LATIN = words("PL:Łukasz,Małgorzata,Świętosława,Żaneta,Błażej,Grażyna"
            + ":Żółkiewski,Wójcik,Łąkowska,Święcki,Dębiński,Śnieżna,Źródlany,Gęś-Sowa"
            + " RO:Ștefan,Ionuț,Mădălina,Crenguța,Răzvan,Țuța:Țurcanu,Brădățeanu,Șoimaru,Păstoriță,Câmpeanu,Pădureț"
            + " DE:Jürgen,Björn,Käthe,Jörg,Bärbel,Rüdiger:Müller,Weißbach,Großkopf,Käferstein,Möwe,Hübschmoor"
            + " LV:Līga,Ģirts,Jānis,Ķērsta,Ēriks,Ņina:Bērziņa,Ābolkalns,Šķēle-Upe,Žagariņš,Ļaudona,Ēvelis"
            + " PT:João,Inês,Gonçalo,Conceição,Estêvão,Lúcia:Gonçalves,Simões_Araújo,Leão_Brandão,Magalhães,Falcão"
            + " ES:José,Íñigo,Begoña,Lucía,Ángela,Ramón:Muñoz_Álvarez,Peñalba_Ibáñez,Azcárate_Núñez,Muñiz,Cigüeña"
            + " RO:István,Erzsébet,Győző,Ágnes,Béla,Tünde:Kovács,Szűcs,Nagy-Bőr,Győrffy,Tóth,Őszike");

    private final Random chance;
    private final Set<String> taken = new HashSet<>();
    private final List<Person> people = new ArrayList<>();

    private SpeltPeople(Random chance) {
        this.chance = chance;
    }

    /// So many people, no two of whom have the same given and family name. One in eight has a near namesake in the same
    /// organisation.
    static List<Person> of(int count, long seed) {
        var made = new SpeltPeople(new Random(seed));
        while (made.people.size() < count) {
            switch (made.chance.nextInt(16)) {
                case 0 -> made.near();
                case 1, 2, 3 -> made.greek();
                case 4, 5, 6, 7 -> made.latin();
                default -> made.bulgarian();
            }
        }
        return made.people.subList(0, count);
    }

    /// So many people, among whom names are as frequent as in life: many share a given name, some the whole name.
    static List<Person> crowd(int count, long seed) {
        var made = new SpeltPeople(new Random(seed));
        while (made.people.size() < count) {
            made.taken.clear();
            switch (made.chance.nextInt(10)) {
                case 0 -> made.greek();
                case 1, 2, 3 -> made.latin();
                default -> made.crowded();
            }
        }
        return made.people.subList(0, count);
    }

    private void crowded() {
        boolean woman = chance.nextBoolean();
        var ending = one("ов", "ев", "овск", "ийск", "анов", "илов", "енков", "аров", "инов", "ичков");
        addBulgarian(
                one(woman ? WOMEN : MEN), woman, one(STEMS) + one("", "", "ар", "ич", "ан") + ending, organisation());
    }

    private void bulgarian() {
        boolean woman = chance.nextBoolean();
        var given = one(woman ? WOMEN : MEN);
        addBulgarian(given, woman, one(STEMS) + one("ов", "ев"), organisation());
    }

    /// Two people whom only a careful eye tells apart, in one office.
    private void near() {
        var office = organisation();
        if (chance.nextBoolean()) {
            var pair = one(NEAR).split("/", -1);
            var family = one(STEMS) + "ов";
            for (var given : pair) {
                addBulgarian(given, isWoman(given), family, office);
            }
        } else {
            boolean woman = chance.nextBoolean();
            var given = one(woman ? WOMEN : MEN);
            for (var family : one(NEAR_FAMILIES).split("/", -1)) {
                addBulgarian(given, woman, family, office);
            }
        }
    }

    private static boolean isWoman(String given) {
        return (given.endsWith("а") && !given.equals("Никола")) || given.endsWith("я");
    }

    private void addBulgarian(String given, boolean woman, String family, String office) {
        var whole = woman ? family + "а" : family;
        if (!taken.add(given + whole)) {
            return;
        }
        var middle = chance.nextInt(5) < 2 ? one(STEMS) + (woman ? "ова" : "ов") : "";
        var name = given + " " + (middle.isEmpty() ? "" : middle + " ") + whole;
        int roll = chance.nextInt(100);
        var kind = roll < 30
                ? Kind.OFFICIAL
                : roll < 42
                        ? Kind.OLDER
                        : roll < 54 ? Kind.FRENCH : roll < 70 ? Kind.CHAT : roll < 80 ? Kind.OTHER_ORDER : rest(middle);
        var again = switch (kind) {
            case OTHER_ORDER -> whole + " " + name.substring(0, name.lastIndexOf(' '));
            case MIDDLE_NAME_MISSING -> given + " " + whole;
            case TYPING_SLIP -> slip(name);
            default -> spelled(name, COLUMNS.getOrDefault(kind, Map.of()));
        };
        people.add(new Person(name, again, kind, office, "BG"));
    }

    private static Kind rest(String middle) {
        return middle.isEmpty() ? Kind.TYPING_SLIP : Kind.MIDDLE_NAME_MISSING;
    }

    private void greek() {
        var given = one(GREEK_GIVEN).split("/", -1);
        var family = one(GREEK_FAMILY).split("/", -1);
        if (!taken.add(given[0] + family[0])) {
            return;
        }
        var name = given[0] + " " + family[0];
        int roll = chance.nextInt(4);
        people.add(
                roll == 0
                        ? new Person(name, given[1] + " " + family[1], Kind.OFFICIAL, organisation(), "GR")
                        : roll == 1
                                ? new Person(name, family[1] + " " + given[1], Kind.OTHER_ORDER, organisation(), "GR")
                                : new Person(
                                        name, given[2] + " " + family[2], Kind.GREEK_OTHERWISE, organisation(), "GR"));
    }

    private void latin() {
        var parts = one(LATIN).split(":", -1);
        var given = one(parts[1].split(",", -1));
        var family = one(parts[2].split(",", -1)).replace('_', ' ');
        var second = chance.nextInt(3) == 0 ? " " + one(parts[2].split(",", -1)).replace('_', ' ') : "";
        if (second.strip().equals(family) || !taken.add(given + family)) {
            return;
        }
        var name = given + " " + family + second;
        int roll = chance.nextInt(6);
        var kind = parts[0].equals("DE") && roll < 2
                ? Kind.UMLAUTS_WRITTEN_OUT
                : roll < 3
                        ? Kind.ACCENTS_LOST
                        : roll == 3 ? Kind.TYPING_SLIP : second.isEmpty() ? Kind.OTHER_ORDER : Kind.MIDDLE_NAME_MISSING;
        var again = switch (kind) {
            case UMLAUTS_WRITTEN_OUT ->
                name.replace("ü", "ue").replace("ö", "oe").replace("ä", "ae").replace("ß", "ss");
            case ACCENTS_LOST -> withoutAccents(name);
            case OTHER_ORDER -> withoutAccents(family + " " + given);
            case MIDDLE_NAME_MISSING -> given + " " + family;
            default -> slip(name);
        };
        people.add(new Person(name, again, kind, organisation(), parts[0]));
    }

    private static String withoutAccents(String name) {
        var from = "ŁłąćęńóśźżŻŚŹăâîșțȘȚöüäáéíőúűŐÁÉāčēģīķļņšūžĢĶĻŅŠŽĒĀãàçêôõñÍ";
        var to = "LlacenoszzZSZaaistSTouaaeiouuOAEacegiklnsuzGKLNSZEAaaceoonI";
        var plain = new StringBuilder();
        name.chars().forEach(c -> plain.append(from.indexOf(c) < 0 ? (char) c : to.charAt(from.indexOf(c))));
        return plain.toString().replace("ß", "ss");
    }

    /// One letter of the longest word left out, doubled, changed to a neighbour on the keyboard, or two swapped.
    private String slip(String name) {
        var words = name.split(" ", -1);
        var longest = Arrays.stream(words)
                .max(Comparator.comparingInt(String::length))
                .orElse(name);
        int at = 1 + chance.nextInt(longest.length() - 2);
        var before = longest.substring(0, at);
        var rest = longest.substring(at + 1);
        char letter = longest.charAt(at);
        var wrong = switch (chance.nextInt(4)) {
            case 0 -> before + rest;
            case 1 -> before + letter + letter + rest;
            case 2 -> before + (letter == 'е' ? 'р' : letter == 'e' ? 'r' : letter > 'я' ? 'e' : 'е') + rest;
            default -> before + rest.charAt(0) + letter + rest.substring(1);
        };
        return name.replace(longest, wrong);
    }

    /// The name by a column, one way to write each letter throughout.
    private String spelled(String name, Map<String, List<String>> column) {
        var chosen = new HashMap<String, String>();
        column.forEach((letter, forms) -> chosen.put(letter, forms.get(chance.nextInt(forms.size()))));
        var text = name.toLowerCase(Locale.ROOT) + " ";
        var latin = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            var one = text.substring(i, i + 1);
            var two = text.substring(i, Math.min(text.length(), i + 2));
            if (two.equals("дж")) {
                latin.append(chosen.getOrDefault("дж", two));
                i++;
            } else if (two.equals("в ")) {
                latin.append(chosen.getOrDefault("в$", one));
            } else if (two.equals("я ") && i > 0 && text.charAt(i - 1) == 'и' && "ya".equals(chosen.get("я"))) {
                latin.append('a');
            } else {
                latin.append(chosen.getOrDefault(one, one));
            }
        }
        return latin.toString().strip();
    }

    private static Map<String, List<String>> column(String forms) {
        var letters = words(CYRILLIC);
        var latin = words(forms);
        var column = new HashMap<String, List<String>>();
        for (int i = 0; i < letters.length; i++) {
            column.put(letters[i], List.of(latin[i].split(",", -1)));
        }
        return column;
    }

    private String organisation() {
        return "Община " + (char) ('А' + chance.nextInt(24)) + "град";
    }

    private String one(String... of) {
        return of[chance.nextInt(of.length)];
    }

    private static String[] words(String text) {
        return text.split(" ", -1);
    }
}
