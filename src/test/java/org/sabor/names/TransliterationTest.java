package org.sabor.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TransliterationTest {
    @Test
    void everyLetterOfTheLawHasItsForm() {
        var small = "а б в г д е ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ь ю я";
        var latin = "a b v g d e zh z i y k l m n o p r s t u f h ts ch sh sht a y yu ya";
        assertEquals(latin, Transliteration.latin(small));
        assertEquals("A B V G D E Zh Z I Y", Transliteration.latin("А Б В Г Д Е Ж З И Й"));
        assertEquals("dzhdzyoyo", Transliteration.latin("дждзьойо"));
    }

    @ParameterizedTest
    @CsvSource({
        "София, Sofia",
        "Мария, Maria",
        "Илия, Ilia",
        "Юлия, Yulia",
        "Мария-Елена, Maria-Elena",
        "Елена-Мария, Elena-Maria",
        "Мария Ия, Maria Ia",
        "Ия, Ia",
        "МАРИЯ, MARIA",
        "Марияна, Mariyana",
        "Софийска, Sofiyska",
        "ЩИЛИЯНА, SHTILIYANA",
        "България, Bulgaria",
        "БЪЛГАРИЯ, BULGARIA",
        "българия, bulgaria",
        "Българията, Balgariyata",
        "Желязкова, Zhelyazkova",
        "ЖЕЛЯЗКОВА, ZHELYAZKOVA",
        "Я., Ya.",
        "Я. Щ. ЖЕКОВ, Ya. Sht. ZHEKOV",
        "Я.Щ. Жеков, Ya.Sht. Zhekov",
        "„Я.“ и „Ч.“, „Ya.“ i „Ch.“",
        "Кърджали, Kardzhali",
        "Кьосев, Kyosev",
        "Йордан, Yordan",
        "Щерю Юлиев, Shteryu Yuliev",
        "Хасково, Haskovo",
        "Ивелина Кадири, Ivelina Kadiri",
        "Росица Стелиянова, Rositsa Steliyanova",
        "Ѝ, I",
        "Љубица Ќосева, Ljubitsa Kjoseva",
        "Њега Ѓорѓи Џон Јован, Njega Gjorgji Dzhon Jovan",
        "Їжак Єва Ґанна Ілля, Yizhak Yeva Ganna Illya",
        "Ыйэё, Yyeyo",
    })
    void bulgarianGoesByTheLaw(String written, String latin) {
        assertEquals(latin, Transliteration.latin(written));
    }

    @ParameterizedTest
    @CsvSource({
        "Ευάγγελος, Evangelos",
        "Ευθύμιος, Efthymios",
        "Χρήστος, Christos",
        "Μπάμπης, Bampis",
        "Γιάννης, Giannis",
        "Παπαδοπούλου, Papadopoulou",
        "Πελοπόννησος, Peloponnisos",
        "Αϊβαλιώτης, Aivaliotis",
        "Ταΰγετος, Taygetos",
        "Άυλος, Aylos",
        "Αύρα, Avra",
        "Ναύτης, Naftis",
        "Ευ, Ef",
        "Ηύρα, Ivra",
        "Γκίκας, Gkikas",
        "Φεγγαρά, Fengara",
        "Σφίγξ, Sfinx",
        "Μελαγχολία, Melancholia",
        "Λαμπράκης, Lamprakis",
        "Αντωνίου, Antoniou",
        "ΨΑΡΡΑΣ ΘΕΟΥ, PSARRAS THEOU",
        "ΜΠΑΜΠΗΣ ΕΥΘΥΜΙΟΥ, BAMPIS EFTHYMIOU",
        "Θ. Ψ., Th. Ps.",
        "Ξένια Ήβη Ώριμου, Xenia Ivi Orimou",
    })
    void greekGoesByElot743(String written, String latin) {
        assertEquals(latin, Transliteration.latin(written));
    }

    @ParameterizedTest
    @CsvSource({"Łukasz Wójcik, Łukasz Wójcik", "Müller & Söhne № 5, Müller & Söhne № 5", "გიორგი 明, გიორგი 明", "'', ''"
    })
    void otherScriptsStay(String written, String latin) {
        assertEquals(latin, Transliteration.latin(written));
    }

    @Test
    void decomposedLettersAreTheSameLetters() {
        assertEquals("Yordan", Transliteration.latin("И\u0306ордан"));
        assertEquals("Ivan", Transliteration.latin("Ива\u0301н"));
        assertEquals("Christos", Transliteration.latin("Χρη\u0301στος"));
        assertEquals("Maria", Transliteration.latin("Мария\u0301"));
    }

    @Test
    void onlyCyrillicAndGreekNeedALatinSpelling() {
        assertTrue(Transliteration.applies("Anna Иванова"));
        assertTrue(Transliteration.applies("Νίκος"));
        assertFalse(Transliteration.applies("Łukasz Żółkiewski 123 №"));
    }
}
