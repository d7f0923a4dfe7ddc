"""The words by which people name a goal in German."""

from typing import Final

GERMAN: Final = r"""
demo_request = demo ?(?:anfragen?|buchungen?|termine?|anmeldungen?)?
    | demos(?: (?:buchen|anfragen))? | (?:produkt)?vorfuhrungen?
    | demo (?:buchen|anfragen|vereinbaren) | anfragen? (?:fur|nach) (?:eine[rn]? )?demos?
trial_start = test ?(?:anmeldungen?|abos?|phasen?|zugange?|starts?|nutzer|accounts?|registrierungen?|versionen?)
    | probe ?(?:abos?|monate?|anmeldungen?|zugange?)
    | (?:kostenlose[rnms]? )?(?:tests? starten|testen|testversion\w*)
    | trials?(?: ?(?:anmeldungen?|starts?|registrierungen?))? | kostenlose tests?
newsletter_signup = newsletter ?(?:anmeldungen?|abonnenten|abos?|registrierungen?|eintragungen?|empfanger\w*|liste)?
    | (?:anmeldungen?|abonnenten|eintragungen?) (?:zum|fur den|des|beim|fur unseren) newsletters?
    | (?:e ?mail|mail) ?(?:liste|verteiler)
signup = registrierungen? | registrieren | anmeldungen?
    | neue (?:nutzer|konten|mitglieder|benutzer|accounts)\w* | konto(?:s|eroffnungen)?
    | mitglieder | sign ?ups?
login = log ?ins? | einloggen | anmeldungen (?:im|ins) konto | aktive nutzer
cart_abandonment = (?:warenkorb|kauf|checkout|bestell) ?(?:abbruch\w*|abbruche\w*|verlust\w*|abbrecher\w*)
    | (?:abgebrochene|verlassene|vergessene|liegengebliebene|stehengelassene)[nr]? (?:warenkorbe?n?|einkaufe|bestellungen|einkaufswagen)
    | abbruche? (?:im|beim|in der) (?:warenkorb|checkout|kasse|bezahlen)
add_to_cart = (?:artikel|produkte|sachen)?(?: )?(?:in den|im) (?:warenkorb|einkaufswagen)(?: (?:legen|gelegt|tun))?
    | add to ?carts? | warenkorb ?(?:zugange?|hinzufugungen)
checkout_start = (?:zur|an der|an die) kasse(?: gehen)? | checkouts?(?: ?starts?)?
    | (?:bezahlvorgange?|kassengange?|bestellvorgange?)\w*
purchase = kaufe? | kaufen | kaufer\w* | verkaufe?n? | bestellungen | bestellen | abverkauf\w*
    | conversions?(?: ?rate)? | konversion\w* | neukunden | neue kunden | absatz | auftrage
revenue = umsatz\w* | (?:durchschnittliche[rn]? )?(?:bestell|warenkorb)wert\w* | einnahmen
    | erlose? | mehr ausgeben | gewinn | cross ?selling | upselling
lead = leads? | leadgenerierung | interessenten | kontaktanfragen von interessenten
    | angebotsanfragen? | potenzielle kunden | (?:anfragen? )(?:fur|nach) angebote?n?
contact = kontakt ?(?:anfragen?|aufnahmen?|formular\w*)? | anfragen? | anrufe? | ruckruf\w*
    | kontaktieren | nachrichten
booking = buchungen?
    | (?:direkt|online|zimmer|tisch|termin|hotel) ?(?:buchungen?|reservierungen?|vereinbarungen?)
    | reservierungen? | reservieren | buchen | termine?
donation = spenden? | spender\w* | spendenaufkommen
job_apply = bewerbungen? | bewerber\w* | bewerben | kandidaten | (?:job|stellen) ?bewerbungen?
subscribe = abonnements? | abos? | abonnenten | abonnieren
    | (?:bezahl|premium|pro) ?(?:abos?|kunden|nutzer|tarife?) | upgrades? | vertragsabschlusse
download = downloads? | herunterladen | installationen
    | (?:whitepaper|e ?book|app) ?(?:downloads?|installationen)
search = suchen | suchanfragen? | (?:nutzung der )?suchfunktion | (?:seiten|produkt)?suche
cta_click = klicks?(?: auf (?:den|die|das|unseren?)(?: \w+)?)? | klickrate\w* | klicken
    | button ?klicks? | cta ?klicks? | ctr
churn = churn ?(?:rate)? | kundigungen? | kundigen | abwanderung\w*(?: von kunden)?
    | kundenabwanderung | (?:kunden|nutzer) ?(?:bindung|verluste?)
    | kunden (?:halten|verlieren|binden) | abmeldungen | vertragsverlangerungen | verlangerungen
"""  # noqa: E501 - one pattern a line
