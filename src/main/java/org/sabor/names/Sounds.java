package org.sabor.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How a word may sound (DOMAIN 4.6): a Bulgarian word has one sound, a Latin one has as many as its spelling has
/// readings, a Greek one a few. Words that share a sound may be one name in two spellings.
///
/// The signs: `Z` ж, `C` ц, `4` ч, `6` ш, `@` ъ; the others are the Latin letters. Doubled signs are one.
final class Sounds {
    /// So many readings of one word are looked at; the letters after them are read in the first way only.
    static final int LIMIT = 4096;

    /// So many letters of one word are heard: no name has longer words, and a text in their place, pasted by mistake,
    /// takes no time.
    static final int HEARD = 48;

    /// Longest first wins; `$` is the end of the word. No Bulgarian name ends in „ъ“, so `a`, `u`, `y` at the end do
    /// not stand for it. Beside the rules of DOMAIN 4.6 these are the spellings of its tables 4.3 and 4.4.
    private static final String LATIN = """
        shch=6t sht=6t 6t=6t cht=6t,4t,ht,kt,6t šč=6t ŝ=6t,s
        sch=6,sk tch=4 dzh=dZ dj=dZ,di sh=6 6=6 sz=6,s zh=Z ch=4,h,k,6 cz=4 4=4 ck=k,Ck kh=h,k
        ts=C tz=C th=t ph=f gh=g,gh dh=d,dh rh=r
        ou=u,@ ou$=u ae=ae,a,@e oe=oe,o ue=ue,u,@e
        š=6,s č=4,C,k,s ž=Z,z â=a,ia û=u,iu
        c=C,k,s j=Z,i,dZ q=ia,k,4 x=ks,h,6 w=v,6,@ w$=v 1=@ 9=ia
        y=i,@ y$=i u=u,@ u$=u a=a,@ a$=a f$=f,v ff$=f,v z=z,C lu=lu,l@,liu lu$=lu,liu\
        """;

    private static final String CYRILLIC = """
        а=a б=b в=v г=g ґ=g д=d е=e ѐ=e э=e ѣ=e,ia ж=Z з=z и=i ѝ=i і=i ї=i й=i ь=i ы=i ј=i к=k л=l м=m н=n о=o п=p
        р=r с=s т=t у=u ў=u ф=f х=h ц=C тс=C ч=4 ш=6 щ=6t ъ=@ ѫ=@ ю=iu я=ia
        љ=li њ=ni ќ=ki ѓ=gi џ=dZ ѕ=dz ћ=4 ђ=dZ,di є=ie ё=io,e\
        """;

    private static final String GREEK = """
        α=a β=v,b γ=g δ=d ε=e ζ=z η=i θ=t ι=i κ=k λ=l μ=m ν=n ξ=ks ο=o π=p ρ=r σ=s τ=t υ=i,u φ=f χ=h,k ψ=ps ω=o
        ϊ=i ϋ=i αι=ai,e ει=ei,i οι=oi,i ου=u αυ=av,af,au ευ=ev,ef,eu ηυ=iv,if
        γε=ge,ie γη=gi,i γι=gi,i γυ=gi,i γγ=ng,g γκ=gk,g,ng γξ=nks γχ=nh,nk μπ=b,mp ντ=nt,nd,d τσ=C τζ=C,dZ\
        """;

    private static final Map<String, String[]> RULES = rules(LATIN, CYRILLIC, GREEK);
    private static final int LONGEST = 4;

    private Sounds() {}

    /// The sounds of a word in small letters.
    static Set<String> of(String word) {
        var text = prepared(word.length() > HEARD ? word.substring(0, HEARD) : word) + "$";
        var readings = new ArrayList<StringBuilder>();
        readings.add(new StringBuilder());
        for (int at = 0; at < text.length(); ) {
            at += read(text, at, readings);
        }
        var sounds = HashSet.<String>newHashSet(readings.size());
        readings.forEach(reading -> sounds.add(reading.toString()));
        return Set.copyOf(sounds);
    }

    /// Reads on by the longest rule that fits, and says how many letters it took.
    private static int read(String text, int at, List<StringBuilder> readings) {
        for (int length = Math.min(LONGEST, text.length() - at); length > 0; length--) {
            var forms = RULES.get(text.substring(at, at + length));
            if (forms != null) {
                extend(readings, forms);
                return length;
            }
        }
        if (text.charAt(at) != '$') {
            extend(readings, text.substring(at, at + 1));
        }
        return 1;
    }

    private static void extend(List<StringBuilder> readings, String... forms) {
        int before = readings.size();
        boolean all = before * forms.length <= LIMIT;
        for (int i = 0; i < before; i++) {
            var reading = readings.get(i);
            for (int j = 1; all && j < forms.length; j++) {
                readings.add(append(new StringBuilder(reading), forms[j]));
            }
            append(reading, forms[0]);
        }
    }

    private static StringBuilder append(StringBuilder reading, String form) {
        for (int i = 0; i < form.length(); i++) {
            char sign = form.charAt(i);
            if (reading.isEmpty() || reading.charAt(reading.length() - 1) != sign) {
                reading.append(sign);
            }
        }
        return reading;
    }

    /// The word with accents taken off the letters that have no rule of their own.
    private static String prepared(String word) {
        var prepared = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (letter == 'ΐ' || letter == 'ΰ') {
                prepared.append(letter == 'ΐ' ? 'ϊ' : 'ϋ');
            } else if (RULES.containsKey(String.valueOf(letter))) {
                prepared.append(letter);
            } else {
                prepared.append(Folding.fold(String.valueOf(letter)));
            }
        }
        return prepared.toString();
    }

    private static Map<String, String[]> rules(String... tables) {
        var rules = new HashMap<String, String[]>();
        for (var table : tables) {
            for (var rule : table.split("\\s+", -1)) {
                int sign = rule.indexOf('=');
                rules.put(rule.substring(0, sign), rule.substring(sign + 1).split(",", -1));
            }
        }
        return Map.copyOf(rules);
    }
}
