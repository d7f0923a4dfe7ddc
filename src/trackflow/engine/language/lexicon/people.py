"""What people are: roles, industries, plans, and the attributes a text may depend on."""

from __future__ import annotations

from typing import Final

# Plural nouns that say a role.
ROLES: Final = """
developer = developers, developer, devs, dev, coders, desarrolladores, programadores, entwickler, entwicklern, développeurs, desarrollador, développeur, entwicklerinnen, entwicklerin, softwareentwickler, softwareentwicklern, softwareentwicklerinnen, programmierer, programmierern, programmiererinnen, entwickelnde, webentwickler, webentwicklern
engineer = engineers, ingenieros, ingenieure, ingenieuren, ingénieurs, engineer, ingenieurinnen, ingenieurin, ingenieur, techniker, technikern
designer = designers, designer, diseñadores, designern, graphistes, designerinnen, grafiker, grafikerinnen, gestalter
marketer = marketers, marketer, marketing people, marketing folks, marketern, marketingleute, marketingverantwortliche, marketingverantwortlichen, marketingleiter, marketingmanager
recruiter = recruiters, recruiter, reclutadores, personaler, recruteurs, recruitern, recruiterinnen, personalerinnen, personalern, personalverantwortliche, personalverantwortlichen, hr verantwortliche, personalabteilungen
founder = founders, founder, fundadores, gründer, gründern, fondateurs, gründerinnen, gründerin, unternehmensgründer, firmengründer
student = students, student, estudiantes, studenten, studierende, studierenden, étudiants, alumnos, étudiant, estudiante, studentinnen, studentin, studis, studi, studentinnen und studenten
teacher = teachers, teacher, profesores, docentes, lehrer, lehrkräfte, enseignants, lehrern, profesor, maestros, lehrerinnen, lehrpersonen, lehrkräften, lehrkraft, lehrer innen, pädagogen, dozenten, dozentinnen
cto = ctos, cto
ceo = ceos, ceo, geschäftsführer, geschäftsführern, geschäftsführerinnen
cfo = cfos, cfo
cmo = cmos, cmo
product manager = product managers, product manager, produktmanager, produktmanagern, produktmanagerinnen, product owner
data scientist = data scientists
analyst = analysts, analistas, analysten, analystes, analystinnen, analyst
manager = managers, manager, managern, managerinnen, führungskräfte, führungskräften
admin = admins, administrators, administratoren, systemadministratoren, it admins
architect = architects, arquitectos, architekten, architectes, architektinnen, architekt
nurse = nurses, pflegekräfte, pflegekräften, pfleger, krankenpfleger
doctor = doctors, médicos, ärzte, médecins, ärztinnen, ärzten, arzt, mediziner, medizinern
lawyer = lawyers, abogados, anwälte, avocats, anwälten, anwältinnen, rechtsanwälte, rechtsanwälten, juristen
accountant = accountants, contables, buchhalter, comptables, buchhalterinnen, buchhaltern, buchhaltung, steuerberater, steuerberatern
journalist = journalists, periodistas, journalisten, journalistes, journalistinnen, redakteure, pressevertreter
buyer = procurement people, beschaffer, einkaufsverantwortliche
partner = partners
"""

INDUSTRIES: Final = """
software = software, software companies
machinery = machinery, machine building
robotics = robotics
legaltech = legaltech
fintech = fintech, fintechs
healthcare = healthcare, health care, health sector, gesundheitswesen, santé, salud, sanidad, sanitario, gesundheitsbranche, gesundheit, gesundheitssektor, gesundheitsbereich, medizin, medizinbranche
hospitality = hospitality, hotels and restaurants, hotellerie, hostelería, hôtellerie, gastgewerbe, hotelería, gastronomie, hotelbranche, hotels, gastro
retail = retail, retailers, einzelhandel, commerce de détail, comercio minorista, venta minorista, handel, minorista, einzelhändler, händler, handelsbranche, handelsunternehmen
manufacturing = manufacturing, manufacturers, fertigung, industria manufacturera, produktion, industrie manufacturière, fabricación, manufactura, produzierendes gewerbe, produzierenden gewerbe, industrie, verarbeitendes gewerbe, produktionsbetriebe, industriebetriebe, fertigungsindustrie
education = education, educación, bildung, éducation, enseignement, bildungswesen, educativo, bildungssektor, bildungsbereich, bildungsbranche, schulen
edtech = edtech
real estate = real estate, inmobiliario, inmobiliaria, immobilien, immobilier, sector inmobiliario, immobilienbranche, bienes raíces, immobilienwirtschaft, immobiliensektor, makler, immobilienmakler
insurance = insurance, insurers, seguros, versicherung, versicherungen, assurance, assurances, versicherungsbranche, versicherungswesen, versicherer
banking = banking, banks, banca, banken, banque, banques, bankwesen, bancos, bankensektor, bankbranche, bankenbranche, bank
finance = finance, finanzas, finanzen, finanzbranche, financiero, finanzwesen, finanzsektor, finanzwirtschaft, finanzbereich, finanzdienstleister
financial services = financial services, servicios financieros, finanzdienstleistungen, services financiers
logistics = logistics, logística, logistik, logistique, logistikbranche, logistiksektor, transport und logistik, speditionen
legal = legal, legal services, law firms, recht, rechtsbranche, rechtsberatung, anwaltskanzleien, rechtswesen
construction = construction, construcción, bauwesen, bau, baubranche, btp, bauindustrie, baugewerbe, bauunternehmen, baufirmen, handwerk
automotive = automotive, automoción, automobil, automobile, automobilbranche, automotriz, autoindustrie, automobilindustrie, automobilsektor, autobranche, autohandel, kfz, autohäuser
saas = saas, saas companies
ecommerce = ecommerce, e commerce, comercio electrónico, onlinehandel, e-commerce, onlinehändler, online handel, online-handel, versandhandel
travel = travel, turismo, tourismus, tourisme, viajes, travel industry, reisebranche, tourismusbranche, touristik
nonprofit = nonprofit, nonprofits, non profit, charities, ngo, ngos, gemeinnützige organisationen, gemeinnützig, non-profit, vereine, hilfsorganisationen
energy = energy, energía, energie, énergie, energiebranche, energiesektor, energieversorger, energiewirtschaft
pharma = pharma, pharmaceutical, pharmaceuticals, farmacéutico, pharmaindustrie, pharmabranche, pharmazie, pharmaunternehmen
media = media industry, medien, médias, medienbranche, verlage, medienhäuser
government = government, public sector, gobierno, administración pública, öffentlicher dienst, secteur public, öffentliche hand, behörden, öffentlicher sektor, öffentlichen sektor, öffentliche verwaltung, verwaltung, öffentlichen dienst
gaming = gaming, videojuegos, jeux vidéo, spielebranche, games
biotech = biotech, biotechnologie
telecom = telecom, telecoms, telecommunications, telecomunicaciones, telekommunikation, télécoms, telekommunikationsbranche, telko, telco
agriculture = agriculture, agricultura, landwirtschaft, agrarbranche, landwirtschaftliche betriebe, agrarwirtschaft
consulting = consulting, consultoría, beratung, conseil, unternehmensberatung, unternehmensberatungen, beratungsbranche
food = food, alimentación, lebensmittel, agroalimentaire, lebensmittelbranche, lebensmittelindustrie, lebensmittelhandel
mechanical engineering = maschinenbau, mechanical engineering
"""

PLANS: Final = """
free = free, gratis, gratuito, kostenlos, kostenlosen, gratuit, freemium, gratuita, gratis-tarif, gratistarif, kostenloser, kostenlose, kostenfreien, kostenlosem, free-tarif
trial = trial, prueba, probe, essai, free trial, testphase, test, test-tarif, testversion, testzugang, probeabo, testabo, probemonat
basic = basic, básico, basis, basis-tarif, basistarif
starter = starter
pro = pro, profesional
premium = premium, premium-tarif
business = business
team = team, teams
plus = plus
growth = growth
enterprise = enterprise
standard = standard, estándar
essential = essential, essentials
gold = gold
silver = silver
club = club
lite = lite
professional = professional, profi
"""

# What a text may depend on, and the attribute.
BASES: Final = """
industry = industry, industries, sector, vertical, sector del visitante, industria, branche, secteur, secteur d' activité, branchen, sectors, verticals, line of business, kind of business, type of business, industrie, rubro, giro, branchenzugehörigkeit, wirtschaftszweig, sektors, industriezweig
company_size = company size, size of company, size of their company, size of the company, how big the company is, how big their company is, how big the visitor company is, how large their company is, size of the visitor company, number of employees, headcount, tamaño de la empresa, tamaño de empresa, tamaño de su empresa, unternehmensgröße, firmengröße, größe des unternehmens, größe der firma, größe ihres unternehmens, taille de l' entreprise, taille de leur entreprise, taille d' entreprise, nombre d' employés, effectif, número de empleados, mitarbeiterzahl, betriebsgröße, employee count, company headcount, nombre de salariés, anzahl der mitarbeiter, taille de la société, tamaño de la compañía, unternehmensgrösse, firmengrösse, firmengrößen, mitarbeiteranzahl, anzahl mitarbeiter, anzahl der mitarbeitenden, betriebsgrösse, größe der organisation
role = role, job title, job role, roles, cargo, puesto, rol, rolle, position, funktion, fonction, poste, rôle, beruf, their job, profession, métier, jobtitel, jobrolle, berufsrolle, tätigkeit, rollen, berufsbezeichnung
plan = plan, tier, current plan, plan actual, tarif, forfait, abonnement, pricing tier, package, abo, tarifstufe, paket, abo-stufe, tarife
country = country, location, countries, where they are, where they come from, país, land, herkunftsland, pays, where they live, ubicación, standort, localisation, geo, geography, market, país de origen, pays d' origine, länder, landes, wohnland
city = city, cities, town, ciudad, stadt, ville, wohnort, ort, städte, standortstadt
region = region, state, region or state, región, bundesland, région, province, comunidad autónoma, provincia, canton, kanton, regionen, bundesländer, gegend
language = language, browser language, idioma, sprache, langue, lengua, browsersprache, sprachen, spracheinstellung, browser sprache, sprache des browsers, sprache im browser, sprache des besuchers
device = device, device type, dispositivo, gerät, appareil, type of device, endgerät, gerätetyp, gerätetyps, geräteart
company = company, company name, employer, empresa, nombre de la empresa, firma, unternehmen, firmenname, entreprise, nom de l' entreprise, firmennamen, unternehmensname, unternehmensnamen, name der firma, name des unternehmens
source = traffic source, source, where they came from, fuente, fuente de tráfico, quelle, herkunft, traffic quelle, source de trafic, provenance, acquisition source, origen, campaign source, traffic-quelle, trafficquelle, besucherquelle, herkunftsquelle
channel = channel, acquisition channel, marketing channel, canal, kanal, canal d' acquisition, traffic channel, kanäle, marketingkanal, akquisekanal, herkunftskanal, einstiegskanal
utm_campaign = campaign, utm campaign, campaña, kampagne, campagne, utm kampagne, kampagnen, kampagnenname
utm_term = keyword, search term, search keyword, palabra clave, suchbegriff, keyword they searched, mot clé, utm term, suchbegriffe, suchwort
intent = intent, predicted intent, intención, absicht, intention
referrer = referrer, referring site, referer, verweisende seite, herkunftsseite
segments = segment, segmento
browser = browser, navegador, navigateur
os = operating system, os, sistema operativo, betriebssystem, système d' exploitation
local_hour = time of day, hora del día, tageszeit, heure de la journée, moment de la journée, momento del día, uhrzeit, tageszeiten
local_weekday = day of the week, weekday, día de la semana, wochentag, jour de la semaine, wochentage
"""
