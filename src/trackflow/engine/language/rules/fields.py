"""The fields of a form by their names in the four languages."""

from __future__ import annotations

import re
from typing import Final

from trackflow.engine.language.draft import Draft, Span
from trackflow.engine.language.rules.values import snake
from trackflow.engine.language.symbols import fold

NAMES: Final = {
    "email": "email mail courriel correo e-mail mailadresse emailadresse",
    "phone": "phone telephone tel telefon telefono mobile portable handy telefonnummer movil "
    "celular cell handynummer",
    "name": "name names nombre nom namen nombres",
    "first_name": "firstname vorname prenom",
    "last_name": "lastname surname nachname apellido apellidos",
    "company": "company employer empresa firma entreprise unternehmen societe organisation "
    "organization firmenname business compania",
    "job_title": "job",
    "role": "role rol rolle poste puesto cargo position fonction funktion",
    "address": "address direccion adresse anschrift",
    "city": "city ciudad stadt ville town",
    "country": "country pais land pays",
    "postcode": "postcode zip postleitzahl plz",
    "budget": "budget presupuesto",
    "company_size": "headcount",
    "date": "date fecha datum",
    "dates": "dates fechas daten",
    "message": "nachricht mensaje",
    "industry": "industry sector branche secteur",
    "birthday": "birthday geburtstag cumpleanos anniversaire",
    "birth_date": "birthdate geburtsdatum",
    "website": "website url",
    "age": "age edad alter",
    "interests": "interests intereses interessen interests",
    "party_size": "guests",
    "amount": "amount importe betrag montant",
    "team_size": "teamsize",
    "size": "size talla grosse taille",
    "language": "language idioma sprache langue",
    "goal": "goals",
}
_BY_WORD: Final = {word: name for name, words in NAMES.items() for word in words.split()}
_PHRASES: Final = {
    "phone number": "phone", "phone numbers": "phone", "phone no": "phone",
    "telephone number": "phone", "mobile number": "phone", "email address": "email",
    "email adress": "email", "first name": "first_name", "last name": "last_name",
    "full name": "name", "company name": "company", "job title": "job_title",
    "zip code": "postcode", "postal code": "postcode", "post code": "postcode",
    "company size": "company_size", "date of birth": "birth_date", "fecha de nacimiento": "birth_date", "fecha nacimiento": "birth_date", "date de naissance": "birth_date", "date naissance": "birth_date", "travel dates": "travel_dates",
    "travel date": "travel_date", "party size": "party_size", "move in date": "move_in_date",
    "team size": "team_size", "numero de telefono": "phone", "correo electronico": "email",
    "nombre completo": "name", "nombre de empresa": "company", "nombre de la empresa": "company",
    "codigo postal": "postcode", "numero de telephone": "phone", "adresse e mail": "email",
    "adresse email": "email", "nom de famille": "last_name", "code postal": "postcode",
    "e mail adresse": "email", "telefono de contacto": "phone", "adresse mail": "email",
    "tamano de empresa": "company_size", "taille d entreprise": "company_size",
    "numero de portable": "phone", "nom de l entreprise": "company", "arrival date": "arrival_date",
    "number of guests": "guests", "e mail": "email", "tamano de la empresa": "company_size",
    "taille de l entreprise": "company_size", "job role": "role", "event date": "event_date",
    "party date": "party_date", "wedding date": "wedding_date", "adresse postale": "address",
    "unternehmensgrosse": "company_size", "firmengrosse": "company_size",
    "numero de movil": "phone", "company website": "website", "field size": "field_size",
}  # fmt: skip
_SPLIT: Final = re.compile(
    r"\s*(?:,|;|\+|&|/|\band\b|\bund\b|\by\b|\be\b|\bet\b|\bplus\b|\bor\b|\bthen\b|\bluego\b|\bpuis\b"
    r"|\bdann\b|\bdespués\b|\bafter that\b|\blater\b|\bfirst\b|\bafterwards\b|\bdanach\b|\bensuite\b"
    r"|\bspäter\b|\bzuerst\b|\bprimero\b|\bd'abord\b|\bmás adelante\b|\bmas adelante\b|\bal final\b|\bal principio\b|\ben (?:un )?segundo (?:paso|lugar)\b|\ben primer lugar\b|\bmás tarde\b|\bplus tard\b|\berst\b|->|→|:)\s*",
    re.IGNORECASE,
)
_NOISE: Final = re.compile(
    r"\b(?:the|an?|their|your|his|her|for|ask(?:s|ing)?|field|fields|only|just|optional|required|"
    r"el|la|los|las|su|sus|tu|un|una|der|die|das|den|ihre?n?|eine?n?|le|les|leur|leurs|une?|du|de|"
    r"with|mit|con|avec|campos?|felder|feld|champs?|in that order|up front|upfront|visitors?|both|"
    r"at the end|pedir|solo|nur|please|bitte|form|formular|formulario|formulaire|on|of|as|well|at|"
    r"step|one|two|d|l|que|pide|first|simple|short|form|collecting|capturing|capture|collect)\b|l'|d'|votre|notre|nur",
    re.IGNORECASE,
)


def field_names(text: str) -> list[str]:
    """The fields that a list names, in its order; empty where any part is no field."""
    found: list[str] = []
    for part in _SPLIT.split(text):
        said = " ".join(_NOISE.sub(" ", part).replace("-", " ").split()).strip(" .:;,()'\"“”«»")
        if not said:
            continue
        name = field_name(part.strip(" .:;,()")) or field_name(said)
        if name is None:
            return []
        if name not in found:
            found.append(name)
    return found


def field_name(said: str) -> str | None:
    """The field that these words name, None where they name none."""
    folded = fold(said).replace("'", " ").replace("-", " ").strip()
    folded = " ".join(folded.split())
    if folded in _PHRASES:
        return _PHRASES[folded]
    if folded in _BY_WORD:
        return _BY_WORD[folded]
    words = folded.split()
    if len(words) == 2 and words[0] in ("work", "business", "company") and words[1] in _BY_WORD:
        return _BY_WORD[words[1]]
    if re.fullmatch(r"[a-z]+_[a-z_]+", folded):
        return snake(folded)
    return None


def listed_fields(draft: Draft, first: int, limit: int = 26) -> tuple[list[str], int] | None:
    """The longest list of fields that begins at symbol `first`, and its last symbol."""
    best: tuple[list[str], int] | None = None
    for last in range(first, min(len(draft.symbols), first + limit)):
        text = draft.raw(last)
        if text in (".", "\n", ";", "->", "<lit>", "<path>", "<overlay>", ")") or draft.used[last]:
            break
        if text in (",", "and", "or", "+", "&", "the", "a", "their", "to", "/", "of"):
            continue
        names = field_names(draft.words(Span(first, last)))
        if names:
            best = (names, last)
        elif best and last - best[1] > 3:
            break
    return best
