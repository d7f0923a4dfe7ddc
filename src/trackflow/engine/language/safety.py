"""Requests that are refused: deceiving visitors for their secrets, and other people's sites."""

from __future__ import annotations

import re
from typing import Final

from trackflow.engine.language.symbols import fold

_FAKE = (
    r"(?:fake\w*|faked|imitation|imitat\w+|imit[ae]\w*|impersonat\w+|spoof\w*|counterfeit|phony|bogus|pretend\w*|"
    r"fals[oa]s?|falsch\w*|gefalscht\w*|nachgemacht\w*|nachgebaut\w*|faux|fausses?|finge\w*|fingir|simul\w+|"
    r"se haga pasar|haciendose pasar|hacernos pasar|disguise\w*|masquerad\w+|posing as|clone of|copia exacta|"
    r"vortausch\w*|gefakt\w*|faken|vorgaukel\w*|se fait passer|se faire passer|contrefa\w+|parezca|parece ser|"
    r"ausgib\w*|ausgeb\w*|tarn\w*|als ob|looks? like it (?:is|s|comes) from)"
)
_LOOKALIKE = (
    r"(?:(?:looks?|looking|aussieht|aussehen|se vea|se ve|parezca|parece|igual|identic\w+|identisch\w*|"
    r"ressemble\w*|ressemblant|imite\w*|clavad[oa])(?: (?:exactly|just|really|a lot|the same|genau|exactamente|"
    r"exactement|identico|so|trait pour trait|totalmente))*(?: (?:like|as|wie|como|a|al|a la|que|comme|to))?)"
)
_PRIVATE = (
    r"(?:passwords?|passwort\w*|passworter\w*|kennwort\w*|contrasenas?|claves?|mots? de passe|mdp|credentials?|"
    r"zugangsdaten|credenciales|identifiants|passcodes?|pin|pins|pin codes?|pin numbers?|credit card(?: numbers?| details| data)?|"
    r"card (?:numbers?|number field|details|data)|numeros? de tarjetas?|numero de la tarjeta|datos de (?:la )?tarjetas?|"
    r"kreditkarten\w*|kartennummer\w*|kartendaten|numeros? de carte\w*|carte bancaire|carte bleue|coordonnees bancaires|"
    r"cvv|cvc|ssn|social security numbers?|bank(?: account)? (?:details|numbers?|data|logins?)|iban|tan|tans|"
    r"seed phrases?|wallet keys?|private keys?|login details|login data|logindaten|security codes?|one time codes?|"
    r"otp|2fa codes?|verification codes?|datos bancarios|bankdaten|banking login|saved logins|gespeicherte\w* logins?|"
    r"numero de securite sociale|dni|passport numbers?|ausweisnummer\w*)"
)
_TAKE = (
    r"(?:steal\w*|harvest\w*|captur\w+|collect\w*|grab\w*|see|log|logs|record\w*|save|saves|store|stores|phish\w*|"
    r"intercept\w*|skim\w*|asks? for|asking for|ask|enter|type|types|typed|typing|re enter|confirm\w*|get|gets|send|sends|"
    r"sent|read|reads|extract\w*|siphon\w*|copy|copies|forward\w*|rob\w+|captura\w*|recoge\w*|recopil\w+|guard\w+|"
    r"envi\w+|mand\w+|pid\w+|leer?|lee|stehl\w+|abgreif\w*|abfang\w*|abfrag\w*|sammel\w*|speicher\w*|schick\w*|"
    r"lies|auslesen|aus\w*les\w*|eingeb\w*|eingib\w*|kopier\w*|vol\w+|recuper\w+|enregistr\w+|envo\w+|demand\w+|"
    r"saisi\w*|collecter|intercept\w*|capter|webhooks?|webhooked|teclea\w*|introduc\w+|escrib\w+|aspir\w+|entwend\w+|abzapf\w*|"
    r"fill|keystrokes?|dame|dar|donne\w*|abgefangen|mitschneid\w*|mitles\w*|tippt|tippen|pass on|snapshot)"
)
_LOGIN = (
    r"(?:login|log in|logins|sign in|signin|sign on|paypal|bank\w*|payment|microsoft|google|apple|facebook|amazon|"
    r"icloud|security|virus|virenwarn\w*|virenmeldung\w*|government|irs|police|hmrc|office 365|m365|netflix|instagram|"
    r"banco|banque|sparkasse\w*|seguridad|securite|polic\w+|polizei|hacienda|impots|finanzamt|iniciar sesion|connexion|"
    r"anmeld\w+|visa|mastercard|santander|bbva|hsbc|chase|barclays|dhl|correos|la poste|steuer\w*|windows|antivirus|"
    r"antiviren\w*|system|infected|infiziert\w*|infectad\w*|infecte\w*|systemwarn\w*|browser (?:update|warning)|update|"
    r"lloyds|ing|paypal\w*|tax office|impots|ameli|caixa\w*|edf|post)"
)
_OTHERS = (
    r"(?:(?:my |our |a |the |their |his |some |einer |eines |der |des |dem |unserer |unseres |mi |la |el |de la |del |nuestra |"
    r"nuestro |una |un |notre |mon |nos |mes |d un |du |de |unsere\w* |meine\w* )?(?:(?:\w+ ){0,2})?"
    r"(?:competitors?|competition|rivals?|competing|someone else|somebody else|other people|another company|other companies|"
    r"third party|competidor\w*|competencia|rival\w*|konkurren\w+|mitbewerber\w*|wettbewerber\w*|concurrent\w*|"
    r"concurrence|otra empresa|fremde\w*|ajen[oa]s?)(?: \w+){0,2}?)"
)
_SITE = (
    r"(?:website\w*|site|sites|page|pages|webpage|web|store|shop|onlineshop\w*|storefront|domain|homepage|checkout|"
    r"pagina\w*|tienda\w*|seite\w*|webseite\w*|boutique\w*|app|listing\w*|blog|sitio\w*|portal\w*)"
)
_GAP = r"(?: [^ ]+){0,6}?"

_DECEIVE = "This would imitate a sign-in, a warning or another party to deceive visitors. TrackFlow does not build that."
_SECRETS = "This would take passwords, card numbers or other secrets from visitors. TrackFlow does not do that."
_ELSEWHERE = (
    "TrackFlow runs only on your own site. It cannot and may not change other people's sites."
)
_HIDDEN = "This would watch or deceive visitors without their knowledge or against their choice. TrackFlow does not do that."

_REASONS: Final = (
    (
        _DECEIVE,
        (
            rf"{_FAKE}(?: [^ ]+){{0,5}} {_LOGIN}\b",
            r"\b(?:copy|clone|replica|mock up|version|lookalike|copia|kopie|nachbau|copie|replique|replica) (?:of|de|von|du|d|der|des) (?:[^ ]+ ){0,4}?(?:log ?on|log in|login|sign in|signin|bank\w*|paypal|anmelde\w*|connexion|inicio de sesion)\b",
            rf"{_LOGIN}(?: [^ ]+){{0,3}} (?:fake|falsch\w*|gefalscht\w*|fals[oa]|faux|fausse)\b",
            rf"{_FAKE} (?:\w+ )?(?:reviews?|testimonials?|ratings?|error|warning|alert|invoice|resenas?|opiniones|bewertung\w*|avis|"
            r"temoignages?|virus|factura\w*|rechnung\w*|facture\w*|warnung\w*|alerte?a?|update|kundenbewertung\w*)\b",
            rf"{_LOOKALIKE}(?: [^ ]+){{0,5}} {_LOGIN}\b",
            r"\b(?:phish\w*|keylogger\w*|keylog\w*|malware|ransomware|spyware|clickjack\w*|cryptominer\w*|cryptojack\w*|scareware|"
            r"trojan\w*|mine (?:crypto|bitcoin|monero)|minar (?:criptomonedas|bitcoin)|krypto\w* schurf\w*)\b",
            r"\b(?:pc|computer|rechner|phone|device|ordenador|equipo|ordinateur|handy|browser|telefono)(?: (?:is|ist|esta|est|s|has been|wurde|sei|has|hat|tiene|a|may be|could be|might be))?(?: (?:a|an|einen?|un|by|von|por|par|with))?"
            r" (?:infected|infiziert|infectado|infecte|hacked|gehackt|hackeado|pirate|befallen|virus\w*)\b",
            r"\b(?:scam\w*|betrug\w*|betrug|estaf\w+|arnaqu\w+|defraud\w*|trick (?:visitors|people|users|them|pensioners|customers))\b",
        ),
    ),
    (
        _SECRETS,
        (
            rf"\b{_TAKE}{_GAP} {_PRIVATE}\b",
            rf"\b{_PRIVATE}{_GAP} (?:{_TAKE}|entered|so we|email\w* (?:it|them)|to (?:me|us|our)|an uns|nos llegu?\w+|nous)\b",
            r"\b(?:steal\w*|hijack\w*|stehl\w+|klau\w*|rob(?:ar|a|ale|arles)|vol(?:er|e|ons|ez) (?:les|leurs?|des|la|le))\b",
        ),
    ),
    (
        _ELSEWHERE,
        (
            rf"\b(?:on|over|into|onto|at|hack|deface|browsing|to|en|sobre|a|auf|bei|in|sur|chez|dans|uber|der|the|our|my|de|von|s) "
            rf"{_OTHERS} {_SITE}\b",
            rf"\b(?:on|over|into|onto|at|hack|deface|en|sobre|auf|bei|in|sur|chez|dans) (?:the |la |el |der |die |le |l |das )?{_SITE} "
            rf"(?:of |de |de la |del |von |unserer |unseres |der |des |du |d un |d une |de mi |de nuestra |de nuestro |de notre |de nos |von unserem |"
            rf"vom |eines |einer |d |meines )+(?:\w+ ){{0,2}}{_OTHERS}",
            rf"\b(?:our|my|the|nuestra|la|unsere\w*|notre) (?:rivals?|competitors?|competencia|competidor|konkurren\w+|concurrents?)(?: s)? (?:\w+ ){{0,3}}{_SITE}\b",
            rf"\b(?:rivals?|competitors?|competencia|competidor(?:es)?|konkurren\w+|mitbewerber\w*|wettbewerber\w*|concurrents?|concurrence)\b{_GAP} "
            rf"{_SITE}(?: [^ ]+){{0,8}}? (?:show|pop|put|display|insert|inject|should show|muestra|mostrar|pon|zeig\w*|einblend\w*|affich\w+|mets|mettre|should|aparezca)\b",
            r"\b(?:en|dentro de|sobre|auf|in|bei|sur|dans|on) (?:la |el |der |die |dem |le |the )?(?:web|pagina|sitio|tienda|app|seite|webseite|website|site|boutique|shop) (?:de|von|du|d|of) (?:la |le )?(?:booking|amazon|airbnb|mercado libre|zalando|ebay|decathlon|fnac|el corte ingles|otto|idealo|expedia|leboncoin|tripadvisor|google|facebook|instagram|ikea|apple)\b",
            r"\b(?:hack(?:ing|en|ed|ear|eo)?(?! news)|deface\w*|ddos\w*|take down|crash|pirate[rz]?|pirat\w+|lahmleg\w*|tumba\w*|hackear|sabot\w+)\b",
            r"\b(?:on|auf|en|sur|in|over) (?:the )?wikipedia\b",
            r"\b(?:on|auf|en|sur|over) (?:amazon|booking|ebay|airbnb|decathlon|zalando|etsy|google|facebook|instagram|youtube|expedia|tripadvisor|zillow)"
            r"(?: (?:com|de|es|fr|co uk|example))?(?: s)? (?:website|site|page|own|results|search results|seite|pagina|product page|listing|pages|homepage)\b",
        ),
    ),
    (
        _HIDDEN,
        (
            r"\b(?:secretly|without (?:their|them|any|the user s|the visitor s|consent)|heimlich|a escondidas|sin que (?:lo )?(?:sepan|se enteren|se den cuenta)|en secreto|"
            r"ohne (?:ihr wissen|dass sie es merken|einwilligung|zustimmung|deren zustimmung|ihre zustimmung)|a leur insu|en cachette|secretement|sans (?:leur|le leur) (?:consentement|accord|dire)|sin (?:su )?consentimiento|covertly|behind their backs?)\b"
            r"(?: [^ ]+){0,12}? (?:record\w*|track\w*|spy\w*|film\w*|webcam\w*|camera\w*|mic\w*|location\w*|listen\w*|install\w*|grab\w*|graba\w*|rastre\w+|verfolg\w*|aufzeich\w*|enregistr\w+|suivre|espi\w+|fingerprint\w*|consent|knowing|keystroke\w*|mitschneid\w*|kamera\w*|mikrofon\w*|tracking|kreditkart\w*|abo\w*|subscri\w*|charge\w*|cobr\w+)",
            r"\b(?:record\w*|track\w*|spy\w*|film\w*|webcam\w*|camera\w*|microphone\w*|listen\w*|graba\w*|rastre\w+|verfolg\w*|enregistr\w+|espi\w+|fingerprint\w*|install\w*|sign them up|charge\w*|subscri\w+|log|collect\w*|send\w*|sell\w*|follow\w*)"
            r"(?: [^ ]+){0,10}? (?:secretly|without (?:their|them|telling|asking|consent|any consent|permission|people|visitors)(?: \w+)?|heimlich|a escondidas|sin que (?:lo )?(?:sepan|se enteren|se den cuenta)|ohne (?:ihr wissen|dass sie es merken|einwilligung|zustimmung|deren|ihre)|a leur insu|en cachette|sans (?:leur|le leur)|sin (?:su )?(?:consentimiento|permiso)|covertly|behind their backs?|even if they (?:decline\w*|refuse\w*|reject\w*|opt\w*|say no)|who (?:declined|rejected|refused|opted out))\b",
            r"\b(?:ignore|bypass|circumvent|get around|override|ignora|saltar\w*|umgeh\w*|contourn\w*|ignorier\w*|get past|defeat)(?: [^ ]+){0,4}? (?:consent|opt outs?|cookie (?:choice|banner|settings?)|do not track|gdpr|consentimiento|einwilligung\w*|consentement|dsgvo|rgpd|ad ?blockers?|cookie ablehn\w*)\b",
            r"\b(?:every|all|each|cada|jede\w*|chaque|log|record|capture|their) (?:keystroke|keystrokes|key stroke|pulsacion\w*|tastenanschl\w*|frappe\w*)\b|\bkeystrokes?\b(?: [^ ]+){0,8}? (?:form|card|password|send|webhook|me)\b",
            r"\b(?:reject\w*|declin\w*|refus\w*|ablehn\w*|abgelehnt|rechaz\w*|opt(?:ed)? out)\b(?: [^ ]+){0,14}? (?:keep tracking|track them|tracking them|silently|anyway|trotzdem|igualmente|quand meme|weiter (?:verfolg|track)\w*|seguir rastreando|continuer a (?:suivre|pister))\b",
            r"\b(?:pre ?tick\w*|hidden (?:charge|fee|subscription|checkbox)\w*|secret subscription)\b",
            r"\b(?:higher|double|inflated?|hoher\w*|mas (?:alto|caro)s?|plus (?:eleve|cher)s?) prices? (?:to|for|fur|a|aux?) (?:disabled|black|muslim|jewish|women|gay|old|elderly)\b",
        ),
    ),
)
_COMPILED: Final = tuple(
    (reason, tuple(re.compile(pattern) for pattern in patterns)) for reason, patterns in _REASONS
)
_PLAIN: Final = re.compile(r"[^\W_]+")
_MEANT_WELL: Final = re.compile(
    r"\b(?:forgot(?:ten)? (?:their |your |the )?password|password reset|reset (?:their |your )?password|"
    r"contrasena olvidada|passwort vergessen|mot de passe oublie|new password|change (?:your|their) password|"
    r"enter (?:a |the |your |their )?(?:coupon|code|promo)|no (?:credit )?card (?:needed|required)|"
    r"without (?:a |any )?(?:credit )?card|sin tarjeta|ohne kreditkarte|sans carte bancaire)\b"
)


_OPEN: Final = re.compile(
    r"\b(?:what we (?:discussed|talked about|agreed|said|spoke about)|as (?:discussed|agreed|we said)|same as (?:last time|before|always|usual)|"
    r"like (?:last time|before|always) but|the usual thing|lo (?:de siempre|mismo que la (?:otra|ultima) vez|que (?:hablamos|acordamos|dijimos))|"
    r"como la (?:otra|ultima) vez|wie (?:besprochen|letztes mal|immer|beim letzten mal|gehabt)|das (?:gleiche|selbe) wie|comme (?:convenu|d habitude|la derniere fois|l autre fois)|"
    r"before they (?:ve |have |even |ever |actually )*(?:visit|come|arrive|hear|heard|know|knew|open|land)|bevor sie (?:uns |unsere |die )?(?:\w+ )?(?:besuchen|kommen|kennen|finden)|"
    r"antes de que (?:nos )?(?:visiten|conozcan|entren|lleguen)|avant (?:qu ils|meme qu ils|leur)(?: \w+){0,3} (?:visite\w*|viennent|arrivent|connaissent))\b"
)


def unanswerable(prompt: str) -> bool:
    """Whether the request points to what only the writer knows, or to before a visit."""
    line = f" {' '.join(_PLAIN.findall(fold(prompt)))} "
    return bool(_OPEN.search(line))


def harm(prompt: str) -> str | None:
    """Why the request is refused, None where nothing speaks against it.

    Looks at every word, those in quotation marks as well.
    """
    line = f" {' '.join(_PLAIN.findall(fold(prompt)))} "
    line = _MEANT_WELL.sub(" ", line)
    for reason, patterns in _COMPILED:
        if any(pattern.search(line) for pattern in patterns):
            return reason
    return None
