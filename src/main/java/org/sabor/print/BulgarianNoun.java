package org.sabor.print;

import org.sabor.model.Gender;
import org.sabor.model.SeminarType;

/// The Bulgarian word for a type of event in the forms that sentences need (DOMAIN 3.5).
///
/// @param plain without article: „семинар“
/// @param subject with the full article, for a subject: „семинарът“
/// @param object with the short article, elsewhere: „семинара“
record BulgarianNoun(String plain, String subject, String object, Gender gender) {
    static BulgarianNoun of(SeminarType type) {
        return switch (type) {
            case SEMINAR -> of(type, "семинар", "семинарът", "семинара");
            case WORKSHOP -> of(type, "работен семинар", "работният семинар", "работния семинар");
            case FORUM -> of(type, "форум", "форумът", "форума");
            case INFORMATION_DAY -> of(type, "информационен ден", "информационният ден", "информационния ден");
            case WEBINAR -> of(type, "уебинар", "уебинарът", "уебинара");
            case WORKING_MEETING -> of(type, "работна среща", "работната среща");
            case CONFERENCE -> of(type, "конференция", "конференцията");
            case PRESS_CONFERENCE -> of(type, "пресконференция", "пресконференцията");
            case ROUND_TABLE -> of(type, "кръгла маса", "кръглата маса");
            case TRAINING -> of(type, "обучение", "обучението");
            case STUDY_VISIT -> of(type, "учебно посещение", "учебното посещение");
            case EVENT -> of(type, "събитие", "събитието");
        };
    }

    private static BulgarianNoun of(SeminarType type, String plain, String definite) {
        return of(type, plain, definite, definite);
    }

    private static BulgarianNoun of(SeminarType type, String plain, String subject, String object) {
        return new BulgarianNoun(plain, subject, object, type.gender());
    }

    /// A participle that agrees: `organised("организиран")` gives „организиран“, „организирана“ or „организирано“.
    String agreeing(String masculine) {
        return switch (gender) {
            case MASCULINE -> masculine;
            case FEMININE -> masculine + "а";
            case NEUTER -> masculine + "о";
        };
    }
}
