"""The texts in German, formal."""

from typing import Final

from trackflow.engine.ideas.copy.texts import Texts, texts

GERMAN: Final[dict[str, Texts]] = texts("""
demo_request | eine Demo buchen | Demo buchen | Möchten Sie es live sehen? | Wählen Sie einen Termin, und wir zeigen, wie es für Ihr Team funktioniert. | So funktioniert es für Ihr Team
trial_start | einen Test starten | Test starten | Möchten Sie es selbst ausprobieren? | Richten Sie es mit Ihren eigenen Daten ein und sehen Sie, ob es passt. | Testen Sie es mit Ihren eigenen Daten
newsletter_signup | den Newsletter abonnieren | Newsletter abonnieren | Möchten Sie von uns hören? | Neues direkt in Ihr Postfach. Abmelden geht jederzeit. | Neues direkt in Ihr Postfach
signup | ein Konto anlegen | Konto anlegen | Möchten Sie loslegen? | Legen Sie ein Konto an und machen Sie hier weiter, wann Sie wollen. | Mit Ihrem Konto geht es los
login | zu Ihrem Konto gehen | Anmelden | Haben Sie schon ein Konto? | Melden Sie sich an und machen Sie dort weiter, wo Sie aufgehört haben. | Machen Sie dort weiter, wo Sie aufgehört haben
cart_abandonment | Ihre Bestellung abschließen | Zum Warenkorb | Ihr Warenkorb ist noch da | Alles, was Sie ausgewählt haben, wartet auf Sie. | Ihre Auswahl wartet auf Sie
add_to_cart | das Passende auswählen | In den Warenkorb | Noch unsicher, was passt? | Legen Sie Ihre Favoriten in den Warenkorb und vergleichen Sie in Ruhe. | Finden Sie, was zu Ihnen passt
checkout_start | zur Kasse gehen | Zur Kasse | Bereit zu bestellen? | Prüfen Sie Ihren Warenkorb und gehen Sie weiter zur Kasse. | Ihr Warenkorb ist bereit
purchase | Ihre Bestellung aufgeben | Jetzt bestellen | Haben Sie gefunden, was Sie suchen? | Sehen Sie sich Ihre Auswahl noch einmal an und bestellen Sie, wann Sie möchten. | Finden, was passt, und bequem bestellen
revenue | Ihre Bestellung abschließen | Passendes ansehen | Ist Ihre Bestellung vollständig? | Sehen Sie sich an, was gut zu Ihrer Auswahl passt. | Alles, was zu Ihrer Auswahl passt
lead | ein Angebot anfordern | Angebot anfordern | Dürfen wir Ihnen ein Angebot machen? | Sagen Sie uns, was Sie brauchen, und wir melden uns. | Ein Angebot, das zu Ihrem Bedarf passt
contact | Kontakt aufnehmen | Kontakt aufnehmen | Haben Sie eine Frage? | Schreiben Sie uns. Ein Mensch liest es und antwortet. | Fragen Sie uns, wir antworten gern
booking | eine Buchung vornehmen | Verfügbarkeit prüfen | Haben Sie Ihren Termin gefunden? | Sehen Sie nach, was frei ist, und wählen Sie, was Ihnen passt. | Finden Sie den Termin, der Ihnen passt
donation | eine Spende geben | Jetzt spenden | Möchten Sie helfen? | Jeder Beitrag zählt, ob groß oder klein. | Helfen Sie uns, weiterzumachen
job_apply | Ihre Bewerbung abschicken | Jetzt bewerben | Passt diese Stelle zu Ihnen? | Schicken Sie uns Ihre Bewerbung, wir freuen uns darauf. | Kommen Sie in unser Team
subscribe | einen Tarif wählen | Tarif wählen | Welcher Tarif passt zu Ihnen? | Vergleichen Sie die Tarife und wählen Sie den, den Sie brauchen. | Wählen Sie den Tarif, der zu Ihnen passt
download | den Download holen | Herunterladen | Möchten Sie es mitnehmen? | Laden Sie es herunter und lesen Sie es, wann Sie wollen. | Alles in einem Download
search | die Seite durchsuchen | Suchen | Suchen Sie etwas? | Geben Sie ein, was Sie brauchen, und wir finden es. | Finden Sie, was Sie brauchen
cta_click | den nächsten Schritt gehen | So funktioniert es | Möchten Sie mehr wissen? | Sehen Sie es sich genauer an und prüfen Sie, ob es passt. | Sehen Sie, was es für Sie leistet
churn | bei uns bleiben | Mit uns sprechen | Fehlt Ihnen etwas? | Sagen Sie uns, was für Sie noch nicht passt, und wir suchen einen Weg. | Holen Sie mehr heraus
""")  # noqa: E501 - one line a goal
