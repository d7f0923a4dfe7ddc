# ruff: noqa: E501 - tables of words, a line a language
"""The words by which people change a draft, in the four languages, as patterns over flat text."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from trackflow.engine.language.tongue import Tongue

Phrases = dict[Tongue, str]

# What may stand before an edit and says nothing.
LEAD: Final[Phrases] = {
    "en": r"(?:no(?=\s*[,.!])|please|pls|ok(?:ay)?|and|but|then|so|now|yes|yeah|hmm+|well|great|good|nice|actually|oh|ah|wait|sorry|also|"
    r"(?:can|could|would|should) (?:you|we)(?: please)?|let'?s|i(?:'d| would) (?:like|prefer|rather(?: have)?)(?: it)?(?: to)?|i want(?: it)?(?: to)?|it should|"
    r"just|what about|how about|maybe|perhaps|better|rather|instead|in addition|additionally|plus)(?=[\s,:!.])",
    "es": r"(?:por favor|vale|ok|y|e|pero|entonces|luego|ahora|si(?=,)|no(?=,)|bueno|bien|genial|perfecto|mejor|puedes|podrias|vamos a|"
    r"quiero(?: que)?|quisiera|ademas|tambien|oye|espera|en realidad|perdon)(?=[\s,:!.])",
    "de": r"(?:bitte|ok(?:ay)?|und|aber|dann|jetzt|ja|nein|doch|gut|super|prima|(?:kannst|konntest|konnen) (?:du|sie|wir)(?: (?:es|das|ihn))?|ich (?:mochte|will|hatte gern)|"
    r"und zwar|zwar|lieber|besser|auch|ausserdem|zusatzlich|noch|eigentlich|ach|warte|nun)(?=[\s,:!.])",
    "fr": r"(?:s'il (?:te|vous) plait|stp|svp|ok|d'accord|et|mais|alors|ensuite|maintenant|oui|non|bon|bien|super|parfait|"
    r"tu peux|peux-tu|pourrais-tu|pouvez-vous|je (?:veux|voudrais)|plutot|aussi|egalement|en plus|finalement|en fait|attends)(?=[\s,:!.])",
}
TAIL: Final[Phrases] = {
    "en": r"(?:please|pls|thanks|thank you|instead|too|as well|also|now|rather|again|then|for me|though)",
    "es": r"(?:por favor|gracias|en su lugar|tambien|mejor|ahora|ademas|porfa)",
    "de": r"(?:bitte|danke|stattdessen|auch|ebenfalls|jetzt|noch|dazu|lieber|bitte noch|zusatzlich|daraus|draus|hinzu|beschranken|einschranken|begrenzen|limitieren|machen|andern|setzen|stellen)",
    "fr": r"(?:s'il (?:te|vous) plait|stp|svp|merci|a la place|aussi|egalement|plutot|maintenant|en plus)",
}
ALSO: Final[Phrases] = {
    "en": r"\b(?:also|too|as well|additionally|in addition|add|plus|include|as an addition|on top|or)\b",
    "es": r"\b(?:tambien|ademas|anade\w*|anadir|agrega\w*|suma|incluye|o bien|o)\b",
    "de": r"\b(?:auch|zusatzlich|ausserdem|erganze\w*|hinzu|dazu|ebenfalls|oder|fug\w*)\b",
    "fr": r"\b(?:aussi|egalement|ajoute\w*|en plus|ainsi que|inclus|ou)\b",
}
AND: Final[Phrases] = {"en": r"and\b", "es": r"(?:y|e)\b", "de": r"und\b", "fr": r"et\b"}
ONLY: Final[Phrases] = {
    "en": r"\b(?:only|just|solely|exclusively|limit (?:it )?to|restrict (?:it )?to|nobody but)\b",
    "es": r"\b(?:solo|solamente|unicamente|exclusivamente|limitalo a)\b",
    "de": r"\b(?:nur|ausschlies\w*|lediglich|beschranke\w*)\b",
    "fr": r"\b(?:seulement|uniquement|exclusivement|que|limite\w*)\b",
}
INSTEAD: Final[Phrases] = {
    "en": r"\b(?:instead|rather|make it|make that|change|switch|replace|swap|turn|use)\b",
    "es": r"\b(?:en vez|en lugar|en su lugar|mejor|cambia\w*|haz(?:lo)?|que sea|convierte\w*|usa|reemplaza\w*|sustituye\w*)\b",
    "de": r"\b(?:statt\w*|anstatt|anstelle|lieber|mach\w*|ander\w*|wechs\w*|nimm|ersetz\w*|draus|verwende\w*)\b",
    "fr": r"\b(?:plutot|a la place|au lieu|change\w*|fais\w*|transforme\w*|remplace\w*|utilise\w*|passe\w*)\b",
}
RATHER: Final[Phrases] = {
    "en": r"\b(?:instead|rather)\b(?! (?:of|than))",
    "es": r"\b(?:en su lugar|en vez de eso|mejor)\b",
    "de": r"\b(?:stattdessen|lieber|besser)\b",
    "fr": r"\b(?:a la place|plutot)\b(?! que)",
}
GOAL: Final[Phrases] = {
    "en": r"\b(?:goals?|conversion|success|objective)\b",
    "es": r"\b(?:objetivo|meta|conversion)\b",
    "de": r"\b(?:ziel|zielereignis|conversion)\b",
    "fr": r"\b(?:objectif|but|conversion)\b",
}
# Who is spoken of beside these words is not to see it.
HIDING: Final = r"\b(?:hid(?:e|den|ing)|versteck\w*|verberg\w*|verbirg|ausblend\w*|ocult\w*|escond\w*|masqu\w*|cache[rz]?)\b"
# A field of a form that is to be asked for.
ASK: Final[Phrases] = {
    "en": r"(?:ask (?:them |visitors |people )?(?:also )?for|collect|ask|request|(?:add|include|put)(?= .* (?:to|in|into) the form\b)|(?:add|include) (?:a |an )?(?:field|form field)s? for)"
    r"(?: (?:their|the|a|an|also|too))* (?P<value>.+?)(?: (?:to|in|into) the form| field)?",
    "es": r"(?:pide(?:les|le)?|pregunta(?:les|le)? por|solicita|recoge|(?:anade|agrega)(?= .* al formulario))(?: (?:tambien|su|sus|el|la|un|una))* (?P<value>.+?)(?: al formulario)?",
    "de": r"(?:frag(?:e)?(?: sie)?(?: auch)? nach|erfrage|frag(?:e)?|erganze(?= .* (?:im|zum) formular)|fug(?:e)?(?= .* (?:zum|ins) formular))(?: (?:auch|ihrer?|ihrem|der|die|das|eine[mnr]?|dem|den))* (?P<value>.+?)(?: (?:im|zum|ins) formular(?: hinzu)?| ab)?",
    "fr": r"(?:demande(?:[- ]leur)?|recueille|collecte|ajoute(?= .* au formulaire))(?: (?:aussi|leur|leurs|le|la|l'|un|une))* (?P<value>.+?)(?: au formulaire)?",
}
NOT: Final[Phrases] = {
    "en": r"(?:(?:hide|keep)(?: it| this| that)? (?:from|away from)|(?:do not|don'?t|never) (?:show|display|send|run)(?: it| this| that)?|except|exclude|excluding|but not|not|leave out|anyone but|everyone but|skip|outside|other than)(?: it)?",
    "es": r"(?:ocult[ae](?:lo|selo)? (?:a|para|en)|que no (?:salga|aparezca|se muestre)|no (?:lo |se lo )?(?:muestres|ensenes|mostrar|mandes)|excepto|menos|salvo|excluye(?: a)?|excluir(?: a)?|excluyendo|pero no|que no|no|fuera de)",
    "de": r"(?:versteck(?:e)? es (?:vor|fur|auf)|verbirg es (?:vor|fur|auf)|zeig(?:e)? es nicht|aber nicht|nicht|ausser|ausgenommen|ohne|schlies+e|ausgeschlossen)",
    "fr": r"(?:(?:masque|cache)[- ](?:le|la) (?:pour|aux?|sur)|ne (?:l'affiche|le montre)s? pas|mais pas|pas|sauf|excepte|exclus|exclure|hormis|hors)",
}
REMOVE: Final[Phrases] = {
    "en": r"(?:remove|drop|delete|lose|kill|scrap|ditch|cancel|get rid of|take (?:out|off|away|down|back)|leave out|throw out|"
    r"strip(?: out)?|forget(?: about)?|clear|(?:we |i |you )?(?:do not|don'?t) (?:need|want|use|have)|no need for|without|no more|no|skip|lift|reset|unset|stop|take|leave|unset|there is no)",
    "es": r"(?:quita(?:le|r|la|lo)?|elimina(?:r|le)?|borra(?:r|le)?|saca(?:r|le)?|suprime|sin|retira|fuera|no (?:quiero|hace falta|necesito|pongas)|ya no|ningun[ao]?|olvida|no|cancela|nada de|deja)",
    "de": r"(?:entfern(?:e|en)?|losch(?:e|en)?|streich(?:e|en)?|ohne|keine[nrsm]?|kein|weg mit|nimm|lass|wirf|(?:wir |ich )?brauchen? keine[nrm]?|verzichte auf|kipp|schmeis|hor auf mit|nicht mehr)",
    "fr": r"(?:enleve[rz]?|supprime[rz]?|retire[rz]?|sans|(?:on n'a )?(?:pas|plus) besoin d(?:e|u|es)|pas d[e']|pas|plus d[e']|plus|vire[rz]?|ote[rz]?|efface[rz]?|oublie[rz]?|laisse tomber|annule|aucune?|abandonne|arrete)",
}
# Where the particle of a verb of removal stands at the end.
OFF: Final[Phrases] = {
    "en": r"(?:off|out|away|again|altogether|completely|entirely|anymore)",
    "es": r"(?:del todo|por completo|fuera)",
    "de": r"(?:weg|raus|heraus|fallen|sein|aus|ganz|wieder)",
    "fr": r"(?:tomber|du tout|completement)",
}
INSTEAD_OF: Final[Phrases] = {
    "en": r"\b(?:instead of|rather than|in place of|, not)\b",
    "es": r"\b(?:en vez de(?:l)?|en lugar de(?:l)?|, no)\b",
    "de": r"\b(?:statt|anstatt|anstelle von|anstelle|, nicht)\b",
    "fr": r"\b(?:au lieu d(?:e|u|es)\b|au lieu d'|plutot que|a la place d(?:e|u|es)|, pas)",
}
DETERMINER: Final[Phrases] = {
    "en": r"(?:the|a|an|any|its|all|this|that|those|these|our|my|every|both|with|for|of)",
    "es": r"(?:el|la|los|las|un|una|unos|su|sus|este|esta|ese|esa|todos|todas|de|del|con|lo)",
    "de": r"(?:der|die|das|den|dem|des|ein|eine|einen|einem|diese[nrsm]?|alle|mit|von|noch|wieder)",
    "fr": r"(?:le|la|les|l'|un|une|des|du|de|d'|ce|cet|cette|ces|tous|toutes|avec|son|sa)",
}
# A verb that only says that something is to be changed.
VERB: Final[Phrases] = {
    "en": r"(?:make|turn|change|switch|set|put|move|show|display|run|have|let|use|give|keep|add|include|insert|attach|place|replace|swap|limit|restrict|narrow|target|it should be|it must be|we want)"
    r"(?: (?:it|this|that|them))?(?: (?:to|into|be|as|with|up|down))?",
    "es": r"(?:haz(?:lo|la)?|pon(?:lo|la|le|er)?|ponga|cambia(?:lo|la|r)?|conviertelo|usa(?:r)?|que (?:sea|salga|aparezca|vaya|se muestre)|muestra(?:lo|le|r)?|anade(?:le)?|anadir|agrega(?:le)?|incluye|mueve(?:lo|la)?|limita(?:lo|la)?|restringe(?:lo)?|deja(?:lo)?|reemplaza(?:lo)?|sustituye(?:lo)?)"
    r"(?: (?:a|en|por|como))?",
    "de": r"(?:mach(?:e)?|ander(?:e)?|setz(?:e)?|stell(?:e)?|leg(?:e)?|zeig(?:e)?|nimm|verwende|benutze|fug(?:e)?|erganze?|pack(?:e)?|verschieb(?:e)?|beschranke?|begrenze?|ersetz(?:e)?|wechs(?:le|el))"
    r"(?: (?:es|das ganze|das|ihn|sie|ihm))?(?: (?:auf|zu|nach|als|daraus|draus|durch|in))?",
    "fr": r"(?:(?:le |la |l')?(?:limiter|restreindre|mettre|afficher|montrer|passer)|fais|mets|met|change|transforme|utilise|affiche|montre|ajoute|inclus|deplace|limite|restreins|passe|remplace|place)"
    r"(?:[- ](?:le|la|lui|en|ca))?(?: (?:en|par|a|sur|comme))?",
}
ADD: Final[Phrases] = {
    "en": r"(?:also )?(?:add|include|plus|insert|attach|another|also)\b",
    "es": r"(?:tambien )?(?:anade\w*|anadir|agrega\w*|incluye|suma|otro|otra|tambien)\b",
    "de": r"(?:auch )?(?:fug\w*|erganz\w*|noch|zusatzlich|dazu|auch)\b",
    "fr": r"(?:aussi )?(?:ajoute\w*|inclus|encore|aussi|un autre|une autre)\b",
}
# An edit begins here, so that "and" or a comma before it ends the clause.
OPENER: Final[Phrases] = {
    "en": r"(?:make|change|turn|switch|set|put|move|add|remove|drop|delete|only|also|not|no|without|call|name|rename|cap|limit|use|test|"
    r"email|e-mail|text|send|get rid|take|show it|exclude|except|lose|run it|stop|hold|start|replace|give it|for everyone|everywhere|include|(?:the |its )?(?:title|headline|goal|body|button|subject))\b",
    "es": r"(?:haz\w*|cambia\w*|pon\w*|anade\w*|agrega\w*|quita\w*|elimina\w*|solo|tambien|no|sin|llama\w*|que sea|usa|prueba\w*|envia\w*|manda\w*|"
    r"excluye|excepto|mueve\w*|limita\w*|muestra\w*|(?:el |la )?(?:titulo|objetivo|texto|boton)|borra\w*|para todos)\b",
    "de": r"(?:mach\w*|ander\w*|setz\w*|stell\w*|fug\w*|entfern\w*|losch\w*|nur|auch|nicht|ohne|kein\w*|nenn\w*|nimm|lass|teste\w*|schick\w*|zeig\w*|streich\w*|"
    r"hochstens|maximal|erst|verschieb\w*|begrenz\w*|(?:der |das |die )?(?:titel|uberschrift|ziel|text|button)|fur alle)\b",
    "fr": r"(?:fais|change\w*|mets|ajoute\w*|enleve\w*|supprime\w*|retire\w*|seulement|uniquement|aussi|pas|sans|appelle\w*|nomme\w*|utilise\w*|teste\w*|envoie\w*|"
    r"affiche\w*|sauf|deplace\w*|limite\w*|(?:le |la |l')?(?:titre|objectif|texte|bouton)|pour tous|transforme\w*|remplace\w*)\b",
}
JOINT: Final[Phrases] = {
    "en": r"and|but|then|plus", "es": r"y|e|pero|luego", "de": r"und|aber|dann", "fr": r"et|mais|puis",
}  # fmt: skip
UNDO: Final[Phrases] = {
    "en": r"(?:undo|go back|step back|revert|roll ?back|take (?:that|it) back|never ?mind|scratch that|back to (?:how it was|before|the previous)|i take that back|no,? that was wrong)",
    "es": r"(?:deshaz(?:lo)?|deshacer|vuelve(?: hacia)? atras|volver atras|revierte\w*|anula(?:lo)?|marcha atras|como estaba antes|dejalo como estaba|retrocede|olvidalo)",
    "de": r"(?:(?:mach\w* )?(?:(?:das|es|die letzte anderung|den letzten schritt|alles) )?(?:bitte )?(?:wieder )?ruckgangig|(?:geh )?(?:\w+ schritte? )?zuruck|widerruf\w*|wie vorher|vergiss (?:das|es)|nimm das zuruck)",
    "fr": r"(?:annule(?:r|z)?|reviens(?: en arriere)?|revenir en arriere|retour(?: en arriere)?|defais|comme avant|oublie(?: ca)?|laisse tomber)",
}
REDO: Final[Phrases] = {
    "en": r"(?:redo|(?:put|bring) (?:it|that) back|restore (?:it|that)|undo the undo|no,? keep it)",
    "es": r"(?:rehaz(?:lo)?|rehacer|vuelve a (?:hacerlo|ponerlo)|recuperalo|restaura\w*)",
    "de": r"(?:wiederhol\w*|wiederherstell\w*|stell (?:es|das) wieder her|doch wieder|(?:mach (?:es|das) )?(?:doch )?nochmal)",
    "fr": r"(?:retablis?(?:-le)?|retablir|refais(?:-le)?|remets(?:-le)?|recommence)",
}
_SMALL: Final = (
    r"that|it|this|the|last|one|change|edit|changes|please|again|step|once|lo|eso|esto|el|la|ultimo|ultima|cambio|por|favor|otra|vez|de|nuevo|paso|un|una|"
    r"das|es|bitte|wieder|die|letzte|letzten|anderung|schritt|einen|noch|mal|ca|cela|la|le|derniere|dernier|modification|changement|s'il|te|plait|stp|svp|ok|no|non|nein|ja|si|oui|yes|then|so|hmm|oh|"
    r"steps|pasos|cambios|schritte|anderungen|etapes|modifications|to|what|i|had|before|was|it|vous|cette|encore|fois|en|arriere|¤"
)
TWICE: Final = r"twice|two|2|dos|zwei|zweimal|deux|zwei?mal|three|3|tres|drei|dreimal|trois|all|alles|todo|tout"
THANKS: Final = (
    r"(?:thanks?(?: you)?|thank you|great|perfect|ok(?:ay)?|good|looks good|fine|cool|nice|awesome|that'?s it|done|yes|gracias|perfecto|vale|genial|muy bien|asi esta bien|"
    r"danke|super|perfekt|passt(?: so)?|gut|prima|alles gut|merci|parfait|tres bien|c'est bon|d'accord|top|hello|hi|hola|hallo|bonjour)"
)
RESTART: Final[Phrases] = {
    "en": r"(?:start (?:over|again|from scratch)|start a new (?:one|workflow|draft)|new (?:workflow|draft|one)|something else|forget (?:all )?(?:of )?(?:this|that|it)(?: and)?)\b[\s,:.;-]*",
    "es": r"(?:empieza de (?:nuevo|cero)|empecemos de (?:nuevo|cero)|nuevo (?:flujo|borrador|workflow)|otra cosa|olvida (?:todo|eso)(?: y)?)\b[\s,:.;-]*",
    "de": r"(?:fang (?:von vorn|neu) an|neuer (?:workflow|entwurf)|etwas anderes|noch mal von vorn|vergiss (?:das|alles)(?: und)?)\b[\s,:.;-]*",
    "fr": r"(?:recommence(?:r|ons)?(?: a zero)?|repars de zero|nouveau (?:workflow|brouillon|scenario)|autre chose|oublie (?:tout|ca)(?: et)?)\b[\s,:.;-]*",
}
RENAME: Final[Phrases] = {
    "en": r"(?:call|name|rename|title) (?:it|this|that|the workflow|the draft|this workflow)(?: to| as)?\s*:?|(?:the )?(?:name|workflow name) (?:is|should be|:)|rename to|change the (?:workflow )?name to|give it the name",
    "es": r"(?:llamalo|llamala|nombralo|renombralo(?: a| como)?|ponle (?:de|el) nombre|ponle por nombre|que se llame|cambia el nombre (?:a|por)|el nombre (?:es|sera))",
    "de": r"(?:nenn(?:e)? (?:es|das|ihn|sie|den workflow|den entwurf)|benenn(?:e)? (?:es|ihn|den workflow) (?:um )?in|der name (?:ist|soll sein)|(?:es|er) soll heissen|es heisst)",
    "fr": r"(?:appelle[- ](?:le|la|ca)|nomme[- ](?:le|la)|renomme[- ](?:le|la)(?: en)?|appelle ca|donne[- ]lui le nom(?: de)?|le nom est|son nom est|change le nom (?:en|pour))",
}
EVERYONE: Final[Phrases] = {
    "en": r"(?:show it )?(?:for|to|make it for|show it to|open it to|open it up to)? ?(?:everyone|everybody|anyone|all (?:of )?(?:the )?(?:visitors|users|people|audiences)|all visitors|every visitor|the whole audience)(?: again)?",
    "es": r"(?:muestra(?:se)?lo )?(?:para|a)? ?(?:todo el mundo|todos(?: los (?:visitantes|usuarios))?|cualquiera)(?: otra vez)?",
    "de": r"(?:zeig(?:e)? es )?(?:fur|an)? ?(?:alle[nr]?(?: (?:besuchern?|nutzern?|leuten?))?|jeden|jedem)(?: wieder)?(?: anzeigen| zeigen)?",
    "fr": r"(?:affiche[- ]le |montre[- ]le )?(?:pour|a)? ?(?:tout le monde|tous(?: les (?:visiteurs|utilisateurs))?|tous)(?: de nouveau)?",
}
EVERYWHERE: Final[Phrases] = {
    "en": r"(?:show it |put it |run it )?(?:everywhere|sitewide|site[- ]wide|on (?:all|every|any|each) (?:of )?(?:the )?pages?|across the (?:whole |entire )?site|on the (?:whole|entire) site|all pages)(?: again)?",
    "es": r"(?:muestralo |ponlo )?(?:en )?(?:todas partes|todo el sitio|toda la web|todas las paginas|cualquier pagina|cada pagina)",
    "de": r"(?:zeig(?:e)? es )?(?:uberall|auf (?:allen|jeder|der ganzen) (?:seiten?|website)|auf der gesamten (?:website|seite))(?: anzeigen| zeigen)?",
    "fr": r"(?:affiche[- ]le |mets[- ]le )?(?:partout|sur (?:toutes les|chaque|n'importe quelle) pages?|sur tout le site)",
}
ANY_OF: Final[dict[str, str]] = {
    "device": r"(?:on |for |across )?(?:all|every|any) (?:kinds of )?devices?|(?:en |para )?todos los dispositivos|cualquier dispositivo|(?:auf )?(?:allen|jedem) gerate?n?|(?:sur )?(?:tous les appareils|n'importe quel appareil)",
    "country": r"(?:in |for )?(?:all|every|any) countr(?:y|ies)|worldwide|(?:en )?todos los paises|en todo el mundo|(?:in )?(?:allen|jedem) land(?:ern)?|weltweit|(?:dans )?tous les pays|dans le monde entier",
    "browser": r"(?:in |on )?(?:all|every|any) browsers?|(?:en )?todos los navegadores|(?:in )?allen browsern|(?:sur )?tous les navigateurs",
    "language": r"(?:in )?(?:all|every|any) languages?|(?:en )?todos los idiomas|(?:in )?allen sprachen|(?:dans )?toutes les langues",
    "local_hour": r"(?:at )?(?:all hours|any time(?: of day)?|around the clock|24/7)|a cualquier hora|rund um die uhr|a (?:toute|n'importe quelle) heure",
    "local_weekday": r"(?:on )?(?:every|all|any) days?(?: of the week)?|todos los dias|an allen tagen|jeden tag|tous les jours",
}
AT_ONCE: Final[Phrases] = {
    "en": r"(?:show it |make it )?(?:right away|immediately|straight away|at once|instantly|on page ?load|as soon as (?:the page|it) loads|without (?:a |any )?(?:delay|waiting|trigger))",
    "es": r"(?:muestralo )?(?:inmediatamente|de inmediato|en seguida|enseguida|al cargar(?: la pagina)?|sin esperar|sin demora|nada mas entrar)",
    "de": r"(?:zeig(?:e)? es )?(?:sofort|gleich|direkt|unmittelbar|beim laden(?: der seite)?|ohne (?:verzogerung|warten))(?: anzeigen| zeigen)?",
    "fr": r"(?:affiche[- ]le )?(?:tout de suite|immediatement|des le chargement|au chargement(?: de la page)?|sans (?:attendre|delai))",
}
_FIELDS: Final[dict[Tongue, dict[str, str]]] = {
    "en": {
        "title": r"title|headline|heading|header", "body": r"body|text|copy|message|description|subtitle|body text",
        "cta.label": r"button|cta|button text|button label|call to action|cta text|button copy",
        "secondary_cta.label": r"second(?:ary)? button", "subject": r"subject|subject line|email subject",
        "cta.url": r"(?:button )?(?:link|url|target)|button link", "coupon": r"coupon|code|coupon code|promo code|voucher|discount code",
    },
    "es": {
        "title": r"titulo|titular|encabezado", "body": r"texto|cuerpo|mensaje|descripcion",
        "cta.label": r"boton|texto del boton|etiqueta del boton|cta", "secondary_cta.label": r"segundo boton",
        "subject": r"asunto", "cta.url": r"enlace|enlace del boton|url", "coupon": r"cupon|codigo|codigo de descuento",
    },
    "de": {
        "title": r"titel|uberschrift|headline", "body": r"text|inhalt|nachricht|beschreibung|untertitel",
        "cta.label": r"button|knopf|schaltflache|button-?text|buttons?", "secondary_cta.label": r"zweite[rn]? (?:button|knopf)",
        "subject": r"betreff|betreffzeile", "cta.url": r"link|url|button-?link", "coupon": r"gutschein|gutscheincode|code|rabattcode",
    },
    "fr": {
        "title": r"titre|entete|accroche", "body": r"texte|corps|message|description",
        "cta.label": r"bouton|texte du bouton|libelle du bouton|cta", "secondary_cta.label": r"deuxieme bouton|second bouton",
        "subject": r"objet|sujet", "cta.url": r"lien|lien du bouton|url", "coupon": r"code|code promo|coupon|bon de reduction",
    },
}  # fmt: skip
_SET_FIELD: Final[Phrases] = {
    "en": r"(?:(?:change|make|set|update|replace|edit|rewrite|shorten|let|have|new|use|give it (?:a|the)) )?(?:the |its |a |new )*(?P<field>{fields})(?: of (?:the|that) \w+)?"
    r"(?P<joint>\s*:\s*| to say | to read | to (?:be )?| into | with | should (?:be|say|read) | (?:say|read|be|is|as|says|reads|must say|must be|saying) | (?=¤))(?P<value>.+)",
    "es": r"(?:(?:cambia|pon|haz|actualiza|usa|edita|deja|que) )?(?:el |la |su |un |nuevo )*(?P<field>{fields})(?: de(?:l| la| el) \w+)?"
    r"(?P<joint>\s*:\s*| a | por | en | sea | debe (?:ser|decir) | que (?:diga|ponga) | (?:diga|es|como|dice) | (?=¤))(?P<value>.+)",
    "de": r"(?:(?:andere|setze|setz|mach|mache|nimm|ander|verwende|neue[rs]?) )?(?:den |die |das |der |als |neue[rn]? )*(?P<field>{fields})(?: (?:des|der|vom|von) \w+)?"
    r"(?P<joint>\s*:\s*| auf | in | zu | soll (?:lauten |heissen |sein )?| lautet | ist | bitte | soll (?=¤)| (?=¤))(?P<value>.+?)(?: (?:andern|setzen|lauten|heissen|sein))?",
    "fr": r"(?:(?:change|mets|remplace|modifie|utilise|passe|met) )?(?:le |la |l'|un |nouveau )*(?P<field>{fields})(?: d(?:e|u)(?: la)? \w+)?"
    r"(?P<joint>\s*:\s*| en | par | a | doit (?:etre|dire) | (?:dit|est|comme|soit) | (?=¤))(?P<value>.+)",
}
LINK: Final[Phrases] = {
    "en": r"(?:link|point|send|take|let|make|have)(?: the| its)? (?:button|cta|link)(?: (?:go|lead|link|point))?(?: to| at)? (?P<value>\S+)",
    "es": r"(?:enlaza|apunta|que)(?: el)? (?:boton|enlace|cta)(?: (?:lleve|vaya|enlace))?(?: a| con)? (?P<value>\S+)",
    "de": r"(?:verlinke|link|lass)(?: den| der)? (?:button|knopf|link)(?: (?:auf|zu|nach))? (?P<value>\S+)(?: (?:fuhren|zeigen|verlinken))?|der (?:button|knopf) (?:soll|fuhrt) (?:auf|zu|nach) (?P<value2>\S+)(?: fuhren)?",
    "fr": r"(?:lie|relie|fais pointer|pointe)(?: le)? (?:bouton|lien)(?: (?:vers|a))? (?P<value>\S+)",
}
SAY: Final[Phrases] = {
    "en": r"(?:make it |have it |let it |it should |it must |should |change it to |it )?(?:say|says|read|reads|saying)(?: that)?\s*:? ?(?P<value>.+)",
    "es": r"(?:haz )?(?:que|debe|deberia) (?:diga|decir|ponga|poner)\s*:? ?(?P<value>.+)",
    "de": r"(?:es|da|er|sie|das|drauf|darauf) (?:soll|sollte) ?(?:drauf ?stehen|stehen|heissen|lauten)?\s*:? ?(?P<value>.+?)(?: (?:stehen|lauten|drauf|draufstehen|heissen))?",
    "fr": r"(?:fais[- ]lui dire|(?:il|elle|ca) (?:doit|devrait) dire|qu'(?:il|elle) dise|ecris|marque)\s*:? ?(?P<value>.+)",
}
AGAINST: Final[Phrases] = {
    "en": r"(?:(?:a\s?/?\s?b[- ]?)?test|try|compare|split[- ]?test)(?: (?:it|this|that|the \w+))?(?: (?:against|versus|vs\.?|with))? (?P<value>.+)",
    "es": r"(?:prueba(?:lo|la)?|testea(?:lo|la)?|compara(?:lo|la)?|haz un test a/?b)(?: (?:el|la) \w+)?(?: (?:contra|frente a|con))? (?P<value>.+)",
    "de": r"(?:test\w*|vergleich\w*|probier\w*|a/?b-?test\w*)(?: (?:es|das|den|die|ihn))?(?: \w+)?(?: (?:gegen|mit|versus))? (?P<value>.+)",
    "fr": r"(?:teste[rz]?|compare[rz]?|essaie)(?:[- ](?:le|la|ca))?(?: \w+)?(?: (?:contre|avec|face a))? (?P<value>.+)",
}
UNLIMITED: Final[Phrases] = {
    "en": r"(?:show it )?(?:every time|always|as often as (?:possible|you like)|unlimited|without (?:any )?limit)",
    "es": r"(?:muestralo )?(?:siempre|cada vez|sin limites?|todas las veces)",
    "de": r"(?:zeig(?:e)? es )?(?:immer|jedes mal|unbegrenzt|so oft wie moglich|ohne limit)(?: anzeigen| zeigen)?",
    "fr": r"(?:affiche[- ]le )?(?:toujours|a chaque fois|sans limite|chaque fois)",
}


@lru_cache(maxsize=64)
def whole(pattern: str) -> re.Pattern[str]:
    """The pattern for a whole clause."""
    return re.compile(rf"(?:{pattern})[\s.!]*")


@lru_cache(maxsize=64)
def start(pattern: str) -> re.Pattern[str]:
    """The pattern at the beginning of a clause."""
    return re.compile(rf"(?:{pattern})(?=\W|$)[\s,:]*")


@lru_cache(maxsize=64)
def inside(pattern: str) -> re.Pattern[str]:
    """The pattern anywhere."""
    return re.compile(pattern)


@lru_cache(maxsize=8)
def ending(pattern: str) -> re.Pattern[str]:
    """The pattern at the end of a clause."""
    return re.compile(rf"(?:[\s,]+|^)(?:{pattern})[\s.!]*$")


@lru_cache(maxsize=4)
def command(tongue: Tongue, *, redo: bool) -> re.Pattern[str]:
    """Undo or redo, with nothing else said."""
    said = (REDO if redo else UNDO)[tongue]
    return re.compile(rf"(?:(?:{_SMALL})[\s,]+)*(?:{said})(?:[\s,]+(?:{_SMALL}|{TWICE}))*[\s.!]*")


@lru_cache(maxsize=4)
def set_field(tongue: Tongue) -> re.Pattern[str]:
    """A field of the overlay and its new words."""
    fields = "|".join(sorted((p for p in _FIELDS[tongue].values()), key=len, reverse=True))
    return re.compile(rf"{_SET_FIELD[tongue].replace('{fields}', fields)}")


def field_of(words: str, tongue: Tongue) -> str:
    """The path of the field these words name, `title` where none is known."""
    for path, names in _FIELDS[tongue].items():
        if re.fullmatch(names, words.strip()):
            return path
    return "title"


_ALL: Final = (
    LEAD, TAIL, ALSO, AND, ONLY, INSTEAD, NOT, REMOVE, OFF, INSTEAD_OF, DETERMINER, VERB, ADD, OPENER,
    RATHER, ASK, GOAL, LINK, JOINT, UNDO, REDO, RESTART, RENAME, EVERYONE, EVERYWHERE, AT_ONCE, SAY, AGAINST, UNLIMITED,
)  # fmt: skip


@lru_cache(maxsize=4)
def words_of(tongue: Tongue) -> frozenset[str]:
    """Every word that the phrases of a language are made of."""
    patterns = [*(phrases[tongue] for phrases in _ALL), *_FIELDS[tongue].values()]
    return frozenset(
        word
        for pattern in patterns
        for word in re.findall(r"[a-z']{2,}", re.sub(r"\\[a-zA-Z]|\(\?P?<?[a-z]*>?", " ", pattern))
    )
