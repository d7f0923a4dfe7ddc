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
paid = paid ads, paid ad, paid advertising, paid traffic, paid campaigns, paid campaign, ad campaigns, ad campaign, our ads, our ad, advertising, adverts, advert, paid channels, paid media, paid clicks, an ad, any ad, online ads, ad traffic, advertising campaigns, paid advertisement, paid ads traffic, paid advertisements, anuncios de pago, anuncios pagados, publicidad de pago, publicidad pagada, tráfico de pago, tráfico pagado, campañas de pago, campañas pagadas, bezahlte anzeigen, bezahlten anzeigen, bezahlter werbung, bezahlte werbung, werbeanzeigen, online werbung, paid kanälen, bezahlte kampagnen, bezahlten kampagnen, bezahlten kanälen, publicités payantes, publicité payante, pubs payantes, pub payante, annonces payantes, trafic payant, campagnes payantes, trafic publicitaire, annonces publicitaires, canaux payants, bezahlter traffic, bezahltem traffic, bezahlten traffic, werbekampagnen, publicidad pagada en internet, anuncios online, publicidad online, pauta pagada, pauta digital, tráfico pago, anuncios pagos, campañas pagas, publicidad paga, campañas pagadas online, nuestros anuncios, campañas publicitarias, campaña publicitaria, campaña de pago, campaña pagada, campañas de anuncios, campaña de anuncios, tráfico de anuncios, tráfico publicitario, canales de pago, canales pagados, medios pagados, medios de pago
ads = ads, ad, pubs, pub, publicité, publicités, annonces, anuncios, anuncio, publicidad, anzeigen, anzeige, werbung, réclames
paid_search = paid search, search ads, search ad, ppc, sem, cpc, adwords, paid search ads, sponsored search, búsqueda de pago, búsqueda pagada, búsquedas pagadas, búsquedas de pago, bezahlte suche, bezahlten suche, bezahlter suche, suchanzeigen, suchmaschinenwerbung, bezahlte suchanzeigen, recherche payante, référencement payant, recherche sponsorisée, liens sponsorisés, search payant, liens commerciaux, anuncios de búsqueda, anuncios en buscadores, anuncio de búsqueda, anuncios de buscadores, búsqueda paga, búsquedas pagas, publicidad en buscadores, anuncios de google search, buscadores de pago, campañas de búsqueda, campaña de búsqueda, tráfico de búsqueda de pago, enlaces patrocinados, such-anzeigen, sea, google adwords, keyword anzeigen, bezahlten suchanzeigen, bezahlten suchergebnissen
paid_social = paid social, social ads, social media ads, paid social media, sponsored posts, paid social ads, social media advertising, redes sociales de pago, social de pago, anuncios en redes sociales, anuncios de redes sociales, redes sociales pagadas, social pagado, bezahltes social, bezahlte social media, bezahltem social, social ads kampagnen, bezahlten social media, bezahlten sozialen, réseaux sociaux payants, social payant, social payé, publicités sur les réseaux sociaux, social media anzeigen, pubs sur les réseaux sociaux, bezahlten sozialen medien, anuncios sociales, anuncios social, publicidad en redes sociales, publicidad en redes, anuncios en redes, anuncios de redes, redes de pago, redes sociales pagas, redes pagas, redes pagadas, campañas en redes sociales de pago, campañas de pago en redes, social paga, tráfico social de pago, rrss de pago, publicidad social, social-ads, social-media-anzeigen, social-anzeigen, social anzeigen, bezahlte posts, gesponserte posts, gesponserten posts, social media werbung, social-media-werbung, gesponserte beiträge
paid_video = paid video, video ads, video ad, youtube ads, vídeo de pago, video de pago, bezahltes video, videoanzeigen, bezahlte videos, vidéo payante, videowerbung, anuncios de video, anuncios en video, vidéos sponsorisées, publicités vidéo, video anzeigen, anuncio de vídeo, video pagado, publicidad en vídeo, campañas de vídeo, video-anzeigen, bezahlter videowerbung, youtube werbung, bezahlten videos
paid_shopping = paid shopping, shopping ads, google shopping, product listing ads, pla, shopping de pago, shopping anzeigen, bezahltes shopping, shopping payant, bezahlten shopping, annonces shopping, google shopping anzeigen, anuncios de shopping, anuncios shopping, anuncio de shopping, campañas de shopping, google shopping de pago, campaña de shopping, bezahltem shopping, bezahlter shopping, shopping-anzeigen, produktanzeigen, shopping kampagnen, shopping-kampagnen, bezahlte shopping anzeigen
display = display ads, display, display ad, display campaign, display campaigns, display advertising, display banners, banner ads, display network, campañas display, anuncios display, display anzeigen, display werbung, display kampagne, display kampagnen, campagnes display, displaywerbung, bannières display, publicidad display, annonces display, anuncios de display, red de display, banners de display, campaña display, campaña de display, campañas de display, canal display, tráfico display, banners publicitarios, display-anzeigen, displayanzeigen, display-werbung, bannerwerbung, werbebannern, banneranzeigen, display-kampagne, display-netzwerk, display netzwerk, displaynetzwerk, display traffic, retargeting, retargeting anzeigen
paid_other = other paid
organic_search = organic search, organic search traffic, seo, search engines, natural search, organic results, search results, unpaid search, búsqueda orgánica, búsquedas orgánicas, orgánico de búsqueda, tráfico orgánico de búsqueda, organische suche, organischen suche, organischer suche, organischen suchergebnissen, recherche organique, recherche naturelle, référencement naturel, buscadores, resultados orgánicos, suchmaschinen, moteurs de recherche, tráfico orgánico, organischem traffic, organischen traffic, organischer traffic, trafic organique, trafic naturel, orgánica, organic traffic, organic, orgánico, suchmaschine, résultats de recherche, búsqueda natural, búsquedas naturales, tráfico seo, tráfico orgánico de google, tráfico natural, posicionamiento natural, resultados de búsqueda orgánicos, desde el buscador, desde buscadores, canal orgánico, tráfico de buscadores, motores de búsqueda, tráfico orgánico de buscadores, resultados naturales, organische suchergebnisse, organisch über google, unbezahlte suche, unbezahlter suche, natürliche suche, natürlicher suche, seo traffic, organischer google suche, organische google suche, über suchmaschinen, aus suchmaschinen, suchmaschinentraffic, organisch
organic_social = organic social, organic social media, social media, social networks, unpaid social, social posts, redes sociales, redes sociales orgánicas, social orgánico, sociales medien, sozialen medien, soziale medien, sozialen netzwerken, organisches social, organischem social, organisch über social, réseaux sociaux, social organique, social media kanälen, réseaux sociaux organiques, soziale netzwerke, organische social media, organischen sozialen medien, redes sociales orgánico, orgánico de redes sociales, orgánico de redes, redes orgánicas, rrss, rrss orgánicas, publicaciones en redes, posts en redes, posts en redes sociales, publicaciones en redes sociales, nuestras redes, nuestras redes sociales, tráfico social orgánico, tráfico social, redes sin pagar, social orgánica, social-media, sozialem netzwerk, soziale kanäle, sozialen kanälen, social kanälen, social kanäle, unbezahltes social, organischen social posts, organischem social media, socials, social
organic_video = organic video, video orgánico, organisches video, organische videos, vidéo organique, organischen videos, vidéos organiques, vídeos orgánicos
organic_shopping = organic shopping, free listings, shopping orgánico, shopping organique, organisches shopping
email = email campaign, email campaigns, our emails, an email, email traffic, our email, newsletter emails, email channel, email marketing, mailing, mailings, email blast, campañas de email, campaña de email, correo electrónico, e mail kampagne, e mail kampagnen, email kampagnen, campagnes email, campagne email, campagne e mail, campagnes e mail, campagnes d' emailing, un email, emailing, emailings, campagne d' emailing, email, e mail, emails, e mails, mails, courriel, correo, campañas de correo, campaña de correo, un correo, e mailings, e mailing, e mail marketing, correos, campaña de mailing, campañas de mailing, nuestros correos, nuestros emails, nuestro correo, un correo nuestro, un email nuestro, nuestra newsletter, nuestro boletín, correo masivo, envío de email, envíos de email, envío de newsletter, canal email, canal de email, correo comercial, un mailing, el mailing, tráfico de email, e-mail-kampagne, mailingkampagne, mail-kampagne, mailkampagne, mailkampagnen, e-mail-marketing, e-mail-link, mail link, unserem mailing, unseren mailings, newsletter mail, serienmails, e-mail-kanal
direct = direct traffic, direct, directly, typed the address, typing the address, type in traffic, tráfico directo, directamente, direkter traffic, direkt, direktzugriffe, accès direct, en direct, direktem traffic, directo, direkten zugriffen, trafic direct, direkte besucher, direkte zugriffe, accès directs, direktzugriff, acceso directo, por acceso directo, canal direct, canal directo, tráfico direct, entran directos, entren directos, entran directo, entren directo, entra directo, entre directo, entran directamente, entren directamente, entra directamente, entre directamente, llegan directamente, lleguen directamente, llega directamente, llegue directamente, llegan directo, lleguen directo, llegan directos, lleguen directos, llega directo, llegue directo, vienen directos, vengan directos, vienen directo, vengan directo, entrada directa, entradas directas, accesos directos, escriben la url, escriban la url, escriba la url, escribe la url, teclean la url, tecleen la url, teclee la url, teclea la url, escribiendo la url, tecleando la url, escribiendo la dirección, tecleando la dirección, escriben la dirección, teclean la dirección, direkteingabe, direkteingaben, direkt eingegeben, direkt aufgerufen, direkteinstieg, direkteinstiege, direkt-traffic, direkttraffic, direktaufruf, direktaufrufe, direktaufrufen, direktzugriffen, url direkt eingegeben, adresse direkt eingegeben, direkter aufruf
affiliates = affiliates, affiliate, affiliate links, affiliate link, an affiliate link, affiliate traffic, affiliate partners, our affiliates, affiliate site, affiliate sites, afiliados, programa de afiliados, affiliate partner, affiliate partnern, affiliés, affiliation, partenaires affiliés, affiliate marketing, enlaces de afiliados, liens affiliés, liens d' affiliation, affiliate program, affiliate kanälen, enlaces de afiliado, un afiliado, canal afiliados, canal de afiliados, canal affiliates, marketing de afiliación, marketing de afiliados, red de afiliados, tráfico de afiliados, programa de afiliación, links de afiliado, links de afiliados, nuestros afiliados, afiliación, affiliate-partner, affiliate-partnern, affiliate-links, affiliatelinks, affiliatelink, affiliate-link, affiliate-traffic, affiliate-netzwerk, affiliate netzwerk, partnerprogramm, partnerprogrammen, affiliate programm
referral = referral, referrals, referral traffic, referral link, referral sites, referral links, other sites linking to us, links on other sites, tráfico de referencia, referencias, verweise, verweisen, verweis, sites référents, otros sitios web, sites partenaires, verweisende seiten, empfehlungslinks, verweisenden seiten, enlaces externos, sitios de referencia, canal referral, canales referral, webs de referencia, enlaces de otras webs, enlaces en otras webs, webs que nos enlazan, sitios que nos enlazan, tráfico referido, tráfico de referidos, tráfico referral, enlaces externos a nuestra web, links externos, canal de referencia, otras webs, otra web, verweisende websites, verweisenden websites, verweisende webseiten, verweisen anderer seiten, andere websites, anderen websites, anderen webseiten, links auf anderen seiten, verlinkungen, partnerlinks, backlinks, empfehlungslink, verweis-traffic, verweistraffic, referral-traffic
audio = audio ads, podcast ads, podcasts, podcast, audio, audio campaigns, podcast campaign, un podcast, anuncios de audio, anuncios en audio, anuncios de podcast, anuncios en podcast, anuncios en podcasts, audio de pago, podcast-werbung, podcastwerbung, podcast werbung, audioanzeigen, audio-anzeigen, audiowerbung, radiowerbung, podcast-anzeigen, unserem podcast
sms = sms campaign, sms campaigns, sms link, sms, text message campaign, campañas sms, campaña de sms, sms kampagne, campagne sms, our text messages, an sms, un sms, campaña sms, sms kampagnen, campagnes sms, campañas de sms, un sms nuestro, nuestros sms, canal sms, enlace de sms, link de sms, un mensaje sms, sms-kampagne, sms-kampagnen, sms-link, einer sms, unserer sms
push = push, push notifications, push notification, web push, push campaign, notificaciones push, push benachrichtigung, push benachrichtigungen, push nachrichten, notification push, notifications push, notificación push, push nachricht, una notificación push, notificaciones push web, una push, canal push, campaña push, campañas push, avisos push, push-nachricht, push-nachrichten, push-benachrichtigung, push-benachrichtigungen, push-kampagne, pushnachricht, pushnachrichten, pushbenachrichtigung, web-push, webpush
cross_network = cross network, performance max, pmax
ai_assistant = ai assistant referrals, ai referrals, ai assistant traffic, ai assistants, ai assistant, an ai assistant, ai chatbots, ai search, ai tools, llms, asistentes de ia, ki assistenten, ki assistent, assistants ia, assistant ia, asistente de ia, ki chatbots, ki assistentin, assistants d' ia, un asistente de ia, ai chat, un asistente de inteligencia artificial, asistentes de inteligencia artificial, chatbots de ia, un chatbot de ia, asistentes ia, asistente ia, herramientas de ia, buscadores de ia, inteligencias artificiales, motores de ia, canal ai assistant, ia generativa, un asistente ia, ki-assistent, ki-assistenten, ki-chatbot, ki-chatbots, ki chatbot, ki suche, ki-suche, ki tools, ki-tools, sprachmodellen, ki-assistentin, ki antworten, ki-antworten
unassigned = unassigned, unattributed
"""

DEVICES: Final = """
mobile = mobile, mobiles, mobile device, mobile devices, phone, phones, smartphone, smartphones, mobile phone, mobile phones, cell phone, cell phones, cellphone, cellphones, handset, handsets, móvil, móviles, celular, celulares, teléfono móvil, teléfonos, teléfono, handy, handys, mobil, mobile geräte, mobilgerät, mobilgeräte, mobilgeräten, mobilen geräten, mobilem gerät, mobilem, mobile endgeräte, mobiler, téléphone, téléphones, portable, portables, téléphone portable, téléphone mobile, mobilen, natel, their phones, their phone, dispositivo móvil, dispositivos móviles, téléphones mobiles, cellulaire, cellulaires, appareils mobiles, appareil mobile, mobilen endgeräten, on the go, unterwegs, handheld, cel, celus, celu, teléfono celular, teléfonos celulares, teléfonos móviles, dispositivos celulares, teléfono inteligente, teléfonos inteligentes, versión móvil, la versión móvil, mobile web, pantallas pequeñas, pantalla pequeña, handynutzer, smartphonenutzer, mobilnutzer, am handy, aufm handy, mobilgerätes, mobile nutzer, mobile besucher, mobilen nutzern, mobiltelefon, mobiltelefone, mobiltelefonen, händy, händys, am smartphone, smartphone-nutzer, handy-nutzer, telefonen, telefon
tablet = tablet, tablets, tableta, tabletas, tablette, tablettes, tablets pc, tablets o ipads, tabléfono, tablet-nutzer, tablet nutzer, tabletnutzer, am tablet, tablet pc, tablet-pc
desktop = desktop, desktops, desktop computer, desktop computers, laptop, laptops, computer, computers, desktop pc, pc, pcs, ordenador, ordenadores, computadora, computadoras, escritorio, portátil, portátiles, rechner, computern, desktop rechner, desktop rechnern, ordinateur, ordinateurs, ordinateur de bureau, pc de bureau, desktopnutzer, de escritorio, desktops pcs, desktop machines, desktop devices, notebook, notebooks, big screens, am rechner, laptop computers, pcs und laptops, compu, compus, computador, computadores, ordenador de sobremesa, sobremesa, ordenador de escritorio, ordenadores de escritorio, computadora de escritorio, computadoras de escritorio, equipo de escritorio, equipos de escritorio, versión escritorio, versión de escritorio, versión desktop, ordenador portátil, ordenadores portátiles, computadora portátil, pantallas grandes, pantalla grande, ordenata, desktop-nutzer, desktop nutzer, am desktop, am pc, am computer, am laptop, desktop-pc, desktop-rechner, desktoprechner, desktopgerät, desktopgeräte, desktopgeräten, desktop geräten, desktop-geräten, standrechner, rechnern, großen bildschirmen, grossen bildschirmen, desktopbesucher
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
chrome = chrome, google chrome, chrome browser, chrome-browser, chromium
safari = safari, safari browser, safari-browser
firefox = firefox, mozilla firefox, ff, firefox-browser, mozilla, feuerfuchs
edge = edge, microsoft edge, ms edge, edge-browser, edge browser
samsung_internet = samsung internet, samsung browser, samsung internet browser
opera = opera, opera browser, opera-browser
"""
