"""Places: countries, groups of countries, regions (ISO 3166-2), cities, continents, languages."""

from __future__ import annotations

from typing import Final

from trackflow.engine.language.lexicon.demonyms import ALIASES, PEOPLE_OF
from trackflow.engine.language.lexicon.tables import expanded
from trackflow.engine.language.lexicon.territories import LANGUAGES as _LANGUAGES
from trackflow.engine.language.lexicon.territories import TERRITORIES
from trackflow.engine.language.symbols import fold


def _lines(table: str) -> list[tuple[str, str]]:
    return [
        (code, names)
        for code, _, names in (line.partition(": ") for line in table.strip().splitlines())
    ]


def _plain(name: str) -> str:
    return " ".join(fold(name).replace("-", " ").replace("&", "and").replace("'", " ").split())


def _countries() -> dict[str, str]:
    found: dict[str, str] = {}
    for code, names in _lines(TERRITORIES):
        found |= {_plain(name): code for name in names.split("|") if name}
    for code, names in _lines(ALIASES):
        found |= {_plain(name): code for name in names.split(",")}
    for ambiguous in ("georgia", "jersey", "jordan", "chad", "reunion", "man", "mali", "niger"):
        found.pop(ambiguous, None)
    return found


def _demonyms() -> dict[str, str]:
    return {
        _plain(spelling): code
        for code, names in _lines(PEOPLE_OF)
        for name in names.replace("|", ",").split(",")
        for spelling in expanded(name.strip())
        if spelling
    }


COUNTRIES: Final = _countries()
DEMONYMS: Final = _demonyms()
LANGUAGES: Final = {
    _plain(name): code for code, names in _lines(_LANGUAGES) for name in names.split("|") if name
} | {"espanol": "es", "castellano": "es", "castilian": "es", "mandarin": "zh", "deutsch": "de"}

EU: Final = tuple(
    "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split()
)
_DACH, _NORDICS, _BENELUX = ("DE", "AT", "CH"), ("DK", "FI", "IS", "NO", "SE"), ("BE", "NL", "LU")
COUNTRY_GROUPS: Final[dict[str, tuple[str, ...]]] = {
    **dict.fromkeys(
        ("eu", "european union", "the eu", "eu countries", "eu country", "eu member states", "ue",
         "union europea", "la ue", "europaische union", "der eu", "eu lander", "eu landern",
         "europaischen union", "union europeenne", "l' ue", "pays de l' ue", "eu states"),
        EU,
    ),
    **dict.fromkeys(("dach", "dach region", "dach countries", "d a ch", "dach raum"), _DACH),
    **dict.fromkeys(
        ("nordics", "nordic countries", "the nordics", "nordic", "nordic region", "paises nordicos",
         "nordicos", "nordische lander", "nordischen landern", "nordischen lander",
         "skandinavien und finnland", "pays nordiques"),
        _NORDICS,
    ),
    **dict.fromkeys(("scandinavia", "escandinavia", "skandinavien", "scandinavie",
                     "scandinavian"), ("DK", "NO", "SE")),
    **dict.fromkeys(("benelux", "benelux countries", "the benelux", "benelux landern",
                     "beneluxlander", "beneluxlandern"), _BENELUX),
    **dict.fromkeys(("baltics", "the baltics", "baltic states", "baltikum", "pays baltes",
                     "paises balticos", "baltic countries"), ("EE", "LV", "LT")),
    **dict.fromkeys(("british isles",), ("GB", "IE")),
    **dict.fromkeys(("anz",), ("AU", "NZ")),
    **dict.fromkeys(("iberia", "iberian peninsula"), ("ES", "PT")),
    **dict.fromkeys(("gcc", "gulf states", "the gulf", "gcc countries"),
                    ("AE", "BH", "KW", "OM", "QA", "SA")),
}  # fmt: skip

CONTINENTS: Final = {
    **dict.fromkeys(("europe", "europa"), "EU"),
    **dict.fromkeys(("asia", "asien", "asie"), "AS"),
    **dict.fromkeys(("africa", "afrika", "afrique"), "AF"),
    **dict.fromkeys(
        ("north america", "norteamerica", "america del norte", "nordamerika",
         "amerique du nord"), "NA"),
    **dict.fromkeys(
        ("south america", "sudamerica", "america del sur", "sudamerika", "amerique du sud",
         "suramerica"), "SA"),
    **dict.fromkeys(("oceania", "ozeanien", "oceanie"), "OC"),
}  # fmt: skip
CONTINENT_PEOPLE: Final = {
    **dict.fromkeys(("european", "europeans", "europeos", "europeo", "europeas", "europaer",
                     "europaern", "europaische", "europaischen", "europaischer", "europeens",
                     "europeen", "europeennes"), "EU"),
    **dict.fromkeys(("asian", "asians", "asiaticos", "asiaten", "asiatische", "asiatischen",
                     "asiatiques"), "AS"),
    **dict.fromkeys(("african", "africans", "africanos", "afrikaner", "afrikanische",
                     "afrikanischen", "africains"), "AF"),
    **dict.fromkeys(("north american", "north americans"), "NA"),
    **dict.fromkeys(("south american", "south americans", "latin american", "sudamericanos",
                     "sudamerikaner"), "SA"),
}  # fmt: skip

_REGIONS = """
US: AL alabama|AK alaska|AZ arizona|AR arkansas|CA california,californie,kalifornien,cali|CO colorado|CT connecticut|DE delaware|FL florida,floride|GA georgia|HI hawaii|ID idaho|IL illinois|IN indiana|IA iowa|KS kansas|KY kentucky|LA louisiana|ME maine|MD maryland|MA massachusetts|MI michigan|MN minnesota|MS mississippi|MO missouri|MT montana|NE nebraska|NV nevada|NH new hampshire|NJ new jersey,jersey|NM new mexico|NY new york state,state of new york,upstate new york|NC north carolina|ND north dakota|OH ohio|OK oklahoma|OR oregon|PA pennsylvania|RI rhode island|SC south carolina|SD south dakota|TN tennessee|TX texas|UT utah|VT vermont|VA virginia|WA washington state,state of washington,washington|WV west virginia|WI wisconsin|WY wyoming|DC district of columbia,washington dc|PR puerto rico
CA: ON ontario,ontariens|QC quebec,québec,québécois,québécoise,québécoises|BC british columbia|AB alberta|MB manitoba|SK saskatchewan|NS nova scotia|NB new brunswick,nouveau brunswick|NL newfoundland,newfoundland and labrador|PE prince edward island|YT yukon|NT northwest territories|NU nunavut
DE: BW baden württemberg,baden wuerttemberg|BY bavaria,bayern,baviera,bavière|BE land berlin|BB brandenburg|HB bremen|HE hesse,hessen|MV mecklenburg vorpommern|NI lower saxony,niedersachsen,baja sajonia|NW north rhine westphalia,nordrhein westfalen,nrw|RP rhineland palatinate,rheinland pfalz|SL saarland|SN saxony,sachsen|ST saxony anhalt,sachsen anhalt|SH schleswig holstein|TH thuringia,thüringen
AT: 1 burgenland|2 carinthia,kärnten|3 lower austria,niederösterreich|4 upper austria,oberösterreich|5 land salzburg,salzburger land|6 styria,steiermark|7 tyrol,tirol|8 vorarlberg|9 land wien
CH: ZH canton of zurich,kanton zürich,canton de zurich|BE canton of bern,kanton bern,canton de berne|GE canton of geneva,kanton genf,canton de genève|VD vaud,waadt,canton de vaud|VS valais,wallis,canton du valais|TI ticino,tessin|AG aargau,kanton aargau,argovie|SG kanton st gallen,kanton st. gallen|LU kanton luzern|BS basel stadt,kanton basel stadt|BL baselland,basel landschaft|GR graubünden,grisons|TG thurgau|SO kanton solothurn|FR kanton freiburg,canton de fribourg|NE canton de neuchâtel|JU canton du jura|ZG kanton zug|SZ kanton schwyz
ES: CT catalonia,cataluña,catalunya,katalonien,catalogne|MD comunidad de madrid,la comunidad de madrid,community of madrid|AN andalusia,andalucía,andalusien,andalousie|VC comunidad valenciana,la comunidad valenciana,comunitat valenciana,valencia comunidad,comunitat valenciana|GA galicia,galicien,galice|PV basque country,país vasco,euskadi,baskenland,pays basque|AS asturias,asturien,asturies|CN canary islands,islas canarias,canarias,las canarias,archipiélago canario,kanaren,canaries|IB balearic islands,islas baleares,baleares,balearen,baléares|AR aragon,aragón|CL castilla y león,castile and león|CM castilla la mancha|CB cantabria|EX extremadura|NC navarra,navarre|MC región de murcia,murcia|RI la rioja|CE ceuta,ciudad autónoma de ceuta|ML melilla,ciudad autónoma de melilla
FR: BRE brittany,bretagne,bretaña|IDF île de france,ile de france,paris region,région parisienne,idf,banlieue parisienne|PAC provence alpes côte d'azur,provence,paca,provence alpes cote d azur|NOR normandy,normandie,normandía|OCC occitanie,occitania|NAQ nouvelle aquitaine,aquitaine|HDF hauts de france|GES grand est|ARA auvergne rhône alpes,rhône alpes|BFC bourgogne franche comté|CVL centre val de loire|PDL pays de la loire|20R corsica,corse,korsika,córcega
ES: CT catalonia,cataluña,catalunya,katalonien,catalogne|MD comunidad de madrid,community of madrid|AN andalusia,andalucía,andalusien,andalousie|VC comunidad valenciana,comunitat valenciana|GA galicia,galicien,galice|PV basque country,país vasco,euskadi,baskenland,pays basque|AS asturias,asturien,asturies|CN canary islands,islas canarias,canarias,kanaren,canaries|IB balearic islands,islas baleares,baleares,balearen,baléares|AR aragon,aragón|CL castilla y león,castile and león|CM castilla la mancha|CB cantabria|EX extremadura|NC navarra,navarre|MC región de murcia,murcia|RI la rioja
FR: BRE brittany,bretagne,bretaña,bretons,bretonnes|IDF île de france,ile de france,paris region,région parisienne,idf,banlieue parisienne|PAC provence alpes côte d'azur,provence,paca,provence alpes cote d azur|NOR normandy,normandie,normandía|OCC occitanie,occitania|NAQ nouvelle aquitaine,aquitaine|HDF hauts de france|GES grand est|ARA auvergne rhône alpes,rhône alpes|BFC bourgogne franche comté|CVL centre val de loire|PDL pays de la loire|20R corsica,corse,korsika,córcega
GB: SCT scotland,escocia,schottland,écosse|WLS wales,gales,pays de galles|NIR northern ireland,irlanda del norte,nordirland,irlande du nord|ENG england,inglaterra,angleterre
AU: NSW new south wales,nsw|QLD queensland|VIC victoria|TAS tasmania|WA western australia|SA south australia|NT northern territory|ACT australian capital territory
IN: MH maharashtra|KA karnataka|KL kerala|TN tamil nadu|DL delhi ncr,ncr|GJ gujarat|RJ rajasthan|WB west bengal|TG telangana|UP uttar pradesh|PB punjab|GA goa|AP andhra pradesh|HR haryana|MP madhya pradesh|BR bihar
MX: JAL jalisco|NLE nuevo león|MEX estado de méxico,edomex|SIN sinaloa|SON sonora|CHH estado de chihuahua|COA coahuila|TAM tamaulipas|MIC michoacán|CHP chiapas|GRO guerrero|HID estado de hidalgo|TAB tabasco|SLP san luis potosí|AGU aguascalientes|NAY nayarit|ZAC zacatecas|TLA tlaxcala|CAM campeche|COL estado de colima|MOR estado de morelos|BCS baja california sur|DUR estado de durango|CMX cdmx,ciudad de méxico|YUC yucatán|ROO quintana roo|PUE puebla|BCN baja california|VER veracruz|OAX oaxaca|GUA guanajuato|QUE querétaro
AR: B provincia de buenos aires,pba|C caba,capital federal|M mendoza,provincia de mendoza|X provincia de córdoba,córdoba provincia|S santa fe,provincia de santa fe|R río negro,provincia de río negro|T provincia de tucumán|A provincia de salta|E entre ríos|N provincia de misiones|Q provincia de neuquén|U chubut,provincia de chubut|J provincia de san juan|H provincia del chaco|K catamarca|L la pampa|Y jujuy|V tierra del fuego|Z provincia de santa cruz|G santiago del estero|W provincia de corrientes|P provincia de formosa|D provincia de san luis|F provincia de la rioja
BR: SP são paulo state,estado de são paulo|RJ estado do rio|MG minas gerais|BA bahia
CO: ANT antioquia|CUN cundinamarca|VAC valle del cauca|ATL departamento del atlántico|SAN departamento de santander|BOL departamento de bolívar|NAR nariño|RIS risaralda|QUI quindío|TOL tolima|MET departamento del meta
CL: RM región metropolitana|VS región de valparaíso|BI región del biobío,biobío|AR araucanía,la araucanía|AN región de antofagasta|LL región de los lagos
IT: 25 lombardy,lombardia,lombardía,lombardei,lombardie|52 tuscany,toscana,toskana,toscane|82 sicily,sicilia,sizilien,sicile|62 lazio|34 veneto|21 piedmont,piemonte,piemont|32 south tyrol,südtirol,alto adige,tirol del sur,trentino alto adige
BE: VLG flanders,flamands,flandern,flandes,flandre,vlaanderen|WAL wallonia,wallonie,wallons,wallonien,valonia|BRU brussels region,région de bruxelles
NL: NH north holland|ZH south holland
ZA: WC western cape|GP gauteng|KZN kwazulu natal
IE: C connacht|D county dublin
"""


def _regions() -> dict[str, str]:
    found: dict[str, str] = {}
    for country, entries in _lines(_REGIONS):
        for entry in entries.split("|"):
            code, _, names = entry.partition(" ")
            found |= {_plain(name): f"{country}-{code}" for name in names.split(",")}
    return found


REGIONS: Final = _regions()

_CITIES = """
London,Manchester,Birmingham,Leeds,Bradford,Liverpool,Bristol,Sheffield,Glasgow,Edinburgh,Cardiff,
Belfast,Newcastle,Nottingham,Leicester,Brighton,Oxford,Cambridge,York,Southampton,Plymouth,Aberdeen,
Dundee,Coventry,Norwich,Exeter,Swansea,Derby,Hull,Bournemouth,Bath,Sunderland,Stoke,Wolverhampton,
Dublin,Cork,Galway,Limerick,Paris,Lyon,Marseille,Toulouse,Bordeaux,Lille,Nantes,Strasbourg,Nice,
Rennes,Grenoble,Montpellier,Rouen,Reims,Toulon,Dijon,Angers,Brest,Tours,Metz,Nancy,Caen,Orléans,
Annecy,Avignon,Clermont-Ferrand,Saint-Étienne,Limoges,Perpignan,Biarritz,La Rochelle,Mulhouse,
Berlin,Hamburg,München,Munich,Múnich,Köln,Cologne,Colonia,Frankfurt,Fráncfort,Francfort,Stuttgart,
Düsseldorf,Leipzig,Dresden,Hannover,Hanover,Nürnberg,Nuremberg,Bremen,Dortmund,Essen,Bonn,Münster,
Mannheim,Karlsruhe,Augsburg,Wiesbaden,Freiburg,Mainz,Kiel,Rostock,Erfurt,Magdeburg,Aachen,Bochum,
Wuppertal,Bielefeld,Heidelberg,Potsdam,Regensburg,Würzburg,Ulm,Kassel,Lübeck,Duisburg,Konstanz,
Wien,Vienna,Viena,Vienne,Graz,Salzburg,Linz,Innsbruck,Klagenfurt,Bregenz,Zürich,Zurich,Zúrich,
Genf,Geneva,Genève,Ginebra,Basel,Bâle,Basilea,Bern,Berne,Berna,Lausanne,Luzern,Lucerne,St. Gallen,
Winterthur,Lugano,Neuchâtel,Fribourg,Sion,Amsterdam,Rotterdam,Utrecht,Eindhoven,The Hague,Den Haag,
Brussels,Bruxelles,Brüssel,Bruselas,Antwerp,Anvers,Antwerpen,Ghent,Gand,Gent,Liège,Lüttich,Namur,
Charleroi,Bruges,Louvain,Leuven,Luxembourg City,Copenhagen,Copenhague,Kopenhagen,Aarhus,Stockholm,
Estocolmo,Gothenburg,Göteborg,Malmö,Oslo,Bergen,Trondheim,Helsinki,Tampere,Reykjavik,Madrid,
Barcelona,Valencia,Sevilla,Seville,Séville,Zaragoza,Málaga,Murcia,Palma,Palma de Mallorca,Bilbao,
Alicante,Córdoba,Valladolid,Vigo,Gijón,Granada,A Coruña,La Coruña,Vitoria,Pamplona,San Sebastián,
Santander,Salamanca,Oviedo,Cádiz,Toledo,Badajoz,Tarragona,Girona,Lleida,Las Palmas,Tenerife,Lisbon,
Lisboa,Lissabon,Lisbonne,Porto,Oporto,Braga,Coimbra,Faro,Rome,Roma,Rom,Milan,Milano,Milán,Mailand,
Naples,Napoli,Nápoles,Neapel,Turin,Torino,Turín,Florence,Firenze,Florencia,Florenz,Bologna,Venice,
Venecia,Venedig,Venise,Verona,Palermo,Genoa,Bari,Athens,Atenas,Athen,Athènes,Thessaloniki,Warsaw,
Varsovia,Warschau,Varsovie,Krakow,Kraków,Cracovia,Krakau,Cracovie,Wroclaw,Gdansk,Poznan,Prague,
Praga,Prag,Brno,Budapest,Bucharest,Cluj,Sofia,Zagreb,Belgrade,Ljubljana,Bratislava,Tallinn,Riga,
Vilnius,Kyiv,Kiev,Lviv,Istanbul,Estambul,Ankara,Izmir,Moscow,Saint Petersburg,New York,
New York City,NYC,Nueva York,Los Angeles,LA,San Francisco,San Diego,San Jose,Sacramento,Oakland,
Chicago,Boston,Seattle,Portland,Austin,Dallas,Houston,San Antonio,Fort Worth,El Paso,Miami,Orlando,
Tampa,Jacksonville,Atlanta,Denver,Boulder,Phoenix,Tucson,Las Vegas,Reno,Philadelphia,Pittsburgh,
Washington DC,Baltimore,Detroit,Cleveland,Columbus,Cincinnati,Minneapolis,Milwaukee,St. Louis,
Kansas City,Nashville,Memphis,Charlotte,Raleigh,New Orleans,Salt Lake City,Indianapolis,Honolulu,
Anchorage,Toronto,Montreal,Montréal,Vancouver,Calgary,Edmonton,Ottawa,Winnipeg,Quebec City,
Halifax,Victoria BC,Hamilton,Gatineau,Laval,Sherbrooke,Mexico City,Ciudad de México,Guadalajara,
Monterrey,Puebla,Tijuana,Cancún,Cancun,Mérida,Querétaro,León,Toluca,Oaxaca,São Paulo,Rio de Janeiro,
Río de Janeiro,Brasília,Brasilia,Salvador,Belo Horizonte,Curitiba,Porto Alegre,Recife,Fortaleza,
Buenos Aires,Rosario,Mendoza,La Plata,Mar del Plata,Bariloche,Tucumán,Santiago,Santiago de Chile,
Valparaíso,Concepción,Viña del Mar,Bogotá,Medellín,Cali,Barranquilla,Cartagena,Bucaramanga,Lima,
Arequipa,Cusco,Trujillo,Quito,Guayaquil,Caracas,Montevideo,Asunción,La Paz,Santa Cruz,San José,
Panama City,Guatemala City,San Juan,Santo Domingo,La Habana,Havana,Sydney,Melbourne,Brisbane,Perth,
Adelaide,Gold Coast,Canberra,Hobart,Darwin,Newcastle NSW,Wollongong,Geelong,Cairns,Auckland,
Wellington,Christchurch,Dunedin,Queenstown,Tauranga,Tokyo,Osaka,Kyoto,Yokohama,Seoul,Busan,Beijing,
Shanghai,Shenzhen,Guangzhou,Chengdu,Taipei,Bangkok,Phuket,Chiang Mai,Jakarta,Surabaya,Bali,Manila,
Cebu,Kuala Lumpur,Penang,Johor Bahru,Hanoi,Ho Chi Minh City,Mumbai,Delhi,New Delhi,Bangalore,
Bengaluru,Hyderabad,Chennai,Kolkata,Pune,Ahmedabad,Jaipur,Surat,Lucknow,Kochi,Gurgaon,Gurugram,
Noida,Chandigarh,Indore,Nagpur,Coimbatore,Karachi,Lahore,Islamabad,Dhaka,Colombo,Kathmandu,Dubai,
Abu Dhabi,Sharjah,Riyadh,Jeddah,Doha,Muscat,Manama,Kuwait City,Tel Aviv,Jerusalem,Haifa,Amman,
Beirut,Cairo,El Cairo,Alexandria,Casablanca,Rabat,Marrakech,Marrakesh,Tunis,Algiers,Alger,Dakar,
Abidjan,Lagos,Abuja,Nairobi,Mombasa,Kampala,Kigali,Dar es Salaam,Accra,Addis Ababa,Johannesburg,
Cape Town,Durban,Pretoria,Port Elizabeth,Harare,Lusaka,Nîmes,Villeurbanne,Le Mans,Aix-en-Provence,
Amiens,Besançon,Le Havre,Saint-Denis,Argenteuil,Poitiers,Dunkerque,Versailles,Pau,Calais,Cannes,
Antibes,Ajaccio,Bastia,Colmar,Bayonne,Valence,Chambéry,Troyes,Lorient,Quimper,Vannes,Saint-Malo,
Saint-Nazaire,Niort,Chartres,Béziers,Bourges,Cergy,Boulogne-Billancourt,Montreuil,Roubaix,Tourcoing,
Nanterre,Créteil,Saint-Brieuc,Albi,Tarbes,Angoulême,Arras,Blois,Laval,Nevers,Vichy,Roanne,Agen,
Brive,Périgueux,Bergerac,Arcachon,Dax,Mont-de-Marsan,Carcassonne,Narbonne,Sète,Montauban,Rodez,Millau,
Fréjus,Hyères,Gap,Digne,Thionville,Épinal,Belfort,Montbéliard,Vesoul,Dole,Mâcon,Beauvais,Compiègne,
Saint-Quentin,Boulogne-sur-Mer,Valenciennes,Douai,Cambrai,Cherbourg,Évreux,Dieppe,Alençon,Deauville,
Cholet,La Roche-sur-Yon,Les Sables-d'Olonne,Rochefort,Royan,Cognac,Châteauroux,Courbevoie,Vitry,
Saint-Germain-en-Laye,Fontainebleau,Évry,Melun,Meaux,Vincennes,Neuilly,Levallois,Issy-les-Moulineaux,
Chamonix,Megève,Thonon,Annemasse,Aix-les-Bains,Bourg-en-Bresse,Vénissieux,Fort-de-France,
Pointe-à-Pitre,Nouméa,Papeete,Londres,Barcelone,Mons,Tournai,Verviers,Arlon,Yverdon,Montreux,Vevey,
Nyon,Bienne,La Chaux-de-Fonds,Delémont,Trois-Rivières,Longueuil,Lévis,Saguenay,Rimouski,Brossard,
Moncton,Marrakech,Fès,Agadir,Tanger,Oran,Sfax,Douala,Yaoundé,Bamako,Lomé,Cotonou,Dublin,Édimbourg,
Hambourg,Munich,Naples,Séville,Valence,Grenade,Bucarest,Moscou,Le Caire,Pékin,Édimbourg,Sofia
"""
CITIES: Final = {
    _plain(name.replace(".", "")): name.strip() for name in _CITIES.replace("\n", "").split(",")
}
# Names of cities that are words too: only "in" or "from" makes them a place.
WORDY: Final = frozenset(
    {"nice", "bath", "reading", "hull", "derby", "york", "la", "cali", "salvador", "victoria",
     "split", "essen", "tours", "sion", "surat", "cork", "faro", "bari", "braga", "linz", "bern",
     "rom", "palma", "leon", "bali", "goa", "tenerife", "georgia", "jersey", "phoenix", "orlando",
     "austin", "perth", "hamilton", "darwin", "gold coast", "colonia", "lima", "santiago", "san jose",
     "vitoria", "columbus", "mendoza", "laval", "cordoba", "florence", "alexandria", "nancy",
     "toledo", "granada", "ulm", "pau", "sete", "gap", "dole", "agen", "dax", "cannes", "tanger",
     "melun", "vienne", "grenade", "valence", "cognac", "royan", "blois", "calais", "mons",
     "rochefort", "fes", "digne", "brive", "troyes"}
)  # fmt: skip

TIMEZONE_AREAS: Final = frozenset(
    "africa america antarctica asia atlantic australia europe indian pacific".split()
)
