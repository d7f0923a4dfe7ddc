"""Sentences that go with every goal.

`{act}` stands for an infinitive such as `book a demo`, `{label}` for a button.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from trackflow.engine.ideas.tongues import Tongue


@dataclass(frozen=True, slots=True)
class Phrases:
    """The sentences of one language."""

    chat: str
    back: str
    subject: str
    mail: str
    team: str
    reassure: str
    search: str
    social: str
    miss_title: str
    miss_body: str
    miss_send: str
    reason_label: str
    email_label: str
    chat_stuck: str
    keep_subject: str
    keep_mail: str


PHRASES: Final[dict[Tongue, Phrases]] = {
    "en": Phrases(
        chat="Hello. Do you have a question before you decide? We are happy to help.",
        back="Welcome back. Ready to {act}?",
        subject="Would you still like to {act}?",
        mail="Hello, you were about to {act} and did not finish. You can go on where you left "
        "off. If anything is unclear, reply to this message and we will help.",
        team="A visitor has asked in the chat: {label}.",
        reassure="Any questions? Ask us before you decide.",
        search="You were looking for this: {act}",
        social="Glad you found us. Take a look around, then {act}.",
        miss_title="Is anything missing for you?",
        miss_body="Tell us what does not work for you yet. A person reads every answer.",
        miss_send="Send my answer",
        reason_label="What would make it better?",
        email_label="Your e-mail address",
        chat_stuck="It looks as if something does not work as it should. How can we help?",
        keep_subject="Can we help you to get more out of it?",
        keep_mail="Hello, we noticed that you have used us less lately. If something does not fit, "
        "reply to this message: a person reads it and will help.",
    ),
    "es": Phrases(
        chat="Hola. ¿Tienes alguna pregunta antes de decidirte? Te ayudamos con gusto.",
        back="Qué bien verte de nuevo. ¿Te animas a {act}?",
        subject="¿Todavía quieres {act}?",
        mail="Hola, estabas a punto de {act} y no terminaste. Puedes seguir donde lo dejaste. "
        "Si algo no está claro, responde a este mensaje y te ayudamos.",
        team="Una persona ha preguntado en el chat: {label}.",
        reassure="¿Alguna duda? Pregúntanos antes de decidirte.",
        search="Lo que estabas buscando: {act}",
        social="Nos alegra que nos hayas encontrado. Echa un vistazo y anímate a {act}.",
        miss_title="¿Echas algo en falta?",
        miss_body="Cuéntanos qué no te funciona todavía. Una persona lee cada respuesta.",
        miss_send="Enviar mi respuesta",
        reason_label="¿Qué deberíamos mejorar?",
        email_label="Tu correo electrónico",
        chat_stuck="Parece que algo no funciona como debería. ¿Cómo podemos ayudarte?",
        keep_subject="¿Te ayudamos a sacarle más partido?",
        keep_mail="Hola, hemos visto que últimamente nos usas menos. Si algo no encaja, responde "
        "a este mensaje: una persona lo lee y te ayuda.",
    ),
    "de": Phrases(
        chat="Guten Tag. Haben Sie noch eine Frage, bevor Sie sich entscheiden? "
        "Wir helfen Ihnen gern.",
        back="Schön, dass Sie wieder da sind. Möchten Sie jetzt {act}?",
        subject="Möchten Sie immer noch {act}?",
        mail="Guten Tag, Sie wollten {act} und sind nicht fertig geworden. Sie können dort "
        "weitermachen, wo Sie aufgehört haben. Ist etwas unklar, antworten Sie einfach auf diese "
        "Nachricht, wir helfen Ihnen.",
        team="Jemand hat im Chat gefragt: {label}.",
        reassure="Noch Fragen? Fragen Sie uns, bevor Sie sich entscheiden.",
        search="Das haben Sie gesucht: {act}",
        social="Schön, dass Sie uns gefunden haben. Sehen Sie sich um. Möchten Sie {act}?",
        miss_title="Fehlt Ihnen etwas?",
        miss_body="Sagen Sie uns, was für Sie noch nicht passt. Jede Antwort liest ein Mensch.",
        miss_send="Antwort senden",
        reason_label="Was sollte besser werden?",
        email_label="Ihre E-Mail-Adresse",
        chat_stuck="Offenbar funktioniert etwas nicht, wie es soll. Wie können wir helfen?",
        keep_subject="Können wir Ihnen helfen, mehr herauszuholen?",
        keep_mail="Guten Tag, Sie nutzen uns in letzter Zeit weniger. Wenn etwas nicht passt, "
        "antworten Sie auf diese Nachricht: Ein Mensch liest sie und hilft Ihnen.",
    ),
    "fr": Phrases(
        chat="Bonjour. Une question avant de vous décider ? Nous vous aidons volontiers.",
        back="Heureux de vous revoir. Prêt à {act} ?",
        subject="Souhaitez-vous toujours {act} ?",
        mail="Bonjour, vous vouliez {act} et n'avez pas terminé. Vous pouvez reprendre "
        "où vous en étiez. Si quelque chose n'est pas clair, répondez à ce message et "
        "nous vous aiderons.",
        team="Une personne a posé une question dans le chat : {label}.",
        reassure="Une question ? Posez-la avant de vous décider.",
        search="Ce que vous cherchiez : {act}",
        social="Merci d'être venu nous voir. Faites le tour, puis n'hésitez pas à {act}.",
        miss_title="Vous manque-t-il quelque chose ?",
        miss_body="Dites-nous ce qui ne vous convient pas encore. Chaque réponse est lue par "
        "une personne.",
        miss_send="Envoyer ma réponse",
        reason_label="Que devrions-nous améliorer ?",
        email_label="Votre adresse e-mail",
        chat_stuck="Quelque chose ne semble pas fonctionner. Comment pouvons-nous vous aider ?",
        keep_subject="Pouvons-nous vous aider à en tirer davantage ?",
        keep_mail="Bonjour, vous nous utilisez moins ces derniers temps. Si quelque chose ne vous "
        "convient pas, répondez à ce message : une personne le lit et vous aide.",
    ),
}
