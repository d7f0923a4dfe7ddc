# ruff: noqa: E501 - tables of words, a line a language
"""What a conversation says, in the four languages."""

from __future__ import annotations

from typing import Final

from trackflow.engine.language.tongue import Tongue

_LANGUAGES: Final[tuple[Tongue, ...]] = ("en", "es", "de", "fr")

_SAYINGS: Final[dict[str, tuple[str, str, str, str]]] = {
    "drafted": ("Here is the draft. {}", "Este es el borrador. {}", "Das ist der Entwurf. {}", "Voici le brouillon. {}"),
    "new": ("I started a new draft. {}", "He empezado un borrador nuevo. {}", "Ich habe einen neuen Entwurf begonnen. {}", "J’ai commencé un nouveau brouillon. {}"),
    "added": ("Added {}: {}.", "Añadido, {}: {}.", "Hinzugefügt, {}: {}.", "Ajouté, {} : {}."),
    "changed": ("Changed {} from {} to {}.", "Cambiado, {}: de {} a {}.", "Geändert, {}: von {} zu {}.", "Modifié, {} : de {} à {}."),
    "removed": ("Removed {}: {}.", "Quitado, {}: {}.", "Entfernt, {}: {}.", "Retiré, {} : {}."),
    "undone": ("Undone.", "Deshecho.", "Rückgängig gemacht.", "Annulé."),
    "redone": ("Redone.", "Rehecho.", "Wiederhergestellt.", "Rétabli."),
    "nothing_to_undo": ("There is nothing to undo.", "No hay nada que deshacer.", "Es gibt nichts rückgängig zu machen.", "Il n’y a rien à annuler."),
    "nothing_to_redo": ("There is nothing to redo.", "No hay nada que rehacer.", "Es gibt nichts wiederherzustellen.", "Il n’y a rien à rétablir."),
    "dropped": ("The question is dropped; the draft is as it was.", "Se retira la pregunta; el borrador queda como estaba.", "Die Frage entfällt; der Entwurf bleibt, wie er war.", "La question est retirée ; le brouillon reste inchangé."),
    "already": ("It is already so; nothing changed.", "Ya está así; no ha cambiado nada.", "Das ist schon so; es hat sich nichts geändert.", "C’est déjà le cas ; rien n’a changé."),
    "fine": ("Nothing changed.", "No ha cambiado nada.", "Es hat sich nichts geändert.", "Rien n’a changé."),
    "absent": ("This draft has no {}; nothing changed.", "Este borrador no tiene {}; no ha cambiado nada.", "Dieser Entwurf hat kein Feld „{}“; es hat sich nichts geändert.", "Ce brouillon n’a pas de {} ; rien n’a changé."),
    "last_step": ("A workflow needs something that happens, so its only step stays. Say what should be shown instead.", "Un flujo necesita que pase algo, así que se queda su único paso. Di qué debe mostrarse en su lugar.", "Ein Workflow braucht etwas, das geschieht, darum bleibt sein einziger Schritt. Sag, was stattdessen gezeigt werden soll.", "Un scénario doit faire quelque chose, son unique étape reste donc. Dites ce qu’il faut afficher à la place."),
    "no_overlay": ("Nothing in this draft can carry that: it shows no banner, modal or other overlay. Add one first.", "Nada en este borrador puede llevar eso: no muestra ningún banner ni modal. Añade uno primero.", "Nichts in diesem Entwurf kann das tragen: er zeigt kein Banner und kein Modal. Füge zuerst eines hinzu.", "Rien dans ce brouillon ne peut porter cela : il n’affiche ni bannière ni modale. Ajoutez-en une d’abord."),
    "not_understood": ("I did not understand “{}”. Say it another way, for example “only in Germany” or “make it a banner”.", "No he entendido «{}». Dilo de otra forma, por ejemplo «solo en Alemania» o «que sea un banner».", "Ich habe „{}“ nicht verstanden. Sag es anders, zum Beispiel „nur in Deutschland“ oder „mach ein Banner daraus“.", "Je n’ai pas compris « {} ». Dites-le autrement, par exemple « seulement en Allemagne » ou « fais-en une bannière »."),
    "invalid": ("This cannot be written into the workflow: {}", "Esto no puede escribirse en el flujo: {}", "Das lässt sich nicht in den Workflow schreiben: {}", "Cela ne peut pas être écrit dans le scénario : {}"),
    "too_long": ("Please say one change in at most {} characters.", "Di un solo cambio en {} caracteres como máximo.", "Bitte nenne eine Änderung in höchstens {} Zeichen.", "Veuillez dire une modification en {} caractères au plus."),
    "which_overlay": ("Which one do you mean?", "¿Cuál quieres decir?", "Welches ist gemeint?", "Lequel voulez-vous dire ?"),
    "which_trigger": ("There are several triggers. Which one should it replace?", "Hay varios disparadores. ¿Cuál debe reemplazar?", "Es gibt mehrere Auslöser. Welchen soll das ersetzen?", "Il y a plusieurs déclencheurs. Lequel faut-il remplacer ?"),
    "which_number": ("Which number do you mean?", "¿Qué número quieres decir?", "Welche Zahl ist gemeint?", "De quel nombre s’agit-il ?"),
    "both_or_either": ("Should visitors meet both conditions, or is one of them enough?", "¿Deben cumplir ambas condiciones o basta con una?", "Müssen Besucher beide Bedingungen erfüllen, oder genügt eine?", "Les visiteurs doivent-ils remplir les deux conditions, ou une seule suffit-elle ?"),
    "both": ("both conditions", "ambas condiciones", "beide Bedingungen", "les deux conditions"),
    "either": ("one of them is enough", "basta con una", "eine genügt", "une seule suffit"),
    "new_or_add": ("There is a draft already. What should become of it?", "Ya hay un borrador. ¿Qué hacemos con él?", "Es gibt schon einen Entwurf. Was soll aus ihm werden?", "Il y a déjà un brouillon. Que faut-il en faire ?"),
    "start_new": ("start a new draft", "empezar un borrador nuevo", "einen neuen Entwurf beginnen", "commencer un nouveau brouillon"),
    "add_here": ("add it to this draft", "añadirlo a este borrador", "zu diesem Entwurf hinzufügen", "l’ajouter à ce brouillon"),
    "show_instead": ("show it instead of what is shown now", "mostrarlo en lugar de lo que se muestra", "statt des Bisherigen zeigen", "l’afficher à la place de l’actuel"),
    "say_overlay": ("What should the {} say?", "¿Qué debe decir el elemento ({})?", "Was soll darauf stehen ({})?", "Que doit dire l’élément ({}) ?"),
    "say_text": ("What should the new text be?", "¿Cuál debe ser el texto nuevo?", "Wie soll der neue Text lauten?", "Quel doit être le nouveau texte ?"),
    "about_email": ("What should the e-mail be about?", "¿De qué debe tratar el correo?", "Worum soll es in der E-Mail gehen?", "De quoi doit parler l’e-mail ?"),
    "about_sms": ("What should the text message say?", "¿Qué debe decir el SMS?", "Was soll in der SMS stehen?", "Que doit dire le SMS ?"),
    "about_notify": ("What should your team read?", "¿Qué debe leer tu equipo?", "Was soll dein Team lesen?", "Que doit lire votre équipe ?"),
    "countdown_length": ("How long should the countdown run, or until when?", "¿Cuánto debe durar la cuenta atrás, o hasta cuándo?", "Wie lange soll der Countdown laufen, oder bis wann?", "Combien de temps doit durer le compte à rebours, ou jusqu’à quand ?"),
    "what_happens": ("What should the visitor see, or what should happen?", "¿Qué debe ver el visitante o qué debe pasar?", "Was soll der Besucher sehen, oder was soll geschehen?", "Que doit voir le visiteur, ou que doit-il se passer ?"),
    "what_whom_when": ("What should happen, for whom and when? For example: show a banner about free shipping to new visitors.", "¿Qué debe pasar, para quién y cuándo? Por ejemplo: muestra un banner sobre el envío gratis a los visitantes nuevos.", "Was soll geschehen, für wen und wann? Zum Beispiel: Zeige neuen Besuchern ein Banner über kostenlosen Versand.", "Que doit-il se passer, pour qui et quand ? Par exemple : affiche une bannière sur la livraison gratuite aux nouveaux visiteurs."),
    "refused": ("This is not built: it would deceive or watch visitors, take secrets from them, or change other people’s sites.", "Esto no se construye: engañaría o vigilaría a los visitantes, les quitaría datos secretos o cambiaría sitios ajenos.", "Das wird nicht gebaut: Es würde Besucher täuschen oder überwachen, ihnen Geheimes entlocken oder fremde Websites ändern.", "Ce n’est pas construit : cela tromperait ou surveillerait les visiteurs, leur prendrait des secrets ou modifierait le site d’autrui."),
    "unused": ("These words were not used: {}.", "Estas palabras no se han usado: {}.", "Diese Wörter wurden nicht verwendet: {}.", "Ces mots n’ont pas été utilisés : {}."),
    "ambiguous": ("Part of that is unclear: {} Please say it again in one sentence.", "Una parte no está clara: {} Dilo otra vez en una frase.", "Ein Teil davon ist unklar: {} Bitte sag es noch einmal in einem Satz.", "Une partie n’est pas claire : {} Redites-le en une phrase."),
    "by_number": ("Answer with its number or its words.", "Responde con su número o sus palabras.", "Antworte mit der Nummer oder den Worten.", "Répondez par son numéro ou ses mots."),
}  # fmt: skip
_LABELS: Final[dict[str, tuple[str, str, str, str]]] = {
    "name": ("the name", "nombre", "Name", "nom"),
    "pages": ("the pages", "páginas", "Seiten", "pages"),
    "audience": ("the audience", "audiencia", "Zielgruppe", "audience"),
    "triggers": ("the trigger", "disparador", "Auslöser", "déclencheur"),
    "goal": ("the goal", "objetivo", "Ziel", "objectif"),
    "frequency": ("the frequency", "frecuencia", "Häufigkeit", "fréquence"),
    "schedule": ("the schedule", "calendario", "Zeitplan", "calendrier"),
    "holdout": ("the holdout", "grupo de control", "Kontrollgruppe", "groupe témoin"),
    "steps": ("a step", "paso", "Schritt", "étape"),
    "step": ("the step", "paso", "Schritt", "étape"),
    "experiment": ("the test", "test", "Test", "test"),
    "variants": ("the variants", "variantes", "Varianten", "variantes"),
    "style": ("the style", "estilo", "Form", "style"),
    "position": ("the position", "posición", "Position", "position"),
    "title": ("the title", "título", "Titel", "titre"),
    "body": ("the body text", "texto", "Text", "texte"),
    "text": ("the text", "texto", "Text", "texte"),
    "subject": ("the subject", "asunto", "Betreff", "objet"),
    "message": ("the message", "mensaje", "Nachricht", "message"),
    "cta": ("the button", "botón", "Button", "bouton"),
    "secondary_cta": ("the second button", "segundo botón", "zweiter Button", "deuxième bouton"),
    "coupon": ("the coupon", "cupón", "Gutschein", "code promo"),
    "countdown": ("the countdown", "cuenta atrás", "Countdown", "compte à rebours"),
    "form": ("the form", "formulario", "Formular", "formulaire"),
    "image": ("the image", "imagen", "Bild", "image"),
    "video": ("the video", "vídeo", "Video", "vidéo"),
    "close_after_seconds": ("closing by itself", "cierre automático", "Schließen von selbst", "fermeture automatique"),
    "url": ("the address", "dirección", "Adresse", "adresse"),
    "device": ("the device", "dispositivo", "Gerät", "appareil"),
    "os": ("the operating system", "sistema operativo", "Betriebssystem", "système"),
    "browser": ("the browser", "navegador", "Browser", "navigateur"),
    "channel": ("the channel", "canal", "Kanal", "canal"),
    "source": ("the source", "origen", "Quelle", "source"),
    "country": ("the country", "país", "Land", "pays"),
    "region": ("the region", "región", "Region", "région"),
    "city": ("the city", "ciudad", "Stadt", "ville"),
    "language": ("the language", "idioma", "Sprache", "langue"),
    "visits": ("the number of visits", "número de visitas", "Zahl der Besuche", "nombre de visites"),
    "customer": ("customers", "clientes", "Kunden", "clients"),
    "logged_in": ("logged in", "sesión iniciada", "angemeldet", "connecté"),
    "cart_value": ("the cart value", "valor del carrito", "Warenkorbwert", "valeur du panier"),
    "local_hour": ("the hour", "hora", "Uhrzeit", "heure"),
    "local_weekday": ("the weekday", "día de la semana", "Wochentag", "jour de la semaine"),
    "seconds": ("the seconds", "segundos", "Sekunden", "secondes"),
    "percent": ("the percentage", "porcentaje", "Prozent", "pourcentage"),
}  # fmt: skip
_WORDS: Final[dict[str, tuple[str, str, str, str]]] = {
    "true": ("yes", "sí", "ja", "oui"),
    "false": ("no", "no", "nein", "non"),
    "nobody": ("not set", "sin definir", "nicht gesetzt", "non défini"),
    "not": ("not {}", "no {}", "nicht {}", "pas {}"),
    "or": ("or", "o", "oder", "ou"),
    "and": ("and", "y", "und", "et"),
    "mobile": ("mobile", "móvil", "Handy", "mobile"),
    "tablet": ("tablet", "tablet", "Tablet", "tablette"),
    "desktop": ("desktop", "ordenador", "Desktop", "ordinateur"),
    "modal": ("modal", "modal", "Modal", "modale"),
    "banner": ("banner", "banner", "Banner", "bannière"),
    "slide_in": ("slide-in", "slide-in", "Slide-in", "slide-in"),
    "tooltip": ("tooltip", "tooltip", "Tooltip", "infobulle"),
    "fullscreen": ("full screen", "pantalla completa", "Vollbild", "plein écran"),
    "corner": ("corner message", "mensaje en la esquina", "Ecknachricht", "message dans le coin"),
    "overlay": ("message", "mensaje", "Nachricht", "message"),
    "top": ("top", "arriba", "oben", "haut"),
    "bottom": ("bottom", "abajo", "unten", "bas"),
    "left": ("left", "izquierda", "links", "gauche"),
    "right": ("right", "derecha", "rechts", "droite"),
    "center": ("center", "centro", "Mitte", "centre"),
    "page_view": ("page view", "carga de página", "Seitenaufruf", "affichage de la page"),
    "time_on_page": ("after {} s on the page", "tras {} s en la página", "nach {} s auf der Seite", "après {} s sur la page"),
    "scroll_depth": ("after scrolling {} %", "tras desplazarse un {} %", "nach {} % Scrollen", "après {} % de défilement"),
    "inactivity": ("after {} s without activity", "tras {} s de inactividad", "nach {} s Inaktivität", "après {} s d’inactivité"),
    "exit_intent": ("exit intent", "intención de salida", "Verlassensabsicht", "intention de sortie"),
    "once": ("once per {}", "una vez por {}", "einmal pro {}", "une fois par {}"),
    "per": ("{} times per {}", "{} veces por {}", "{}-mal pro {}", "{} fois par {}"),
    "session": ("visit", "visita", "Besuch", "visite"),
    "visitor": ("visitor", "visitante", "Besucher", "visiteur"),
    "page": ("page", "página", "Seite", "page"),
    "1d": ("day", "día", "Tag", "jour"),
    "7d": ("week", "semana", "Woche", "semaine"),
    "30d": ("month", "mes", "Monat", "mois"),
    "wait": ("wait", "espera", "Wartezeit", "attente"),
    "email": ("e-mail", "correo", "E-Mail", "e-mail"),
    "sms": ("text message", "SMS", "SMS", "SMS"),
    "open_chat": ("chat", "chat", "Chat", "chat"),
    "redirect": ("redirect", "redirección", "Weiterleitung", "redirection"),
    "recommend": ("recommendations", "recomendaciones", "Empfehlungen", "recommandations"),
    "notify_team": ("team notification", "aviso al equipo", "Teambenachrichtigung", "notification à l’équipe"),
    "experiment": ("test of variants", "test de variantes", "Variantentest", "test de variantes"),
    "until": ("until {}", "hasta {}", "bis {}", "jusqu’au {}"),
    "from": ("from {}", "desde {}", "ab {}", "à partir du {}"),
}  # fmt: skip


def said(key: str, tongue: Tongue, *values: str) -> str:
    """A sentence of the conversation, with what belongs into it."""
    text = _SAYINGS[key][_LANGUAGES.index(tongue)]
    for value in values:
        text = text.replace("{}", value, 1)
    return text


def label(name: str, tongue: Tongue) -> str:
    """What a field is called; its own name where no other is known."""
    found = _LABELS.get(name)
    return found[_LANGUAGES.index(tongue)] if found else name.replace("_", " ")


def word(name: str, tongue: Tongue, *values: str) -> str | None:
    """A value in words, None where the table has none."""
    found = _WORDS.get(name)
    if found is None:
        return None
    text = found[_LANGUAGES.index(tongue)]
    for value in values:
        text = text.replace("{}", value, 1)
    return text
