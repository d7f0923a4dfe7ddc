"""What people are: roles, industries, plans, and the attributes a text may depend on."""

from __future__ import annotations

from typing import Final

# Plural nouns that say a role.
ROLES: Final = """
developer = developers, developer, devs, dev, coders, desarrolladores, programadores, entwickler, entwicklern, développeurs, desarrollador, développeur, entwicklerinnen, développeuses, développeuse, dévs, codeurs, programmeurs, codeur
engineer = engineers, ingenieros, ingenieure, ingenieuren, ingénieurs, engineer, ingénieur, ingénieures, ingénieurs informatique
designer = designers, designer, diseñadores, designern, graphistes, graphiste, designeuses, ux designers, maquettistes
marketer = marketers, marketer, marketing people, marketing folks, marketeurs, marketeur, marketeuses, responsables marketing, responsable marketing, gens du marketing
recruiter = recruiters, recruiter, reclutadores, personaler, recruteurs, recruteur, recruteuses, recruteuse, chargés de recrutement
founder = founders, founder, fundadores, gründer, gründern, fondateurs, fondateur, fondatrices, fondatrice, cofondateurs, cofondatrices, créateurs d' entreprise
student = students, student, estudiantes, studenten, studierende, studierenden, étudiants, alumnos, étudiant, estudiante, studentinnen, étudiantes, étudiante, élèves, universitaires
teacher = teachers, teacher, profesores, docentes, lehrer, lehrkräfte, enseignants, lehrern, profesor, maestros, enseignant, enseignantes, enseignante, profs, prof, professeurs, professeur, instits, professeurs des écoles, formateurs
cto = ctos, directeurs techniques, directeur technique, cto
ceo = ceos, pdg, directeurs généraux, ceo
cfo = cfos, daf, directeurs financiers, directeur financier, cfo
cmo = cmos, directeurs marketing, directeur marketing, directrices marketing
product manager = product managers, product manager, chefs de produit, chef de produit, cheffes de produit
data scientist = data scientists, data scientistes
analyst = analysts, analistas, analysten, analystes, analyste
manager = managers, manager
admin = admins, administrators, administrateurs, administrateur, administratrices
architect = architects, arquitectos, architekten, architectes, architecte
nurse = nurses, infirmiers, infirmières, infirmier, infirmière
doctor = doctors, médicos, ärzte, médecins, médecin, docteurs, généralistes, praticiens
lawyer = lawyers, abogados, anwälte, avocats, avocat, avocates, avocate
accountant = accountants, contables, buchhalter, comptables, comptable, experts comptables, expert comptable
journalist = journalists, periodistas, journalisten, journalistes, journaliste
buyer = procurement people, acheteurs pro, acheteurs professionnels
partner = partners
"""

INDUSTRIES: Final = """
software = software, software companies
machinery = machinery, machine building
robotics = robotics
legaltech = legaltech
fintech = fintech, fintechs
healthcare = healthcare, health care, health sector, gesundheitswesen, santé, salud, sanidad, sanitario, gesundheitsbranche, secteur de la santé, domaine de la santé, santé publique, médical, secteur médical
hospitality = hospitality, hotels and restaurants, hotellerie, hostelería, hôtellerie, gastgewerbe, hotelería, hôtellerie restauration, secteur hôtelier, hôtels, chr
retail = retail, retailers, einzelhandel, commerce de détail, comercio minorista, venta minorista, handel, minorista, grande distribution, commerce de proximité, vente au détail
manufacturing = manufacturing, manufacturers, fertigung, industria manufacturera, produktion, industrie manufacturière, fabricación, manufactura, secteur industriel, industrie de transformation
education = education, educación, bildung, éducation, enseignement, bildungswesen, educativo, secteur éducatif, enseignement supérieur, secteur de l' éducation, éducation nationale
edtech = edtech
real estate = real estate, inmobiliario, inmobiliaria, immobilien, immobilier, sector inmobiliario, immobilienbranche, bienes raíces, secteur immobilier, agences immobilières, immo
insurance = insurance, insurers, seguros, versicherung, versicherungen, assurance, assurances, assureurs, secteur de l' assurance, secteur assurance
banking = banking, banks, banca, banken, banque, banques, bankwesen, bancos, secteur bancaire, secteur de la banque, bancaire, secteur banque
finance = finance, finanzas, finanzen, finanzbranche, financiero, secteur financier, secteur de la finance, secteur finance
financial services = financial services, servicios financieros, finanzdienstleistungen, services financiers
logistics = logistics, logística, logistik, logistique, transport et logistique, secteur logistique, secteur de la logistique
legal = legal, legal services, law firms, juridique, secteur juridique, cabinets d' avocats
construction = construction, construcción, bauwesen, bau, baubranche, btp, bâtiment, secteur du bâtiment, secteur du btp, secteur btp, secteur de la construction, bâtiment et travaux publics
automotive = automotive, automoción, automobil, automobile, automobilbranche, automotriz, secteur automobile, secteur de l' automobile, concessionnaires
saas = saas, saas companies
ecommerce = ecommerce, e commerce, comercio electrónico, onlinehandel, e commerçants, vente en ligne, commerce en ligne, commerce électronique, secteur e commerce
travel = travel, turismo, tourismus, tourisme, viajes, travel industry, secteur du tourisme, secteur du voyage, secteur touristique
nonprofit = nonprofit, nonprofits, non profit, charities, ngo, ngos, associatif, secteur associatif, ong, milieu associatif
energy = energy, energía, energie, énergie, secteur de l' énergie, énergétique, secteur énergétique
pharma = pharma, pharmaceutical, pharmaceuticals, farmacéutico, pharmaindustrie, pharmaceutique, secteur pharmaceutique, industrie pharmaceutique, labos pharmaceutiques
media = media industry, medien, médias, secteur des médias, secteur média
government = government, public sector, gobierno, administración pública, öffentlicher dienst, secteur public, administration publique, administrations, collectivités, fonction publique, administration, collectivités locales
gaming = gaming, videojuegos, jeux vidéo, jeu vidéo, secteur du jeu vidéo, secteur des jeux vidéo
biotech = biotech
telecom = telecom, telecoms, telecommunications, telecomunicaciones, telekommunikation, télécoms, télécommunications, secteur télécom, secteur des télécoms, secteur télécoms
agriculture = agriculture, agricultura, landwirtschaft, agricole, secteur agricole, monde agricole
consulting = consulting, consultoría, beratung, conseil, secteur du conseil, cabinets de conseil, secteur conseil
food = food, alimentación, lebensmittel, agroalimentaire, agro alimentaire, secteur alimentaire, secteur agroalimentaire, alimentation, alimentaire
mechanical engineering = maschinenbau, mechanical engineering
"""

PLANS: Final = """
free = free, gratis, gratuito, kostenlos, kostenlosen, gratuit, freemium, gratuita, forfait gratuit, gratuite, plan gratuit, formule gratuite
trial = trial, prueba, probe, essai, free trial, testphase, test, essai gratuit, période d' essai, version d' essai
basic = basic, básico, basis, basique
starter = starter
pro = pro, profesional
premium = premium, premiums
business = business
team = team, teams
plus = plus
growth = growth
enterprise = enterprise
standard = standard, estándar
essential = essential, essentials, essentiel
gold = gold
silver = silver
club = club
lite = lite
professional = professional
"""

# What a text may depend on, and the attribute.
BASES: Final = """
industry = industry, industries, sector, vertical, sector del visitante, industria, branche, secteur, secteur d' activité, branchen, sectors, verticals, line of business, kind of business, type of business, industrie, rubro, giro, secteur d' activité du visiteur, secteur du visiteur, métier de l' entreprise, secteur de l' entreprise, secteur de leur entreprise, activité de l' entreprise, branche d' activité, domaine d' activité
company_size = company size, size of company, size of their company, size of the company, how big the company is, how big their company is, how big the visitor company is, how large their company is, size of the visitor company, number of employees, headcount, tamaño de la empresa, tamaño de empresa, tamaño de su empresa, unternehmensgröße, firmengröße, größe des unternehmens, größe der firma, größe ihres unternehmens, taille de l' entreprise, taille de leur entreprise, taille d' entreprise, nombre d' employés, effectif, número de empleados, mitarbeiterzahl, betriebsgröße, employee count, company headcount, nombre de salariés, anzahl der mitarbeiter, taille de la société, tamaño de la compañía, taille de la boîte, taille de leur boîte, taille de leur société, taille de son entreprise, nombre de collaborateurs, effectif de l' entreprise, taille de boîte
role = role, job title, job role, roles, cargo, puesto, rol, rolle, position, funktion, fonction, poste, rôle, beruf, their job, profession, métier, poste occupé, rôle du visiteur, métier du visiteur, intitulé de poste, fonction du visiteur, poste du visiteur, profession du visiteur
plan = plan, tier, current plan, plan actual, tarif, forfait, abonnement, pricing tier, package, abo, formule, plan actuel, formule actuelle, forfait actuel, abonnement actuel, type d' abonnement, forfait du client, leur forfait, leur abonnement
country = country, location, countries, where they are, where they come from, país, land, herkunftsland, pays, where they live, ubicación, standort, localisation, geo, geography, market, país de origen, pays d' origine, pays du visiteur, pays de résidence, pays d' où ils viennent, géolocalisation, pays de connexion, localisation du visiteur, leur pays
city = city, cities, town, ciudad, stadt, ville, ville du visiteur, leur ville, commune, ville de résidence
region = region, state, region or state, región, bundesland, région, province, comunidad autónoma, provincia, canton, kanton, région du visiteur, leur région, département, département du visiteur, région d' où ils viennent
language = language, browser language, idioma, sprache, langue, lengua, browsersprache, langue du navigateur, langue du visiteur, leur langue, langue du navigateur du visiteur
device = device, device type, dispositivo, gerät, appareil, type of device, endgerät, type d' appareil, terminal, type de terminal, appareil utilisé, leur appareil, type de device
company = company, company name, employer, empresa, nombre de la empresa, firma, unternehmen, firmenname, entreprise, nom de l' entreprise, nom de la société, nom de l' entreprise du visiteur, entreprise du visiteur, société du visiteur, leur entreprise, nom de leur entreprise
source = traffic source, source, where they came from, fuente, fuente de tráfico, quelle, herkunft, traffic quelle, source de trafic, provenance, acquisition source, origen, campaign source, source d' acquisition, provenance du visiteur, provenance du trafic, source du trafic, origine du trafic, origine du visiteur, d' où ils viennent, leur provenance
channel = channel, acquisition channel, marketing channel, canal, kanal, canal d' acquisition, traffic channel, canal de provenance, canal de trafic, canal d' arrivée, canal marketing, levier d' acquisition, canaux d' acquisition
utm_campaign = campaign, utm campaign, campaña, kampagne, campagne, utm kampagne, nom de la campagne, campagne utm, campagne d' origine, campagne de provenance, nom de campagne
utm_term = keyword, search term, search keyword, palabra clave, suchbegriff, keyword they searched, mot clé, utm term, mot clé recherché, mots clés, mot clé utm, terme recherché, terme de recherche, mot clé tapé, requête tapée, mots clés recherchés
intent = intent, predicted intent, intención, absicht, intention, intention d' achat prédite, intention du visiteur, leur intention, intention prédite du visiteur
referrer = referrer, referring site, referer, site d' origine, site de provenance, référent, page de provenance
segments = segment, segmento
browser = browser, navegador, navigateur, navigateur utilisé, navigateur du visiteur, leur navigateur
os = operating system, os, sistema operativo, betriebssystem, système d' exploitation, système du visiteur, type de système
local_hour = time of day, hora del día, tageszeit, heure de la journée, moment de la journée, momento del día, uhrzeit, heure du jour, moment de la journée du visiteur, heure de visite, tranche horaire
local_weekday = day of the week, weekday, día de la semana, wochentag, jour de la semaine, jour de semaine, jour de la visite
"""
