"""Words for numbers, fractions, lengths of time, money and months in the four languages."""

from __future__ import annotations

from typing import Final

from trackflow.engine.language.tongue import Tongue


def _counted(words: str, first: int = 1) -> dict[str, int]:
    return {word: number for number, word in enumerate(words.split(), first) if word != "-"}


def _german() -> dict[str, int]:
    ones = "ein zwei drei vier funf sechs sieben acht neun".split()
    tens = _tens("zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig")
    small = _counted(
        "- zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn "
        "sechzehn siebzehn achtzehn neunzehn"
    )
    compound = {
        f"{one}und{ten}": value + digit
        for ten, value in tens.items()
        for digit, one in enumerate(ones, 1)
    }
    return {**small, **tens, **compound, "zweihundert": 200, "dreihundert": 300,
            "funfhundert": 500, "eintausend": 1000, "einhundert": 100, "zweitausend": 2000}  # fmt: skip


def _tens(words: str) -> dict[str, int]:
    return {word: 10 * n for n, word in enumerate(words.split(), 2)}


# Numbers of one word from two on; "one" is an article too and is read with its unit only.
NUMBERS: Final[dict[Tongue, dict[str, int]]] = {
    "en": _counted(
        "- two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen"
    )
    | _tens("twenty thirty forty fifty sixty seventy eighty ninety")
    | {"zero": 0, "fourty": 40, "dozen": 12},
    "es": _counted(
        "- dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
        "dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres "
        "veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve"
    )
    | _tens("veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa")
    | {"cien": 100, "doscientos": 200, "doscientas": 200, "trescientos": 300, "quinientos": 500,
       "cero": 0},
    "de": _german() | {"null": 0, "dutzend": 12},
    "fr": _counted(
        "- deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
    )
    | _tens("vingt trente quarante cinquante soixante")
    | {"zero": 0, "douzaine": 12, "dizaine": 10, "vingtaine": 20, "trentaine": 30,
       "quarantaine": 40, "cinquantaine": 50, "centaine": 100, "septante": 70, "huitante": 80,
       "octante": 80, "nonante": 90},
}  # fmt: skip

# "twenty five", "treinta y cinco", "vingt et un", "soixante quinze".
JOINTS: Final[dict[Tongue, str]] = {"en": "", "es": "y", "de": "und", "fr": "et"}

MULTIPLES: Final[dict[str, int]] = {
    "hundred": 100, "thousand": 1000, "mil": 1000, "hundert": 100, "tausend": 1000, "cent": 100,
    "cents": 100, "mille": 1000, "grand": 1000, "k": 1000, "million": 1_000_000,
    "ciento": 100, "cien": 100,
}  # fmt: skip
# Multiples that stand for the number alone.
ALONE: Final[dict[Tongue, frozenset[str]]] = {
    "en": frozenset(),
    "es": frozenset({"mil", "cien", "ciento"}),
    "de": frozenset({"hundert", "tausend"}),
    "fr": frozenset({"cent", "mille"}),
}
# A word for one that may stand before a unit or a multiple.
ONES: Final[dict[Tongue, frozenset[str]]] = {
    "en": frozenset({"a", "an", "one"}),
    "es": frozenset({"un", "una", "uno"}),
    "de": frozenset({"ein", "eine", "einer", "einem", "einen", "eines", "eins"}),
    "fr": frozenset({"un", "une"}),
}

ORDINALS: Final[dict[Tongue, dict[str, int]]] = {
    "en": _counted("first second third fourth fifth sixth seventh eighth ninth tenth"),
    "es": _counted("primera segunda tercera cuarta quinta sexta septima octava novena decima")
    | _counted("primer segundo tercer cuarto quinto sexto septimo octavo noveno decimo")
    | {"primero": 1, "tercero": 3},
    "de": {
        stem + ending: n
        for n, stem in enumerate(
            "erste zweite dritte vierte funfte sechste siebte achte neunte zehnte".split(), 1
        )
        for ending in ("", "n", "r", "s", "m")
    },
    "fr": _counted(
        "premiere deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme "
        "dixieme onzieme douzieme"
    )
    | {"premier": 1, "seconde": 2, "second": 2},
}

FRACTIONS: Final[dict[str, int]] = {
    "half way": 50, "halfway": 50, "half": 50, "midway": 50, "mid way": 50, "the middle": 50,
    "three quarters": 75, "three quarter": 75, "3 quarters": 75, "a quarter": 25,
    "one quarter": 25, "two thirds": 67, "a third": 33, "one third": 33, "three fourths": 75,
    "la mitad": 50, "mitad": 50, "medio camino": 50, "media pagina": 50, "tres cuartos": 75,
    "tres cuartas partes": 75, "un cuarto": 25, "dos tercios": 67, "un tercio": 33,
    "halfte": 50, "die halfte": 50, "der halfte": 50, "zur halfte": 50, "halbe seite": 50,
    "halbe": 50, "halben": 50,
    "drei viertel": 75, "dreiviertel": 75, "ein viertel": 25, "viertel": 25, "zwei drittel": 67,
    "ein drittel": 33, "la moitie": 50, "moitie": 50, "mi page": 50, "mi hauteur": 50,
    "trois quarts": 75, "les trois quarts": 75, "un quart": 25, "le quart": 25,
    "deux tiers": 67, "les deux tiers": 67, "un tiers": 33, "mi parcours": 50, "a mi page": 50,
    "le tiers": 33, "les 2 tiers": 67, "les 3 quarts": 75, "3 quarts": 75, "le milieu": 50,
    "mi chemin": 50, "trois quart": 75, "les trois quart": 75, "un bon quart": 25,
}  # fmt: skip

_S, _M, _H, _D, _W, _MO, _Y = 1, 60, 3600, 86400, 604800, 2592000, 31536000


def _units(table: dict[int, str]) -> dict[str, int]:
    return {word: seconds for seconds, words in table.items() for word in words.split()}


UNITS: Final[dict[str, int]] = _units(
    {
        _S: "second seconds sec secs s segundo segundos seg segs sekunde sekunden sek sekunds "
        "seconde secondes secounds secconds",
        _M: "minute minutes min mins mn m minuto minutos minuten minutes",
        _H: "hour hours hr hrs h hora horas stunde stunden std heure heures",
        _D: "day days d dia dias tag tage tagen tages jour jours",
        _W: "week weeks wk wks semana semanas woche wochen semaine semaines sem",
        _MO: "month months mo mes meses monat monate monaten mois",
        _Y: "year years yr yrs ano anos jahr jahre jahren an ans annee annees",
    }
) | {"fortnight": 14 * _D, "quincena": 15 * _D, "quinzaine": 15 * _D}
SHORT: Final = frozenset({"m", "d", "s", "h", "mo"})
# A unit that is also another word, in the language given.
NOT_A_UNIT: Final[dict[Tongue, frozenset[str]]] = {
    "en": frozenset({"an", "ans", "mes", "ano", "dia", "std", "mn"}),
    "es": frozenset({"d", "an"}),
    "de": frozenset({"an", "mes", "d"}),
    "fr": frozenset({"mes", "d"}),
}

HALVES: Final[dict[Tongue, frozenset[str]]] = {
    "en": frozenset({"half"}),
    "es": frozenset({"medio", "media"}),
    "de": frozenset({"halbe", "halben", "halber", "halbes", "halb"}),
    "fr": frozenset({"demi", "demie"}),
}
AND: Final[dict[Tongue, str]] = {"en": "and", "es": "y", "de": "und", "fr": "et"}

SIGNS: Final = frozenset({"$", "€", "£", "₹", "¥"})
CURRENCIES: Final = frozenset(
    """dollars dollar bucks buck euro euros eur pounds quid usd gbp chf franken francs franc rupees
    rupee rupien inr rs aud cad nzd pesos peso mxn soles reais real brl ars cop clp sek dkk nok
    kronor kroner dolares dolar libras dollars yen livres zl zloty dirhams aed sgd""".split()
)
PERCENT: Final = frozenset({"%", "percent", "pct", "prozent", "porciento", "pourcent", "pc"})

MONTHS: Final[dict[str, int]] = {
    name: number
    for number, names in enumerate(
        """january jan enero januar janner janvier janv
        february feb febrero februar feber fevrier fevr
        march mar marzo marz mars
        april apr abril avril avr
        may mayo mai
        june jun junio juni juin
        july jul julio juli juillet juil
        august aug agosto aout ago
        september sep sept septiembre setiembre septembre
        october oct octubre oktober okt octobre
        november nov noviembre novembre
        december dec diciembre dic dezember dez decembre""".split("\n"),
        1,
    )
    for name in names.split()
}
