package org.sabor.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lists in the languages of the partners and their neighbours, each in the single byte encoding of its country.
class SingleByteGuessTest {
    @ParameterizedTest
    @CsvSource({
        "windows-1250, Imię i nazwisko;Instytucja|Łukasz Żółkiewski;Gmina Przykład|Małgorzata Wójcik;Urząd Miasta",
        "windows-1250, MAŁGORZATA ŻÓŁKIEWSKA;URZĄD GMINY",
        "windows-1250, Lp.;Imię;Nazwisko|1;Jan;Kowalski|2;Anna;Wiśniewska",
        "windows-1250, Nume;Prenume;Instituţia;Ţara|Ţurcanu;Ştefan;Primăria Exemplu;România",
        "windows-1250, Bălan;Cătălin;Consiliul Judeţean",
        "windows-1250, Ion Popescu;Primăria Exemplu",
        "windows-1250, Név;Szervezet|Szűcs Erzsébet;Önkormányzat|Erdős Pál;Hargita Megye Tanácsa",
        "windows-1250, Jméno;Příjmení|Jiří;Dvořák",
        "windows-1250, Obec Vzor;Věra Němcová|Město Brno;Tomáš Kučera",
        "windows-1250, Ime i prezime;Država|Željko Đurić;Općina|Marko Horvatić;Grad Čakovec",
        "windows-1257, Vārds un uzvārds;Iestāde|Inga Bērziņa;Novada pašvaldība",
        "windows-1257, Jānis Kalniņš;Rīgas plānošanas reģions",
        "windows-1257, ILZE ĀBOLIŅA;LATVIJA",
        "windows-1254, Ad;Soyad;Kurum|Işıl;Özgür;Belediye",
        "windows-1254, Çağrı Şahin;Edirne Belediyesi;Türkiye",
        "windows-1252, Nom;Prénom;Organisme|Lefèvre;Élodie;Mairie d’Exemple|Maître Gaël Crêpe;Île de Ré;août",
        "windows-1252, Œuvre sociale;sœur Noël;à distance",
        "windows-1252, José María;Núñez Peña;Señor Muñoz|Íñigo Goñi;Ayuntamiento de A Coruña",
        "windows-1252, JOÃO GONÇALVES;MUNICÍPIO|Inês Araújo;Câmara Municipal|Irmã Lúcia;Simões;Fundão",
        "windows-1252, Jürgen Weiß;Österreich|Käthe Böhm;Bürgermeisterin",
        "windows-1252, Søren Ågård;Eksempel|Jørgen Kjær;Rødby;Ærø",
        "windows-1252, Nicolò Rossi;Città di Forlì|Modalità di partecipazione;Più",
        "windows-1252, België;Daniël;Coördinator",
        "windows-1251, Љубица Ќосева;Општина Пример",
        "windows-1251, Ж",
        "windows-1253, Νίκος Αντωνίου;ΔΗΜΟΣ"
    })
    void eachIsReadInItsOwn(String encoding, String lines) {
        var text = lines.replace('|', '\n');
        assertEquals(encoding, SingleByteGuess.of(text.getBytes(Charset.forName(encoding))));
    }
}
