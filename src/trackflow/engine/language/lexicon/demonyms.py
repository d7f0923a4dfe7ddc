"""People by their country, and other names of countries, in the four languages."""

from __future__ import annotations

from typing import Final

# ISO 3166-1 alpha-2: English | Spanish | German | French
PEOPLE_OF: Final = """
AE: emirati |  |  |
AR: argentinian, argentine, argentines, argentinians | argentinos, argentino, argentinas |  |
AT: austrian, austrians | austriacos, austriaco | österreicher/n/innen, österreichische/n/r | autrichiens, autrichien, autrichienne, autrichiennes
AU: australian, australians, aussies, aussie |  |  | australiens, australien
BD: bangladeshi |  |  |
BE: belgian, belgians | belgas | belgier/n, belgische/n/r | belges, belge
BG: bulgarian |  |  |
BO:  | bolivianos |  |
BR: brazilian, brazilians | brasileños, brasileño |  | brésiliens, brésilien, brésilienne
CA: canadian, canadians |  |  | canadiens, canadien, canadienne, canadiennes
CH: swiss | suizos, suizo | schweizer/n/innen, schweizerische/n | suisses, helvètes, helvétiques
CL: chilean, chileans | chilenos, chileno |  |
CN: chinese |  |  | chinois, chinoise
CO: colombian, colombians | colombianos, colombiano |  |
CR:  | costarricenses |  |
CY: cypriot |  |  |
CZ: czech |  | tschechische/n, tschechen |
DE: german, germans | alemanes, alemán, alemanas | deutsche/n/r | allemands, allemand, allemandes
DK: danish, danes, dane |  | dänen, dänische/n | danois, danoise
DZ:  |  |  | algériens, algérien, algérienne, algériennes
EC: ecuadorian | ecuatorianos |  |
EE: estonian |  |  |
EG: egyptian |  |  |
ES: spanish, spaniards, spaniard | españoles, español, españolas, española | spanier/n, spanische/n/r | espagnols, espagnol, espagnole, espagnoles
FI: finnish, finns |  |  | finlandais
FR: french, frenchmen | franceses, francés | franzosen, französische/n/r | français, française, françaises
GB: british, brits, briton, britons, english people | británicos, británico, ingleses | briten, britische/n/r, engländer | britanniques, anglais, britannique, anglaise, anglaises
GH: ghanaian |  |  |
GR: greek |  |  | grecs, grecque, grecques
HK:  |  |  |
HR: croatian |  |  |
HU: hungarian |  |  |
ID: indonesian |  |  |
IE: irish |  |  | irlandais, irlandaise
IL: israeli |  |  |
IN: indian, indians |  |  |
IS: icelandic |  |  |
IT: italian, italians | italianos, italiano | italiener/n, italienische/n/r | italiens, italien, italienne, italiennes
JP: japanese |  |  | japonais, japonaise
KE: kenyan, kenyans |  |  |
KR: korean, koreans |  |  |
LI:  |  | liechtensteiner |
LK: sri lankan |  |  |
LT: lithuanian |  |  |
LU:  |  | luxemburger, luxemburgische/n | luxembourgeois, luxembourgeoise, luxembourgeoises
LV: latvian |  |  |
MA: moroccan |  |  | marocains, marocain, marocaine, marocaines
MT: maltese |  |  |
MX: mexican, mexicans | mexicanos, mexicano, mexicanas |  | mexicains, mexicain
MY: malaysian, malaysians |  |  |
NG: nigerian, nigerians |  |  |
NL: dutch | holandeses, neerlandeses | niederländer/n, niederländische/n/r, holländer | néerlandais, hollandais, néerlandaise, néerlandaises, hollandaise, hollandaises
NO: norwegian, norwegians |  | norweger, norwegische/n | norvégiens, norvégien
NZ: new zealanders, kiwis, kiwi, new zealander |  |  |
PA:  | panameños |  |
PE: peruvian, peruvians | peruanos, peruano |  |
PH: filipino, filipinos |  |  |
PK: pakistani |  |  |
PL: polish, poles |  | polen, polnische/n/r | polonais, polonaise
PT: portuguese | portugueses, portugués | portugiesen, portugiesische/n | portugais, portugaise, portugaises
PY:  | paraguayos |  |
QA: qatari |  |  |
RO: romanian |  |  | roumains, roumain, roumaine
RS: serbian |  |  |
RU: russian |  |  |
SA: saudi |  |  |
SE: swedish, swedes |  | schweden, schwedische/n | suédois, suédoise
SG: singaporean, singaporeans |  |  |
SI: slovenian |  |  |
SK: slovak |  |  |
TH: thai |  |  |
TN:  |  |  | tunisiens, tunisien, tunisienne, tunisiennes
TR: turkish |  | türkische/n |
TW: taiwanese |  |  |
UA: ukrainian |  |  | ukrainiens
US: american, americans, us | estadounidenses, estadounidense, norteamericanos | amerikaner/n, amerikanische/n/r, us amerikaner | américains, américain, états uniens, américaine, américaines
UY: uruguayan | uruguayos |  |
VE: venezuelan | venezolanos |  |
VN: vietnamese |  |  |
ZA: south african, south africans |  |  |
"""

ALIASES: Final = """
AE: uae, united arab emirates, emirates, emiratos, emirate, émirats
AT: austria, österreich, autriche
BA: bosnia
BR: brasil
CD: congo
CH: switzerland, schweiz, der schweiz, suiza, suisse
CI: ivory coast
CZ: czech republic, czechia, tschechien, república checa, république tchèque
GB: uk, united kingdom, great britain, britain, großbritannien, grande bretagne, royaume uni, reino unido, gran bretaña
HK: hong kong
KR: south korea, korea, corea, südkorea, corée du sud, corée
MK: north macedonia
NL: holland, the netherlands, holanda, hollande, pays bas, países bajos, niederlande, den niederlanden
PH: the philippines
RU: russia
TR: turkey, türkiye, turquía, türkei, turquie
TW: taiwan
US: usa, united states, united states of america, u s, america, the states, stateside, estados unidos, ee uu, eeuu, eua, vereinigten staaten, den usa, amerika, états unis, etats unis
VN: vietnam
"""
