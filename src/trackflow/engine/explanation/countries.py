"""Countries and languages by name, as each language says them after "from" and "speak"."""

from __future__ import annotations

_COUNTRIES = """
US|the United States|Estados Unidos|den USA|des États-Unis
GB|the United Kingdom|Reino Unido|dem Vereinigten Königreich|du Royaume-Uni
DE|Germany|Alemania|Deutschland|d’Allemagne
FR|France|Francia|Frankreich|de France
ES|Spain|España|Spanien|d’Espagne
IT|Italy|Italia|Italien|d’Italie
PT|Portugal|Portugal|Portugal|du Portugal
NL|the Netherlands|Países Bajos|den Niederlanden|des Pays-Bas
BE|Belgium|Bélgica|Belgien|de Belgique
LU|Luxembourg|Luxemburgo|Luxemburg|du Luxembourg
AT|Austria|Austria|Österreich|d’Autriche
CH|Switzerland|Suiza|der Schweiz|de Suisse
LI|Liechtenstein|Liechtenstein|Liechtenstein|du Liechtenstein
IE|Ireland|Irlanda|Irland|d’Irlande
DK|Denmark|Dinamarca|Dänemark|du Danemark
SE|Sweden|Suecia|Schweden|de Suède
NO|Norway|Noruega|Norwegen|de Norvège
FI|Finland|Finlandia|Finnland|de Finlande
IS|Iceland|Islandia|Island|d’Islande
PL|Poland|Polonia|Polen|de Pologne
CZ|the Czech Republic|República Checa|Tschechien|de Tchéquie
SK|Slovakia|Eslovaquia|der Slowakei|de Slovaquie
HU|Hungary|Hungría|Ungarn|de Hongrie
RO|Romania|Rumanía|Rumänien|de Roumanie
BG|Bulgaria|Bulgaria|Bulgarien|de Bulgarie
GR|Greece|Grecia|Griechenland|de Grèce
HR|Croatia|Croacia|Kroatien|de Croatie
SI|Slovenia|Eslovenia|Slowenien|de Slovénie
RS|Serbia|Serbia|Serbien|de Serbie
EE|Estonia|Estonia|Estland|d’Estonie
LV|Latvia|Letonia|Lettland|de Lettonie
LT|Lithuania|Lituania|Litauen|de Lituanie
MT|Malta|Malta|Malta|de Malte
CY|Cyprus|Chipre|Zypern|de Chypre
UA|Ukraine|Ucrania|der Ukraine|d’Ukraine
RU|Russia|Rusia|Russland|de Russie
TR|Turkey|Turquía|der Türkei|de Turquie
CA|Canada|Canadá|Kanada|du Canada
MX|Mexico|México|Mexiko|du Mexique
BR|Brazil|Brasil|Brasilien|du Brésil
AR|Argentina|Argentina|Argentinien|d’Argentine
CL|Chile|Chile|Chile|du Chili
CO|Colombia|Colombia|Kolumbien|de Colombie
PE|Peru|Perú|Peru|du Pérou
VE|Venezuela|Venezuela|Venezuela|du Venezuela
UY|Uruguay|Uruguay|Uruguay|d’Uruguay
EC|Ecuador|Ecuador|Ecuador|d’Équateur
BO|Bolivia|Bolivia|Bolivien|de Bolivie
PY|Paraguay|Paraguay|Paraguay|du Paraguay
CR|Costa Rica|Costa Rica|Costa Rica|du Costa Rica
PA|Panama|Panamá|Panama|du Panama
GT|Guatemala|Guatemala|Guatemala|du Guatemala
DO|the Dominican Republic|República Dominicana|der Dominikanischen Republik|de République dominicaine
CU|Cuba|Cuba|Kuba|de Cuba
AU|Australia|Australia|Australien|d’Australie
NZ|New Zealand|Nueva Zelanda|Neuseeland|de Nouvelle-Zélande
JP|Japan|Japón|Japan|du Japon
CN|China|China|China|de Chine
KR|South Korea|Corea del Sur|Südkorea|de Corée du Sud
IN|India|India|Indien|d’Inde
PK|Pakistan|Pakistán|Pakistan|du Pakistan
BD|Bangladesh|Bangladés|Bangladesch|du Bangladesh
LK|Sri Lanka|Sri Lanka|Sri Lanka|du Sri Lanka
ID|Indonesia|Indonesia|Indonesien|d’Indonésie
MY|Malaysia|Malasia|Malaysia|de Malaisie
SG|Singapore|Singapur|Singapur|de Singapour
TH|Thailand|Tailandia|Thailand|de Thaïlande
VN|Vietnam|Vietnam|Vietnam|du Vietnam
PH|the Philippines|Filipinas|den Philippinen|des Philippines
TW|Taiwan|Taiwán|Taiwan|de Taïwan
HK|Hong Kong|Hong Kong|Hongkong|de Hong Kong
AE|the United Arab Emirates|Emiratos Árabes Unidos|den Vereinigten Arabischen Emiraten|des Émirats arabes unis
SA|Saudi Arabia|Arabia Saudí|Saudi-Arabien|d’Arabie saoudite
QA|Qatar|Catar|Katar|du Qatar
IL|Israel|Israel|Israel|d’Israël
EG|Egypt|Egipto|Ägypten|d’Égypte
MA|Morocco|Marruecos|Marokko|du Maroc
TN|Tunisia|Túnez|Tunesien|de Tunisie
DZ|Algeria|Argelia|Algerien|d’Algérie
SN|Senegal|Senegal|Senegal|du Sénégal
CI|Ivory Coast|Costa de Marfil|der Elfenbeinküste|de Côte d’Ivoire
ZA|South Africa|Sudáfrica|Südafrika|d’Afrique du Sud
NG|Nigeria|Nigeria|Nigeria|du Nigeria
KE|Kenya|Kenia|Kenia|du Kenya
GH|Ghana|Ghana|Ghana|du Ghana
"""  # noqa: E501

_LANGUAGES = """
en|English|inglés|Englisch|anglais
es|Spanish|español|Spanisch|espagnol
de|German|alemán|Deutsch|allemand
fr|French|francés|Französisch|français
it|Italian|italiano|Italienisch|italien
pt|Portuguese|portugués|Portugiesisch|portugais
nl|Dutch|neerlandés|Niederländisch|néerlandais
da|Danish|danés|Dänisch|danois
sv|Swedish|sueco|Schwedisch|suédois
no|Norwegian|noruego|Norwegisch|norvégien
fi|Finnish|finés|Finnisch|finnois
pl|Polish|polaco|Polnisch|polonais
cs|Czech|checo|Tschechisch|tchèque
hu|Hungarian|húngaro|Ungarisch|hongrois
ro|Romanian|rumano|Rumänisch|roumain
el|Greek|griego|Griechisch|grec
tr|Turkish|turco|Türkisch|turc
ru|Russian|ruso|Russisch|russe
uk|Ukrainian|ucraniano|Ukrainisch|ukrainien
ar|Arabic|árabe|Arabisch|arabe
he|Hebrew|hebreo|Hebräisch|hébreu
hi|Hindi|hindi|Hindi|hindi
ja|Japanese|japonés|Japanisch|japonais
zh|Chinese|chino|Chinesisch|chinois
ko|Korean|coreano|Koreanisch|coréen
vi|Vietnamese|vietnamita|Vietnamesisch|vietnamien
th|Thai|tailandés|Thailändisch|thaï
id|Indonesian|indonesio|Indonesisch|indonésien
"""

_COLUMNS = {"en": 1, "es": 2, "de": 3, "fr": 4}

EU = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split()
DACH = ["DE", "AT", "CH"]
NORDICS = ["DK", "FI", "IS", "NO", "SE"]
PAID_ADS = "paid_search paid_social paid_video paid_shopping display paid_other".split()

"""The channels of "paid ads" in the order in which the vocabulary lists them."""

PAID_ADS_BY_SIZE = "paid_search paid_social display paid_video paid_shopping paid_other".split()
"""The same in the order of its example."""


def countries(language: str) -> dict[str, str]:
    """ISO 3166-1 codes to names in `en`, `es`, `de` or `fr`."""
    return _column(_COUNTRIES, language)


def languages(language: str) -> dict[str, str]:
    """Primary language tags to names."""
    return _column(_LANGUAGES, language)


def _column(lines: str, language: str) -> dict[str, str]:
    rows = (line.split("|") for line in lines.strip().splitlines())
    return {row[0]: row[_COLUMNS[language]] for row in rows}
