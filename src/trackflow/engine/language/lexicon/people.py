"""What people are: roles, industries, plans, and the attributes a text may depend on."""

from __future__ import annotations

from typing import Final

# Plural nouns that say a role.
ROLES: Final = """
developer = developers, developer, devs, dev, coders, desarrolladores, programadores, entwickler, entwicklern, développeurs, desarrollador, développeur, entwicklerinnen, développeuses, développeuse, dévs, codeurs, programmeurs, codeur, desarrolladoras, desarrolladora, programador, programadora, programadoras, informáticos, rol developer, rol de desarrollador, rol desarrollador, perfil técnico, perfiles técnicos
engineer = engineers, ingenieros, ingenieure, ingenieuren, ingénieurs, engineer, ingénieur, ingénieures, ingénieurs informatique, ingeniero, ingeniera, ingenieras, rol engineer, rol ingeniero
designer = designers, designer, diseñadores, designern, graphistes, graphiste, designeuses, ux designers, maquettistes, diseñador, diseñadora, diseñadoras, rol designer, rol diseñador
marketer = marketers, marketer, marketing people, marketing folks, marketeurs, marketeur, marketeuses, responsables marketing, responsable marketing, gens du marketing, gente de marketing, profesionales de marketing, responsables de marketing, responsable de marketing, marketinianos, marketeros, mercadólogos, mercadólogo, rol marketer
recruiter = recruiters, recruiter, reclutadores, personaler, recruteurs, recruteur, recruteuses, recruteuse, chargés de recrutement, reclutador, reclutadora, reclutadoras, seleccionadores, técnicos de selección, gente de rrhh, rol recruiter
founder = founders, founder, fundadores, gründer, gründern, fondateurs, fondateur, fondatrices, fondatrice, cofondateurs, cofondatrices, créateurs d' entreprise, fundador, fundadora, fundadoras, emprendedores, emprendedor, emprendedoras, rol founder, cofundadores, cofundador
student = students, student, estudiantes, studenten, studierende, studierenden, étudiants, alumnos, étudiant, estudiante, studentinnen, étudiantes, étudiante, élèves, universitaires, universitarios, universitario, universitarias, alumnado, rol student
teacher = teachers, teacher, profesores, docentes, lehrer, lehrkräfte, enseignants, lehrern, profesor, maestros, enseignant, enseignantes, enseignante, profs, prof, professeurs, professeur, instits, professeurs des écoles, formateurs, profesoras, profesora, docente, maestras, maestro, maestra, educadores, profesorado, rol teacher, profes
cto = ctos, directeurs techniques, directeur technique, cto, directores de tecnología, director de tecnología, directores técnicos, director técnico, rol cto, directora de tecnología
ceo = ceos, pdg, directeurs généraux, ceo, consejeros delegados, consejero delegado, directores generales, director general, directora general, directoras generales, rol ceo
cfo = cfos, daf, directeurs financiers, directeur financier, cfo, directores financieros, director financiero, directora financiera, rol cfo, responsables financieros, responsable financiero
cmo = cmos, directeurs marketing, directeur marketing, directrices marketing, directores de marketing, director de marketing, directora de marketing, rol cmo
product manager = product managers, product manager, chefs de produit, chef de produit, cheffes de produit, jefes de producto, jefe de producto, responsables de producto, rol product manager
data scientist = data scientists, data scientistes, científicos de datos, científico de datos, científicas de datos, rol data scientist
analyst = analysts, analistas, analysten, analystes, analyste, analista, rol analyst, rol analista
manager = managers, manager, gerentes, gerente, rol manager, mandos intermedios, jefes de equipo, directivos, directivo
admin = admins, administrators, administrateurs, administrateur, administratrices, administradores, administrador, administradora, rol admin
architect = architects, arquitectos, architekten, architectes, architecte, arquitecto, arquitecta, arquitectas, rol architect, rol arquitecto
nurse = nurses, infirmiers, infirmières, infirmier, infirmière, enfermeras, enfermeros, enfermera, enfermero, personal de enfermería, rol nurse
doctor = doctors, médicos, ärzte, médecins, médecin, docteurs, généralistes, praticiens, doctores, médico, médica, médicas, facultativos, rol doctor, rol médico
lawyer = lawyers, abogados, anwälte, avocats, avocat, avocates, avocate, abogado, abogada, abogadas, letrados, rol lawyer, rol abogado, juristas
accountant = accountants, contables, buchhalter, comptables, comptable, experts comptables, expert comptable, contable, contadores, contador público, contadora, contadoras, rol accountant, asesores fiscales, gestores fiscales
journalist = journalists, periodistas, journalisten, journalistes, journaliste, periodista, rol journalist
buyer = procurement people, acheteurs pro, acheteurs professionnels, responsables de compras, responsable de compras, jefes de compras, jefe de compras, rol buyer
partner = partners, colaboradores comerciales, rol partner
"""

INDUSTRIES: Final = """
software = software, software companies
machinery = machinery, machine building
robotics = robotics
legaltech = legaltech
fintech = fintech, fintechs, sector fintech, tecnofinanzas
healthcare = healthcare, health care, health sector, gesundheitswesen, santé, salud, sanidad, sanitario, gesundheitsbranche, secteur de la santé, domaine de la santé, santé publique, médical, secteur médical, sector salud, sector sanitario, sanitarias, sanitaria, sector de la salud, atención sanitaria, sector sanidad, hospitales, clínicas, salud y bienestar, industria de la salud
hospitality = hospitality, hotels and restaurants, hotellerie, hostelería, hôtellerie, gastgewerbe, hotelería, hôtellerie restauration, secteur hôtelier, hôtels, chr, sector hotelero, hoteles y restaurantes, hotelero, hotelera, restauración, sector hostelero, hospitalidad, gastronomía, sector restauración
retail = retail, retailers, einzelhandel, commerce de détail, comercio minorista, venta minorista, handel, minorista, grande distribution, commerce de proximité, vente au détail, sector retail, minoristas, tiendas físicas, venta al por menor, comercios, sector comercio, tiendas minoristas
manufacturing = manufacturing, manufacturers, fertigung, industria manufacturera, produktion, industrie manufacturière, fabricación, manufactura, secteur industriel, industrie de transformation, fabricantes, sector industrial, industria productiva, manufacturera, manufactureras, producción industrial, sector manufacturero, fábricas
education = education, educación, bildung, éducation, enseignement, bildungswesen, educativo, secteur éducatif, enseignement supérieur, secteur de l' éducation, éducation nationale, sector educativo, sector educación, enseñanza, educativas, colegios, universidades, centros educativos, sector de la educación
edtech = edtech
real estate = real estate, inmobiliario, inmobiliaria, immobilien, immobilier, sector inmobiliario, immobilienbranche, bienes raíces, secteur immobilier, agences immobilières, immo, inmobiliarias, inmobiliarios, sector inmobiliaria, promotoras, bienes inmuebles, propiedad raíz
insurance = insurance, insurers, seguros, versicherung, versicherungen, assurance, assurances, assureurs, secteur de l' assurance, secteur assurance, aseguradoras, aseguradora, sector seguros, sector asegurador, seguros y pensiones
banking = banking, banks, banca, banken, banque, banques, bankwesen, bancos, secteur bancaire, secteur de la banque, bancaire, secteur banque, bancario, bancaria, sector bancario, sector banca
finance = finance, finanzas, finanzen, finanzbranche, financiero, secteur financier, secteur de la finance, secteur finance, finanzas y banca, sector financiero, financiera, financieras, sector finanzas
financial services = financial services, servicios financieros, finanzdienstleistungen, services financiers
logistics = logistics, logística, logistik, logistique, transport et logistique, secteur logistique, secteur de la logistique, sector logístico, transporte y logística, logística y transporte, sector logística
legal = legal, legal services, law firms, juridique, secteur juridique, cabinets d' avocats, jurídico, sector legal, sector jurídico, bufetes, despachos de abogados, abogacía, servicios jurídicos
construction = construction, construcción, bauwesen, bau, baubranche, btp, bâtiment, secteur du bâtiment, secteur du btp, secteur btp, secteur de la construction, bâtiment et travaux publics, sector construcción, constructoras, constructora, sector de la construcción, obra civil
automotive = automotive, automoción, automobil, automobile, automobilbranche, automotriz, secteur automobile, secteur de l' automobile, concessionnaires, sector automoción, sector automotriz, automotor, concesionarios, sector del automóvil, industria automotriz, sector automotor, automovilístico
saas = saas, saas companies, sector saas, empresas saas, software como servicio
ecommerce = ecommerce, e commerce, comercio electrónico, onlinehandel, e commerçants, vente en ligne, commerce en ligne, commerce électronique, secteur e commerce, comercio online, sector ecommerce
travel = travel, turismo, tourismus, tourisme, viajes, travel industry, secteur du tourisme, secteur du voyage, secteur touristique, sector turístico, turístico, turística, agencias de viajes, sector turismo, sector viajes, viajes y turismo, sector travel
nonprofit = nonprofit, nonprofits, non profit, charities, ngo, ngos, associatif, secteur associatif, ong, milieu associatif, ongs, sin ánimo de lucro, sin fines de lucro, tercer sector, fundaciones, entidades sin ánimo de lucro, organizaciones sin fines de lucro
energy = energy, energía, energie, énergie, secteur de l' énergie, énergétique, secteur énergétique, sector energético, energético, energética, renovables, energías renovables, sector energía, eléctricas
pharma = pharma, pharmaceutical, pharmaceuticals, farmacéutico, pharmaindustrie, pharmaceutique, secteur pharmaceutique, industrie pharmaceutique, labos pharmaceutiques, farmacéutica, farmacéuticas, industria farmacéutica, sector farmacéutico, sector farma, farma, laboratorios
media = media industry, medien, médias, secteur des médias, secteur média, medios de comunicación, sector medios
government = government, public sector, gobierno, administración pública, öffentlicher dienst, secteur public, administration publique, administrations, collectivités, fonction publique, administration, collectivités locales, sector público, administraciones públicas, gobierno y administración pública, gubernamental, entidades públicas, ayuntamientos
gaming = gaming, videojuegos, jeux vidéo, jeu vidéo, secteur du jeu vidéo, secteur des jeux vidéo, sector gaming, sector videojuegos
biotech = biotech, biotecnología, sector biotech, biotecnológicas
telecom = telecom, telecoms, telecommunications, telecomunicaciones, telekommunikation, télécoms, télécommunications, secteur télécom, secteur des télécoms, secteur télécoms, telecos, sector telecomunicaciones, teleco, sector telecom
agriculture = agriculture, agricultura, landwirtschaft, agricole, secteur agricole, monde agricole, sector agrícola, agro, sector agro, agrícola, agropecuario, sector agropecuario, agroindustria
consulting = consulting, consultoría, beratung, conseil, secteur du conseil, cabinets de conseil, secteur conseil, consultoras, consultora, sector consultoría, consultores, asesorías
food = food, alimentación, lebensmittel, agroalimentaire, agro alimentaire, secteur alimentaire, secteur agroalimentaire, alimentation, alimentaire, sector alimentario, alimentario, alimentaria, industria alimentaria, alimentos y bebidas, alimentación y bebidas
mechanical engineering = maschinenbau, mechanical engineering
"""

PLANS: Final = """
free = free, gratis, gratuito, kostenlos, kostenlosen, gratuit, freemium, gratuita, forfait gratuit, gratuite, plan gratuit, formule gratuite, cuenta gratuita
trial = trial, prueba, probe, essai, free trial, testphase, test, essai gratuit, période d' essai, version d' essai, en prueba, periodo de prueba, en período de prueba
basic = basic, básico, basis, basique, básica
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
industry = industry, industries, sector, vertical, sector del visitante, industria, branche, secteur, secteur d' activité, branchen, sectors, verticals, line of business, kind of business, type of business, industrie, rubro, giro, secteur d' activité du visiteur, secteur du visiteur, métier de l' entreprise, secteur de l' entreprise, secteur de leur entreprise, activité de l' entreprise, branche d' activité, domaine d' activité, sector de actividad, sector de la empresa, sector de su empresa, sector del cliente, su sector, sector al que pertenece, rama de actividad, industria del visitante, su industria, tipo de negocio
company_size = company size, size of company, size of their company, size of the company, how big the company is, how big their company is, how big the visitor company is, how large their company is, size of the visitor company, number of employees, headcount, tamaño de la empresa, tamaño de empresa, tamaño de su empresa, unternehmensgröße, firmengröße, größe des unternehmens, größe der firma, größe ihres unternehmens, taille de l' entreprise, taille de leur entreprise, taille d' entreprise, nombre d' employés, effectif, número de empleados, mitarbeiterzahl, betriebsgröße, employee count, company headcount, nombre de salariés, anzahl der mitarbeiter, taille de la société, tamaño de la compañía, taille de la boîte, taille de leur boîte, taille de leur société, taille de son entreprise, nombre de collaborateurs, effectif de l' entreprise, taille de boîte, tamaño de la empresa del visitante, el tamaño de la empresa, el tamaño de su empresa, tamaño empresa, el número de empleados, nº de empleados, tamaño del negocio, tamaño de su negocio, tamaño de la organización
role = role, job title, job role, roles, cargo, puesto, rol, rolle, position, funktion, fonction, poste, rôle, beruf, their job, profession, métier, poste occupé, rôle du visiteur, métier du visiteur, intitulé de poste, fonction du visiteur, poste du visiteur, profession du visiteur, rol del visitante, su rol, su cargo, su puesto, puesto de trabajo, cargo del visitante, profesión, perfil profesional, su profesión
plan = plan, tier, current plan, plan actual, tarif, forfait, abonnement, pricing tier, package, abo, formule, plan actuel, formule actuelle, forfait actuel, abonnement actuel, type d' abonnement, forfait du client, leur forfait, leur abonnement, plan contratado, tipo de plan, plan del cliente, plan del usuario, tarifa contratada
country = country, location, countries, where they are, where they come from, país, land, herkunftsland, pays, where they live, ubicación, standort, localisation, geo, geography, market, país de origen, pays d' origine, pays du visiteur, pays de résidence, pays d' où ils viennent, géolocalisation, pays de connexion, localisation du visiteur, leur pays, país del visitante, su país, país de residencia, país de procedencia, dónde estén, de dónde sean, de dónde vienen, localización, geolocalización
city = city, cities, town, ciudad, stadt, ville, ville du visiteur, leur ville, commune, ville de résidence, su ciudad, ciudad del visitante, ciudad de origen, localidad, población
region = region, state, region or state, región, bundesland, région, province, comunidad autónoma, provincia, canton, kanton, région du visiteur, leur région, département, département du visiteur, région d' où ils viennent, su región, región del visitante, su provincia, su comunidad autónoma, zona geográfica, estado del visitante
language = language, browser language, idioma, sprache, langue, lengua, browsersprache, langue du navigateur, langue du visiteur, leur langue, langue du navigateur du visiteur, idioma del visitante, su idioma, lengua del visitante
device = device, device type, dispositivo, gerät, appareil, type of device, endgerät, type d' appareil, terminal, type de terminal, appareil utilisé, leur appareil, type de device, tipo de dispositivo, su dispositivo, dispositivo del visitante, aparato
company = company, company name, employer, empresa, nombre de la empresa, firma, unternehmen, firmenname, entreprise, nom de l' entreprise, nom de la société, nom de l' entreprise du visiteur, entreprise du visiteur, société du visiteur, leur entreprise, nom de leur entreprise, la empresa del visitante, empresa del visitante, nombre de su empresa, la empresa de la que vienen, la empresa en la que trabajan, nombre de la compañía
source = traffic source, source, where they came from, fuente, fuente de tráfico, quelle, herkunft, traffic quelle, source de trafic, provenance, acquisition source, origen, campaign source, source d' acquisition, provenance du visiteur, provenance du trafic, source du trafic, origine du trafic, origine du visiteur, d' où ils viennent, leur provenance, fuente de tráfico del visitante, origen del tráfico, procedencia, de dónde llegan, de dónde llegue, su procedencia, origen de la visita
channel = channel, acquisition channel, marketing channel, canal, kanal, canal d' acquisition, traffic channel, canal de provenance, canal de trafic, canal d' arrivée, canal marketing, levier d' acquisition, canaux d' acquisition, canal de adquisición, canal de entrada, canal de llegada, canal de origen, su canal, canal de tráfico, canal de captación
utm_campaign = campaign, utm campaign, campaña, kampagne, campagne, utm kampagne, nom de la campagne, campagne utm, campagne d' origine, campagne de provenance, nom de campagne, campaña utm, campaña de la que vienen, campaña de origen
utm_term = keyword, search term, search keyword, palabra clave, suchbegriff, keyword they searched, mot clé, utm term, mot clé recherché, mots clés, mot clé utm, terme recherché, terme de recherche, mot clé tapé, requête tapée, mots clés recherchés, palabra clave buscada, término de búsqueda, término buscado, keyword buscada, lo que hayan buscado, palabra buscada
intent = intent, predicted intent, intención, absicht, intention, intention d' achat prédite, intention du visiteur, leur intention, intention prédite du visiteur, intención de compra predicha, intención detectada, su intención
referrer = referrer, referring site, referer, site d' origine, site de provenance, référent, page de provenance
segments = segment, segmento
browser = browser, navegador, navigateur, navigateur utilisé, navigateur du visiteur, leur navigateur
os = operating system, os, sistema operativo, betriebssystem, système d' exploitation, système du visiteur, type de système
local_hour = time of day, hora del día, tageszeit, heure de la journée, moment de la journée, momento del día, uhrzeit, heure du jour, moment de la journée du visiteur, heure de visite, tranche horaire, hora a la que entran, franja horaria
local_weekday = day of the week, weekday, día de la semana, wochentag, jour de la semaine, jour de semaine, jour de la visite, día de la semana en que entran, el día de la semana
"""
