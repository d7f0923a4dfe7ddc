"""What people are: roles, industries, plans, and the attributes a text may depend on."""

from __future__ import annotations

from typing import Final

# Plural nouns that say a role.
ROLES: Final = """
developer = developers, developer, devs, dev, coders, desarrolladores, programadores, entwickler, entwicklern, développeurs, desarrollador, développeur, entwicklerinnen
engineer = engineers, ingenieros, ingenieure, ingenieuren, ingénieurs, engineer
designer = designers, designer, diseñadores, designern, graphistes
marketer = marketers, marketer, marketing people, marketing folks
recruiter = recruiters, recruiter, reclutadores, personaler, recruteurs
founder = founders, founder, fundadores, gründer, gründern, fondateurs
student = students, student, estudiantes, studenten, studierende, studierenden, étudiants, alumnos, étudiant, estudiante, studentinnen
teacher = teachers, teacher, profesores, docentes, lehrer, lehrkräfte, enseignants, lehrern, profesor, maestros
cto = ctos, cto
ceo = ceos, ceo
cfo = cfos, cfo
cmo = cmos
product manager = product managers, product manager
data scientist = data scientists
analyst = analysts, analistas, analysten, analystes
manager = managers, manager
admin = admins, administrators
architect = architects, arquitectos, architekten, architectes
nurse = nurses
doctor = doctors, médicos, ärzte, médecins
lawyer = lawyers, abogados, anwälte, avocats
accountant = accountants, contables, buchhalter, comptables
journalist = journalists, periodistas, journalisten, journalistes
buyer = procurement people
partner = partners
"""

INDUSTRIES: Final = """
software = software, software companies
machinery = machinery, machine building
robotics = robotics
legaltech = legaltech
fintech = fintech, fintechs
healthcare = healthcare, health care, health sector, gesundheitswesen, santé, salud, sanidad, sanitario, gesundheitsbranche
hospitality = hospitality, hotels and restaurants, hotellerie, hostelería, hôtellerie, gastgewerbe, hotelería
retail = retail, retailers, einzelhandel, commerce de détail, comercio minorista, venta minorista, handel, minorista
manufacturing = manufacturing, manufacturers, fertigung, industria manufacturera, produktion, industrie manufacturière, fabricación, manufactura
education = education, educación, bildung, éducation, enseignement, bildungswesen, educativo
edtech = edtech
real estate = real estate, inmobiliario, inmobiliaria, immobilien, immobilier, sector inmobiliario, immobilienbranche, bienes raíces
insurance = insurance, insurers, seguros, versicherung, versicherungen, assurance, assurances
banking = banking, banks, banca, banken, banque, banques, bankwesen, bancos
finance = finance, finanzas, finanzen, finanzbranche, financiero
financial services = financial services, servicios financieros, finanzdienstleistungen, services financiers
logistics = logistics, logística, logistik, logistique
legal = legal, legal services, law firms
construction = construction, construcción, bauwesen, bau, baubranche, btp
automotive = automotive, automoción, automobil, automobile, automobilbranche, automotriz
saas = saas, saas companies
ecommerce = ecommerce, e commerce, comercio electrónico, onlinehandel
travel = travel, turismo, tourismus, tourisme, viajes, travel industry
nonprofit = nonprofit, nonprofits, non profit, charities, ngo, ngos
energy = energy, energía, energie, énergie
pharma = pharma, pharmaceutical, pharmaceuticals, farmacéutico, pharmaindustrie
media = media industry, medien, médias
government = government, public sector, gobierno, administración pública, öffentlicher dienst, secteur public
gaming = gaming, videojuegos, jeux vidéo
biotech = biotech
telecom = telecom, telecoms, telecommunications, telecomunicaciones, telekommunikation, télécoms
agriculture = agriculture, agricultura, landwirtschaft
consulting = consulting, consultoría, beratung, conseil
food = food, alimentación, lebensmittel, agroalimentaire
mechanical engineering = maschinenbau, mechanical engineering
"""

PLANS: Final = """
free = free, gratis, gratuito, kostenlos, kostenlosen, gratuit, freemium, gratuita
trial = trial, prueba, probe, essai, free trial, testphase, test
basic = basic, básico, basis
starter = starter
pro = pro, profesional
premium = premium
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
professional = professional
"""

# What a text may depend on, and the attribute.
BASES: Final = """
industry = industry, industries, sector, vertical, sector del visitante, industria, branche, secteur, secteur d' activité, branchen, sectors, verticals, line of business, kind of business, type of business, industrie, rubro, giro
company_size = company size, size of company, size of their company, size of the company, how big the company is, how big their company is, how big the visitor company is, how large their company is, size of the visitor company, number of employees, headcount, tamaño de la empresa, tamaño de empresa, tamaño de su empresa, unternehmensgröße, firmengröße, größe des unternehmens, größe der firma, größe ihres unternehmens, taille de l' entreprise, taille de leur entreprise, taille d' entreprise, nombre d' employés, effectif, número de empleados, mitarbeiterzahl, betriebsgröße, employee count, company headcount, nombre de salariés, anzahl der mitarbeiter, taille de la société, tamaño de la compañía
role = role, job title, job role, roles, cargo, puesto, rol, rolle, position, funktion, fonction, poste, rôle, beruf, their job, profession, métier
plan = plan, tier, current plan, plan actual, tarif, forfait, abonnement, pricing tier, package, abo
country = country, location, countries, where they are, where they come from, país, land, herkunftsland, pays, where they live, ubicación, standort, localisation, geo, geography, market, país de origen, pays d' origine
city = city, cities, town, ciudad, stadt, ville
region = region, state, region or state, región, bundesland, région, province, comunidad autónoma, provincia, canton, kanton
language = language, browser language, idioma, sprache, langue, lengua, browsersprache
device = device, device type, dispositivo, gerät, appareil, type of device, endgerät
company = company, company name, employer, empresa, nombre de la empresa, firma, unternehmen, firmenname, entreprise, nom de l' entreprise
source = traffic source, source, where they came from, fuente, fuente de tráfico, quelle, herkunft, traffic quelle, source de trafic, provenance, acquisition source, origen, campaign source
channel = channel, acquisition channel, marketing channel, canal, kanal, canal d' acquisition, traffic channel
utm_campaign = campaign, utm campaign, campaña, kampagne, campagne, utm kampagne
utm_term = keyword, search term, search keyword, palabra clave, suchbegriff, keyword they searched, mot clé, utm term
intent = intent, predicted intent, intención, absicht, intention
referrer = referrer, referring site, referer
segments = segment, segmento
browser = browser, navegador, navigateur
os = operating system, os, sistema operativo, betriebssystem, système d' exploitation
local_hour = time of day, hora del día, tageszeit, heure de la journée, moment de la journée, momento del día, uhrzeit
local_weekday = day of the week, weekday, día de la semana, wochentag, jour de la semaine
"""
