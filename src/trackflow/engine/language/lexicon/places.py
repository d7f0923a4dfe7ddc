"""Places: country names and demonyms (ISO 3166-1), regions (ISO 3166-2), groups, cities."""

_COUNTRIES = """
US: united states, united states of america, usa, u s, america | american, americans
GB: united kingdom, great britain, britain, england, uk | british, brits
DE: germany, deutschland | german, germans
FR: france | french
ES: spain, españa | spanish, spaniards
IT: italy, italia | italian, italians
PT: portugal | portuguese
NL: netherlands, the netherlands, holland | dutch
BE: belgium | belgian, belgians
LU: luxembourg |
AT: austria, österreich | austrian, austrians
CH: switzerland, schweiz | swiss
IE: ireland | irish
DK: denmark | danish, danes
SE: sweden | swedish, swedes
NO: norway | norwegian, norwegians
FI: finland | finnish, finns
IS: iceland | icelandic
PL: poland | polish
CZ: czech republic, czechia | czech
SK: slovakia | slovak
HU: hungary | hungarian
RO: romania | romanian
BG: bulgaria | bulgarian
GR: greece | greek
HR: croatia | croatian
SI: slovenia | slovenian
RS: serbia | serbian
EE: estonia | estonian
LV: latvia | latvian
LT: lithuania | lithuanian
MT: malta | maltese
CY: cyprus | cypriot
UA: ukraine | ukrainian
RU: russia | russian
TR: turkey, türkiye | turkish
CA: canada | canadian, canadians
MX: mexico | mexican, mexicans
BR: brazil, brasil | brazilian, brazilians
AR: argentina | argentinian, argentine
CL: chile | chilean
CO: colombia | colombian
PE: peru | peruvian
VE: venezuela | venezuelan
UY: uruguay | uruguayan
EC: ecuador | ecuadorian
AU: australia | australian, australians, aussies
NZ: new zealand | new zealanders, kiwis
JP: japan | japanese
CN: china | chinese
KR: south korea, korea | korean, koreans
IN: india | indian, indians
PK: pakistan | pakistani
BD: bangladesh | bangladeshi
LK: sri lanka | sri lankan
ID: indonesia | indonesian
MY: malaysia | malaysian
SG: singapore | singaporean
TH: thailand | thai
VN: vietnam | vietnamese
PH: philippines, the philippines | filipino
TW: taiwan | taiwanese
HK: hong kong |
AE: united arab emirates, uae, emirates | emirati
SA: saudi arabia | saudi
QA: qatar | qatari
IL: israel | israeli
EG: egypt | egyptian
MA: morocco | moroccan
ZA: south africa | south african, south africans
NG: nigeria | nigerian, nigerians
KE: kenya | kenyan, kenyans
GH: ghana | ghanaian
"""

# Upper case only: "us" and "it" are words.
COUNTRY_CODES = {"US": "US", "UK": "GB", "UAE": "AE", "USA": "US", "GB": "GB", "NZ": "NZ"}


def _named(part: int) -> dict[str, str]:
    """Name to code; part 0 of a line are the names of the country, part 1 of its people."""
    lines = (line.partition(": ") for line in _COUNTRIES.strip().splitlines())
    return {
        name.strip(): code
        for code, _, names in lines
        for name in names.split("|")[part].split(",")
        if name.strip()
    }


COUNTRIES = _named(0)
DEMONYMS = _named(1)

COUNTRY_GROUPS = {
    "eu": tuple(
        """
        AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE
    """.split()
    ),
    "dach": ("DE", "AT", "CH"),
    "nordics": ("DK", "FI", "IS", "NO", "SE"),
    "benelux": ("BE", "NL", "LU"),
}
COUNTRY_GROUPS["european union"] = COUNTRY_GROUPS["eu"]
COUNTRY_GROUPS["dach region"] = COUNTRY_GROUPS["dach"]
COUNTRY_GROUPS["nordic countries"] = COUNTRY_GROUPS["nordics"]

CONTINENTS = {
    "europe": "EU",
    "asia": "AS",
    "africa": "AF",
    "north america": "NA",
    "south america": "SA",
    "oceania": "OC",
}
CONTINENT_ADJECTIVES = {"european": "EU", "asian": "AS", "african": "AF", "europeans": "EU"}

_US = """AL alabama|AK alaska|AZ arizona|AR arkansas|CA california|CO colorado|CT connecticut
DE delaware|FL florida|HI hawaii|ID idaho|IL illinois|IN indiana|IA iowa|KS kansas|KY kentucky
LA louisiana|ME maine|MD maryland|MA massachusetts|MI michigan|MN minnesota|MS mississippi
MO missouri|MT montana|NE nebraska|NV nevada|NH new hampshire|NJ new jersey|NM new mexico
NC north carolina|ND north dakota|OH ohio|OK oklahoma|OR oregon|PA pennsylvania|RI rhode island
SC south carolina|SD south dakota|TN tennessee|TX texas|UT utah|VT vermont|VA virginia
WV west virginia|WI wisconsin|WY wyoming"""

REGIONS = {
    name: f"US-{code}"
    for code, _, name in (e.partition(" ") for e in _US.replace("\n", "|").split("|"))
} | {
    "ontario": "CA-ON",
    "quebec": "CA-QC",
    "british columbia": "CA-BC",
    "alberta": "CA-AB",
    "bavaria": "DE-BY",
    "catalonia": "ES-CT",
    "scotland": "GB-SCT",
    "wales": "GB-WLS",
    "northern ireland": "GB-NIR",
    "new south wales": "AU-NSW",
    "queensland": "AU-QLD",
    "tasmania": "AU-TAS",
    "maharashtra": "IN-MH",
    "karnataka": "IN-KA",
    "kerala": "IN-KL",
    "tamil nadu": "IN-TN",
}

# Spelled as they are shown; the attribute `city` is text.
CITIES = {
    name.lower(): name
    for name in """London,Manchester,Birmingham,Leeds,Bradford,Liverpool,Bristol,Sheffield,Glasgow,
Edinburgh,Cardiff,Belfast,Newcastle,Nottingham,Leicester,Dublin,Cork,Paris,Lyon,Marseille,Toulouse,
Bordeaux,Lille,Nantes,Strasbourg,Berlin,Hamburg,Munich,Cologne,Frankfurt,Stuttgart,Düsseldorf,
Leipzig,Dresden,Vienna,Graz,Salzburg,Zurich,Geneva,Basel,Bern,Amsterdam,Rotterdam,Utrecht,Brussels,
Antwerp,Ghent,Copenhagen,Aarhus,Stockholm,Gothenburg,Malmö,Oslo,Bergen,Helsinki,Reykjavik,Madrid,
Barcelona,Valencia,Seville,Bilbao,Lisbon,Porto,Rome,Milan,Naples,Turin,Florence,Bologna,Athens,
Warsaw,Krakow,Prague,Brno,Budapest,Bucharest,Sofia,Zagreb,Belgrade,Tallinn,Riga,Vilnius,Kyiv,
Istanbul,Ankara,Moscow,New York,New York City,Los Angeles,San Francisco,San Diego,Chicago,Boston,
Seattle,Portland,Austin,Dallas,Houston,Miami,Orlando,Atlanta,Denver,Phoenix,Las Vegas,Philadelphia,
Washington DC,Detroit,Minneapolis,Nashville,Charlotte,Salt Lake City,Toronto,Montreal,Vancouver,
Calgary,Ottawa,Mexico City,Guadalajara,Monterrey,São Paulo,Sao Paulo,Rio de Janeiro,Buenos Aires,
Santiago,Bogotá,Bogota,Lima,Sydney,Melbourne,Brisbane,Perth,Adelaide,Gold Coast,Canberra,Hobart,
Auckland,Wellington,Christchurch,Tokyo,Osaka,Kyoto,Seoul,Busan,Beijing,Shanghai,Shenzhen,Guangzhou,
Taipei,Bangkok,Jakarta,Manila,Kuala Lumpur,Hanoi,Ho Chi Minh City,Mumbai,Delhi,New Delhi,Bangalore,
Bengaluru,Hyderabad,Chennai,Kolkata,Pune,Ahmedabad,Jaipur,Karachi,Lahore,Dhaka,Colombo,Dubai,
Abu Dhabi,Riyadh,Doha,Tel Aviv,Jerusalem,Cairo,Casablanca,Lagos,Nairobi,Accra,Johannesburg,
Cape Town,Durban""".replace("\n", "").split(",")
}

LANGUAGES = {
    "english": "en", "spanish": "es", "french": "fr", "german": "de", "italian": "it",
    "portuguese": "pt", "dutch": "nl", "danish": "da", "swedish": "sv", "norwegian": "no",
    "finnish": "fi", "polish": "pl", "czech": "cs", "hungarian": "hu", "romanian": "ro",
    "greek": "el", "turkish": "tr", "russian": "ru", "ukrainian": "uk", "arabic": "ar",
    "hebrew": "he", "hindi": "hi", "japanese": "ja", "chinese": "zh", "mandarin": "zh",
    "korean": "ko", "vietnamese": "vi", "thai": "th", "indonesian": "id",
}  # fmt: skip
