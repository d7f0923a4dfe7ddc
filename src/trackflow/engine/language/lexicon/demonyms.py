"""People by their country, and other names of countries, in the four languages."""

from __future__ import annotations

from typing import Final

# ISO 3166-1 alpha-2: English | Spanish | German | French
PEOPLE_OF: Final = """
AE: emirati |  |  | 
AR: argentinian, argentine, argentines, argentinians | argentinos, argentino, argentinas |  | 
AT: austrian, austrians | austriacos, austriaco | österreicher/n/innen, österreichische/n/r | autrichiens, autrichien
AU: australian, australians, aussies, aussie |  |  | 
BD: bangladeshi |  |  | 
BE: belgian, belgians | belgas | belgier/n, belgische/n/r | belges
BG: bulgarian |  |  | 
BO:  | bolivianos |  | 
BR: brazilian, brazilians | brasileños, brasileño |  | brésiliens
CA: canadian, canadians |  |  | canadiens, canadien
CH: swiss | suizos, suizo | schweizer/n/innen, schweizerische/n | suisses
CL: chilean, chileans | chilenos, chileno |  | 
CN: chinese |  |  | 
CO: colombian, colombians | colombianos, colombiano |  | 
CR:  | costarricenses |  | 
CY: cypriot |  |  | 
CZ: czech |  | tschechische/n, tschechen | 
DE: german, germans | alemanes, alemán, alemanas | deutsche/n/r | allemands, allemand, allemandes
DK: danish, danes, dane |  | dänen, dänische/n | 
DZ:  |  |  | algériens
EC: ecuadorian | ecuatorianos |  | 
EE: estonian |  |  | 
EG: egyptian |  |  | 
ES: spanish, spaniards, spaniard | españoles, español, españolas, española | spanier/n, spanische/n/r | espagnols, espagnol
FI: finnish, finns |  |  | 
FR: french, frenchmen | franceses, francés | franzosen, französische/n/r | français, française, françaises
GB: british, brits, briton, britons, english people | británicos, británico, ingleses | briten, britische/n/r, engländer | britanniques, anglais
GH: ghanaian |  |  | 
GR: greek |  |  | 
HK:  |  |  | 
HR: croatian |  |  | 
HU: hungarian |  |  | 
ID: indonesian |  |  | 
IE: irish |  |  | 
IL: israeli |  |  | 
IN: indian, indians |  |  | 
IS: icelandic |  |  | 
IT: italian, italians | italianos, italiano | italiener/n, italienische/n/r | italiens, italien
JP: japanese |  |  | 
KE: kenyan, kenyans |  |  | 
KR: korean, koreans |  |  | 
LI:  |  | liechtensteiner | 
LK: sri lankan |  |  | 
LT: lithuanian |  |  | 
LU:  |  | luxemburger, luxemburgische/n | luxembourgeois
LV: latvian |  |  | 
MA: moroccan |  |  | marocains
MT: maltese |  |  | 
MX: mexican, mexicans | mexicanos, mexicano, mexicanas |  | 
MY: malaysian, malaysians |  |  | 
NG: nigerian, nigerians |  |  | 
NL: dutch | holandeses, neerlandeses | niederländer/n, niederländische/n/r, holländer | néerlandais, hollandais
NO: norwegian, norwegians |  | norweger, norwegische/n | 
NZ: new zealanders, kiwis, kiwi, new zealander |  |  | 
PA:  | panameños |  | 
PE: peruvian, peruvians | peruanos, peruano |  | 
PH: filipino, filipinos |  |  | 
PK: pakistani |  |  | 
PL: polish, poles |  | polen, polnische/n/r | polonais
PT: portuguese | portugueses, portugués | portugiesen, portugiesische/n | portugais
PY:  | paraguayos |  | 
QA: qatari |  |  | 
RO: romanian |  |  | 
RS: serbian |  |  | 
RU: russian |  |  | 
SA: saudi |  |  | 
SE: swedish, swedes |  | schweden, schwedische/n | 
SG: singaporean, singaporeans |  |  | 
SI: slovenian |  |  | 
SK: slovak |  |  | 
TH: thai |  |  | 
TN:  |  |  | tunisiens
TR: turkish |  | türkische/n | 
TW: taiwanese |  |  | 
UA: ukrainian |  |  | 
US: american, americans, us | estadounidenses, estadounidense, norteamericanos | amerikaner/n, amerikanische/n/r, us amerikaner | américains, américain, états uniens
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
