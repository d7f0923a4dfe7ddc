"""What people are: roles, industries, plans, and the attributes a text may depend on."""

from __future__ import annotations

from typing import Final

# Plural nouns that say a role.
ROLES: Final = """
developer = developers, developer, devs, dev, coders, desarrolladores, programadores, entwickler, entwicklern, développeurs, desarrollador, développeur, entwicklerinnen, desarrolladoras, desarrolladora, programador, programadora, programadoras, informáticos, rol developer, rol de desarrollador, rol desarrollador, perfil técnico, perfiles técnicos, entwicklerin, softwareentwickler, softwareentwicklern, softwareentwicklerinnen, programmierer, programmierern, programmiererinnen, entwickelnde, webentwickler, webentwicklern, développeuses, développeuse, dévs, codeurs, programmeurs, codeur
engineer = engineers, ingenieros, ingenieure, ingenieuren, ingénieurs, engineer, ingeniero, ingeniera, ingenieras, rol engineer, rol ingeniero, ingenieurinnen, ingenieurin, ingenieur, techniker, technikern, ingénieur, ingénieures, ingénieurs informatique
designer = designers, designer, diseñadores, designern, graphistes, diseñador, diseñadora, diseñadoras, rol designer, rol diseñador, designerinnen, grafiker, grafikerinnen, gestalter, graphiste, designeuses, ux designers, maquettistes
marketer = marketers, marketer, marketing people, marketing folks, gente de marketing, profesionales de marketing, responsables de marketing, responsable de marketing, marketinianos, marketeros, mercadólogos, mercadólogo, rol marketer, marketern, marketingleute, marketingverantwortliche, marketingverantwortlichen, marketingleiter, marketingmanager, marketeurs, marketeur, marketeuses, responsables marketing, responsable marketing, gens du marketing
recruiter = recruiters, recruiter, reclutadores, personaler, recruteurs, reclutador, reclutadora, reclutadoras, seleccionadores, técnicos de selección, gente de rrhh, rol recruiter, recruitern, recruiterinnen, personalerinnen, personalern, personalverantwortliche, personalverantwortlichen, hr verantwortliche, personalabteilungen, recruteur, recruteuses, recruteuse, chargés de recrutement
founder = founders, founder, fundadores, gründer, gründern, fondateurs, fundador, fundadora, fundadoras, emprendedores, emprendedor, emprendedoras, rol founder, cofundadores, cofundador, gründerinnen, gründerin, unternehmensgründer, firmengründer, fondateur, fondatrices, fondatrice, cofondateurs, cofondatrices, créateurs d' entreprise
student = students, student, estudiantes, studenten, studierende, studierenden, étudiants, alumnos, étudiant, estudiante, studentinnen, universitarios, universitario, universitarias, alumnado, rol student, studentin, studis, studi, studentinnen und studenten, étudiantes, étudiante, élèves, universitaires
teacher = teachers, teacher, profesores, docentes, lehrer, lehrkräfte, enseignants, lehrern, profesor, maestros, profesoras, profesora, docente, maestras, maestro, maestra, educadores, profesorado, rol teacher, profes, lehrerinnen, lehrpersonen, lehrkräften, lehrkraft, lehrer innen, pädagogen, dozenten, dozentinnen, enseignant, enseignantes, enseignante, profs, prof, professeurs, professeur, instits, professeurs des écoles, formateurs
cto = ctos, cto, directores de tecnología, director de tecnología, directores técnicos, director técnico, rol cto, directora de tecnología, directeurs techniques, directeur technique
ceo = ceos, ceo, consejeros delegados, consejero delegado, directores generales, director general, directora general, directoras generales, rol ceo, geschäftsführer, geschäftsführern, geschäftsführerinnen, pdg, directeurs généraux
cfo = cfos, cfo, directores financieros, director financiero, directora financiera, rol cfo, responsables financieros, responsable financiero, daf, directeurs financiers, directeur financier
cmo = cmos, directores de marketing, director de marketing, directora de marketing, rol cmo, cmo, directeurs marketing, directeur marketing, directrices marketing
product manager = product managers, product manager, jefes de producto, jefe de producto, responsables de producto, rol product manager, produktmanager, produktmanagern, produktmanagerinnen, product owner, chefs de produit, chef de produit, cheffes de produit
data scientist = data scientists, científicos de datos, científico de datos, científicas de datos, rol data scientist, data scientistes
analyst = analysts, analistas, analysten, analystes, analista, rol analyst, rol analista, analystinnen, analyst, analyste
manager = managers, manager, gerentes, gerente, rol manager, mandos intermedios, jefes de equipo, directivos, directivo, managern, managerinnen, führungskräfte, führungskräften
admin = admins, administrators, administradores, administrador, administradora, rol admin, administratoren, systemadministratoren, it admins, administrateurs, administrateur, administratrices
architect = architects, arquitectos, architekten, architectes, arquitecto, arquitecta, arquitectas, rol architect, rol arquitecto, architektinnen, architekt, architecte
nurse = nurses, enfermeras, enfermeros, enfermera, enfermero, personal de enfermería, rol nurse, pflegekräfte, pflegekräften, pfleger, krankenpfleger, infirmiers, infirmières, infirmier, infirmière
doctor = doctors, médicos, ärzte, médecins, doctores, médico, médica, médicas, facultativos, rol doctor, rol médico, ärztinnen, ärzten, arzt, mediziner, medizinern, médecin, docteurs, généralistes, praticiens
lawyer = lawyers, abogados, anwälte, avocats, abogado, abogada, abogadas, letrados, rol lawyer, rol abogado, juristas, anwälten, anwältinnen, rechtsanwälte, rechtsanwälten, juristen, avocat, avocates, avocate
accountant = accountants, contables, buchhalter, comptables, contable, contadores, contador público, contadora, contadoras, rol accountant, asesores fiscales, gestores fiscales, buchhalterinnen, buchhaltern, buchhaltung, steuerberater, steuerberatern, comptable, experts comptables, expert comptable
journalist = journalists, periodistas, journalisten, journalistes, periodista, rol journalist, journalistinnen, redakteure, pressevertreter, journaliste
buyer = procurement people, responsables de compras, responsable de compras, jefes de compras, jefe de compras, rol buyer, beschaffer, einkaufsverantwortliche, acheteurs pro, acheteurs professionnels
partner = partners, colaboradores comerciales, rol partner
"""

INDUSTRIES: Final = """
software = software, software companies
machinery = machinery, machine building
robotics = robotics
legaltech = legaltech
fintech = fintech, fintechs, tecnofinanzas
healthcare = healthcare, health care, health sector, gesundheitswesen, santé, salud, sanidad, sanitario, gesundheitsbranche, sanitarias, sanitaria, atención sanitaria, hospitales, clínicas, salud y bienestar, gesundheit, gesundheitssektor, gesundheitsbereich, medizin, medizinbranche, secteur de la santé, domaine de la santé, santé publique, médical, secteur médical
hospitality = hospitality, hotels and restaurants, hotellerie, hostelería, hôtellerie, gastgewerbe, hotelería, hoteles y restaurantes, hotelero, hotelera, restauración, hospitalidad, gastronomía, gastronomie, hotelbranche, hotels, gastro, hôtellerie restauration, secteur hôtelier, hôtels, chr
retail = retail, retailers, einzelhandel, commerce de détail, comercio minorista, venta minorista, handel, minorista, minoristas, tiendas físicas, venta al por menor, comercios, tiendas minoristas, einzelhändler, händler, handelsbranche, handelsunternehmen, grande distribution, commerce de proximité, vente au détail
manufacturing = manufacturing, manufacturers, fertigung, industria manufacturera, produktion, industrie manufacturière, fabricación, manufactura, fabricantes, industria productiva, manufacturera, manufactureras, producción industrial, fábricas, produzierendes gewerbe, produzierenden gewerbe, industrie, verarbeitendes gewerbe, produktionsbetriebe, industriebetriebe, fertigungsindustrie, secteur industriel, industrie de transformation
education = education, educación, bildung, éducation, enseignement, bildungswesen, educativo, enseñanza, educativas, colegios, universidades, centros educativos, bildungssektor, bildungsbereich, bildungsbranche, schulen, secteur éducatif, enseignement supérieur, secteur de l' éducation, éducation nationale
edtech = edtech
real estate = real estate, inmobiliario, inmobiliaria, immobilien, immobilier, immobilienbranche, bienes raíces, inmobiliarias, inmobiliarios, promotoras, bienes inmuebles, propiedad raíz, immobilienwirtschaft, immobiliensektor, makler, immobilienmakler, secteur immobilier, agences immobilières, immo
insurance = insurance, insurers, seguros, versicherung, versicherungen, assurance, assurances, aseguradoras, aseguradora, seguros y pensiones, versicherungsbranche, versicherungswesen, versicherer, assureurs, secteur de l' assurance, secteur assurance
banking = banking, banks, banca, banken, banque, banques, bankwesen, bancos, bancario, bancaria, bankensektor, bankbranche, bankenbranche, bank, secteur bancaire, secteur de la banque, bancaire, secteur banque
finance = finance, finanzas, finanzen, finanzbranche, financiero, finanzas y banca, financiera, financieras, finanzwesen, finanzsektor, finanzwirtschaft, finanzbereich, finanzdienstleister, secteur financier, secteur de la finance, secteur finance
financial services = financial services, servicios financieros, finanzdienstleistungen, services financiers
logistics = logistics, logística, logistik, logistique, transporte y logística, logística y transporte, logistikbranche, logistiksektor, transport und logistik, speditionen, transport et logistique, secteur logistique, secteur de la logistique
legal = legal, legal services, law firms, jurídico, bufetes, despachos de abogados, abogacía, servicios jurídicos, recht, rechtsbranche, rechtsberatung, anwaltskanzleien, rechtswesen, juridique, secteur juridique, cabinets d' avocats
construction = construction, construcción, bauwesen, bau, baubranche, btp, constructoras, constructora, obra civil, bauindustrie, baugewerbe, bauunternehmen, baufirmen, handwerk, bâtiment, secteur du bâtiment, secteur du btp, secteur btp, secteur de la construction, bâtiment et travaux publics
automotive = automotive, automoción, automobil, automobile, automobilbranche, automotriz, automotor, concesionarios, industria automotriz, automovilístico, autoindustrie, automobilindustrie, automobilsektor, autobranche, autohandel, kfz, autohäuser, secteur automobile, secteur de l' automobile, concessionnaires
saas = saas, saas companies, software como servicio
ecommerce = ecommerce, e commerce, comercio electrónico, onlinehandel, comercio online, e-commerce, onlinehändler, online handel, online-handel, versandhandel, e commerçants, vente en ligne, commerce en ligne, commerce électronique, secteur e commerce
travel = travel, turismo, tourismus, tourisme, viajes, travel industry, turístico, turística, agencias de viajes, viajes y turismo, reisebranche, tourismusbranche, touristik, secteur du tourisme, secteur du voyage, secteur touristique
nonprofit = nonprofit, nonprofits, non profit, charities, ngo, ngos, ong, ongs, sin ánimo de lucro, sin fines de lucro, tercer sector, fundaciones, entidades sin ánimo de lucro, organizaciones sin fines de lucro, gemeinnützige organisationen, gemeinnützig, non-profit, vereine, hilfsorganisationen, associatif, secteur associatif, milieu associatif
energy = energy, energía, energie, énergie, energético, energética, renovables, energías renovables, eléctricas, energiebranche, energiesektor, energieversorger, energiewirtschaft, secteur de l' énergie, énergétique, secteur énergétique
pharma = pharma, pharmaceutical, pharmaceuticals, farmacéutico, pharmaindustrie, farmacéutica, farmacéuticas, industria farmacéutica, farma, laboratorios, pharmabranche, pharmazie, pharmaunternehmen, pharmaceutique, secteur pharmaceutique, industrie pharmaceutique, labos pharmaceutiques
media = media industry, medien, médias, medios de comunicación, medienbranche, verlage, medienhäuser, secteur des médias, secteur média
government = government, public sector, gobierno, administración pública, öffentlicher dienst, secteur public, administraciones públicas, gobierno y administración pública, gubernamental, entidades públicas, ayuntamientos, öffentliche hand, behörden, öffentlicher sektor, öffentlichen sektor, öffentliche verwaltung, verwaltung, öffentlichen dienst, administration publique, administrations, collectivités, fonction publique, administration, collectivités locales
gaming = gaming, videojuegos, jeux vidéo, spielebranche, games, jeu vidéo, secteur du jeu vidéo, secteur des jeux vidéo
biotech = biotech, biotecnología, biotecnológicas, biotechnologie
telecom = telecom, telecoms, telecommunications, telecomunicaciones, telekommunikation, télécoms, telecos, teleco, telekommunikationsbranche, telko, telco, télécommunications, secteur télécom, secteur des télécoms, secteur télécoms
agriculture = agriculture, agricultura, landwirtschaft, agro, agrícola, agropecuario, agroindustria, agrarbranche, landwirtschaftliche betriebe, agrarwirtschaft, agricole, secteur agricole, monde agricole
consulting = consulting, consultoría, beratung, conseil, consultoras, consultora, consultores, asesorías, unternehmensberatung, unternehmensberatungen, beratungsbranche, secteur du conseil, cabinets de conseil, secteur conseil
food = food, alimentación, lebensmittel, agroalimentaire, alimentario, alimentaria, industria alimentaria, alimentos y bebidas, alimentación y bebidas, lebensmittelbranche, lebensmittelindustrie, lebensmittelhandel, agro alimentaire, secteur alimentaire, secteur agroalimentaire, alimentation, alimentaire
mechanical engineering = maschinenbau, mechanical engineering
"""

PLANS: Final = """
free = free, gratis, gratuito, kostenlos, kostenlosen, gratuit, freemium, gratuita, cuenta gratuita, gratis-tarif, gratistarif, kostenloser, kostenlose, kostenfreien, kostenlosem, free-tarif, gratuite
trial = trial, prueba, probe, essai, free trial, testphase, test, en prueba, periodo de prueba, en período de prueba, test-tarif, testversion, testzugang, probeabo, testabo, probemonat, essai gratuit, période d' essai, version d' essai
basic = basic, básico, basis, básica, basis-tarif, basistarif, basique
starter = starter
pro = pro, profesional
premium = premium, premium-tarif, premiums
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
professional = professional, profi
"""

# What a text may depend on, and the attribute.
BASES: Final = """
industry = industry, industries, sector, vertical, sector del visitante, industria, branche, secteur, secteur d' activité, branchen, sectors, verticals, line of business, kind of business, type of business, industrie, rubro, giro, sector de actividad, sector de la empresa, sector de su empresa, sector del cliente, su sector, sector al que pertenece, rama de actividad, industria del visitante, su industria, tipo de negocio, branchenzugehörigkeit, wirtschaftszweig, sektors, industriezweig, secteur d' activité du visiteur, secteur du visiteur, métier de l' entreprise, secteur de l' entreprise, secteur de leur entreprise, activité de l' entreprise, branche d' activité, domaine d' activité
company_size = company size, size of company, size of their company, size of the company, how big the company is, how big their company is, how big the visitor company is, how large their company is, size of the visitor company, number of employees, headcount, tamaño de la empresa, tamaño de empresa, tamaño de su empresa, unternehmensgröße, firmengröße, größe des unternehmens, größe der firma, größe ihres unternehmens, taille de l' entreprise, taille de leur entreprise, taille d' entreprise, nombre d' employés, effectif, número de empleados, mitarbeiterzahl, betriebsgröße, employee count, company headcount, nombre de salariés, anzahl der mitarbeiter, taille de la société, tamaño de la compañía, tamaño de la empresa del visitante, el tamaño de la empresa, el tamaño de su empresa, tamaño empresa, el número de empleados, nº de empleados, tamaño del negocio, tamaño de su negocio, tamaño de la organización, unternehmensgrösse, firmengrösse, firmengrößen, mitarbeiteranzahl, anzahl mitarbeiter, anzahl der mitarbeitenden, betriebsgrösse, größe der organisation, taille de la boîte, taille de leur boîte, taille de leur société, taille de son entreprise, nombre de collaborateurs, effectif de l' entreprise, taille de boîte
role = role, job title, job role, roles, cargo, puesto, rol, rolle, position, funktion, fonction, poste, rôle, beruf, their job, profession, métier, rol del visitante, su rol, su cargo, su puesto, puesto de trabajo, cargo del visitante, profesión, perfil profesional, su profesión, jobtitel, jobrolle, berufsrolle, tätigkeit, rollen, berufsbezeichnung, poste occupé, rôle du visiteur, métier du visiteur, intitulé de poste, fonction du visiteur, poste du visiteur, profession du visiteur
plan = plan, tier, current plan, plan actual, tarif, forfait, abonnement, pricing tier, package, abo, plan contratado, tipo de plan, plan del cliente, plan del usuario, tarifa contratada, tarifstufe, paket, abo-stufe, tarife, formule, plan actuel, formule actuelle, forfait actuel, abonnement actuel, type d' abonnement, forfait du client, leur forfait, leur abonnement
country = country, location, countries, where they are, where they come from, país, land, herkunftsland, pays, where they live, ubicación, standort, localisation, geo, geography, market, país de origen, pays d' origine, país del visitante, su país, país de residencia, país de procedencia, dónde estén, de dónde sean, de dónde vienen, localización, geolocalización, länder, landes, wohnland, pays du visiteur, pays de résidence, pays d' où ils viennent, géolocalisation, pays de connexion, localisation du visiteur, leur pays
city = city, cities, town, ciudad, stadt, ville, su ciudad, ciudad del visitante, ciudad de origen, localidad, población, wohnort, ort, städte, standortstadt, ville du visiteur, leur ville, commune, ville de résidence
region = region, state, region or state, región, bundesland, région, province, comunidad autónoma, provincia, canton, kanton, su región, región del visitante, su provincia, su comunidad autónoma, zona geográfica, estado del visitante, regionen, bundesländer, gegend, région du visiteur, leur région, département, département du visiteur, région d' où ils viennent
language = language, browser language, idioma, sprache, langue, lengua, browsersprache, idioma del visitante, su idioma, lengua del visitante, sprachen, spracheinstellung, langue du navigateur, langue du visiteur, leur langue, langue du navigateur du visiteur, browser sprache, sprache des browsers, sprache im browser, sprache des besuchers
device = device, device type, dispositivo, gerät, appareil, type of device, endgerät, tipo de dispositivo, su dispositivo, dispositivo del visitante, aparato, gerätetyp, gerätetyps, geräteart, type d' appareil, terminal, type de terminal, appareil utilisé, leur appareil, type de device
company = company, company name, employer, empresa, nombre de la empresa, firma, unternehmen, firmenname, entreprise, nom de l' entreprise, la empresa del visitante, empresa del visitante, nombre de su empresa, la empresa de la que vienen, la empresa en la que trabajan, nombre de la compañía, firmennamen, unternehmensname, unternehmensnamen, name der firma, name des unternehmens, nom de la société, nom de l' entreprise du visiteur, entreprise du visiteur, société du visiteur, leur entreprise, nom de leur entreprise
source = traffic source, source, where they came from, fuente, fuente de tráfico, quelle, herkunft, traffic quelle, source de trafic, provenance, acquisition source, origen, campaign source, fuente de tráfico del visitante, origen del tráfico, procedencia, de dónde llegan, de dónde llegue, su procedencia, origen de la visita, traffic-quelle, trafficquelle, besucherquelle, herkunftsquelle, source d' acquisition, provenance du visiteur, provenance du trafic, source du trafic, origine du trafic, origine du visiteur, d' où ils viennent, leur provenance
channel = channel, acquisition channel, marketing channel, canal, kanal, canal d' acquisition, traffic channel, canal de adquisición, canal de entrada, canal de llegada, canal de origen, su canal, canal de tráfico, canal de captación, kanäle, marketingkanal, akquisekanal, herkunftskanal, einstiegskanal, canal de provenance, canal de trafic, canal d' arrivée, canal marketing, levier d' acquisition, canaux d' acquisition
utm_campaign = campaign, utm campaign, campaña, kampagne, campagne, utm kampagne, campaña utm, campaña de la que vienen, campaña de origen, kampagnen, kampagnenname, nom de la campagne, campagne utm, campagne d' origine, campagne de provenance, nom de campagne
utm_term = keyword, search term, search keyword, palabra clave, suchbegriff, keyword they searched, mot clé, utm term, palabra clave buscada, término de búsqueda, término buscado, keyword buscada, lo que hayan buscado, palabra buscada, suchbegriffe, suchwort, mot clé recherché, mots clés, mot clé utm, terme recherché, terme de recherche, mot clé tapé, requête tapée, mots clés recherchés
intent = intent, predicted intent, intención, absicht, intention, intención de compra predicha, intención detectada, su intención, intention d' achat prédite, intention du visiteur, leur intention, intention prédite du visiteur
referrer = referrer, referring site, referer, verweisende seite, herkunftsseite, site d' origine, site de provenance, référent, page de provenance
segments = segment, segmento
browser = browser, navegador, navigateur, navigateur utilisé, navigateur du visiteur, leur navigateur
os = operating system, os, sistema operativo, betriebssystem, système d' exploitation, système du visiteur, type de système
local_hour = time of day, hora del día, tageszeit, heure de la journée, moment de la journée, momento del día, uhrzeit, hora a la que entran, franja horaria, tageszeiten, heure du jour, moment de la journée du visiteur, heure de visite, tranche horaire
local_weekday = day of the week, weekday, día de la semana, wochentag, jour de la semaine, día de la semana en que entran, el día de la semana, wochentage, jour de semaine, jour de la visite
"""
