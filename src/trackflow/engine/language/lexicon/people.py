"""What people are: roles, industries, plans, and the attributes a text may depend on."""

from __future__ import annotations

from typing import Final

# Plural nouns that say a role.
ROLES: Final = """
developer = developers, developer, devs, dev, coders, desarrolladores, programadores, entwickler, entwicklern, développeurs, desarrollador, développeur, entwicklerinnen, desarrolladoras, desarrolladora, programador, programadora, programadoras, informáticos, rol developer, rol de desarrollador, rol desarrollador, perfil técnico, perfiles técnicos
engineer = engineers, ingenieros, ingenieure, ingenieuren, ingénieurs, engineer, ingeniero, ingeniera, ingenieras, rol engineer, rol ingeniero
designer = designers, designer, diseñadores, designern, graphistes, diseñador, diseñadora, diseñadoras, rol designer, rol diseñador
marketer = marketers, marketer, marketing people, marketing folks, gente de marketing, profesionales de marketing, responsables de marketing, responsable de marketing, marketinianos, marketeros, mercadólogos, mercadólogo, rol marketer
recruiter = recruiters, recruiter, reclutadores, personaler, recruteurs, reclutador, reclutadora, reclutadoras, seleccionadores, técnicos de selección, gente de rrhh, rol recruiter
founder = founders, founder, fundadores, gründer, gründern, fondateurs, fundador, fundadora, fundadoras, emprendedores, emprendedor, emprendedoras, rol founder, cofundadores, cofundador
student = students, student, estudiantes, studenten, studierende, studierenden, étudiants, alumnos, étudiant, estudiante, studentinnen, universitarios, universitario, universitarias, alumnado, rol student
teacher = teachers, teacher, profesores, docentes, lehrer, lehrkräfte, enseignants, lehrern, profesor, maestros, profesoras, profesora, docente, maestras, maestro, maestra, educadores, profesorado, rol teacher, profes
cto = ctos, cto, directores de tecnología, director de tecnología, directores técnicos, director técnico, rol cto, directora de tecnología
ceo = ceos, ceo, consejeros delegados, consejero delegado, directores generales, director general, directora general, directoras generales, rol ceo
cfo = cfos, cfo, directores financieros, director financiero, directora financiera, rol cfo, responsables financieros, responsable financiero
cmo = cmos, directores de marketing, director de marketing, directora de marketing, rol cmo
product manager = product managers, product manager, jefes de producto, jefe de producto, responsables de producto, rol product manager
data scientist = data scientists, científicos de datos, científico de datos, científicas de datos, rol data scientist
analyst = analysts, analistas, analysten, analystes, analista, rol analyst, rol analista
manager = managers, manager, gerentes, gerente, rol manager, mandos intermedios, jefes de equipo, directivos, directivo
admin = admins, administrators, administradores, administrador, administradora, rol admin
architect = architects, arquitectos, architekten, architectes, arquitecto, arquitecta, arquitectas, rol architect, rol arquitecto
nurse = nurses, enfermeras, enfermeros, enfermera, enfermero, personal de enfermería, rol nurse
doctor = doctors, médicos, ärzte, médecins, doctores, médico, médica, médicas, facultativos, rol doctor, rol médico
lawyer = lawyers, abogados, anwälte, avocats, abogado, abogada, abogadas, letrados, rol lawyer, rol abogado, juristas
accountant = accountants, contables, buchhalter, comptables, contable, contadores, contador público, contadora, contadoras, rol accountant, asesores fiscales, gestores fiscales
journalist = journalists, periodistas, journalisten, journalistes, periodista, rol journalist
buyer = procurement people, responsables de compras, responsable de compras, jefes de compras, jefe de compras, rol buyer
partner = partners, colaboradores comerciales, rol partner
"""

INDUSTRIES: Final = """
software = software, software companies
machinery = machinery, machine building
robotics = robotics
legaltech = legaltech
fintech = fintech, fintechs, tecnofinanzas
healthcare = healthcare, health care, health sector, gesundheitswesen, santé, salud, sanidad, sanitario, gesundheitsbranche, sanitarias, sanitaria, atención sanitaria, hospitales, clínicas, salud y bienestar
hospitality = hospitality, hotels and restaurants, hotellerie, hostelería, hôtellerie, gastgewerbe, hotelería, hoteles y restaurantes, hotelero, hotelera, restauración, hospitalidad, gastronomía
retail = retail, retailers, einzelhandel, commerce de détail, comercio minorista, venta minorista, handel, minorista, minoristas, tiendas físicas, venta al por menor, comercios, tiendas minoristas
manufacturing = manufacturing, manufacturers, fertigung, industria manufacturera, produktion, industrie manufacturière, fabricación, manufactura, fabricantes, industria productiva, manufacturera, manufactureras, producción industrial, fábricas
education = education, educación, bildung, éducation, enseignement, bildungswesen, educativo, enseñanza, educativas, colegios, universidades, centros educativos
edtech = edtech
real estate = real estate, inmobiliario, inmobiliaria, immobilien, immobilier, immobilienbranche, bienes raíces, inmobiliarias, inmobiliarios, promotoras, bienes inmuebles, propiedad raíz
insurance = insurance, insurers, seguros, versicherung, versicherungen, assurance, assurances, aseguradoras, aseguradora, seguros y pensiones
banking = banking, banks, banca, banken, banque, banques, bankwesen, bancos, bancario, bancaria
finance = finance, finanzas, finanzen, finanzbranche, financiero, finanzas y banca, financiera, financieras
financial services = financial services, servicios financieros, finanzdienstleistungen, services financiers
logistics = logistics, logística, logistik, logistique, transporte y logística, logística y transporte
legal = legal, legal services, law firms, jurídico, bufetes, despachos de abogados, abogacía, servicios jurídicos
construction = construction, construcción, bauwesen, bau, baubranche, btp, constructoras, constructora, obra civil
automotive = automotive, automoción, automobil, automobile, automobilbranche, automotriz, automotor, concesionarios, industria automotriz, automovilístico
saas = saas, saas companies, software como servicio
ecommerce = ecommerce, e commerce, comercio electrónico, onlinehandel, comercio online
travel = travel, turismo, tourismus, tourisme, viajes, travel industry, turístico, turística, agencias de viajes, viajes y turismo
nonprofit = nonprofit, nonprofits, non profit, charities, ngo, ngos, ong, ongs, sin ánimo de lucro, sin fines de lucro, tercer sector, fundaciones, entidades sin ánimo de lucro, organizaciones sin fines de lucro
energy = energy, energía, energie, énergie, energético, energética, renovables, energías renovables, eléctricas
pharma = pharma, pharmaceutical, pharmaceuticals, farmacéutico, pharmaindustrie, farmacéutica, farmacéuticas, industria farmacéutica, farma, laboratorios
media = media industry, medien, médias, medios de comunicación
government = government, public sector, gobierno, administración pública, öffentlicher dienst, secteur public, administraciones públicas, gobierno y administración pública, gubernamental, entidades públicas, ayuntamientos
gaming = gaming, videojuegos, jeux vidéo
biotech = biotech, biotecnología, biotecnológicas
telecom = telecom, telecoms, telecommunications, telecomunicaciones, telekommunikation, télécoms, telecos, teleco
agriculture = agriculture, agricultura, landwirtschaft, agro, agrícola, agropecuario, agroindustria
consulting = consulting, consultoría, beratung, conseil, consultoras, consultora, consultores, asesorías
food = food, alimentación, lebensmittel, agroalimentaire, alimentario, alimentaria, industria alimentaria, alimentos y bebidas, alimentación y bebidas
mechanical engineering = maschinenbau, mechanical engineering
"""

PLANS: Final = """
free = free, gratis, gratuito, kostenlos, kostenlosen, gratuit, freemium, gratuita, cuenta gratuita
trial = trial, prueba, probe, essai, free trial, testphase, test, en prueba, periodo de prueba, en período de prueba
basic = basic, básico, basis, básica
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
industry = industry, industries, sector, vertical, sector del visitante, industria, branche, secteur, secteur d' activité, branchen, sectors, verticals, line of business, kind of business, type of business, industrie, rubro, giro, sector de actividad, sector de la empresa, sector de su empresa, sector del cliente, su sector, sector al que pertenece, rama de actividad, industria del visitante, su industria, tipo de negocio
company_size = company size, size of company, size of their company, size of the company, how big the company is, how big their company is, how big the visitor company is, how large their company is, size of the visitor company, number of employees, headcount, tamaño de la empresa, tamaño de empresa, tamaño de su empresa, unternehmensgröße, firmengröße, größe des unternehmens, größe der firma, größe ihres unternehmens, taille de l' entreprise, taille de leur entreprise, taille d' entreprise, nombre d' employés, effectif, número de empleados, mitarbeiterzahl, betriebsgröße, employee count, company headcount, nombre de salariés, anzahl der mitarbeiter, taille de la société, tamaño de la compañía, tamaño de la empresa del visitante, el tamaño de la empresa, el tamaño de su empresa, tamaño empresa, el número de empleados, nº de empleados, tamaño del negocio, tamaño de su negocio, tamaño de la organización
role = role, job title, job role, roles, cargo, puesto, rol, rolle, position, funktion, fonction, poste, rôle, beruf, their job, profession, métier, rol del visitante, su rol, su cargo, su puesto, puesto de trabajo, cargo del visitante, profesión, perfil profesional, su profesión
plan = plan, tier, current plan, plan actual, tarif, forfait, abonnement, pricing tier, package, abo, plan contratado, tipo de plan, plan del cliente, plan del usuario, tarifa contratada
country = country, location, countries, where they are, where they come from, país, land, herkunftsland, pays, where they live, ubicación, standort, localisation, geo, geography, market, país de origen, pays d' origine, país del visitante, su país, país de residencia, país de procedencia, dónde estén, de dónde sean, de dónde vienen, localización, geolocalización
city = city, cities, town, ciudad, stadt, ville, su ciudad, ciudad del visitante, ciudad de origen, localidad, población
region = region, state, region or state, región, bundesland, région, province, comunidad autónoma, provincia, canton, kanton, su región, región del visitante, su provincia, su comunidad autónoma, zona geográfica, estado del visitante
language = language, browser language, idioma, sprache, langue, lengua, browsersprache, idioma del visitante, su idioma, lengua del visitante
device = device, device type, dispositivo, gerät, appareil, type of device, endgerät, tipo de dispositivo, su dispositivo, dispositivo del visitante, aparato
company = company, company name, employer, empresa, nombre de la empresa, firma, unternehmen, firmenname, entreprise, nom de l' entreprise, la empresa del visitante, empresa del visitante, nombre de su empresa, la empresa de la que vienen, la empresa en la que trabajan, nombre de la compañía
source = traffic source, source, where they came from, fuente, fuente de tráfico, quelle, herkunft, traffic quelle, source de trafic, provenance, acquisition source, origen, campaign source, fuente de tráfico del visitante, origen del tráfico, procedencia, de dónde llegan, de dónde llegue, su procedencia, origen de la visita
channel = channel, acquisition channel, marketing channel, canal, kanal, canal d' acquisition, traffic channel, canal de adquisición, canal de entrada, canal de llegada, canal de origen, su canal, canal de tráfico, canal de captación
utm_campaign = campaign, utm campaign, campaña, kampagne, campagne, utm kampagne, campaña utm, campaña de la que vienen, campaña de origen
utm_term = keyword, search term, search keyword, palabra clave, suchbegriff, keyword they searched, mot clé, utm term, palabra clave buscada, término de búsqueda, término buscado, keyword buscada, lo que hayan buscado, palabra buscada
intent = intent, predicted intent, intención, absicht, intention, intención de compra predicha, intención detectada, su intención
referrer = referrer, referring site, referer
segments = segment, segmento
browser = browser, navegador, navigateur
os = operating system, os, sistema operativo, betriebssystem, système d' exploitation
local_hour = time of day, hora del día, tageszeit, heure de la journée, moment de la journée, momento del día, uhrzeit, hora a la que entran, franja horaria
local_weekday = day of the week, weekday, día de la semana, wochentag, jour de la semaine, día de la semana en que entran, el día de la semana
"""
