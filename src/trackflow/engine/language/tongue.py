"""Which of the four languages a prompt is written in."""

from __future__ import annotations

import re
from typing import Final, Literal

from trackflow.engine.language.symbols import fold

Tongue = Literal["en", "es", "de", "fr"]

# The words that every text of a language is full of, and no other of the four has.
_MARKERS: Final[dict[Tongue, frozenset[str]]] = {
    "en": frozenset(
        """the and with who when show should people they their our you we visitors users page from
        are is after to for of if have has been than on at it not this that them only or by
        i as but get gets see new""".split()
    ),
    "es": frozenset(
        """el la los las que para con por un una del al si cuando pagina visitantes usuarios
        mostrar muestra muestrales muestrale despues segundos y o su sus nuestro nuestra quiero
        solo quienes desde hasta sin como mas menos ha han haya esta estan es son lo les le se
        pero cada veces vez objetivo entre donde hacia ese esa este alguien todos enviar clientes
        poner pon cambia hola en""".split()
    ),
    "de": frozenset(
        """der die das und mit fur auf wenn den dem ein eine einen einem einer ist sind nicht nach
        aus von zu zum zur im seite besucher nutzer bitte nur soll sollen wer die wir uns unsere
        unser oder als bei sie es noch pro einmal ziel zeige zeigen anzeigen werden wird haben hat
        schon mehr dass kunden alle allen kein keine sekunden auch ohne sobald uber unter fuer ueber
        besuchern besuch nutzern leute leuten erstbesucher erstbesuchern neukunden stammkunden
        oben unten rechts leiste balken fenster hinweis kasten ecke vollbild sprechblase
        einblenden ausblenden zeig blende schick schicke sende leite weiterleiten umleiten mach
        setz setze oeffne offne oeffnen offnen melde melden benachrichtigen tracke andere aendern
        andern austauschen ersetzen ersetze hervorheben empfehle empfehlen empfehlungen
        eingeloggt eingeloggte eingeloggten ausgeloggt angemeldet angemeldete registrierte
        warenkorb kasse startseite produktseite produktseiten preisseite preise kategorie
        uberschrift ueberschrift knopf schaltflache formular umfrage gutschein rabatt versand
        kostenlos kostenlose kostenloser anmeldung bestellung bestellungen kauf kaufe termin
        termine angebot angebote jetzt heute morgen uhr tage tagen woche wochen monat stunde
        stunden minuten montag dienstag mittwoch donnerstag freitag samstag sonntag werktags
        wochenende abends morgens mindestens hochstens hoechstens maximal ab bis vor seit gegen
        zwischen wahrend waehrend damit dann danach sonst nix nichts nie niemand jeder jede jedem
        wutklicks frustklicks klick klicks klicken klickt gescrollt scrolltiefe inaktiv verlassen
        verlasst abbruch deutschland osterreich oesterreich schweiz vertrieb merkmal
        persoenliche personliche gruppe kontrollgruppe varianten sieger erfolg hatte
        hab ich dich du ihr mich mir ihm ihnen dein deine euch euer mein meine sein seine
        wieder wiederkehrende wiederkehrenden zuruck zurueck seiten selbe gleiche neuer neue neuen
        zwei drei vier funf sechs sieben acht neun zehn stuck stueck grosser kleiner weniger
        hallo danke moin gruss grusse servus bzw inkl ggf gerade sofort spater spaeter
        januar februar juni juli oktober dezember ende laufzeit""".split()
    ),
    "fr": frozenset(
        """le la les des et pour avec qui sur si quand une un du au aux est sont pas dans apres
        page visiteurs utilisateurs afficher affiche montrer nous vous nos notre votre leur leurs
        ou par en fois objectif seulement ceux celles ne plus moins depuis vers chez sans mais
        d' l' qu' n' s' j' c' secondes bonjour des ils elles ont bandeau clients merci titre fuseau
        devient bouton visiteur ceux chez cette ses avant jamais jour jours semaine heures envoyer
        envoie mets mettre masquer masque remplacer remplace quand lorsque puis ensuite sinon
        panier accueil objectif hors dont celui svp stp ajouter ajoute tous toutes chaque etre
        onglet commande commandes achat achats redirige rediriger derniers dernier formulaire
        courriel depuis aucun aucune selon tester recommander produits pendant ce
        abonnes inscrits trois quatre
        cinq deux accroche accroches entre inscription inscriptions fermeture
        cacher vues vue lun vert verte visites ouvrir sauf remise livraison soldes onglet ventes
        supprime supprimer supprimez affichez ouvre ouvrez redirigez remplacez retire retirer enleve
        enlever surligne surligner cachez masquez proposez propose proposer recommande recommandez
        envoyez testez teste ajoutez prevenir previens avertir annonce""".split()
    ),
}
_WORD = re.compile(r"[^\W\d_]+['’]?", re.UNICODE)
_QUOTED = re.compile(r"\"[^\"\n]*\"|“[^”\n]*”|«[^»\n]*»|„[^“”\n]*[“”]|(?<!\w)'[^'\n]*'(?!\w)")


def tongue_of(prompt: str) -> Tongue:
    """The language most of the small words belong to; English where nothing decides."""
    outside = _QUOTED.sub(" ", prompt[:4000]) if len(prompt) > 40 else prompt
    words = [fold(word) for word in _WORD.findall(outside)]
    lower = outside.lower()
    scores: dict[Tongue, float] = {
        name: sum(word in marks for word in words) for name, marks in _MARKERS.items()
    }
    scores["de"] += 1.5 * len(re.findall(r"[äöüß]", lower))
    scores["es"] += 2 * len(re.findall(r"[ñ¿¡]|[áíóú]", lower))
    scores["fr"] += 1.5 * len(re.findall(r"[àèêçùœ]", lower)) + 0.5 * lower.count("é")
    scores["en"] += 0.6
    return max(scores, key=lambda name: scores[name])
