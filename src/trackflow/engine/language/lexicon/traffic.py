"""Where visitors come from and what they use: sources, channels, devices, systems, browsers."""

from __future__ import annotations

from typing import Any, Final

PAID_ADS: Final = (
    "paid_search", "paid_social", "paid_video", "paid_shopping", "display", "paid_other",
)  # fmt: skip

SOURCES: Final = """
google = google
facebook = facebook, fb
instagram = instagram, insta, ig
tiktok = tiktok, tik tok
linkedin = linkedin, linked in
bing = bing, microsoft
youtube = youtube, yt, you tube
x = twitter
reddit = reddit
hackernews = hacker news, hackernews, hn, news ycombinator com
producthunt = product hunt, producthunt
chatgpt = chatgpt, chat gpt
perplexity = perplexity
pinterest = pinterest
snapchat = snapchat
duckduckgo = duckduckgo, duck duck go
yahoo = yahoo
quora = quora
whatsapp = whatsapp
telegram = telegram
threads = threads app
mastodon = mastodon
ecosia = ecosia
yandex = yandex
baidu = baidu
trustpilot = trustpilot
capterra = capterra
github = github
medium = medium com
substack = substack
claude = claude
gemini = gemini
copilot = copilot
xing = xing
twitch = twitch
spotify = spotify
tripadvisor = tripadvisor, trip advisor
idealo = idealo
vimeo = vimeo
"""

# The paid channel that "<source> ads" means.
AD_CHANNELS: Final = {
    **dict.fromkeys(("google", "bing", "yahoo", "duckduckgo", "yandex", "baidu"), "paid_search"),
    **dict.fromkeys(
        ("facebook", "instagram", "tiktok", "linkedin", "x", "reddit", "pinterest", "snapchat",
         "quora", "whatsapp", "xing"), "paid_social"),
    "youtube": "paid_video",
}  # fmt: skip

# channel = names; a channel of several is joined by +. The phrases name a way to come to the site.
CHANNELS: Final = """
paid_search+paid_shopping = anuncios de búsqueda o de shopping, anuncios de búsqueda o shopping, anuncios de búsqueda y shopping, anuncios de búsqueda y de shopping, anuncios de shopping o de búsqueda
paid = paid ads, paid ad, paid advertising, paid traffic, paid campaigns, paid campaign, ad campaigns, ad campaign, our ads, our ad, advertising, adverts, advert, paid channels, paid media, paid clicks, an ad, any ad, online ads, ad traffic, advertising campaigns, paid advertisement, paid ads traffic, paid advertisements, anuncios de pago, anuncios pagados, publicidad de pago, publicidad pagada, tráfico de pago, tráfico pagado, campañas de pago, campañas pagadas, bezahlte anzeigen, bezahlten anzeigen, bezahlter werbung, bezahlte werbung, werbeanzeigen, online werbung, paid kanälen, bezahlte kampagnen, bezahlten kampagnen, bezahlten kanälen, publicités payantes, publicité payante, pubs payantes, pub payante, annonces payantes, trafic payant, campagnes payantes, trafic publicitaire, annonces publicitaires, canaux payants, bezahlter traffic, bezahltem traffic, bezahlten traffic, werbekampagnen, publicidad pagada en internet, anuncios online, publicidad online, pauta pagada, pauta digital, tráfico pago, anuncios pagos, campañas pagas, publicidad paga, campañas pagadas online, nuestros anuncios, campañas publicitarias, campaña publicitaria, campaña de pago, campaña pagada, campañas de anuncios, campaña de anuncios, tráfico de anuncios, tráfico publicitario, canales de pago, canales pagados, medios pagados, medios de pago, campagnes publicitaires, campagne publicitaire, campagnes sponsorisées, pubs en ligne, publicité en ligne, publicités en ligne, trafic sponsorisé, acquisition payante, canal payant, annonces sponsorisées, campagne payante, pubs sponsorisées, nos pubs, nos campagnes payantes, nos campagnes publicitaires, nos publicités, liens payants, leviers payants, trafic acheté
ads = ads, ad, pubs, pub, publicité, publicités, annonces, anuncios, anuncio, publicidad, anzeigen, anzeige, werbung, réclames, annonce payante, les pubs, une pub, nos annonces
paid_search = paid search, search ads, search ad, ppc, sem, cpc, adwords, paid search ads, sponsored search, búsqueda de pago, búsqueda pagada, búsquedas pagadas, búsquedas de pago, bezahlte suche, bezahlten suche, bezahlter suche, suchanzeigen, suchmaschinenwerbung, bezahlte suchanzeigen, recherche payante, référencement payant, recherche sponsorisée, liens sponsorisés, search payant, liens commerciaux, anuncios de búsqueda, anuncios en buscadores, anuncio de búsqueda, anuncios de buscadores, búsqueda paga, búsquedas pagas, publicidad en buscadores, anuncios de google search, buscadores de pago, campañas de búsqueda, campaña de búsqueda, tráfico de búsqueda de pago, enlaces patrocinados, publicité search, publicités search, pub search, pubs search, annonces search, sea, liens sponsorisés google, recherches payantes, search sponsorisé, campagnes search, campagne search, annonces de recherche, moteur de recherche payant, référencement sponsorisé, annonces textuelles, google ads search, recherche google payante, la recherche payante, la recherche sponsorisée
paid_social = paid social, social ads, social media ads, paid social media, sponsored posts, paid social ads, social media advertising, redes sociales de pago, social de pago, anuncios en redes sociales, anuncios de redes sociales, redes sociales pagadas, social pagado, bezahltes social, bezahlte social media, bezahltem social, social ads kampagnen, bezahlten social media, bezahlten sozialen, réseaux sociaux payants, social payant, social payé, publicités sur les réseaux sociaux, social media anzeigen, pubs sur les réseaux sociaux, bezahlten sozialen medien, anuncios sociales, anuncios social, publicidad en redes sociales, publicidad en redes, anuncios en redes, anuncios de redes, redes de pago, redes sociales pagas, redes pagas, redes pagadas, campañas en redes sociales de pago, campañas de pago en redes, social paga, tráfico social de pago, rrss de pago, publicidad social, réseaux sociaux sponsorisés, social sponsorisé, pubs sociales, publicité sociale, publicités sociales, publicité sur les réseaux sociaux, pub sur les réseaux sociaux, annonces sur les réseaux sociaux, posts sponsorisés, post sponsorisé, publications sponsorisées, publication sponsorisée, campagnes sociales payantes, campagne social ads, campagnes social ads
paid_video = paid video, video ads, video ad, youtube ads, vídeo de pago, video de pago, bezahltes video, videoanzeigen, bezahlte videos, vidéo payante, videowerbung, anuncios de video, anuncios en video, vidéos sponsorisées, publicités vidéo, video anzeigen, anuncio de vídeo, video pagado, publicidad en vídeo, campañas de vídeo, pub vidéo, pubs vidéo, publicité vidéo, annonces vidéo, annonce vidéo, campagnes vidéo, campagne vidéo, vidéos payantes, vidéo sponsorisée, pubs vidéos, youtube payant
paid_shopping = paid shopping, shopping ads, google shopping, product listing ads, pla, shopping de pago, shopping anzeigen, bezahltes shopping, shopping payant, bezahlten shopping, annonces shopping, google shopping anzeigen, anuncios de shopping, anuncios shopping, anuncio de shopping, campañas de shopping, google shopping de pago, campaña de shopping, annonce shopping, campagnes shopping, campagne shopping, shopping sponsorisé, google shopping payant
display = display ads, display, display ad, display campaign, display campaigns, display advertising, display banners, banner ads, display network, campañas display, anuncios display, display anzeigen, display werbung, display kampagne, display kampagnen, campagnes display, displaywerbung, bannières display, publicidad display, annonces display, anuncios de display, red de display, banners de display, campaña display, campaña de display, campañas de display, canal display, tráfico display, banners publicitarios, campagne display, bannière display, publicité display, publicités display, pubs display, pub display, annonce display, bannières publicitaires, bannière publicitaire, réseau display, display payant
paid_other = other paid
organic_search = organic search, organic search traffic, seo, search engines, natural search, organic results, search results, unpaid search, búsqueda orgánica, búsquedas orgánicas, orgánico de búsqueda, tráfico orgánico de búsqueda, organische suche, organischen suche, organischer suche, organischen suchergebnissen, recherche organique, recherche naturelle, référencement naturel, buscadores, resultados orgánicos, suchmaschinen, moteurs de recherche, tráfico orgánico, organischem traffic, organischen traffic, organischer traffic, trafic organique, trafic naturel, orgánica, organic traffic, organic, orgánico, suchmaschine, résultats de recherche, búsqueda natural, búsquedas naturales, tráfico seo, tráfico orgánico de google, tráfico natural, posicionamiento natural, resultados de búsqueda orgánicos, desde el buscador, desde buscadores, canal orgánico, tráfico de buscadores, motores de búsqueda, tráfico orgánico de buscadores, resultados naturales, résultats organiques, résultats naturels, recherche gratuite, recherches organiques, recherches naturelles, moteur de recherche naturel, search organique, référencement organique, résultats des moteurs de recherche, search naturel, la recherche organique, la recherche naturelle, la recherche gratuite
organic_social = organic social, organic social media, social media, social networks, unpaid social, social posts, redes sociales, redes sociales orgánicas, social orgánico, sociales medien, sozialen medien, soziale medien, sozialen netzwerken, organisches social, organischem social, organisch über social, réseaux sociaux, social organique, social media kanälen, réseaux sociaux organiques, soziale netzwerke, organische social media, organischen sozialen medien, redes sociales orgánico, orgánico de redes sociales, orgánico de redes, redes orgánicas, rrss, rrss orgánicas, publicaciones en redes, posts en redes, posts en redes sociales, publicaciones en redes sociales, nuestras redes, nuestras redes sociales, tráfico social orgánico, tráfico social, redes sin pagar, social orgánica, réseaux sociaux gratuits, réseaux sociaux non payants, social non payant, réseaux sociaux naturels, social naturel, un réseau social, posts organiques, publications organiques, posts non sponsorisés, médias sociaux, nos posts, nos réseaux sociaux, réseaux sociaux en organique, social gratuit
organic_video = organic video, video orgánico, organisches video, organische videos, vidéo organique, organischen videos, vidéos organiques, vídeos orgánicos, vidéo gratuite, vidéo naturelle, vidéo non payante, nos vidéos organiques
organic_shopping = organic shopping, free listings, shopping orgánico, shopping organique, organisches shopping, shopping gratuit, shopping naturel, fiches gratuites shopping, shopping non payant
email = email campaign, email campaigns, our emails, an email, email traffic, our email, newsletter emails, email channel, email marketing, mailing, mailings, email blast, campañas de email, campaña de email, correo electrónico, e mail kampagne, e mail kampagnen, email kampagnen, campagnes email, campagne email, campagne e mail, campagnes e mail, campagnes d' emailing, un email, emailing, emailings, campagne d' emailing, email, e mail, emails, e mails, mails, courriel, correo, campañas de correo, campaña de correo, un correo, e mailings, e mailing, e mail marketing, correos, campaña de mailing, campañas de mailing, nuestros correos, nuestros emails, nuestro correo, un correo nuestro, un email nuestro, nuestra newsletter, nuestro boletín, correo masivo, envío de email, envíos de email, envío de newsletter, canal email, canal de email, correo comercial, un mailing, el mailing, tráfico de email, campagne mail, campagnes mail, campagnes de mailing, campagne mailing, nos mails, nos e mails, nos emails, nos courriels, un mail, un e mail, un courriel, campagne de courriel, campagnes de courriel, campagnes courriel, campagne courriel, infolettre, infolettres, e mailing clients, marketing par courriel, lien d' un mail, mailing client, nos e mailings, campagnes d' e mailing, campagne d' e mailing
direct = direct traffic, direct, directly, typed the address, typing the address, type in traffic, tráfico directo, directamente, direkter traffic, direkt, direktzugriffe, accès direct, en direct, direktem traffic, directo, direkten zugriffen, trafic direct, direkte besucher, direkte zugriffe, accès directs, direktzugriff, acceso directo, por acceso directo, canal direct, canal directo, tráfico direct, entran directos, entren directos, entran directo, entren directo, entra directo, entre directo, entran directamente, entren directamente, entra directamente, entre directamente, llegan directamente, lleguen directamente, llega directamente, llegue directamente, llegan directo, lleguen directo, llegan directos, lleguen directos, llega directo, llegue directo, vienen directos, vengan directos, vienen directo, vengan directo, entrada directa, entradas directas, accesos directos, escriben la url, escriban la url, escriba la url, escribe la url, teclean la url, tecleen la url, teclee la url, teclea la url, escribiendo la url, tecleando la url, escribiendo la dirección, tecleando la dirección, escriben la dirección, teclean la dirección, visites directes, visite directe, en accès direct, en tapant l' adresse, en tapant l' url, tapé l' adresse, tapé l' url, tapent l' adresse, tapant l' adresse, tapant l' url, tapent l' url, tape l' url, tape l' adresse, directement, favoris, leurs favoris
affiliates = affiliates, affiliate, affiliate links, affiliate link, an affiliate link, affiliate traffic, affiliate partners, our affiliates, affiliate site, affiliate sites, afiliados, programa de afiliados, affiliate partner, affiliate partnern, affiliés, affiliation, partenaires affiliés, affiliate marketing, enlaces de afiliados, liens affiliés, liens d' affiliation, affiliate program, affiliate kanälen, enlaces de afiliado, un afiliado, canal afiliados, canal de afiliados, canal affiliates, marketing de afiliación, marketing de afiliados, red de afiliados, tráfico de afiliados, programa de afiliación, links de afiliado, links de afiliados, nuestros afiliados, afiliación, site affilié, sites affiliés, un affilié, nos affiliés, lien affilié, lien d' affiliation, programme d' affiliation, partenaire affilié, réseau d' affiliation, plateforme d' affiliation, trafic affilié, trafic d' affiliation
referral = referral, referrals, referral traffic, referral link, referral sites, referral links, other sites linking to us, links on other sites, tráfico de referencia, referencias, verweise, verweisen, verweis, sites référents, referral sites, otros sitios web, sites partenaires, verweisende seiten, empfehlungslinks, verweisenden seiten, enlaces externos, sitios de referencia, canal referral, canales referral, webs de referencia, enlaces de otras webs, enlaces en otras webs, webs que nos enlazan, sitios que nos enlazan, tráfico referido, tráfico de referidos, tráfico referral, enlaces externos a nuestra web, links externos, canal de referencia, otras webs, otra web, site référent, un site référent, des sites référents, sites référent, site partenaire, un site partenaire, site tiers, sites tiers, autres sites, un autre site, lien externe, liens externes, un lien externe, backlinks, backlink, trafic référent, sites externes, site externe, sites web référents, d' autres sites, trafic de référence, lien partenaire, liens partenaires, liens entrants, recommandation d' un autre site
audio = audio ads, podcast ads, podcasts, podcast, audio, audio campaigns, podcast campaign, un podcast, anuncios de audio, anuncios en audio, anuncios de podcast, anuncios en podcast, anuncios en podcasts, audio de pago, pub audio, pubs audio, publicité audio, publicités audio, annonces audio, campagne audio, campagnes audio, spot audio, spots audio, podcast sponsorisé, podcasts sponsorisés, streaming audio, pub radio
sms = sms campaign, sms campaigns, sms link, sms, text message campaign, campañas sms, campaña de sms, sms kampagne, campagne sms, our text messages, an sms, un sms, campaña sms, sms kampagnen, campagnes sms, campañas de sms, un sms nuestro, nuestros sms, canal sms, enlace de sms, link de sms, un mensaje sms, lien sms, un texto, textos, campagne texto, campagnes texto, campagnes textos, nos sms, campagne de sms, campagnes de sms, lien dans un sms, texto, smsing
push = push, push notifications, push notification, web push, push campaign, notificaciones push, push benachrichtigung, push benachrichtigungen, push nachrichten, notification push, notifications push, notificación push, push nachricht, una notificación push, notificaciones push web, una push, canal push, campaña push, campañas push, avisos push, notif push, notifs push, une notif push, une notification push, notifications web push, notification web push, notifs web, push web, push mobile, campagne push, campagnes push, un push
cross_network = cross network, performance max, pmax, multi réseaux, multiréseau, réseaux croisés, performance max google
ai_assistant = ai assistant referrals, ai referrals, ai assistant traffic, ai assistants, ai assistant, an ai assistant, ai chatbots, ai search, ai tools, llms, asistentes de ia, ki assistenten, ki assistent, assistants ia, assistant ia, asistente de ia, ki chatbots, ki assistentin, assistants d' ia, un asistente de ia, ai chat, un asistente de inteligencia artificial, asistentes de inteligencia artificial, chatbots de ia, un chatbot de ia, asistentes ia, asistente ia, herramientas de ia, buscadores de ia, inteligencias artificiales, motores de ia, canal ai assistant, ia generativa, un asistente ia, une ia, des ia, les ia, ia génératives, ia générative, une ia générative, moteurs ia, moteur ia, chatbots ia, chatbot ia, un chatbot ia, un assistant ia, un assistant d' ia, assistant d' ia, assistants conversationnels, assistant conversationnel, recherche ia, les llm, llm, réponses ia, agents ia, un agent ia, assistants virtuels ia
unassigned = unassigned, unattributed, non attribué, non attribués, non affecté, non attribuée, trafic non attribué, sans attribution, source inconnue
"""

DEVICES: Final = """
mobile = mobile, mobiles, mobile device, mobile devices, phone, phones, smartphone, smartphones, mobile phone, mobile phones, cell phone, cell phones, cellphone, cellphones, handset, handsets, móvil, móviles, celular, celulares, teléfono móvil, teléfonos, teléfono, handy, handys, mobil, mobile geräte, mobilgerät, mobilgeräte, mobilgeräten, mobilen geräten, mobilem gerät, mobilem, mobile endgeräte, mobiler, smartphones, téléphone, téléphones, portable, portables, téléphone portable, téléphone mobile, mobilen, natel, their phones, their phone, dispositivo móvil, dispositivos móviles, téléphones mobiles, cellulaire, cellulaires, appareils mobiles, appareil mobile, mobilen endgeräten, on the go, unterwegs, handheld, cel, celus, celu, teléfono celular, teléfonos celulares, teléfonos móviles, dispositivos celulares, teléfono inteligente, teléfonos inteligentes, versión móvil, la versión móvil, mobile web, pantallas pequeñas, pantalla pequeña, téls, tél mobile, gsm, leur téléphone, leurs téléphones, petit écran, petits écrans, ordiphone, ordiphones, téléphones intelligents, téléphone intelligent
tablet = tablet, tablets, tableta, tabletas, tablette, tablettes, tablets pc, tableta, tablets o ipads, tabléfono, tablettes tactiles, tablette tactile
desktop = desktop, desktops, desktop computer, desktop computers, laptop, laptops, computer, computers, desktop pc, pc, pcs, ordenador, ordenadores, computadora, computadoras, escritorio, portátil, portátiles, rechner, computern, desktop rechner, desktop rechnern, ordinateur, ordinateurs, ordinateur de bureau, pc de bureau, desktopnutzer, de escritorio, desktops pcs, desktop machines, desktop devices, notebook, notebooks, big screens, am rechner, laptop computers, pcs und laptops, compu, compus, computador, computadores, ordenador de sobremesa, sobremesa, ordenador de escritorio, ordenadores de escritorio, computadora de escritorio, computadoras de escritorio, equipo de escritorio, equipos de escritorio, versión escritorio, versión de escritorio, versión desktop, ordenador portátil, ordenadores portátiles, computadora portátil, pantallas grandes, pantalla grande, ordenata, ordi, ordis, pc portable, pc portables, ordinateur portable, ordinateurs portables, ordinateurs de bureau, ordinateur fixe, ordinateurs fixes, poste fixe, pc fixe, grand écran, grands écrans
"""

SYSTEMS: Final[dict[str, dict[str, Any]]] = {
    **dict.fromkeys(("ios", "ios device", "ios devices", "apple mobile"), {"os": "ios"}),
    **dict.fromkeys(("android", "androids"), {"os": "android"}),
    **dict.fromkeys(("windows", "windows pc", "windows pcs", "windows machines",
                     "windows rechner", "windows rechnern"), {"os": "windows"}),
    **dict.fromkeys(("mac", "macs", "macos", "mac os", "macbook", "macbooks", "os x",
                     "apple computers"), {"os": "macos"}),
    **dict.fromkeys(("linux", "ubuntu"), {"os": "linux"}),
    **dict.fromkeys(("chromeos", "chrome os", "chromebook", "chromebooks"), {"os": "chromeos"}),
    **dict.fromkeys(("iphone", "iphones"), {"os": "ios", "device": "mobile"}),
    **dict.fromkeys(("ipad", "ipads"), {"os": "ios", "device": "tablet"}),
    **dict.fromkeys(("android phone", "android phones", "android handy", "android handys",
                     "android smartphone", "android smartphones", "moviles android",
                     "celulares android", "telefonos android", "telephones android",
                     "movil android", "telephone android", "android mobiles", "android mobile"),
                    {"os": "android", "device": "mobile"}),
    **dict.fromkeys(("android tablet", "android tablets", "tablettes android",
                     "tabletas android"), {"os": "android", "device": "tablet"}),
}  # fmt: skip

BROWSERS: Final = """
chrome = chrome, google chrome, chrome browser, navigateur chrome, navigateur google chrome
safari = safari, safari browser, navigateur safari
firefox = firefox, mozilla firefox, ff, navigateur firefox
edge = edge, microsoft edge, ms edge, navigateur edge
samsung_internet = samsung internet, samsung browser, samsung internet browser
opera = opera, opera browser
"""
