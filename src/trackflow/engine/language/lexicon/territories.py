"""Names of countries and languages in English, Spanish, German and French.

From the Unicode Common Locale Data Repository (CLDR 48, as in Babel 2.18), Copyright 1991-2025
Unicode, Inc., Unicode License v3 (https://www.unicode.org/license.txt).
"""

from __future__ import annotations

from typing import Final

# ISO 3166-1 alpha-2: English|Spanish|German|French
TERRITORIES: Final = """
AD: Andorra|Andorra|Andorra|Andorre
AE: United Arab Emirates|Emiratos Árabes Unidos|Vereinigte Arabische Emirate|Émirats arabes unis
AF: Afghanistan|Afganistán|Afghanistan|Afghanistan
AG: Antigua & Barbuda|Antigua y Barbuda|Antigua und Barbuda|Antigua-et-Barbuda
AI: Anguilla|Anguila|Anguilla|Anguilla
AL: Albania|Albania|Albanien|Albanie
AM: Armenia|Armenia|Armenien|Arménie
AO: Angola|Angola|Angola|Angola
AQ: Antarctica|Antártida|Antarktis|Antarctique
AR: Argentina|Argentina|Argentinien|Argentine
AS: American Samoa|Samoa Americana|Amerikanisch-Samoa|Samoa américaines
AT: Austria|Austria|Österreich|Autriche
AU: Australia|Australia|Australien|Australie
AW: Aruba|Aruba|Aruba|Aruba
AX: Åland Islands|Islas Aland|Ålandinseln|Îles Åland
AZ: Azerbaijan|Azerbaiyán|Aserbaidschan|Azerbaïdjan
BA: Bosnia & Herzegovina|Bosnia y Herzegovina|Bosnien und Herzegowina|Bosnie-Herzégovine
BB: Barbados|Barbados|Barbados|Barbade
BD: Bangladesh|Bangladés|Bangladesch|Bangladesh
BE: Belgium|Bélgica|Belgien|Belgique
BF: Burkina Faso|Burkina Faso|Burkina Faso|Burkina Faso
BG: Bulgaria|Bulgaria|Bulgarien|Bulgarie
BH: Bahrain|Baréin|Bahrain|Bahreïn
BI: Burundi|Burundi|Burundi|Burundi
BJ: Benin|Benín|Benin|Bénin
BL: St. Barthélemy|San Bartolomé|St. Barthélemy|Saint-Barthélemy
BM: Bermuda|Bermudas|Bermuda|Bermudes
BN: Brunei|Brunéi|Brunei Darussalam|Brunei
BO: Bolivia|Bolivia|Bolivien|Bolivie
BQ: Caribbean Netherlands|Caribe neerlandés|Karibische Niederlande|Pays-Bas caribéens
BR: Brazil|Brasil|Brasilien|Brésil
BS: Bahamas|Bahamas|Bahamas|Bahamas
BT: Bhutan|Bután|Bhutan|Bhoutan
BV: Bouvet Island|Isla Bouvet|Bouvetinsel|Île Bouvet
BW: Botswana|Botsuana|Botsuana|Botswana
BY: Belarus|Bielorrusia|Belarus|Biélorussie
BZ: Belize|Belice|Belize|Belize
CA: Canada|Canadá|Kanada|Canada
CC: Cocos (Keeling) Islands|Islas Cocos|Kokosinseln|Îles Cocos
CD: Congo - Kinshasa|República Democrática del Congo|Kongo-Kinshasa|Congo-Kinshasa
CF: Central African Republic|República Centroafricana|Zentralafrikanische Republik|République centrafricaine
CG: Congo - Brazzaville|Congo|Kongo-Brazzaville|Congo-Brazzaville
CH: Switzerland|Suiza|Schweiz|Suisse
CI: Côte d’Ivoire|Côte d’Ivoire|Côte d’Ivoire|Côte d’Ivoire
CK: Cook Islands|Islas Cook|Cookinseln|Îles Cook
CL: Chile|Chile|Chile|Chili
CM: Cameroon|Camerún|Kamerun|Cameroun
CN: China|China|China|Chine
CO: Colombia|Colombia|Kolumbien|Colombie
CQ: Sark|||
CR: Costa Rica|Costa Rica|Costa Rica|Costa Rica
CU: Cuba|Cuba|Kuba|Cuba
CV: Cape Verde|Cabo Verde|Cabo Verde|Cap-Vert
CW: Curaçao|Curazao|Curaçao|Curaçao
CX: Christmas Island|Isla de Navidad|Weihnachtsinsel|Île Christmas
CY: Cyprus|Chipre|Zypern|Chypre
CZ: Czechia|Chequia|Tschechien|Tchéquie
DE: Germany|Alemania|Deutschland|Allemagne
DJ: Djibouti|Yibuti|Dschibuti|Djibouti
DK: Denmark|Dinamarca|Dänemark|Danemark
DM: Dominica|Dominica|Dominica|Dominique
DO: Dominican Republic|República Dominicana|Dominikanische Republik|République dominicaine
DZ: Algeria|Argelia|Algerien|Algérie
EC: Ecuador|Ecuador|Ecuador|Équateur
EE: Estonia|Estonia|Estland|Estonie
EG: Egypt|Egipto|Ägypten|Égypte
EH: Western Sahara|Sáhara Occidental|Westsahara|Sahara occidental
ER: Eritrea|Eritrea|Eritrea|Érythrée
ES: Spain|España|Spanien|Espagne
ET: Ethiopia|Etiopía|Äthiopien|Éthiopie
FI: Finland|Finlandia|Finnland|Finlande
FJ: Fiji|Fiyi|Fidschi|Fidji
FK: Falkland Islands|Islas Malvinas|Falklandinseln|Îles Malouines
FM: Micronesia|Micronesia|Mikronesien|Micronésie
FO: Faroe Islands|Islas Feroe|Färöer|Îles Féroé
FR: France|Francia|Frankreich|France
GA: Gabon|Gabón|Gabun|Gabon
GB: United Kingdom|Reino Unido|Vereinigtes Königreich|Royaume-Uni
GD: Grenada|Granada|Grenada|Grenade
GE: Georgia|Georgia|Georgien|Géorgie
GF: French Guiana|Guayana Francesa|Französisch-Guayana|Guyane française
GG: Guernsey|Guernesey|Guernsey|Guernesey
GH: Ghana|Ghana|Ghana|Ghana
GI: Gibraltar|Gibraltar|Gibraltar|Gibraltar
GL: Greenland|Groenlandia|Grönland|Groenland
GM: Gambia|Gambia|Gambia|Gambie
GN: Guinea|Guinea|Guinea|Guinée
GP: Guadeloupe|Guadalupe|Guadeloupe|Guadeloupe
GQ: Equatorial Guinea|Guinea Ecuatorial|Äquatorialguinea|Guinée équatoriale
GR: Greece|Grecia|Griechenland|Grèce
GS: South Georgia & South Sandwich Islands|Islas Georgia del Sur y Sandwich del Sur|Südgeorgien und die Südlichen Sandwichinseln|Géorgie du Sud-et-les Îles Sandwich du Sud
GT: Guatemala|Guatemala|Guatemala|Guatemala
GU: Guam|Guam|Guam|Guam
GW: Guinea-Bissau|Guinea-Bisáu|Guinea-Bissau|Guinée-Bissau
GY: Guyana|Guyana|Guyana|Guyana
HK: Hong Kong SAR China|RAE de Hong Kong (China)|Sonderverwaltungsregion Hongkong|R.A.S. chinoise de Hong Kong
HM: Heard & McDonald Islands|Islas Heard y McDonald|Heard und McDonaldinseln|Îles Heard-et-MacDonald
HN: Honduras|Honduras|Honduras|Honduras
HR: Croatia|Croacia|Kroatien|Croatie
HT: Haiti|Haití|Haiti|Haïti
HU: Hungary|Hungría|Ungarn|Hongrie
ID: Indonesia|Indonesia|Indonesien|Indonésie
IE: Ireland|Irlanda|Irland|Irlande
IL: Israel|Israel|Israel|Israël
IM: Isle of Man|Isla de Man|Isle of Man|Île de Man
IN: India|India|Indien|Inde
IO: British Indian Ocean Territory|Territorio Británico del Océano Índico|Britisches Territorium im Indischen Ozean|Territoire britannique de l’océan Indien
IQ: Iraq|Irak|Irak|Irak
IR: Iran|Irán|Iran|Iran
IS: Iceland|Islandia|Island|Islande
IT: Italy|Italia|Italien|Italie
JE: Jersey|Jersey|Jersey|Jersey
JM: Jamaica|Jamaica|Jamaika|Jamaïque
JO: Jordan|Jordania|Jordanien|Jordanie
JP: Japan|Japón|Japan|Japon
KE: Kenya|Kenia|Kenia|Kenya
KG: Kyrgyzstan|Kirguistán|Kirgisistan|Kirghizstan
KH: Cambodia|Camboya|Kambodscha|Cambodge
KI: Kiribati|Kiribati|Kiribati|Kiribati
KM: Comoros|Comoras|Komoren|Comores
KN: St. Kitts & Nevis|San Cristóbal y Nieves|St. Kitts und Nevis|Saint-Christophe-et-Niévès
KP: North Korea|Corea del Norte|Nordkorea|Corée du Nord
KR: South Korea|Corea del Sur|Südkorea|Corée du Sud
KW: Kuwait|Kuwait|Kuwait|Koweït
KY: Cayman Islands|Islas Caimán|Kaimaninseln|Îles Caïmans
KZ: Kazakhstan|Kazajistán|Kasachstan|Kazakhstan
LA: Laos|Laos|Laos|Laos
LB: Lebanon|Líbano|Libanon|Liban
LC: St. Lucia|Santa Lucía|St. Lucia|Sainte-Lucie
LI: Liechtenstein|Liechtenstein|Liechtenstein|Liechtenstein
LK: Sri Lanka|Sri Lanka|Sri Lanka|Sri Lanka
LR: Liberia|Liberia|Liberia|Liberia
LS: Lesotho|Lesoto|Lesotho|Lesotho
LT: Lithuania|Lituania|Litauen|Lituanie
LU: Luxembourg|Luxemburgo|Luxemburg|Luxembourg
LV: Latvia|Letonia|Lettland|Lettonie
LY: Libya|Libia|Libyen|Libye
MA: Morocco|Marruecos|Marokko|Maroc
MC: Monaco|Mónaco|Monaco|Monaco
MD: Moldova|Moldavia|Republik Moldau|Moldavie
ME: Montenegro|Montenegro|Montenegro|Monténégro
MF: St. Martin|San Martín|St. Martin|Saint-Martin
MG: Madagascar|Madagascar|Madagaskar|Madagascar
MH: Marshall Islands|Islas Marshall|Marshallinseln|Îles Marshall
MK: North Macedonia|Macedonia del Norte|Nordmazedonien|Macédoine du Nord
ML: Mali|Mali|Mali|Mali
MM: Myanmar (Burma)|Myanmar (Birmania)|Myanmar|Myanmar (Birmanie)
MN: Mongolia|Mongolia|Mongolei|Mongolie
MO: Macao SAR China|RAE de Macao (China)|Sonderverwaltungsregion Macau|R.A.S. chinoise de Macao
MP: Northern Mariana Islands|Islas Marianas del Norte|Nördliche Marianen|Îles Mariannes du Nord
MQ: Martinique|Martinica|Martinique|Martinique
MR: Mauritania|Mauritania|Mauretanien|Mauritanie
MS: Montserrat|Montserrat|Montserrat|Montserrat
MT: Malta|Malta|Malta|Malte
MU: Mauritius|Mauricio|Mauritius|Maurice
MV: Maldives|Maldivas|Malediven|Maldives
MW: Malawi|Malaui|Malawi|Malawi
MX: Mexico|México|Mexiko|Mexique
MY: Malaysia|Malasia|Malaysia|Malaisie
MZ: Mozambique|Mozambique|Mosambik|Mozambique
NA: Namibia|Namibia|Namibia|Namibie
NC: New Caledonia|Nueva Caledonia|Neukaledonien|Nouvelle-Calédonie
NE: Niger|Níger|Niger|Niger
NF: Norfolk Island|Isla Norfolk|Norfolkinsel|Île Norfolk
NG: Nigeria|Nigeria|Nigeria|Nigeria
NI: Nicaragua|Nicaragua|Nicaragua|Nicaragua
NL: Netherlands|Países Bajos|Niederlande|Pays-Bas
NO: Norway|Noruega|Norwegen|Norvège
NP: Nepal|Nepal|Nepal|Népal
NR: Nauru|Nauru|Nauru|Nauru
NU: Niue|Niue|Niue|Niue
NZ: New Zealand|Nueva Zelanda|Neuseeland|Nouvelle-Zélande
OM: Oman|Omán|Oman|Oman
PA: Panama|Panamá|Panama|Panama
PE: Peru|Perú|Peru|Pérou
PF: French Polynesia|Polinesia Francesa|Französisch-Polynesien|Polynésie française
PG: Papua New Guinea|Papúa Nueva Guinea|Papua-Neuguinea|Papouasie-Nouvelle-Guinée
PH: Philippines|Filipinas|Philippinen|Philippines
PK: Pakistan|Pakistán|Pakistan|Pakistan
PL: Poland|Polonia|Polen|Pologne
PM: St. Pierre & Miquelon|San Pedro y Miquelón|St. Pierre und Miquelon|Saint-Pierre-et-Miquelon
PN: Pitcairn Islands|Islas Pitcairn|Pitcairninseln|Îles Pitcairn
PR: Puerto Rico|Puerto Rico|Puerto Rico|Porto Rico
PS: Palestinian Territories|Territorios Palestinos|Palästinensische Autonomiegebiete|Territoires palestiniens
PT: Portugal|Portugal|Portugal|Portugal
PW: Palau|Palaos|Palau|Palaos
PY: Paraguay|Paraguay|Paraguay|Paraguay
QA: Qatar|Catar|Katar|Qatar
RE: Réunion|Reunión|Réunion|La Réunion
RO: Romania|Rumanía|Rumänien|Roumanie
RS: Serbia|Serbia|Serbien|Serbie
RU: Russia|Rusia|Russland|Russie
RW: Rwanda|Ruanda|Ruanda|Rwanda
SA: Saudi Arabia|Arabia Saudí|Saudi-Arabien|Arabie saoudite
SB: Solomon Islands|Islas Salomón|Salomonen|Îles Salomon
SC: Seychelles|Seychelles|Seychellen|Seychelles
SD: Sudan|Sudán|Sudan|Soudan
SE: Sweden|Suecia|Schweden|Suède
SG: Singapore|Singapur|Singapur|Singapour
SH: St. Helena|Santa Elena|St. Helena|Sainte-Hélène
SI: Slovenia|Eslovenia|Slowenien|Slovénie
SJ: Svalbard & Jan Mayen|Svalbard y Jan Mayen|Spitzbergen und Jan Mayen|Svalbard et Jan Mayen
SK: Slovakia|Eslovaquia|Slowakei|Slovaquie
SL: Sierra Leone|Sierra Leona|Sierra Leone|Sierra Leone
SM: San Marino|San Marino|San Marino|Saint-Marin
SN: Senegal|Senegal|Senegal|Sénégal
SO: Somalia|Somalia|Somalia|Somalie
SR: Suriname|Surinam|Suriname|Suriname
SS: South Sudan|Sudán del Sur|Südsudan|Soudan du Sud
ST: São Tomé & Príncipe|Santo Tomé y Príncipe|São Tomé und Príncipe|Sao Tomé-et-Principe
SV: El Salvador|El Salvador|El Salvador|Salvador
SX: Sint Maarten|Sint Maarten|Sint Maarten|Saint-Martin (partie néerlandaise)
SY: Syria|Siria|Syrien|Syrie
SZ: Eswatini|Esuatini|Eswatini|Eswatini
TC: Turks & Caicos Islands|Islas Turcas y Caicos|Turks- und Caicosinseln|Îles Turques-et-Caïques
TD: Chad|Chad|Tschad|Tchad
TF: French Southern Territories|Territorios Australes Franceses|Französische Süd- und Antarktisgebiete|Terres australes françaises
TG: Togo|Togo|Togo|Togo
TH: Thailand|Tailandia|Thailand|Thaïlande
TJ: Tajikistan|Tayikistán|Tadschikistan|Tadjikistan
TK: Tokelau|Tokelau|Tokelau|Tokelau
TL: Timor-Leste|Timor-Leste|Timor-Leste|Timor oriental
TM: Turkmenistan|Turkmenistán|Turkmenistan|Turkménistan
TN: Tunisia|Túnez|Tunesien|Tunisie
TO: Tonga|Tonga|Tonga|Tonga
TR: Türkiye|Turquía|Türkei|Turquie
TT: Trinidad & Tobago|Trinidad y Tobago|Trinidad und Tobago|Trinité-et-Tobago
TV: Tuvalu|Tuvalu|Tuvalu|Tuvalu
TW: Taiwan|Taiwán|Taiwan|Taïwan
TZ: Tanzania|Tanzania|Tansania|Tanzanie
UA: Ukraine|Ucrania|Ukraine|Ukraine
UG: Uganda|Uganda|Uganda|Ouganda
UM: U.S. Outlying Islands|Islas menores alejadas de EE. UU.|Amerikanische Überseeinseln|Îles mineures éloignées des États-Unis
US: United States|Estados Unidos|Vereinigte Staaten|États-Unis
UY: Uruguay|Uruguay|Uruguay|Uruguay
UZ: Uzbekistan|Uzbekistán|Usbekistan|Ouzbékistan
VA: Vatican City|Ciudad del Vaticano|Vatikanstadt|État de la Cité du Vatican
VC: St. Vincent & Grenadines|San Vicente y las Granadinas|St. Vincent und die Grenadinen|Saint-Vincent-et-les Grenadines
VE: Venezuela|Venezuela|Venezuela|Venezuela
VG: British Virgin Islands|Islas Vírgenes Británicas|Britische Jungferninseln|Îles Vierges britanniques
VI: U.S. Virgin Islands|Islas Vírgenes de EE. UU.|Amerikanische Jungferninseln|Îles Vierges des États-Unis
VN: Vietnam|Vietnam|Vietnam|Viêt Nam
VU: Vanuatu|Vanuatu|Vanuatu|Vanuatu
WF: Wallis & Futuna|Wallis y Futuna|Wallis und Futuna|Wallis-et-Futuna
WS: Samoa|Samoa|Samoa|Samoa
YE: Yemen|Yemen|Jemen|Yémen
YT: Mayotte|Mayotte|Mayotte|Mayotte
ZA: South Africa|Sudáfrica|Südafrika|Afrique du Sud
ZM: Zambia|Zambia|Sambia|Zambie
ZW: Zimbabwe|Zimbabue|Simbabwe|Zimbabwe
"""

# BCP 47 primary tag: English|Spanish|German|French
LANGUAGES: Final = """
en: English|inglés|Englisch|anglais
es: Spanish|español|Spanisch|espagnol
de: German|alemán|Deutsch|allemand
fr: French|francés|Französisch|français
it: Italian|italiano|Italienisch|italien
pt: Portuguese|portugués|Portugiesisch|portugais
nl: Dutch|neerlandés|Niederländisch|néerlandais
da: Danish|danés|Dänisch|danois
sv: Swedish|sueco|Schwedisch|suédois
no: Norwegian|noruego|Norwegisch|norvégien
fi: Finnish|finés|Finnisch|finnois
pl: Polish|polaco|Polnisch|polonais
cs: Czech|checo|Tschechisch|tchèque
sk: Slovak|eslovaco|Slowakisch|slovaque
hu: Hungarian|húngaro|Ungarisch|hongrois
ro: Romanian|rumano|Rumänisch|roumain
bg: Bulgarian|búlgaro|Bulgarisch|bulgare
hr: Croatian|croata|Kroatisch|croate
sr: Serbian|serbio|Serbisch|serbe
sl: Slovenian|esloveno|Slowenisch|slovène
el: Greek|griego|Griechisch|grec
tr: Turkish|turco|Türkisch|turc
ru: Russian|ruso|Russisch|russe
uk: Ukrainian|ucraniano|Ukrainisch|ukrainien
ar: Arabic|árabe|Arabisch|arabe
he: Hebrew|hebreo|Hebräisch|hébreu
hi: Hindi|hindi|Hindi|hindi
bn: Bangla|bengalí|Bengalisch|bengali
ja: Japanese|japonés|Japanisch|japonais
zh: Chinese|chino|Chinesisch|chinois
ko: Korean|coreano|Koreanisch|coréen
vi: Vietnamese|vietnamita|Vietnamesisch|vietnamien
th: Thai|tailandés|Thailändisch|thaï
id: Indonesian|indonesio|Indonesisch|indonésien
ms: Malay|malayo|Malaiisch|malais
fa: Persian|persa|Persisch|persan
ur: Urdu|urdu|Urdu|ourdou
ta: Tamil|tamil|Tamil|tamoul
te: Telugu|telugu|Telugu|télougou
mr: Marathi|maratí|Marathi|marathi
ca: Catalan|catalán|Katalanisch|catalan
eu: Basque|euskera|Baskisch|basque
gl: Galician|gallego|Galicisch|galicien
et: Estonian|estonio|Estnisch|estonien
lv: Latvian|letón|Lettisch|letton
lt: Lithuanian|lituano|Litauisch|lituanien
is: Icelandic|islandés|Isländisch|islandais
ga: Irish|irlandés|Irisch|irlandais
cy: Welsh|galés|Walisisch|gallois
sw: Swahili|suajili|Suaheli|swahili
af: Afrikaans|afrikáans|Afrikaans|afrikaans
sq: Albanian|albanés|Albanisch|albanais
mk: Macedonian|macedonio|Mazedonisch|macédonien
ka: Georgian|georgiano|Georgisch|géorgien
hy: Armenian|armenio|Armenisch|arménien
az: Azerbaijani|azerbaiyano|Aserbaidschanisch|azerbaïdjanais
kk: Kazakh|kazajo|Kasachisch|kazakh
"""
