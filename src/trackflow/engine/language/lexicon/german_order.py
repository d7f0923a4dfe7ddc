"""German word order: verbs in two parts, clauses that begin with their verb, relative pronouns.

"Blende das Banner aus" is "ausblenden das Banner", "Klickt jemand auf X, dann" is "wenn jemand
klickt auf X, dann": afterwards the words stand as the grammar of the other languages has them.
"""

from __future__ import annotations

from typing import Final

from trackflow.engine.language.lexicon import german, people, site
from trackflow.engine.language.lexicon.spelling import COMPOUNDS
from trackflow.engine.language.lexicon.tables import entries, words
from trackflow.engine.language.symbols import Symbol, fold

# particle: the whole verb = the forms of its first part
_SEPARABLE: Final = """
ein: einblenden = blende blend blenden blendet blendest
ein: einfügen = füge füg fügen fügt
ein: einladen = lade lad laden lädt ladet
ein: einbauen = baue bau bauen baut
ein: einsetzen = setze setz setzen setzt
ein: einfärben = färbe färb färben färbt
ein: einspielen = spiele spiel spielen spielt
ein: einbetten = bette bettet
ein: eintragen = trägt tragen trage
ein: eingibt = gibt geben
ein: einreicht = reicht reichen
ein: einloggt = loggt loggen
ein: einordnen = ordne ordnen
ein: einsortieren = sortiere sortieren
ein: einfahren = fahre fahr fährt
aus: ausblenden = blende blend blenden blendet blendest
aus: ausspielen = spiele spiel spielen spielt
aus: ausliefern = liefere liefer liefern liefert
aus: auslöst = löst lösen
aus: auslösen = löse lös
aus: austauschen = tausche tausch tauschen tauscht
aus: ausschließen = schließe schließ schließen schließt nimm nehme nehmt nehmen lasse lass lassen
aus: ausfüllt = füllt füllen fülle
aus: ausprobieren = probiere probier probieren probiert
aus: ausloggt = loggt
ab: abbricht = bricht brechen breche
ab: abschickt = schickt schicken schicke schick
ab: absendet = sendet senden
ab: abfragen = frage frag fragen fragt
ab: abwarten = warte wart warten wartet
ab: ablehnt = lehnt lehnen
ab: abspringt = springt springen
ab: abändern = ändere änder ändern ändert
ab: abstimmen = stimme stimm stimmen
ab: abspielen = spiele spiel spielt
ab: abschließt = schließt schließen
an: anzeigen = zeige zeig zeigen zeigt
an: anbieten = biete biet bieten bietet
an: anpassen = passe pass passen passt
an: ankündigen = kündige kündig kündigen kündigt
an: anklickt = klickt klicken klicke
an: ansieht = sieht sehen
an: anschaut = schaut schauen
an: anguckt = guckt gucken
an: anschreiben = schreibe schreib schreiben schreibt
an: anpingen = pinge ping pingen pingt
an: anmeldet = meldet melden
an: ankommt = kommt kommen
an: antippt = tippt tippen
an: anfängt = fängt fangen
an: anfordert = fordert fordern
auf: aufmachen = mache mach machen macht
auf: aufgehen = geht gehen gehe
auf: aufpoppen = poppe popp poppt poppen ploppt
auf: aufklappen = klappe klapp klappt
auf: auftauchen = taucht tauchen
auf: auffordern = fordere forder fordern fordert
auf: aufruft = ruft rufen
auf: aufnehmen = nimm nehme nehmt nehmen
auf: aufzeichnen = zeichne zeichnet zeichnen
auf: aufhören = höre hör hören
auf: aufhält = hält halten
um: umleiten = leite leit leiten leitet
um: umfärben = färbe färb färben färbt
um: umstellen = stelle stell stellen stellt
um: umschreiben = schreibe schreib schreiben schreibt
um: umändern = ändere änder ändern
um: umlenken = lenke lenk lenken
um: umbiegen = biege bieg biegen
um: umbenennen = benenne benenn benennen
weiter: weiterleiten = leite leit leiten leitet schicke schick schicken schickt lenke sende
weg: wegklickt = klickt klicken drückt wischt
weg: ausblenden = blende blend blenden nimm nehmt nehmen lass lasse lasst mach mache
hervor: hervorheben = hebe heb heben hebt
heraus: herausstellen = stelle stell stellen
raus: rausschicken = schicke schick schicken schickt geht gehen sende haue hau
raus: rausnehmen = nimm nehmt nehmen lass lasse lassen
hin: hinweisen = weise weis weisen weist
zu: zuschicken = schicke schick schicken sende
zu: zumacht = macht machen
zu: zuordnen = ordne ordnen weise weis
zu: hinzufügen = füge füg
hinzu: hinzufügen = füge füg fügen fügt
dazu: hinzufügen = füge füg fügen fügt pack packe
zurück: zurückkommt = kommt kommen
zurück: zurückkehrt = kehrt kehren
zurück: zurückhalten = halte halt halten behalte
nach: nachfragen = frage frag fragen fragt hake
nach: nachfassen = fasse fass fassen
vor: vorschlagen = schlage schlag schlagen schlägt
vor: vorstellen = stelle stell stellen
mit: mitteilen = teile teil teilen teilt
mit: mitloggen = logge loggen tracke zähle schreibe
fest: festhalten = halte halt halten
runter: runterscrollt = scrollt scrollen
herunter: runterscrollt = scrollt scrollen
herunter: herunterlädt = lädt laden
runter: herunterlädt = lädt laden
rein: reinschieben = schiebe schieb schieben fahre fahr setze setz pack packe
"""
# Particles that are a preposition or an article too: they end their clause.
_SMALL: Final = words("ein aus ab an auf um zu nach vor mit")
_ENDS: Final = words(", . ; : ! ? ) - und oder sobald wenn falls nachdem bis damit") | {
    "", "\n", "->", "<lit>", "(",
}  # fmt: skip
_HARD: Final = words(". ; ! ?") | {"\n", "->"}

# What visitors do, at the head of a clause that stands for "if": "Verlässt jemand die Seite, ..."
_DONE: Final = frozenset(
    fold(word)
    for word in """bricht brechen löst klickt klicken kopiert kopieren scrollt scrollen verlässt
    verlassen kommt kommen bleibt bleiben ist sind hat haben steigt sinkt fällt besucht besuchen
    sieht sehen liest lesen öffnet schaut ruft landet landen legt legen kauft kaufen bucht buchen
    bestellt füllt schickt sendet startet beginnt fängt fährt hovert meldet geht gehen wird werden
    liegt passiert tippt drückt wechselt kehrt erreicht überschreitet übersteigt will wollen
    befindet enthält nutzt nutzen surft verweilt schließt reagiert lädt sucht abonniert registriert
    spendet gibt feuert bewegt markiert verbringt taucht erscheint springt klappt tut steht trägt
    bewirbt fordert stöbert interessiert hält war waren hatte reicht möchte""".split()
)
_SUBJECT: Final = words("jemand er sie es man niemand jede jeder wer einer besucher user nutzer")
_DETERMINERS: Final = words(
    """der die das ein eine dein deine unser unsere ihr ihre kein keine sein seine diese dieser
    dieses"""
)
_SMALL_WORDS: Final = words(
    """auf aus an ab in im am bei beim mit nach von vom zu zum zur uber unter fur ohne durch den dem
    der die das des ein eine einen einem und oder nicht sich mehr als mindestens schon noch seit
    bis kein keine keinen ist hat zwischen i"""
)
_SHORT: Final = words(
    "vs max min inkl exkl bzw ca evtl ggf std sek usw zzgl tgl bspw resp nr einschl"
)
_CLAUSE: Final = frozenset({"", ".", ";", ":", "!", "?", "\n", "->", "<n>", "("})

_ORDINAL_NOUNS: Final = words(
    """besuch besuchs besuche mal seite seitenaufruf seitenaufrufs aufruf klick session sitzung
    artikel produkt produktseite unterseite visit pageview bestellung kauf page"""
)
_TIMES: Final = {
    f"{number}mal": n
    for n, number in enumerate("drei vier funf sechs sieben acht neun zehn".split(), 3)
}
_BEFORE_ORDINAL: Final = words(
    "beim am dem der zum den vom im bis jeden jedem erst schon ab die das zur"
)


def _verbs() -> dict[str, dict[str, str]]:
    """The first part of a verb: its second parts, and the verb of each."""
    found: dict[str, dict[str, str]] = {}
    for line in _SEPARABLE.strip().splitlines():
        particle, _, rest = line.partition(": ")
        verb, _, forms = rest.partition(" = ")
        for form in forms.split():
            found.setdefault(fold(form), {}).setdefault(fold(particle), fold(verb))
    return found


def _nouns() -> frozenset[str]:
    """Words that name something of a page, which an article stands before."""
    found = {phrase for phrase, _ in entries(site.ELEMENTS) if " " not in phrase}
    kinds = ("<overlay", "<button", "<form", "<chat", "<recommend", "<team", "<email", "<segment",
             "<page", "<site", "<winner", "<variant", "<mouse")  # fmt: skip
    found |= {
        phrase
        for phrase, said in entries(german.CONTENT)
        if said.startswith(kinds) and " " not in phrase
    }
    plain = words("section block sidebar image logo badge icon video gallery map card teaser link")
    found |= {phrase for phrase, said in entries(german.CONTENT) if said in plain}
    return frozenset(word for word in found if " " not in word) - {"alternative", "ahnliche"}


def _people() -> frozenset[str]:
    kinds = ("<people>", "<customer>", "<company>", "<firsttime>", "<returning>", "<loggedin>")
    found = {phrase for phrase, said in entries(german.CONTENT) if said in kinds}
    return frozenset(word for word in found if " " not in word) | words("<n> kontakte leads firmen")


_ELEMENTS: Final = frozenset(
    phrase for phrase, _ in entries(site.ELEMENTS) if " " not in phrase
) | words("section bereich block seitenleiste bild logo badge abschnitt galerie karussell video")
# Parts of a page, which "einblenden" shows where they are.
_PARTS: Final = _ELEMENTS | words("abschnitt bereich block sektion teaser kachel hinweis box karte")
_BASES: Final = frozenset(
    phrase
    for phrase, said in entries(german.CONTENT)
    if said in ("<industry>", "<role>", "<companysize>", "<company>", "<plan>", "<segment>")
    and " " not in phrase
) | frozenset(phrase for phrase, _ in entries(people.BASES) if " " not in phrase)
_VERBS: Final = _verbs()
_NOUNS: Final = _nouns()
_PEOPLE: Final = _people()


def arranged(symbols: list[Symbol]) -> list[Symbol]:
    """The symbols of a German sentence in the order of the grammar."""
    symbols = _numbered(_whole(symbols))
    symbols = _elliptic(_joined(symbols))
    return _related(_reworded(_ahead(symbols)))


def _whole(symbols: list[Symbol]) -> list[Symbol]:
    """ "im" in one piece, in English it is "I am"; "max." without its dot."""
    found: list[Symbol] = []
    for symbol in symbols:
        before = found[-1] if found else None
        if symbol.text == "am" and before and before.text == "i" and before.end == symbol.end:
            found[-1] = Symbol("im", symbol.start, symbol.end)
        elif symbol.text == "." and before and before.text in _SHORT and before.end == symbol.start:
            continue
        else:
            found.append(symbol)
    return found


def _numbered(symbols: list[Symbol]) -> list[Symbol]:
    """ "beim 4. Besuch": a figure with a dot is an ordinal."""
    found: list[Symbol] = []
    i = 0
    while i < len(symbols):
        symbol = symbols[i]
        if symbol.text in _TIMES:
            found.append(Symbol("<n>", symbol.start, symbol.end, _TIMES[symbol.text]))
            found.append(Symbol("male", symbol.start, symbol.end))
            i += 1
            continue
        if (
            symbol.text in ("besuch", "sitzung")
            and _text(symbols, i + 1) in ("nummer", "nr")
            and _text(symbols, i + 2) == "<n>"
        ):
            end = symbols[i + 2].end
            found.append(Symbol("<ordinal>", symbol.start, end, symbols[i + 2].value))
            found.append(Symbol(symbol.text, symbol.start, end))
            i += 3
            continue
        before, noun = _text(symbols, i - 1), _text(symbols, i + 2)
        dotted = _text(symbols, i + 1) == "." and symbol.end == symbols[i + 1].start
        if (
            symbol.text == "<n>" and dotted and noun in _ORDINAL_NOUNS
            and before in _BEFORE_ORDINAL | _ENDS
        ):  # fmt: skip
            found.append(Symbol("<ordinal>", symbol.start, symbols[i + 1].end, symbol.value))
            i += 2
            continue
        if (
            symbol.text == "<n>" and dotted and noun in ("bis", "und", "oder", "-", "zum")
            and "<date>" in [s.text for s in symbols[i + 3 : i + 6]]
        ):  # fmt: skip
            found.append(symbol)
            i += 2
            continue
        found.append(symbol)
        i += 1
    return found


def _text(symbols: list[Symbol], i: int) -> str:
    return symbols[i].text if 0 <= i < len(symbols) else ""


def _joined(symbols: list[Symbol]) -> list[Symbol]:
    """Verbs in one piece, and clauses with the verb ahead as clauses with "wenn"."""
    texts = [symbol.text for symbol in symbols]
    instead: dict[int, list[Symbol]] = {}
    i = 0
    while i < len(symbols):
        parts = _VERBS.get(texts[i])
        at, verb = _particle(texts, i, parts) if parts else (-1, "")
        last = _conditional(texts, i)
        if last and not any(k in instead for k in range(i, last + 1)):
            said = Symbol("wenn", symbols[i].start, symbols[i].end)
            if at > last:
                instead[i] = [said]
                instead[at] = [Symbol(verb, symbols[at].start, symbols[at].end)]
            else:
                subject = symbols[last]
                moved = Symbol(texts[i], subject.start, subject.end)
                instead[i] = [said, *symbols[i + 1 : last + 1], moved]
                instead |= {k: [] for k in range(i + 1, last + 1)}
            i = last + 1
            continue
        if at > 0 and i not in instead and at not in instead:
            instead[i] = [Symbol(verb, symbols[i].start, symbols[i].end)]
            instead[at] = []
        i += 1
    return [new for k, symbol in enumerate(symbols) for new in instead.get(k, [symbol])]


def _particle(texts: list[str], i: int, parts: dict[str, str]) -> tuple[int, str]:
    for k in range(i + 1, min(len(texts), i + 40)):
        text = texts[k]
        if text in _HARD:
            break
        if text not in parts:
            continue
        after = texts[k + 1] if k + 1 < len(texts) else ""
        if text in _SMALL and (after not in _ENDS or (after == "<lit>" and k == i + 1)):
            continue
        if after == "<lit>" and text in ("ein", "auf", "an", "nach"):
            continue
        if text == "ein" and after == "(":
            continue
        return k, parts[text]
    return -1, ""


def _conditional(texts: list[str], i: int) -> int:
    """The last symbol of the subject where a clause with its verb ahead begins at `i`, else 0."""
    if texts[i] not in _DONE or (texts[i - 1] if i else "") not in _CLAUSE:
        return 0
    following = texts[i + 1 : i + 60]
    hard = (k for k, text in enumerate(following) if text in _HARD or text == ":")
    end = next(hard, len(following))
    if "," not in following[:end] and not (end < len(following) and following[end] in (":", "->")):
        return 0
    after = texts[i + 1] if i + 1 < len(texts) else ""
    if after in _SUBJECT or after in ("<ident>", "<lit>"):
        if after in ("besucher", "user", "nutzer") and texts[i] in ("schickt", "sendet", "gibt"):
            return 0
        return i + 1
    if after in _DETERMINERS:
        k = i + 2
        while k + 1 < len(texts) and k - i < 5 and _adjective(texts, k):
            k += 1
        return k if k < len(texts) else 0
    return 0


def _adjective(texts: list[str], k: int) -> bool:
    after = texts[k + 1]
    return (
        texts[k].endswith(("e", "er", "en", "es")) and after.isalpha()
        and after not in _SMALL_WORDS and texts[k] not in _PEOPLE
    )  # fmt: skip


def _elliptic(symbols: list[Symbol]) -> list[Symbol]:
    """ "Chat auf", "Seitenleiste aus": the second part of a verb alone."""
    alone = {"auf": "aufmachen", "aus": "ausblenden", "an": "anzeigen", "ein": "einblenden"}
    found: list[Symbol] = []
    for i, symbol in enumerate(symbols):
        before, after = _text(symbols, i - 1), _text(symbols, i + 1)
        if (
            symbol.text in alone and after in _ENDS - {"<lit>", ":", "(", "-"}
            and (before in ("<selector>", ")") or _noun(before))
        ):  # fmt: skip
            symbol = Symbol(alone[symbol.text], symbol.start, symbol.end)
        found.append(symbol)
    return found


# Verbs at the end of their clause that stand before what they act upon in the other languages.
_ACTS: Final = words(
    """ausblenden ausgeblendet verstecken versteckt verbergen entfernen entfernt hervorheben
    hervorgehoben markieren highlighten betonen einblenden anzeigen zeigen"""
)
_WAITS: Final = words("warten abwarten gewartet abgewartet wartet")
_LINKS: Final = words("verlinken verlinkt verlinke umbiegen umhangen")
_SCROLLS: Final = words("scrollt gescrollt scrollen runterscrollt runtergescrollt scrolle")
_SHOWS: Final = words("einblenden anzeigen zeigen eingeblendet angezeigt")
_BEFORE_NOUN: Final = _DETERMINERS | words("den dem des einen einem unseren unserem alle diesen")


def _ahead(symbols: list[Symbol]) -> list[Symbol]:
    """ "Den Block .x bei Kunden ausblenden": the verb goes before "den Block .x"."""
    found = list(symbols)
    for i in range(len(found) - 1, 0, -1):
        verb = found[i]
        if verb.text not in _ACTS or _text(found, i + 1) not in _ENDS - {"<lit>", ":", "("}:
            continue
        k = i - 1
        while k >= 0 and i - k < 40 and found[k].text not in _HARD | {":", "<overlay>"}:
            k -= 1
        clause = range(k + 1, i)
        clause = clause[::-1]
        shows = verb.text in _SHOWS
        at = next((m for m in clause if found[m].text == "<selector>"), None)
        if not shows:
            named = (m for m in clause if found[m].text == "<selector>" or _noun(found[m].text))
            at = next(named, None)
        others = [found[m].text for m in clause if _noun(found[m].text)]
        if at is None or (shows and not set(others) <= _PARTS):
            continue
        if "," in [s.text for s in found[at:i]]:
            continue
        first = at
        for m in range(at - 1, max(k, at - 5), -1):
            if found[m].text in _SMALL_WORDS - _BEFORE_NOUN or found[m].text in _ENDS:
                break
            first = m
            if found[m].text in _BEFORE_NOUN:
                break
        if found[first].text not in _BEFORE_NOUN and at >= i - 1:
            continue
        text = "enthullen" if shows else verb.text
        moved = Symbol(text, found[first].start, found[first].end)
        found = [*found[:first], moved, *found[first:i], *found[i + 1 :]]
    return found


def _reworded(symbols: list[Symbol]) -> list[Symbol]:
    """Words that mean another thing beside certain others."""
    found: list[Symbol] = []
    neither = False
    symbols = _since_loading(symbols)
    for i, symbol in enumerate(symbols):
        text = symbol.text
        if text == "weder":
            neither = True
        elif text in _HARD:
            neither = False
        new = text
        if text == "noch" and neither:
            new = "nor"
        elif text in ("uber", "unter") and _names_element(symbols, i + 1):
            new = "above" if text == "uber" else "below"
        elif text in ("maus", "mauszeiger", "cursor", "zeiger") and _rests(symbols, i):
            new = "hovert"
        elif text == "und" and _in_sequence(symbols, i):
            new = "dann"
        elif text == "mehr" and _text(symbols, i - 1) == "nicht" and _text(symbols, i + 1) in (
            "gekauft", "bestellt", "gebucht", "gespendet",
        ):  # fmt: skip
            continue
        elif text in ("an", "auf", "nach") and _basis(symbols, i):
            new = "anhand"
        elif text == "attribut" and _text(symbols, i + 1) in _HTML:
            new = "htmlattribut"
        elif text == "uber" and _comes(symbols, i):
            new = "via"
        elif text == "mal" and _text(symbols, i - 1) in ("<n>", "<ordinal>"):
            new = "male"
        elif (
            text in ("sieht", "sehen")
            and _noun(_text(symbols, i - 1))
            and _text(symbols, i - 1) in (_ELEMENTS)
            and words("wenn sobald wer").intersection(s.text for s in symbols[max(0, i - 8) : i])
        ):
            new = "erblickt"
        elif text in ("von", "vom") and _text(symbols, i + 1) in (
            "<dur>",
            "<n>",
            "<money>",
            "<pct>",
        ):
            new = "of"
        elif text == "nach" and _text(symbols, i + 1) in ("<path>", "<url>"):
            new = "zu"
        elif (
            text == "aussen"
            and _text(symbols, i + 1) == "vor"
            and not ({"<pct>", "<frac>"} & {s.text for s in symbols[max(0, i - 12) : i + 8]})
        ):
            new = "ausgenommen"
        elif text == "vor" and found and found[-1].text == "ausgenommen":
            continue
        elif text == "per" and _noun(_text(symbols, i + 1).replace("slide", "popup")):
            new = "als"
        elif text == "nach" and _asked_for(symbols, i):
            new = "about"
        elif text == "pro" and _a_plan(symbols, i):
            new = "profesional"
        elif text == "gegen" and _exchanged(symbols, i):
            new = "durch"
        elif text in ("anpassen", "angepasst", "abstimmen", "zuschneiden", "ausrichten") and any(
            s.text == "anhand" for s in found
        ):  # fmt: skip
            new = "personalisieren"
        elif text == "nacheinander":
            continue
        elif text in ("direkt", "unmittelbar") and _text(symbols, i + 1) in (
            "uber", "unter", "vor", "neben", "hinter", "nach",
        ):  # fmt: skip
            new = "right"
        elif text in _SCROLLS and (back := _aim(found)) >= 0:
            found.insert(back, Symbol(text, found[back].start, found[back].end))
            continue
        elif text in _WAITS and found and found[-1].text == "<dur>":
            length = found[-1]
            found[-1] = Symbol("warten", length.start, length.end)
            found.append(Symbol("<dur>", length.start, symbol.end, length.value))
            continue
        elif text in _LINKS and len(found) > 1 and found[-1].text in ("<path>", "<url>"):
            at = (
                len(found) - 2 if found[-2].text in ("auf", "zu", "nach", "mit") else len(found) - 1
            )
            found.insert(at, Symbol("verlinken", found[at].start, found[at].end))
            continue
        elif text in _WAITS and found and found[-1].text == "<ident>":
            back = next(
                (k for k in range(len(found) - 2, max(-1, len(found) - 7), -1)
                 if found[k].text in ("auf", "bis")), None,
            )  # fmt: skip
            if back is not None:
                found.insert(back, Symbol("warten", found[back].start, found[back].end))
                continue
        found.append(symbol if new == text else Symbol(new, symbol.start, symbol.end))
    return found


def _aim(found: list[Symbol]) -> int:
    """Where "bis zum Seitenende" begins right before the verb, else -1."""
    for k in range(len(found) - 1, max(-1, len(found) - 6), -1):
        text = found[k].text
        if text == "bis" or (text in ("zum", "zur", "ans") and _text(found, k - 1) != "bis"):
            return k
        if text in ("<pct>", "<frac>", "<n>", "<dur>") or text in _ENDS:
            return -1
    return -1


_LOADING: Final = words("seitenaufruf seitenladen seitenstart aufruf laden ankunft betreten start")


def _since_loading(symbols: list[Symbol]) -> list[Symbol]:
    """ "30 Sekunden nach Seitenaufruf" is "nach 30 Sekunden"."""
    found: list[Symbol] = []
    i = 0
    while i < len(symbols):
        k = i + 2
        if symbols[i].text == "<dur>" and _text(symbols, i + 1) == "nach":
            k += _text(symbols, k) in ("dem", "der")
            if _text(symbols, k) in _LOADING:
                k += 2 * (_text(symbols, k + 1) == "der" and _text(symbols, k + 2) == "seite")
                found.append(Symbol("nach", symbols[i].start, symbols[i].end))
                found.append(Symbol("<dur>", symbols[i].start, symbols[k].end, symbols[i].value))
                i = k + 1
                continue
        found.append(symbols[i])
        i += 1
    return found


def _names_element(symbols: list[Symbol], i: int) -> bool:
    while _text(symbols, i) in _BEFORE_NOUN:
        i += 1
    word, after = _text(symbols, i), _text(symbols, i + 1)
    if word in _ELEMENTS | {"<selector>", "hero"} or word == "in":
        return True
    return word.isalpha() and after in words("button knopf cta bild tabelle block bereich feld")


def _rests(symbols: list[Symbol], i: int) -> bool:
    if _text(symbols, i + 1) == "<dur>":
        return True
    clause = [s.text for s in symbols[i + 1 : i + 14]]
    ends = (k for k, text in enumerate(clause) if text in _ENDS - {"<lit>", "(", ")"})
    said = clause[: next(ends, len(clause))]
    return bool(words("steht bleibt ruht verweilt verharrt schwebt liegt").intersection(said))


def _in_sequence(symbols: list[Symbol], i: int) -> bool:
    near = [s.text for s in symbols[max(0, i - 6) : i]]
    return "nacheinander" in near and _text(symbols, i - 1) == "<path>"


_FITS: Final = words(
    "anpassen angepasst anpasst abstimmen zuschneiden ausrichten personalisieren personalisiert"
)


def _basis(symbols: list[Symbol], i: int) -> bool:
    k = i + 1
    while _text(symbols, k) in _BEFORE_NOUN | words("jeweilige jeweiligen jeweiliger"):
        k += 1
    if _text(symbols, k) not in _BASES:
        return False
    behind = any(s.text in _FITS for s in symbols[k + 1 : k + 8])
    before = {s.text for s in symbols[max(0, i - 10) : i]}
    return behind or bool(before & {"personalisiere", "personalisier", "passe", "anpassen"})


_HTML: Final = words("alt placeholder title href rel src target aria loading role lang")


def _comes(symbols: list[Symbol], i: int) -> bool:
    """Whether "über X" says where somebody comes from: "die über X kommen"."""
    for symbol in symbols[i + 1 : i + 10]:
        if symbol.text in _HARD | {",", ":"}:
            return False
        if symbol.text in (
            "kommt",
            "kommen",
            "kam",
            "kamen",
            "gekommen",
            "reinkommt",
            "reinkommen",
        ):
            return True
    return False


def _asked_for(symbols: list[Symbol], i: int) -> bool:
    if symbols[i + 1].text in ("<dur>", "<n>") if i + 1 < len(symbols) else True:
        return False
    before = [s.text for s in symbols[max(0, i - 14) : i]]
    k = i + 1
    while k < len(symbols) and symbols[k].text not in _HARD:
        if symbols[k].text == "nach":
            return False
        k += 1
    return bool(words("frag frage fragen fragt gefragt fragst").intersection(before))


_PLANS: Final = words("tarif plan paket abo abonnement tarifs plans pakets version")


def _a_plan(symbols: list[Symbol], i: int) -> bool:
    """Whether "pro" is the name of a plan and not "per"."""
    before, after = _text(symbols, i - 1), _text(symbols, i + 1)
    each = _PEOPLE | words("besuch sitzung session tag woche monat jahr seite person kopf <dur>")
    return after in _PLANS | {"upgrade"} or (before in _PLANS and after not in each)


_EXCHANGE: Final = words(
    """tausche tausch tauschen austauschen ausgetauscht tauscht ersetzen ersetze wechsle wechseln
    auswechseln umtauschen"""
)


def _exchanged(symbols: list[Symbol], i: int) -> bool:
    near = symbols[max(0, i - 14) : i + 6]
    return any(s.text in _EXCHANGE for s in near) and "test" not in {s.text for s in near}


def _noun(word: str) -> bool:
    return word in _NOUNS or any(word.endswith(tail) and word != tail for tail in COMPOUNDS)


_RELATIVE: Final = words("die der das den dem denen deren")
_ANYONE: Final = words("jeder jemand jeden diejenigen derjenige jenen jene denjenigen alle allen")


def _related(symbols: list[Symbol]) -> list[Symbol]:
    """Relative pronouns as "welche", so that they are not read as articles."""
    found: list[Symbol] = []
    for i, symbol in enumerate(symbols):
        if symbol.text in _RELATIVE and _relative(symbols, i):
            symbol = Symbol("welche", symbol.start, symbol.end)
        found.append(symbol)
    return found


def _relative(symbols: list[Symbol], i: int) -> bool:
    word, before, after = symbols[i].text, _text(symbols, i - 1), _text(symbols, i + 1)
    adjective = after.endswith(("e", "en")) and after not in _RELATIVE
    if _noun(after) or (adjective and _noun(_text(symbols, i + 2))):
        return False
    if after in ("", "rest", "anderen", "ubrigen", "<pct>") or after in _ENDS - {"("}:
        return False
    if before == "," or (before == "und" and _text(symbols, i - 2) == ","):
        k = i - 2
        while k >= 0 and i - k < 14 and symbols[k].text not in _HARD | {":"}:
            if symbols[k].text in _PEOPLE:
                return True
            k -= 1
        return False
    if before in _ANYONE:
        return True
    return word == "die" and before in _PEOPLE
